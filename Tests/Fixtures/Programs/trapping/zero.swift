// trap: trap.division-by-zero 3:7
let z = 0
print("before")
print(1 / z)
