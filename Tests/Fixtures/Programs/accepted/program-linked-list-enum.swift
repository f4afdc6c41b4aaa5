indirect enum List<Element> {
  case empty
  case node(Element, List<Element>)
  init() { self = .empty }
  init<S: Sequence>(_ elements: S) where S.Element == Element {
    self = .empty
    for e in elements.reversed() { self = .node(e, self) }
  }
  var head: Element? { if case .node(let e, _) = self { return e }; return nil }
  var tail: List { if case let .node(_, rest) = self { return rest } else { return .empty } }
  func prepending(_ e: Element) -> List { .node(e, self) }
  mutating func push(_ e: Element) { self = .node(e, self) }
  mutating func pop() -> Element? {
    guard case let .node(e, rest) = self else { return nil }
    self = rest
    return e
  }
  func map<T>(_ f: (Element) throws -> T) rethrows -> List<T> {
    switch self {
    case .empty: return .empty
    case let .node(e, rest): return .node(try f(e), try rest.map(f))
    }
  }
  func fold<R>(_ initial: R, _ f: (R, Element) -> R) -> R {
    switch self {
    case .empty: initial
    case .node(let e, let rest): rest.fold(f(initial, e), f)
    }
  }
  func reversed() -> List { fold(.empty) { $0.prepending($1) } }
}
extension List: Sequence {
  func makeIterator() -> AnyIterator<Element> {
    var current = self
    return AnyIterator { current.pop() }
  }
}
extension List: Equatable where Element: Equatable {}
extension List: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { self.init(elements) }
}
extension List: CustomStringConvertible {
  var description: String { "[" + map { "\($0)" }.joined(separator: " -> ") + "]" }
}
let xs: List = [1, 2, 3]
print(xs, xs.reversed(), xs.map { $0 * $0 }.fold(0, +), xs.head!, xs.tail.tail.tail.head as Any)
var ys = List("hey")
ys.push("!")
print(ys, ys.pop() ?? " ", ys == List("hey"), xs == [1, 2], Array(xs.prefix(2)), xs.contains(2))
print(xs.enumerated().map { $0 * $1 }, xs.max()!, Set(xs).count, xs.sorted(by: >))
enum Tree<T: Comparable> {
  case leaf
  indirect case branch(Tree, T, Tree)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .leaf: return .branch(.leaf, x, .leaf)
    case let .branch(l, v, r) where x < v: return .branch(l.inserting(x), v, r)
    case let .branch(l, v, r) where x > v: return .branch(l, v, r.inserting(x))
    case .branch: return self
    }
  }
  var depth: Int {
    guard case let .branch(l, _, r) = self else { return 0 }
    return 1 + max(l.depth, r.depth)
  }
  var inOrder: [T] {
    switch self {
    case .leaf: return []
    case let .branch(l, v, r): return l.inOrder + [v] + r.inOrder
    }
  }
}
let tree = [5, 2, 8, 1, 9, 3].reduce(Tree<Int>.leaf) { $0.inserting($1) }
print(tree.inOrder, tree.depth)
let wordsTree = "to be or not to be".split(separator: " ").reduce(.leaf) { (t: Tree<Substring>, w) in t.inserting(w) }
print(wordsTree.inOrder)
