// trap: trap.overflow 3:28
let total = [1, 2, 3].reduce(Int.max - 6, +)
print(total)
print([4, 3].reduce(total, +))
