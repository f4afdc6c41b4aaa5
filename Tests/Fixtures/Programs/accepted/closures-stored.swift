var fs: [() -> Int] = []
for i in 0..<3 { var j = i * 10; fs.append { j += 1; return j + i } }
print(fs.map { $0() })
var gs: [(Int) -> Void] = []
gs.append { x in
  let y = x * 2
  print(y)
}
gs.append({ print($0); print($0 + 1) })
gs.forEach { $0(3) }
var table: [String: (Int, Int) -> Int] = [:]
table["add"] = { $0 + $1 }
table["max"] = { a, b in
  if a > b { return a }
  return b
}
print(table["max"]!(3, 4), table["add"]?(1, 2) ?? 0)
struct Q { var jobs: [() throws -> Int] = []; mutating func add(_ j: @escaping () throws -> Int) { jobs.append(j) } }
struct E: Error {}
var q = Q(); q.add { throw E() }; q.add { let a = 2; return a * 3 }
for j in q.jobs { do { print(try j()) } catch { print("failed", error) } }
let handlers: [(String) -> String] = [{ $0.uppercased() }, { s in var t = s; t += "!"; return t }]
print(handlers.map { $0("a") })
var opt: (() -> Int)? = nil
opt = { let z = 3; return z }
print(opt!(), opt?() as Any)
