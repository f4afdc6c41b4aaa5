// trap: trap.range 3:10
let n = -1
print("before")
for i in 0..<n { print(i) }
