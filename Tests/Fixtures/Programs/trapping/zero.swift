// trap: trap.division-by-zero
let z = 0
print("before")
print(1 / z)
