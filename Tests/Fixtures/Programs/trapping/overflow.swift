// trap: trap.overflow 3:1
var x = Int.max
print("before")
x += 1
