// trap: trap.overflow 1:65
struct Score { var points: Int8; mutating func add(_ n: Int8) { points += n } }
var s = Score(points: 120)
s.add(7)
print(s)
s.add(1)
print(s)
