// trap: trap.conversion 4:7
var x = 1e18
print(Int(x))
x *= 100
print(Int(x))
