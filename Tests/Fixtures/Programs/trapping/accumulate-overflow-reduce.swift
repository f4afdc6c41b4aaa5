// trap: trap.overflow 3:22
let data: [Int16] = [30000, 2000, 700, 100]
print(data.prefix(3).reduce(0, +))
print(data.reduce(0, +))
