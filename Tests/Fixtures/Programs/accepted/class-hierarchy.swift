class Shape {
  let name: String
  init(name: String) { self.name = name }
  func area() -> Double { 0 }
  var summary: String { "\(name): \(area())" }
  class func kind() -> String { "shape" }
  static func origin() -> String { "plane" }
}
class Circle: Shape {
  var r: Double
  init(r: Double) { self.r = r; super.init(name: "circle") }
  override func area() -> Double { 3 * r * r }
  override class func kind() -> String { "round" }
}
final class Ring: Circle {
  let inner: Double
  init(r: Double, inner: Double) { self.inner = inner; super.init(r: r) }
  override func area() -> Double { super.area() - 3 * inner * inner }
  override var summary: String { "[" + super.summary + "]" }
}
let shapes: [Shape] = [Shape(name: "none"), Circle(r: 2), Ring(r: 2, inner: 1)]
for s in shapes { print(s.summary, type(of: s).kind(), s is Circle, (s as? Ring)?.inner ?? -1) }
print(Ring.kind(), Circle.origin(), shapes.compactMap { $0 as? Circle }.count, shapes[1] === shapes[1], shapes[1] !== shapes[2])
let c: Circle = Ring(r: 1, inner: 0.5)
c.r = 3
print(c.area(), type(of: c))
switch shapes[2] { case let r as Ring: print("ring", r.inner); case is Circle: print("circle"); default: print("other") }
