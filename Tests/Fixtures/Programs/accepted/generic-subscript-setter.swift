protocol Named { func name() -> String }
extension Int: Named { func name() -> String { "int \(self)" } }
extension String: Named { func name() -> String { "string \(self)" } }
struct Store {
  var log: [String] = []
  subscript<A: Named>(_ a: A) -> Int {
    get { log.count + a.name().count }
    set { log.append("\(a.name()) = \(newValue)") }
  }
  subscript<A: Named, B: Named>(_ a: A, _ b: B) -> Int {
    get { log.count }
    set { log.append("\(a.name()), \(b.name()) = \(newValue)") }
  }
}
var store = Store()
store[3] = 5
store["x"] = 6
store[1, "y"] = 7
store[4] += 1
print(store.log)
