// generic constraints & protocols with associated types
protocol Container { associatedtype Item; var count: Int { get }; subscript(i: Int) -> Item { get }; mutating func append(_ i: Item) }
extension Container { var all: [Item] { (0..<count).map { self[$0] } }
  func forEachPair(_ f: (Item, Item) -> Void) { for i in 0..<max(0, count - 1) { f(self[i], self[i + 1]) } } }
extension Container where Item: Equatable { func allEqual() -> Bool { guard count > 1 else { return true }; return all.allSatisfy { $0 == self[0] } } }
extension Container where Item == Int { var sum: Int { all.reduce(0, +) } }
extension Array: Container { typealias Item = Element }
struct Bag<T>: Container { private var xs: [T] = []; var count: Int { xs.count }; subscript(i: Int) -> T { xs[i] }; mutating func append(_ i: T) { xs.append(i) } }
func matches<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.count == b.count && zip(a.all, b.all).allSatisfy { $0.0 == $0.1 } }
var bag = Bag<Int>(); for i in [3, 3, 3] { bag.append(i) }
print(bag.sum, bag.allEqual(), [1, 2].sum, matches(bag, [3, 3, 3]), matches([1], bag))
bag.forEachPair { print($0, $1) }
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static let empty = 0; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }
  static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? { switch (a, b) { case (nil, let x), (let x, nil): x; case let (x?, y?): x <> y } } }
func fold<M: Monoid>(_ ms: [M]) -> M { ms.reduce(.empty, <>) }
extension Sequence { func foldMap<M: Monoid>(_ f: (Element) -> M) -> M { reduce(M.empty) { $0 <> f($1) } } }
print(fold([1, 2, 3]), fold(["a", "b"]), fold([[1], [2, 3]]), fold([1, nil, 5]) as Any, (1...4).foldMap { [$0, -$0] }, "abc".foldMap { "\($0)!" })
protocol Animal { associatedtype Food: CustomStringConvertible; func eat(_ f: Food) -> String; static var name: String { get } }
struct Hay: CustomStringConvertible { var description: String { "hay" } }
struct Cow: Animal { func eat(_ f: Hay) -> String { "cow eats \(f)" }; static let name = "Cow" }
struct Cat: Animal { func eat(_ f: String) -> String { "cat eats \(f)" }; static var name: String { "Cat" } }
func feed<A: Animal>(_ a: A, _ foods: [A.Food]) -> [String] { foods.map(a.eat) + [A.name] }
print(feed(Cow(), [Hay(), Hay()]), feed(Cat(), ["fish"]))
struct AnyAnimal<F: CustomStringConvertible>: Animal { private let _eat: (F) -> String; init<A: Animal>(_ a: A) where A.Food == F { _eat = a.eat }; func eat(_ f: F) -> String { _eat(f) }; static var name: String { "Any<\(F.self)>" } }
print(AnyAnimal(Cat()).eat("x"), AnyAnimal<Hay>.name)
func largest<T>(_ xs: T...) -> T? where T: Comparable { xs.max() }
print(largest(3, 9, 2)!, largest("a", "c")!, largest() as Int? as Any)
extension Dictionary where Value: Comparable { func keyOfMax() -> Key? { self.max { $0.value < $1.value }?.key } }
extension Collection where Element: Hashable { var uniqueCount: Int { Set(self).count } ; func grouped() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
print(["a": 1, "b": 3].keyOfMax()!, [1, 1, 2].uniqueCount, "hello".grouped()["l"]!)
struct Pair<A, B> { var a: A; var b: B; func map<C>(_ f: (B) -> C) -> Pair<A, C> { Pair<A, C>(a: a, b: f(b)) } ; var swapped: Pair<B, A> { .init(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: "x").map { $0 + "y" }.swapped, Pair(a: 1, b: 2).both, Pair(a: 1, b: 2) == Pair(a: 1, b: 2).map { $0 })
