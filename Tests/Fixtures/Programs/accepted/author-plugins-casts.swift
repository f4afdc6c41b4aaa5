// misc: opaque, metatypes, dynamic casts, any, Mirror-free descriptions, string interpolation, ranges
protocol Plugin: AnyObject { static var id: String { get }; init(); func run(_ x: Int) -> Int }
class Registry { static let shared = Registry(); private var makers: [String: () -> any Plugin] = [:]; private init() {}
  func register<P: Plugin>(_ t: P.Type) -> Self { makers[t.id] = { t.init() }; return self }
  func make(_ id: String) -> (any Plugin)? { makers[id]?() }
  subscript(id: String) -> any Plugin { get throws { guard let p = make(id) else { throw Missing(id: id) }; return p } }
  struct Missing: Error { let id: String } }
final class Doubler: Plugin { static let id = "dbl"; func run(_ x: Int) -> Int { x * 2 } }
class Adder: Plugin { class var id: String { "add" }; var n = 0; required init() {}; func run(_ x: Int) -> Int { n += x; return n } }
final class Adder2: Adder { override class var id: String { "add2" }; override func run(_ x: Int) -> Int { super.run(x) * 10 } }
_ = Registry.shared.register(Doubler.self).register(Adder.self).register(Adder2.self)
for id in ["dbl", "add", "add2", "zzz"] { do { let p = try Registry.shared[id]; print(id, p.run(4), p.run(1), type(of: p), type(of: p).id) } catch let m as Registry.Missing { print("missing", m.id) } catch {} }
let anys: [Any] = [1, 2.5, "s", [1, 2], ["k": 1], (1, 2), Optional(3) as Any, Doubler.self, { 1 } as () -> Int, Character("x"), 1..<3, Optional<Int>.none as Any]
for a in anys { var d = ""
  if let i = a as? Int { d += "Int\(i) " }; if let x = a as? Double { d += "Dbl\(x) " }; if let s = a as? String { d += "Str\(s) " }; if let l = a as? [Int] { d += "Arr\(l.count) " }; if let m = a as? [String: Int] { d += "Map\(m["k"]!) " }
  if a is any Plugin.Type { d += "PType " }; if let f = a as? () -> Int { d += "Fn\(f()) " }; if a is CustomStringConvertible { d += "CSC " }; if let t = a as? (Int, Int) { d += "Tup\(t.1) " }; if a is Range<Int> { d += "Rng " }
  print(d.isEmpty ? "?" : d, terminator: "| ") }
print()
struct Money: CustomStringConvertible, CustomDebugStringConvertible { var c: Int; var description: String { "\(c / 100).\(c % 100 < 10 ? "0" : "")\(c % 100)" }; var debugDescription: String { "Money(\(c))" } }
struct Pt { var x = 1, y: Double? = nil; var m = Money(c: 1205); var tags: Set<String> = []; var next: [Pt]? = nil }
enum E { case a, b(Int, x: String?), c(Money) }
print(Pt(), [Money(c: 5)], ["m": Money(c: 99)], Optional(Money(c: 1)) as Any, E.a, E.b(1, x: nil), E.c(Money(c: 3)), (Money(c: 7), x: E.a))
print("\(Pt(next: [Pt()]))", String(describing: E.b(2, x: "q")), String(reflecting: Money(c: 4)), "\(Optional("s") as Any) \([Optional(1), nil]) \(("t", 1))")
let raw = #"a\(1) \#(1 + 1) "q""#, multi = """
  one \
  two
    three\ttab "quotes" \u{1F600}
  """
print(raw, multi, multi.count, #"\n"#.count, "\u{AC00}\0".unicodeScalars.count)
func kind<T>(_ t: T) -> String { switch T.self { case is Int.Type: "int"; case is String.Type: "string"; default: "\(T.self)" } }
func kind<T: Collection>(_ t: T) -> String { "collection of \(T.Element.self)" }
print(kind(1), kind("s"), kind([1]), kind(2.0), kind(nil as Int?), type(of: kind as (Int) -> String))
func make() -> some Collection<Int> & BidirectionalCollection { [3, 1, 2] }
func opt(_ b: Bool) -> some Equatable { b ? 1 : 2 }
print(make().sorted(), make().last ?? 0, opt(true) == opt(true), make().reversed().map { $0 })
print((1...5).clamped(to: 3...9), (1..<3).overlaps(2..<5), (0...9).relative(to: [1, 2]) , 3...3 ~= 3, (1...).contains(5), (..<4).contains(4), [1, 2, 3, 4][1...], [1, 2, 3][..<2], "abc"["abc".startIndex...].count)
var dict = ["a": [1, 2], "b": []]; dict["a"]?[0] += 5; dict["b", default: []].append(9); dict["c", default: [7]][0] -= 1; dict["zz"]?.append(1)
print(dict.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, dict.keys.sorted(), dict["a"]?.first as Any, dict.min { $0.value.count < $1.value.count || ($0.value.count == $1.value.count && $0.key < $1.key) }!.key)
