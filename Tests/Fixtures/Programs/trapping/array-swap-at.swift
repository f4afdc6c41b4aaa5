// trap: trap.index 5:1
var a = [1, 2, 3]
a.swapAt(0, 2)
print(a)
let n = a.count
a.swapAt(0, n)
