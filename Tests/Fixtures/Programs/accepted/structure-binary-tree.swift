final class Tree<Key: Comparable, Value> {
  final class Node { let key: Key; var value: Value; var left, right: Node?; init(_ k: Key, _ v: Value) { key = k; value = v } }
  private var root: Node?
  private(set) var count = 0
  subscript(key: Key) -> Value? {
    get {
      var n = root
      while let node = n { if key == node.key { return node.value }; n = key < node.key ? node.left : node.right }
      return nil
    }
    set { if let v = newValue { insert(key, v) } }
  }
  func insert(_ key: Key, _ value: Value) {
    guard let top = root else { root = Node(key, value); count = 1; return }
    var n = top
    while true {
      if key == n.key { n.value = value; return }
      if key < n.key {
        guard let l = n.left else { n.left = Node(key, value); count += 1; return }
        n = l
      } else {
        guard let r = n.right else { n.right = Node(key, value); count += 1; return }
        n = r
      }
    }
  }
  var depth: Int { func d(_ n: Node?) -> Int { n == nil ? 0 : 1 + max(d(n!.left), d(n!.right)) }; return d(root) }
  func inOrder(_ visit: (Key, Value) -> Void) {
    func go(_ n: Node?) { guard let n else { return }; go(n.left); visit(n.key, n.value); go(n.right) }
    go(root)
  }
}
let t = Tree<String, Int>()
for (i, w) in ["m", "c", "x", "a", "d", "z"].enumerated() { t[w] = i }
t["c"] = 100
print(t.count, t.depth, t["c"] ?? -1, t["q"] as Any)
t.inOrder { print("\($0)=\($1)", terminator: " ") }
print()
indirect enum Expr { case num(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr), variable(String) }
extension Expr {
  func value(_ env: [String: Double]) -> Double? {
    switch self {
    case .num(let n): return n
    case .variable(let v): return env[v]
    case .neg(let e): return e.value(env).map { -$0 }
    case .add(let a, let b): guard let x = a.value(env), let y = b.value(env) else { return nil }; return x + y
    case .mul(let a, let b): return a.value(env).flatMap { x in b.value(env).map { x * $0 } }
    }
  }
  var text: String {
    switch self {
    case .num(let n): "\(n)"
    case .variable(let v): v
    case .neg(let e): "-(\(e.text))"
    case .add(let a, let b): "(\(a.text) + \(b.text))"
    case .mul(let a, let b): "\(a.text) * \(b.text)"
    }
  }
  func derivative(_ v: String) -> Expr {
    switch self {
    case .num: .num(0)
    case .variable(let n): .num(n == v ? 1 : 0)
    case .neg(let e): .neg(e.derivative(v))
    case .add(let a, let b): .add(a.derivative(v), b.derivative(v))
    case .mul(let a, let b): .add(.mul(a.derivative(v), b), .mul(a, b.derivative(v)))
    }
  }
}
let e = Expr.add(.mul(.variable("x"), .variable("x")), .neg(.num(3)))
print(e.text, e.value(["x": 4]) as Any, e.value([:]) as Any)
print(e.derivative("x").text, e.derivative("x").value(["x": 4])!)
