// generic enums constraints: repository, codes, tables by RawRepresentable & CaseIterable
protocol Code: RawRepresentable, CaseIterable, Hashable where RawValue == String { static var title: String { get } }
extension Code { static var title: String { "\(Self.self)" }; static func decode(_ s: String) throws -> Self { guard let v = Self(rawValue: s) else { throw DecodeError.unknown(s, valid: allCases.map(\.rawValue)) }; return v }
  var index: Int { Array(Self.allCases).firstIndex(of: self)! }; static var menu: String { allCases.map { "\($0.index + 1). \($0.rawValue)" }.joined(separator: ", ") } }
enum DecodeError: Error { case unknown(String, valid: [String]) }
enum Color: String, Code { case red = "R", green = "G", blue = "B" }
enum Size: String, Code { case small, large; static var title: String { "크기" } }
func tableOf<C: Code>(_ t: C.Type, _ raw: String) -> String { raw.split(separator: " ").map { w in do { let c = try C.decode(String(w)); return "\(c)" } catch DecodeError.unknown(let s, valid: let v) { return "\(s)?\(v.count)" } catch { return "!" } }.joined(separator: "|") }
print(tableOf(Color.self, "R B X"), tableOf(Size.self, "small huge"), Color.menu, Size.menu, Color.title, Size.title)
struct Histogram<Key: CaseIterable & Hashable> { private var n: [Key: Int] = [:]; mutating func add(_ k: Key) { n[k, default: 0] += 1 }; subscript(_ k: Key) -> Int { n[k] ?? 0 }
  func rows() -> [(Key, Int)] { Key.allCases.map { ($0, self[$0]) } } }
var h = Histogram<Color>(); [Color.red, .blue, .red].forEach { h.add($0) }; print(h.rows().map { "\($0.0)=\($0.1)" }, h[.green])
struct EnumMap<K: CaseIterable & Equatable, V> where K.AllCases.Index == Int { private var vs: [V]; init(_ f: (K) -> V) { vs = K.allCases.map(f) }; subscript(k: K) -> V { get { vs[K.allCases.firstIndex(of: k)!] } set { vs[K.allCases.firstIndex(of: k)!] = newValue } } }
var em = EnumMap<Size, Int> { $0.rawValue.count }; em[.large] *= 10; print(em[.small], em[.large])
enum Level: Int, CaseIterable, Comparable { case low = 1, mid, high; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }; var bar: String { String(repeating: "▇", count: rawValue) } }
extension CaseIterable where Self: Comparable { static var lowest: Self { allCases.min()! }; func clamped(_ r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(Level.lowest, Level.high.clamped(.low ... .mid), Level.allCases.map(\.bar), Level(rawValue: 2)!, Level.allCases.reversed().map(\.rawValue), (Level.low...Level.high).contains(.mid))
func sum<T: RawRepresentable>(_ xs: [T]) -> T.RawValue where T.RawValue: AdditiveArithmetic { xs.reduce(.zero) { $0 + $1.rawValue } }
print(sum(Level.allCases), sum([Meters(rawValue: 1.5), Meters(rawValue: 2)]))
struct Meters: RawRepresentable, Comparable { var rawValue: Double; static func < (a: Meters, b: Meters) -> Bool { a.rawValue < b.rawValue } }
extension RawRepresentable where Self: Comparable, RawValue: Numeric { static func * (k: RawValue, x: Self) -> Self? { Self(rawValue: k * x.rawValue) } }
print((2 * Meters(rawValue: 4))!, (3 * Level.low)!, 2 * Level.high as Any, max(Meters(rawValue: 1), Meters(rawValue: 3)).rawValue)
func next<E: CaseIterable & Equatable>(_ e: E) -> E where E.AllCases: BidirectionalCollection { let all = E.allCases; let i = all.firstIndex(of: e)!; let n = all.index(after: i); return n == all.endIndex ? all.first! : all[n] }
print(next(Color.blue), next(Level.low), Color.allCases.count, type(of: Color.allCases))
let lookup = Dictionary(uniqueKeysWithValues: Color.allCases.map { ($0.rawValue, $0) }); print(lookup["G"]!, lookup["z"] as Any)
struct Flags: OptionSet, CustomStringConvertible { let rawValue: UInt8; static let a = Flags(rawValue: 1), b = Flags(rawValue: 1 << 1), all: Flags = [.a, .b]; var description: String { rawValue == 0 ? "∅" : [(Flags.a, "a"), (.b, "b")].filter { contains($0.0) }.map(\.1).joined(separator: "+") } }
var fl: Flags = .all; fl.remove(.a); print(fl, Flags.all.subtracting(fl), fl.union(.a) == .all, Flags(), sum([Flags.a, .b]))
