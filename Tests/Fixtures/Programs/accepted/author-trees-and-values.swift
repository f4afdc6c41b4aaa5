// recursive enums: JSON-like values, trees, rewriting
indirect enum Tree<K: Comparable, V> { case empty, node(Tree, K, V, Tree)
  func inserting(_ k: K, _ v: V) -> Tree { switch self { case .empty: return .node(.empty, k, v, .empty)
    case let .node(l, key, value, r): if k < key { return .node(l.inserting(k, v), key, value, r) }; if k > key { return .node(l, key, value, r.inserting(k, v)) }; return .node(l, k, v, r) } }
  subscript(k: K) -> V? { guard case let .node(l, key, value, r) = self else { return nil }; return k == key ? value : (k < key ? l : r)[k] }
  var depth: Int { switch self { case .empty: 0; case let .node(l, _, _, r): 1 + max(l.depth, r.depth) } }
  func fold<R>(_ z: R, _ f: (R, K, V, R) -> R) -> R { switch self { case .empty: z; case let .node(l, k, v, r): f(l.fold(z, f), k, v, r.fold(z, f)) } }
  var inOrder: [(K, V)] { fold([]) { $0 + [($1, $2)] + $3 } } }
var t = Tree<String, Int>.empty
for (i, w) in "the quick brown fox jumps over the lazy dog".split(separator: " ").enumerated() { t = t.inserting(String(w), i) }
print(t.depth, t["the"] ?? -1, t["cat"] as Any, t.inOrder.map { "\($0)=\($1)" }, t.fold(0) { a, _, v, b in a + v + b })
enum Value: Equatable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  case null, bool(Bool), int(Int), text(String), list([Value]), object([String: Value])
  init(integerLiteral v: Int) { self = .int(v) }; init(stringLiteral v: String) { self = .text(v) }; init(booleanLiteral v: Bool) { self = .bool(v) }; init(nilLiteral: ()) { self = .null }
  init(arrayLiteral e: Value...) { self = .list(e) }; init(dictionaryLiteral e: (String, Value)...) { self = .object(Dictionary(e) { $1 }) }
  var description: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .int(let i): String(i); case .text(let s): "\"\(s)\""; case .list(let l): "[" + l.map(\.description).joined(separator: ",") + "]"
    case .object(let o): "{" + o.keys.sorted().map { "\"\($0)\":\(o[$0]!)" }.joined(separator: ",") + "}" } }
  subscript(key: String) -> Value? { get { if case .object(let o) = self { return o[key] }; return nil } set { guard case .object(var o) = self else { return }; o[key] = newValue; self = .object(o) } }
  subscript(i: Int) -> Value { get { if case .list(let l) = self, l.indices.contains(i) { return l[i] }; return .null } }
  var depth: Int { switch self { case .list(let l): 1 + (l.map(\.depth).max() ?? 0); case .object(let o): 1 + (o.values.map(\.depth).max() ?? 0); default: 0 } } }
var v: Value = ["name": "x", "tags": [1, true, nil, "a"], "sub": ["deep": [[1]]]]
print(v, v.depth, v["tags"]![2], v["tags"]?[9] as Any)
v["name"] = "y"; v["sub"]?["deep"] = 7; v["tags"] = nil; print(v, v == ["name": "y", "sub": ["deep": 7]])
