struct Counter { static var made = 0; static let limit = 3; let id: Int; init() { Counter.made += 1; id = Self.made }
  static func reset() { made = 0 }; static var left: Int { limit - made } }
_ = Counter(); let c = Counter()
print(c.id, Counter.made, Counter.left)
Counter.reset()
print(Counter().id, Counter.left)
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth; static let home = Planet.earth; static func nearest(_ n: Int) -> Planet? { Planet(rawValue: n) }; var isHome: Bool { self == .home } }
print(Planet.home, Planet.nearest(2) as Any, Planet.allCases.map { $0.isHome }, Planet.allCases.count)
class Registry { static var items: [String] = []; static let shared = Registry(); func add(_ s: String) { Self.items.append(s) } }
Registry.shared.add("a"); Registry.shared.add("b")
print(Registry.items)
struct Unit { let s: String; static let m = Unit(s: "m"), km = Unit(s: "km"); static func custom(_ s: String) -> Unit { Unit(s: s) } }
func show(_ n: Int, _ u: Unit) -> String { "\(n)\(u.s)" }
print(show(3, .m), show(4, .custom("ly")), [Unit.km, .m].map { $0.s })
extension Double { static let tau = 6.28; static func half(_ x: Double) -> Double { x / 2 } }
let d: Double = .tau
print(d, Double.half(3), [Double].init(repeating: .tau, count: 2))
