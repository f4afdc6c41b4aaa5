// trap: trap.index 3:7
let a = [1, 2]
print("before")
print(a[5])
