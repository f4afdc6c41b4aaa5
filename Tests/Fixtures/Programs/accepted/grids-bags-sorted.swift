struct Grid<Cell>: Sequence { let w: Int, h: Int; private var cells: [Cell]
  init(w: Int, h: Int, _ make: (_ x: Int, _ y: Int) -> Cell) { (self.w, self.h) = (w, h); cells = []; for y in 0..<h { for x in 0..<w { cells.append(make(x, y)) } } }
  subscript(x: Int, y: Int) -> Cell { get { cells[y * w + x] } set { cells[y * w + x] = newValue } }
  subscript(safe x: Int, y: Int) -> Cell? { 0..<w ~= x && 0..<h ~= y ? self[x, y] : nil }
  subscript(row y: Int) -> ArraySlice<Cell> { cells[y * w..<(y + 1) * w] }
  subscript(p: (x: Int, y: Int)) -> Cell { get { self[p.x, p.y] } set { self[p.x, p.y] = newValue } }
  func makeIterator() -> IndexingIterator<[Cell]> { cells.makeIterator() }
  func neighbors(_ x: Int, _ y: Int) -> [Cell] { [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)].compactMap { self[safe: x + $0.0, y + $0.1] } }
  func map<T>(_ f: (Int, Int, Cell) -> T) -> Grid<T> { Grid<T>(w: w, h: h) { f($0, $1, self[$0, $1]) } } }
extension Grid where Cell == Bool { func step() -> Grid { map { x, y, on in let n = neighbors(x, y).filter { $0 }.count; return n == 3 || on && n == 2 } }
  var picture: String { (0..<h).map { y in self[row: y].map { $0 ? "#" : "." }.joined() }.joined(separator: "\n") } }
var life = Grid(w: 5, h: 5) { x, y in y == 2 && (1...3).contains(x) }
print(life.picture); life = life.step(); print(life.picture); life[(x: 0, y: 0)].toggle(); print(life[0, 0], life[safe: 9, 9] as Any, life.filter { $0 }.count, life.step()[row: 2].map { $0 ? 1 : 0 })
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { n > 0 ? { n -= 1; return n + 1 }() : nil } }
for i in Countdown(n: 3) { print(i, terminator: " ") }; print(Array(Countdown(n: 4)), Countdown(n: 3).map { $0 * 2 }, zip(Countdown(n: 2), "ab").map { "\($0)\($1)" }, Countdown(n: 5).prefix(2).map { $0 }, Countdown(n: 5).dropFirst(3).reduce(0, +), Countdown(n: 3).sorted(), Countdown(n: 9).first(where: { $0 % 4 == 0 }) ?? 0)
struct Sorted<T: Comparable>: RandomAccessCollection, ExpressibleByArrayLiteral { private var a: [T]; init(arrayLiteral e: T...) { a = e.sorted() }; init<S: Sequence>(_ s: S) where S.Element == T { a = s.sorted() }
  var startIndex: Int { a.startIndex }; var endIndex: Int { a.endIndex }; subscript(i: Int) -> T { a[i] }
  mutating func insert(_ x: T) { a.insert(x, at: a.firstIndex { $0 >= x } ?? a.endIndex) } }
var so: Sorted = [5, 1, 4]; so.insert(3); print(Array(so), so[1...2].map { $0 }, so.last!, so.reversed().map { $0 }, so.firstIndex(of: 4)!, so.count, Sorted("hello").map(String.init).joined(), so.min()!, so.randomElement() != nil, so.suffix(2) == [4, 5])
struct Bag<E: Hashable>: Collection { private var d: [E: Int] = [:]; typealias Index = Dictionary<E, Int>.Index; var startIndex: Index { d.startIndex }; var endIndex: Index { d.endIndex }; func index(after i: Index) -> Index { d.index(after: i) }; subscript(i: Index) -> (element: E, count: Int) { let p = d[i]; return (p.key, p.value) }
  mutating func add(_ e: E, _ n: Int = 1) { d[e, default: 0] += n }; subscript(e: E) -> Int { d[e] ?? 0 } }
var bag = Bag<String>(); for w in ["a", "b", "a"] { bag.add(w) }; print(bag["a"], bag.count, bag.map { $0.count }.sorted(), bag.first { $0.element == "b" }!.count, bag.isEmpty)
struct Poly: CustomStringConvertible { var c: [Int]; subscript(power p: Int) -> Int { get { c.indices.contains(p) ? c[p] : 0 } set { while c.count <= p { c.append(0) }; c[p] = newValue } }
  func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }
  static func * (a: Poly, b: Poly) -> Poly { var r = Poly(c: []); for i in a.c.indices { for j in b.c.indices { r[power: i + j] += a.c[i] * b.c[j] } }; return r }
  var description: String { let t = c.enumerated().filter { $0.element != 0 }.map { i, k in i == 0 ? "\(k)" : (k == 1 ? "" : "\(k)") + "x" + (i > 1 ? "^\(i)" : "") }; return t.isEmpty ? "0" : t.reversed().joined(separator: " + ") } }
var p = Poly(c: [1, 1]); print(p * p, (p * p * p)(2), p[power: 7]); p[power: 3] -= 2; print(p)
struct Typed { static subscript(k: String) -> Int { k.count }; subscript<T>(t: T.Type) -> String { "\(T.self)" }; subscript(_ r: Range<Int>, step s: Int = 1) -> [Int] { Array(stride(from: r.lowerBound, to: r.upperBound, by: s)) } }
print(Typed["four"], Typed()[Int.self], Typed()[0..<6, step: 2], Typed()[1..<3])
