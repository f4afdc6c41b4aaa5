// trap: trap.index 5:7
let a = [1, 2, 3]
var i = 1
print(a[i])
i -= 2
print(a[i])
