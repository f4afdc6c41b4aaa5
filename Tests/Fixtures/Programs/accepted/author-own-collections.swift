// own Sequence/Collection: linked list, tree traversal, sorted set, matrix rows, paging
enum List<Element> { case empty; indirect case node(Element, List)
  func cons(_ x: Element) -> List { .node(x, self) } }
extension List: Sequence { func makeIterator() -> AnyIterator<Element> { var cur = self; return AnyIterator { guard case .node(let x, let rest) = cur else { return nil }; cur = rest; return x } } }
extension List: ExpressibleByArrayLiteral { init(arrayLiteral e: Element...) { self = e.reversed().reduce(.empty) { $0.cons($1) } } }
extension List: Equatable where Element: Equatable {}
extension List: Hashable where Element: Hashable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " ") + ")" } }
let l: List = [1, 2, 3]
print(l, l.cons(0), l == [1, 2, 3], l.contains(2), l.reversed(), l.map { $0 * 2 }, Set([l, [1, 2, 3]]).count, l.dropFirst().first { _ in true } ?? 0, l.max()!, l.sorted(by: >))
final class Tree<T: Comparable> { private(set) var value: T, left: Tree?, right: Tree?; init(_ v: T) { value = v }
  @discardableResult func insert(_ v: T) -> Bool { if v == value { return false }
    let side: ReferenceWritableKeyPath<Tree, Tree?> = v < value ? \.left : \.right
    if let c = self[keyPath: side] { return c.insert(v) }
    self[keyPath: side] = Tree(v); return true }
  var depth: Int { 1 + Swift.max(left?.depth ?? 0, right?.depth ?? 0) } }
extension Tree: Sequence { struct Iterator: IteratorProtocol { var stack: [Tree] = []
    mutating func push(_ t: Tree?) { var t = t; while let n = t { stack.append(n); t = n.left } }
    mutating func next() -> T? { guard let n = stack.popLast() else { return nil }; push(n.right); return n.value } }
  func makeIterator() -> Iterator { var i = Iterator(); i.push(self); return i }
  var underestimatedCount: Int { 1 } }
let tree = Tree("m"); print("hello world".map { tree.insert(String($0)) }.filter { $0 }.count, tree.joined(), tree.depth, Array(tree.prefix(3)), tree.reduce("") { $1 + $0 }, tree.min()!, zip(tree, 1...).map { "\($0)\($1)" }.suffix(2))
struct SortedSet<E: Comparable>: BidirectionalCollection, ExpressibleByArrayLiteral, Equatable {
  private var s: [E] = []
  init() {}; init(arrayLiteral e: E...) { for x in e { insert(x) } }
  init<S: Sequence>(_ seq: S) where S.Element == E { seq.forEach { insert($0) } }
  private func slot(_ x: E) -> (Int, Bool) { var lo = 0, hi = s.count; while lo < hi { let m = (lo + hi) / 2; if s[m] < x { lo = m + 1 } else { hi = m } }; return (lo, lo < s.count && s[lo] == x) }
  @discardableResult mutating func insert(_ x: E) -> (inserted: Bool, at: Int) { let (i, found) = slot(x); if !found { s.insert(x, at: i) }; return (!found, i) }
  mutating func remove(_ x: E) -> E? { let (i, f) = slot(x); return f ? s.remove(at: i) : nil }
  func contains(_ x: E) -> Bool { slot(x).1 }
  struct Index: Comparable { fileprivate let i: Int; static func < (a: Index, b: Index) -> Bool { a.i < b.i } }
  var startIndex: Index { Index(i: 0) }; var endIndex: Index { Index(i: s.count) }
  func index(after x: Index) -> Index { Index(i: x.i + 1) }; func index(before x: Index) -> Index { Index(i: x.i - 1) }
  subscript(x: Index) -> E { s[x.i] }
  static func ∪ (a: Self, b: Self) -> Self { var r = a; b.forEach { r.insert($0) }; return r } }
infix operator ∪: AdditionPrecedence
var ss: SortedSet = [5, 1, 3, 1]
print(ss.insert(4), ss.insert(4), Array(ss), ss.count, ss.first!, ss.last!, ss.remove(3) ?? 0, ss.remove(9) as Any, ss.contains(5), Array(ss.reversed()), Array(ss[ss.index(after: ss.startIndex)...]), ss.dropLast().map { $0 }, ss ∪ [0, 9] == SortedSet([9, 5, 4, 1, 0]), ss.firstIndex(of: 4).map { ss[$0] } as Any, ss.isEmpty, ss.indices.count, ss.split(separator: 4).map(Array.init))
struct Grid<T>: Collection { let w: Int, h: Int; var cells: [T]
  struct Pos: Comparable, Hashable { var r, c: Int; static func < (a: Pos, b: Pos) -> Bool { (a.r, a.c) < (b.r, b.c) } }
  init(_ w: Int, _ h: Int, _ f: (Int, Int) -> T) { self.w = w; self.h = h; cells = (0..<h).flatMap { r in (0..<w).map { f(r, $0) } } }
  var startIndex: Pos { Pos(r: 0, c: 0) }; var endIndex: Pos { Pos(r: h, c: 0) }
  func index(after p: Pos) -> Pos { p.c + 1 < w ? Pos(r: p.r, c: p.c + 1) : Pos(r: p.r + 1, c: 0) }
  subscript(p: Pos) -> T { get { cells[p.r * w + p.c] } set { cells[p.r * w + p.c] = newValue } }
  subscript(r: Int, c: Int) -> T { get { self[Pos(r: r, c: c)] } set { self[Pos(r: r, c: c)] = newValue } }
  var rows: some Sequence<ArraySlice<T>> { stride(from: 0, to: cells.count, by: w).lazy.map { cells[$0..<$0 + w] } } }
var grid = Grid(3, 2) { $0 * 10 + $1 }
grid[1, 1] *= 5; grid[grid.startIndex] = -1
print(grid.map(String.init), grid.count, grid.firstIndex(of: 55)!, grid.rows.map { $0.reduce(0, +) }, grid.max()!, grid.indices.map { "\($0.r)\($0.c)" }, grid.prefix(2).map { $0 }, grid.first!)
struct Pages<C: RandomAccessCollection>: RandomAccessCollection where C.Index == Int { let base: C, size: Int
  var startIndex: Int { 0 }; var endIndex: Int { (base.count + size - 1) / size }
  subscript(i: Int) -> C.SubSequence { let a = base.startIndex + i * size; return base[a..<Swift.min(a + size, base.endIndex)] } }
let pages = Pages(base: Array(1...7), size: 3)
print(pages.count, pages[1], pages.last!, pages.map { $0.count }, pages.reversed().map { Array($0) }, pages.first { $0.contains(5) }!, pages.dropFirst().flatMap { $0 }, pages.indices, pages.enumerated().map { "\($0):\($1)" })
