// trap: trap.fatal 2:23
struct Probability { let p: Double
  init(_ p: Double) { precondition((0...1).contains(p), "probability out of range: \(p)"); self.p = p }
  static func * (a: Self, b: Self) -> Self { Self(a.p * b.p) }
  static func + (a: Self, b: Self) -> Self { Self(a.p + b.p) } }
let a = Probability(0.75), b = Probability(0.5)
print((a * b).p)
print((a + b).p)
