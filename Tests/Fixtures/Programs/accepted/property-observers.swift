struct Tank {
  var level: Int = 0 {
    willSet { print("will \(level)->\(newValue)") }
    didSet { print("did \(oldValue)->\(level)"); if level > 10 { level = 10 } }
  }
  init(level: Int) { self.level = level }
  mutating func fill() { level += 6 }
}
var t = Tank(level: 3)
t.fill()
t.fill()
print(t.level)
class Node {
  var value: [Int] = [] { didSet { print("count \(oldValue.count) -> \(value.count)") } }
  var name: String { didSet(old) { print("renamed \(old) to \(name)") } }
  init(name: String) { self.name = name; self.value = [1] }
}
let n = Node(name: "a")
n.value.append(2)
n.value[0] = 9
n.name += "b"
func change(_ x: inout Int) { print("inside"); x = 1; x = 2; print("leaving") }
change(&t.level)
var global = 1 { didSet { print("global \(oldValue) \(global)") } }
global = 2
global *= 5
class Sub: Node {
  override var name: String { willSet { print("sub will be \(newValue)") } }
}
let s = Sub(name: "q")
s.name = "z"
print(s.name, n.value, global)
