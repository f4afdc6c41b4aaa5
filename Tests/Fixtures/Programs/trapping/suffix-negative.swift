// trap: trap.fatal 2:29
let xs = [1, 2, 3]
for n in [2, 0, -1] { print(xs.suffix(n)) }
