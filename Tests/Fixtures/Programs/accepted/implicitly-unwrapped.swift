// warning: warning.optional-any 58
var a: Int! = 3
print(a + 1, a as Any, a!)
let b = a
print(b as Any, type(of: b))
a = nil
print(a as Any, a == nil, a ?? 7)
if let x = a { print(x) } else { print("none") }
a = 5
a += 2
if let x = a { print(x) }
let c: Int = a
print(c, [a, 2] as [Int?], [a] as [Int])
class Node { var value: Int; var next: Node!; weak var prev: Node!
  init(_ v: Int) { value = v } 
  func last() -> Node! { next == nil ? self : next.last() } }
let n = Node(1)
n.next = Node(2)
n.next.prev = n
print(n.next.value, n.next.prev.value, n.next?.value as Any, n.last().value)
n.next.value += 5
print(n.next.value)
struct S { var name: String!; var items: [Int]!; var f: ((Int) -> Int)! }
var s = S()
print(s.name as Any, s.items == nil)
s.name = "x"; s.items = [1]
s.items.append(2)
s.items[0] = 9
s.f = { $0 * 2 }
print(s.name.count, s.items.count, s.items[1], s.f(4), s.name + "y", s)
func find(_ k: Int) -> Int! { k > 0 ? k : nil }
print(find(2) + 1, find(-1) as Any)
let r = find(3)
print(r as Any)
func take(_ o: Int?) -> String { o.map { "\($0)" } ?? "nil" }
print(take(a), take(find(-2)))
for i in s.items { print(i, terminator: " ") }
print()
switch a { case .some(let v): print("some", v); case .none: print("none") }
switch a { case 7?: print("seven"); default: print("other") }
print("\(String(describing: a)) \(a!)")
let d: Double! = 2.5
print(d * 2, -d, d < 3, [1.0, 2.0].map { $0 * d })
func swapIt(_ x: inout Int) { x = 42 }
swapIt(&a)
print(a as Any)
let t = (a, d)
print(t)
var g: Int! { a }
print(g + 1)
class P { var n: Node! = nil
  lazy var k: Int! = 5 }
print(P().n === nil, P().k + 1)
print(a == 42, a != nil, a > 3, max(a, 3))
guard let q = a, q > 1 else { fatalError() }
print(q, a is Int, a as Int)
let m = a ?? 0
let arr: [Int]! = [1, 2, 3]
print(arr[1], arr.map { $0 + 1 }, arr?.first as Any, arr.first!, arr)
struct F { init!(_ x: Int) { if x < 0 { return nil }; v = x }; var v: Int }
let f = F(3); print(f as Any, f!.v, F(2).v, F(-1) as Any)
final class Tree {
  var left: Tree!
  var right: Tree!
  var key: Int
  init(_ key: Int) { self.key = key }
  func insert(_ k: Int) {
    if k < key {
      if left == nil { left = Tree(k) } else { left.insert(k) }
    } else if right == nil {
      right = Tree(k)
    } else {
      right.insert(k)
    }
  }
  func walk(_ visit: (Int) -> Void) { left?.walk(visit); visit(key); right?.walk(visit) }
}
let tree = Tree(5)
for k in [2, 8, 1, 9, 3] { tree.insert(k) }
tree.walk { print($0, terminator: " ") }
print(tree.left.right.key, tree.right.left == nil, tree.left.left.left?.key ?? -1)
func scale(_ x: Double!, by k: Double = 2) -> Double { x * k }
print(scale(3), scale(Optional(4), by: 0.5))
