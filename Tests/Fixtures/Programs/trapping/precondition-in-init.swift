// trap: trap.fatal 1:47
struct Percent { let v: Int; init(_ v: Int) { precondition((0...100).contains(v), "out of range: \(v)"); self.v = v } }
print(Percent(40).v)
print(Percent(140).v)
