// trap: trap.fatal 5:7
let a = [1, 2, 3, 4][1...2]
print(a[1], a[2])
var i = 0
i += 0
print(a[i])
