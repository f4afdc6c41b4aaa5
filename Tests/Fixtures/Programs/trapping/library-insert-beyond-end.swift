// trap: trap.index 4:1
var a = [1, 2]
a.insert(3, at: 2)
print(a)
a.insert(9, at: a.count + 1)
print(a)
