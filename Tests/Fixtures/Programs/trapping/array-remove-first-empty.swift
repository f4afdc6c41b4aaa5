// trap: trap.fatal 3:7
var q = [7]
print(q.removeFirst())
print(q.removeFirst())
