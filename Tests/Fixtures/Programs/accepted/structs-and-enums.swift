struct Point {
  var x: Double; var y: Double
  static let origin = Point(x: 0, y: 0)
  mutating func move(by d: Double) { x += d; y += d }
  var length: Double {
    get { (x * x + y * y).squareRoot() }
    set { let k = newValue / length; x *= k; y *= k }
  }
}
var p = Point(x: 3, y: 4)
p.move(by: 1)
print(p, p.length, Point.origin)
p.length = 10
print(p.x, p.y)
let a = [Point.origin, p]
print(a)
enum Shape { case circle(radius: Double), rect(w: Double, h: Double), empty }
func area(_ s: Shape) -> Double {
  switch s {
  case .circle(let r): return 3 * r * r;
  case let .rect(w, h): return w * h;
  case .empty: return 0
  }
}
print([Shape.circle(radius: 2), .rect(w: 2, h: 3), .empty].map(area))
print(Shape.circle(radius: 1), [Shape.empty])
func counter() -> () -> Int {
  var n = 0;
  return {
    n += 1; return n
  }
}
let c = counter(); _ = c(); print(c(), c())
