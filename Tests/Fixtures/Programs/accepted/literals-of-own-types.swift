enum Size: Comparable { case small, medium(Int), large }
print(Size.small < .large, Size.medium(3) < .medium(5), [Size.large, .small, .medium(1)].sorted())
protocol Fac { associatedtype Product; static func make() -> Product }
struct IntFac: Fac { static func make() -> Int { 7 } }
struct StrFac: Fac { typealias Product = String; static func make() -> String { "s" } }
func prod<F: Fac>(_ f: F.Type) -> F.Product { F.make() }
print(prod(IntFac.self), prod(StrFac.self))
struct User: Identifiable { let id: Int; var n: String }
func ids<T: Identifiable>(_ xs: [T]) -> [T.ID] { xs.map { $0.id } }
print(ids([User(id: 1, n: "a"), User(id: 2, n: "b")]))
struct Celsius: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { var v: Double; init(floatLiteral v: Double) { self.v = v }; init(integerLiteral v: Int) { self.v = Double(v) } }
let ce: Celsius = 36.6; let ci: Celsius = 4; print(ce.v, ci.v)
struct Tags: ExpressibleByArrayLiteral { var t: [String]; init(arrayLiteral e: String...) { t = e } }
let tg: Tags = ["a", "b"]; print(tg.t)
struct Nm: ExpressibleByStringLiteral { var s: String; init(stringLiteral s: String) { self.s = s } }
let nm: Nm = "zed"; print(nm.s)

