// trap: trap.conversion 3:7
let a = [3, 1]
print(UInt(a[0] - a[1]))
print(UInt(a[1] - a[0]))
