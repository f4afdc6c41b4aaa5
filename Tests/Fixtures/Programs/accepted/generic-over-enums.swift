enum S: String, CaseIterable { case a = "x", b, c }
enum N: Int, CaseIterable { case one = 1, two }
func list<E: CaseIterable>(_ t: E.Type) -> [String] { E.allCases.map { "\($0)" } }
print(list(S.self), list(N.self))
func raws<E: CaseIterable & RawRepresentable>(_ t: E.Type) -> [E.RawValue] { E.allCases.map(\.rawValue) }
print(raws(S.self), raws(N.self))
func parse<E: RawRepresentable>(_ r: E.RawValue, as t: E.Type = E.self) -> E? { E(rawValue: r) }
print(parse("x", as: S.self) as Any, parse(2, as: N.self)!, parse(9) as N? as Any)
func str<E>(_ e: E) -> String where E: RawRepresentable, E.RawValue == String { e.rawValue.uppercased() }
print(str(S.b))
extension CaseIterable where Self: Equatable { var next: Self { let all = Array(Self.allCases); let i = all.firstIndex(of: self)!; return all[(i + 1) % all.count] } 
  static var count: Int { allCases.count } }
print(S.c.next, N.one.next, S.count)
extension RawRepresentable where RawValue == Int { var doubled: Int { rawValue * 2 } }
print(N.two.doubled)
extension CaseIterable where Self: RawRepresentable, RawValue == String { static func parse(_ s: String) -> Self? { allCases.first { $0.rawValue == s } } }
print(S.parse("b")!, S.parse("zz") as Any)
struct Opts: OptionSet { let rawValue: Int; static let a = Opts(rawValue: 1), b = Opts(rawValue: 2) }
print(Opts([.a, .b]).doubled, parse(3, as: Opts.self)!.contains(.a))
struct Id: RawRepresentable, Hashable { var rawValue: String }
print(str(Id(rawValue: "q")), Id(rawValue: "a") == Id(rawValue: "a"), parse("t", as: Id.self) as Any)
struct Tag<T>: RawRepresentable { let rawValue: T; init?(rawValue: T) { self.rawValue = rawValue } }
print(parse(3.5, as: Tag<Double>.self)!.rawValue)
enum Manual: CaseIterable { case x(Bool), y; static var allCases: [Manual] { [.x(true), .x(false), .y] } }
print(list(Manual.self))
func compareRaw<T: RawRepresentable>(_ a: T, _ b: T) -> Bool where T.RawValue: Comparable { a.rawValue < b.rawValue }
print(compareRaw(N.one, N.two), S.a.rawValue < S.b.rawValue, [N.two, .one].sorted(by: compareRaw))
