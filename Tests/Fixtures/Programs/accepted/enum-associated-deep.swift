enum Shape { case circle(r: Double), rect(w: Double, h: Double), group([Shape]); case empty
  var area: Double { switch self { case .circle(let r): return 3 * r * r; case let .rect(w, h): return w * h; case .group(let s): return s.map(\.area).reduce(0, +); case .empty: return 0 } }
  mutating func scale(_ k: Double) { switch self { case .circle(let r): self = .circle(r: r * k); case .rect(let w, let h): self = .rect(w: w * k, h: h * k); case .group(let s): self = .group(s.map { var t = $0; t.scale(k); return t }); case .empty: break } }
  static var unit: Shape { .rect(w: 1, h: 1) } }
var s = Shape.group([.circle(r: 1), .rect(w: 2, h: 3), .group([.unit, .empty])])
print(s.area)
s.scale(2)
print(s.area)
print(s)
if case .group(let parts) = s, case .circle(let r)? = parts.first { print(r, parts.count) }
enum Tree<T> { indirect case node(Tree, T, Tree); case leaf
  func insert(_ x: T, by less: (T, T) -> Bool) -> Tree { switch self { case .leaf: return .node(.leaf, x, .leaf); case let .node(l, v, r): return less(x, v) ? .node(l.insert(x, by: less), v, r) : .node(l, v, r.insert(x, by: less)) } }
  var list: [T] { if case let .node(l, v, r) = self { return l.list + [v] + r.list }; return [] } }
print([5, 2, 8, 1].reduce(Tree<Int>.leaf) { $0.insert($1, by: <) }.list)
enum Op: String { case add = "+", sub = "-", mul; init?(symbol: Character) { self.init(rawValue: String(symbol)) } }
print(Op(symbol: "+") as Any, Op(symbol: "?") as Any, Op.mul.rawValue, Op(rawValue: "mul") == .mul)
let make: (Double) -> Shape = Shape.circle
print(make(2), [1.0, 2.0].map(Shape.circle).map(\.area))
