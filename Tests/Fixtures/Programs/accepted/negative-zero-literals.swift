let a: Double = -0, b: Float = -0, c = -0.0
print(a, b, c, -0, [-0, 1.5] as [Double], -0 * 2.0)
struct V: ExpressibleByIntegerLiteral { let v: Int; init(integerLiteral v: Int) { self.v = v }; static prefix func - (a: V) -> V { V(integerLiteral: 1000 - a.v) } }
let v: V = -5
print(v.v)
