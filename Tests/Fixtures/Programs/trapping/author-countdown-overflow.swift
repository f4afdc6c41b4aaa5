// trap: trap.overflow 2:69
struct Meter { private(set) var level: UInt8 = 3
  mutating func drain(_ n: UInt8) { print("drain", n, "of", level); level -= n } }
var m = Meter()
for n: UInt8 in [1, 1, 1, 1] { m.drain(n) }
print("unreachable")
