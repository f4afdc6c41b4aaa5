protocol Observer: AnyObject { func changed(_ v: Int) }
final class Logger: Observer { private(set) var log: [String] = []; func changed(_ v: Int) { log.append("v=\(v)") } ; deinit { print("logger gone") } }
class Subject { weak var observer: Observer?; var value = 0 { willSet { print("will", newValue) } didSet { if oldValue != value { observer?.changed(value) } } } }
var logger: Logger? = Logger(); let subject = Subject(); subject.observer = logger
subject.value = 1; subject.value = 1; subject.value = 2; print(logger!.log); logger = nil; print(subject.observer == nil)
class Animal { let name: String; required init(name: String) { self.name = name }; func speak() -> String { "..." }; class var kind: String { "animal" }
  convenience init() { self.init(name: "anon") } ; func copy() -> Self { type(of: self).init(name: name + "'") } }
class Dog: Animal { override func speak() -> String { super.speak() + "Woof" }; override class var kind: String { "dog" } }
let pets: [Animal] = [Dog(name: "Rex"), Animal()]
for p in pets { print(p.name, p.speak(), type(of: p).kind, p.copy().name, p is Dog) }
struct Stack<Element> { private var items: [Element] = []; mutating func push(_ x: Element) { items.append(x) }; mutating func pop() -> Element? { items.popLast() }; var top: Element? { items.last } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral e: Element...) { for x in e { push(x) } } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack(\(items.map { "\($0)" }.joined(separator: ",")))" } }
var st: Stack = [1, 2, 3]; st.push(4); print(st, st.pop()!, st.top!, st == [1, 2, 3])
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "<\($0)>" }); print(h(4), [1, 2].map(h))
struct Counter: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Counter(n: 3)), Counter(n: 4).map { $0 * $0 }, Counter(n: 3).reduce(0, +), Counter(n: 5).sorted(), zip(Counter(n: 2), "ab").map { "\($0)\($1)" })
struct Fib: Sequence { func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); return AnyIterator { defer { (a, b) = (b, a + b) }; return a } } }
print(Fib().prefix(while: { $0 < 20 }))
enum Suit: String, CaseIterable, Comparable { case clubs, diamonds, hearts, spades
  static func < (a: Suit, b: Suit) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! }
  var symbol: Character { switch self { case .clubs: "♣"; case .diamonds: "♦"; case .hearts: "♥"; case .spades: "♠" } } }
print(Suit.allCases.map(\.symbol), Suit(rawValue: "hearts")!, Suit(rawValue: "x") as Any, Suit.spades > .clubs, Suit.allCases.max()!.rawValue)
enum Level: Int { case low = 1, mid, high = 10; mutating func up() { self = Level(rawValue: rawValue + 1) ?? self } }
var lv = Level.low; lv.up(); print(lv, lv.rawValue); lv.up(); print(lv)
struct Temp { var celsius: Double; var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }; static let boiling = Temp(celsius: 100); subscript(scale: String) -> Double { scale == "F" ? fahrenheit : celsius } }
var tt = Temp.boiling; tt.fahrenheit = 50; print(tt.celsius, tt["F"], Temp.boiling["C"])
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var p = 1, q = 2; swapTwo(&p, &q); print(p, q)
func sum(_ xs: Int..., scale k: Int = 1) -> Int { xs.reduce(0, +) * k }
print(sum(), sum(1, 2, 3), sum(1, 2, scale: 10))
func divide(_ a: Int, by b: Int) throws -> Int { struct Zero: Error {}; guard b != 0 else { throw Zero() }; return a / b }
print((try? divide(7, by: 2)) ?? -1, (try? divide(1, by: 0)) ?? -1)
let dict = ["b": 2, "a": 1]; for (k, v) in dict.sorted(by: { $0.0 < $1.0 }) { print(k, v) }
print(dict.mapValues { $0 * 2 }["b"]!, dict.filter { $0.value > 1 }, dict.values.sorted(), dict.min { $0.value < $1.value }!)
let t3 = (1, ("a", [2.5])); let (n1, (s1, a1)) = t3; print(n1, s1, a1, t3)
switch (n1, s1) { case (1..., "a"): print("m1"); fallthrough; case (_, "z"): print("m2"); default: print("d") }
if case let x? = dict["a"], x > 0 { print("got", x) }
guard let z = dict["b"] else { fatalError() }; print(z)
var arr = [5, 3, 8, 1]; arr.sort(); arr.insert(9, at: 1); arr.removeAll { $0 == 8 }; arr.swapAt(0, 1); arr.reverse(); print(arr, arr.firstIndex(of: 9) ?? -1, arr.partition { $0 > 4 })
print(arr[1...], arr.dropLast(2), arr.split(separator: 9), arr.chunks(2))
extension Array { func chunks(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
print(Int("42")!, Int("ff", radix: 16)!, String(255, radix: 2), Double("1e3")!, UInt8(truncatingIfNeeded: 300), Int8(exactly: 200) as Any)
