// trap: trap.fatal 4:7
let a = [1, 2]
print(a.prefix(1))
let n = -a.count
print(a.prefix(n))
