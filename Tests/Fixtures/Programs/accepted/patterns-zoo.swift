// patterns of every sort
enum Animal { case dog(name: String, age: Int), cat(String), fish, bird(wings: Int?) }
let zoo: [Animal?] = [.dog(name: "Rex", age: 3), .cat("Tom"), nil, .fish, .bird(wings: nil), .bird(wings: 2), .dog(name: "Pup", age: 0)]
for case .dog(let name, let age)? in zoo where age > 0 { print("dog", name, age) }
for case let a? in zoo { switch a {
  case .dog(_, 0): print("newborn"); case .dog(let n, 1...): print("grown", n); case .dog: print("weird")
  case .cat(let n) where n.hasPrefix("T"), .cat(let n) where n.isEmpty: print("T-cat", n)
  case .cat: print("cat"); case .fish: print("fish"); case .bird(wings: .some(let w)): print(w, "wings"); case .bird(wings: .none): print("no wings") } }
func classify(_ v: Any) -> String {
  switch v {
  case 0 as Int: return "zero"
  case let n as Int where n < 0: return "negative \(n)"
  case is Int: return "int"
  case let d as Double: return "double \(d)"
  case let s as String where s.count > 3: return "long \(s)"
  case let (a, b) as (Int, Int): return "pair \(a + b)"
  case let arr as [Int]: return "ints \(arr.count)"
  case let f as (Int) -> Int: return "func \(f(1))"
  case let o as Int?: return "opt \(String(describing: o))"
  case is [String: Any]: return "dict"
  default: return "other \(v)"
  }
}
print(classify(0), classify(-4), classify(7), classify(2.5), classify("hello"), classify("hi"), classify((1, 2)), classify([1, 2, 3]), classify({ (x: Int) in x + 1 }), classify(["a": 1] as [String: Any]), classify(Character("c")))
let point = (3, -3)
switch point { case (0, 0): print("origin"); case (let x, 0), (0, let x): print("axis", x); case let (x, y) where x == -y: print("anti", x, y); case (_, _): print("else") }
switch 42 { case ..<0: print("neg"); case 0, 1: print("small"); case 2..<40: print("mid"); case 40...: print("big"); default: print("never") }
switch ("a", 5, true) { case ("a"..."f", 0..<3, _): print(1); case (_, let n, false): print(n); case (let s, 5, true): print("s", s); default: print("d") }
struct Regexish { let prefix: String; static func ~= (p: Regexish, v: String) -> Bool { v.hasPrefix(p.prefix) } }
func ~= <T>(p: (T) -> Bool, v: T) -> Bool { p(v) }
let isEven: (Int) -> Bool = { $0 % 2 == 0 }
switch "swift" { case Regexish(prefix: "ru"): print("rust"); case Regexish(prefix: "sw"): print("swift!"); default: print("?") }
switch 7 { case isEven: print("even"); case { $0 > 5 }: print("gt5"); default: print("odd") }
if case 1...9 = 5, case let (a, b) = point, a > b, let z = zoo.first, case .dog(name: let n, age: _)? = z { print("if case", a, b, n) }
guard case .cat(let tom)?? = zoo.dropFirst().first else { fatalError() }
print(tom)
var it = [1, 2, 3].makeIterator()
while case let x? = it.next(), x < 3 { print("x", x) }
let nested: [[(Int, String?)]] = [[(1, "a"), (2, nil)], [(3, "c")]]
for row in nested { for case (let i, let s?) in row { print(i, s, terminator: " ") } }
print()
let (a, (b, c), _) = (1, (2, "three"), 4.0); print(a, b, c)
enum Tree { indirect case node(Tree, Int, Tree); case leaf
  var depth: Int { switch self { case .leaf: 0; case .node(let l, _, let r): 1 + max(l.depth, r.depth) } }
  func inserting(_ x: Int) -> Tree { switch self { case .leaf: .node(.leaf, x, .leaf)
    case let .node(l, v, r) where x < v: .node(l.inserting(x), v, r)
    case let .node(l, v, r): .node(l, v, r.inserting(x)) } }
  var sorted: [Int] { if case let .node(l, v, r) = self { return l.sorted + [v] + r.sorted } else { return [] } }
  mutating func rotate() { if case let .node(.node(a, x, b), y, c) = self { self = .node(a, x, .node(b, y, c)) } } }
var t = [5, 2, 8, 1, 9].reduce(Tree.leaf) { $0.inserting($1) }
print(t.sorted, t.depth); t.rotate(); print(t.sorted, t.depth); if case .node(_, let root, _) = t { print(root) }
let x = if a > 0 { "pos" } else if a == 0 { "zero" } else { "neg" }
let y = switch b { case 1: 10.0; case 2: 20.5; default: 0.0 }
print(x, y)
let v: Int? = 5; switch v { case nil: print("nil"); case 5?: print("five"); case .some(let w): print(w) }
let e: (any Error)? = nil; if case .none = e { print("no error") }
enum Op: Character { case plus = "+", minus = "-" }; if let op = Op(rawValue: "+"), case .plus = op { print(op, op.rawValue) }
do { let opt: Int?? = .some(nil); switch opt { case .none: print("outer"); case .some(.none): print("inner"); case .some(.some(let n)): print(n) } }
