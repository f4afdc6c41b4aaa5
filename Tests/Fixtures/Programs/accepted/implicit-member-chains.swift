enum Direction: String, CaseIterable { case north, south, east, west
  var opposite: Direction { switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east } }
  func turned(_ n: Int = 1) -> Direction { let all: [Direction] = [.north, .east, .south, .west]; return all[(all.firstIndex(of: self)! + n) % 4] }
  static var home: Direction? { .east }
  static subscript(i: Int) -> Direction { allCases[i] }
}
func f(_ d: Direction) -> String { d.rawValue }
func g(_ d: Direction?) -> String { d?.rawValue ?? "nil" }
print(f(.north.opposite), f(.north.turned()), f(.west.turned(2).opposite), g(.south.opposite), f(.home!), f(.home!.opposite))
let d: Direction = .north.turned(3)
print(d, d == .north.opposite, d == .east.opposite, [.north.opposite, d] as [Direction])
struct Size { var w = 1.0, h = 1.0; static let unit = Size(); static func square(_ s: Double) -> Size { Size(w: s, h: s) }; func scaled(_ k: Double) -> Size { Size(w: w * k, h: h * k) }; var doubled: Size { scaled(2) } }
func area(_ s: Size) -> Double { s.w * s.h }
print(area(.unit.doubled), area(.square(3).scaled(0.5)), area(.init(w: 2, h: 3).doubled))
func pick() -> Size { .square(2).doubled.doubled }
print(pick())
var s: Size = .unit.scaled(7)
s = .square(1).scaled(9)
print(s)
class A {}; class B: A {}
func see(_ a: A) -> String { "A" }
func see(_ x: Any) -> String { "Any" }
func see(_ x: [A]) -> String { "As" }
func two(_ a: A, _ b: Any) -> String { "A Any" }
func two(_ a: Any, _ b: Any) -> String { "Any Any" }
print(see(B()), see([B()]), see([A()]), two(B(), 1), see(Optional(B()) as Any))
let x: Double = .pi.rounded()
print(x, Double.pi.rounded(.up))
