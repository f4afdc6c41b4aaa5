// trap: trap.overflow 3:19
let values: [Int8] = [100, 20, 30]
var sum: Int8 = 0
for v in values { sum += v; print(sum) }
