// trap: trap.fatal 3:7
var s = "ab"
print(s.removeFirst(), s.removeFirst(), s.isEmpty)
print(s.removeFirst())
