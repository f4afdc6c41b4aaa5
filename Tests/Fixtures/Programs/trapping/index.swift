// trap: trap.index
let a = [1, 2]
print("before")
print(a[5])
