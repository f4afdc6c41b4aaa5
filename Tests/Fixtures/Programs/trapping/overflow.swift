// trap: trap.overflow
var x = Int.max
print("before")
x += 1
