// trap: trap.index 2:30
var a = [1, 2, 3]
for i in 0..<a.count { print(a[i]); a.removeLast() }
