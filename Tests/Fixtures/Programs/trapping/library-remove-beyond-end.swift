// trap: trap.index 3:7
var a = [1, 2]
print(a.remove(at: 1))
print(a.remove(at: a.count))
