// trap: trap.overflow 2:21
let xs: [Int32] = [-5, Int32.min]
for x in xs { print(abs(x)) }
