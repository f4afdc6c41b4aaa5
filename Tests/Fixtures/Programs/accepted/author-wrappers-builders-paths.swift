// result builders, property wrappers, key paths
@propertyWrapper struct Clamped<V: Comparable> {
  private var v: V; let range: ClosedRange<V>
  init(wrappedValue: V, _ range: ClosedRange<V>) { self.range = range; v = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: V { get { v } set { v = min(max(newValue, range.lowerBound), range.upperBound) } }
  var projectedValue: (atLimit: Bool, range: ClosedRange<V>) { (v == range.lowerBound || v == range.upperBound, range) }
}
@propertyWrapper struct Logged<T> {
  var wrappedValue: T { didSet { Logged.count += 1; changes.append("\(oldValue)->\(wrappedValue)") } }
  private(set) var changes: [String] = []
  var projectedValue: Logged<T> { self }
  static var count: Int { get { counter } set { counter = newValue } }
  init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
var counter = 0
@propertyWrapper final class Shared<T> { var wrappedValue: T; init(wrappedValue: T) { self.wrappedValue = wrappedValue }; var projectedValue: Shared<T> { self } }
@propertyWrapper enum Lazily<T> {
  case pending(() -> T), ready(T)
  init(wrappedValue: @autoclosure @escaping () -> T) { self = .pending(wrappedValue) }
  var wrappedValue: T { mutating get { switch self { case .ready(let t): return t; case .pending(let f): let t = f(); self = .ready(t); return t } } set { self = .ready(newValue) } }
}
struct Player {
  @Clamped(0...100) var health = 150
  @Clamped(-1.0...1.0) var aim: Double = 0.25
  @Logged var name = "none"
  @Shared var score = 0
  @Lazily var seed: Int = { print("computing"); return 7 }()
}
var p = Player()
p.health -= 30; p.aim -= 5; p.name = "Kim"; p.name += "!"
print(p.health, p.$health, p.aim, p.$aim.atLimit, p.$name.changes, counter)
var q = p
q.score = 5; q.health = 1
print(p.score, q.score, p.health, p.$score === q.$score, p.seed, p.seed, q.seed)
struct Attr { var key: String, value: String }
indirect enum HTML { case text(String), element(String, [Attr], [HTML]), group([HTML]) }
@resultBuilder struct HTMLBuilder {
  static func buildExpression(_ s: String) -> HTML { .text(s) }
  static func buildExpression(_ n: Int) -> HTML { .text("#\(n)") }
  static func buildExpression(_ h: HTML) -> HTML { h }
  static func buildBlock(_ parts: HTML...) -> HTML { .group(parts) }
  static func buildOptional(_ p: HTML?) -> HTML { p ?? .group([]) }
  static func buildEither(first: HTML) -> HTML { first }
  static func buildEither(second: HTML) -> HTML { second }
  static func buildArray(_ a: [HTML]) -> HTML { .group(a) }
  static func buildLimitedAvailability(_ c: HTML) -> HTML { c }
}
func tag(_ name: String, _ attrs: KeyValuePairs<String, String> = [:], @HTMLBuilder _ body: () -> HTML = { HTML.group([]) }) -> HTML {
  .element(name, attrs.map(Attr.init(key:value:)), { if case .group(let g) = $0 { return g }; return [$0] }(body()))
}
extension HTML: CustomStringConvertible {
  var description: String {
    switch self {
    case .text(let s): s
    case .group(let g): g.map(\.description).joined()
    case .element(let n, let a, let kids) where kids.isEmpty: "<\(n)\(Self.attrs(a))/>"
    case let .element(n, a, kids): "<\(n)\(Self.attrs(a))>\(kids.map { "\($0)" }.joined())</\(n)>"
    }
  }
  private static func attrs(_ a: [Attr]) -> String { a.map { " \($0.key)='\($0.value)'" }.joined() }
}
let items = ["하나", "둘"], loud: Bool? = nil
print(tag("ul", ["class": "x", "id": "y"]) {
  for (i, s) in items.enumerated() { tag("li") { i; ": "; s } }
  if let loud { "loud=\(loud)" } else { tag("br") }
  switch items.count { case 0: "none"; case 1: "one"; default: 99 }
  if items.isEmpty { "empty" }
  let n = items.map(\.count).reduce(0, +)
  "total \(n)"
})
struct Person { var name: String; var age: Int; var address = Address(); struct Address { var city = "서울", zip = [1, 2, 3] } }
func sorter<R, V: Comparable>(_ kp: KeyPath<R, V>, _ desc: Bool = false) -> (R, R) -> Bool { { desc ? $0[keyPath: kp] > $1[keyPath: kp] : $0[keyPath: kp] < $1[keyPath: kp] } }
func update<R, V>(_ kp: WritableKeyPath<R, V>, _ f: @escaping (V) -> V) -> (R) -> R { { var r = $0; r[keyPath: kp] = f(r[keyPath: kp]); return r } }
let people = [Person(name: "Lee", age: 30), Person(name: "Ann", age: 25), Person(name: "Bo", age: 41)]
print(people.sorted(by: sorter(\.age)).map(\.name), people.sorted(by: sorter(\.name, true)).map(\.name))
let older = people.map(update(\.age) { $0 + 1 }).map(update(\.address.city) { $0 + "시" })
print(older.map(\.age), older[0].address.city, older.map(\.address.zip[1]), older.map(\.name.count))
let paths: [PartialKeyPath<Person>] = [\.name, \.age, \.address.city]
print(paths.map { "\(people[0][keyPath: $0])" })
var me = people[0]
let zip: WritableKeyPath<Person, Int> = \.address.zip[2]
me[keyPath: zip] += 40; me[keyPath: \.name] = "X"
print(me, people.map(\.self).count, [[1, 2], [3]].map(\.count), ["a": 1].map(\.value))
