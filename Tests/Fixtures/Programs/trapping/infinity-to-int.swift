// trap: trap.conversion 2:24
let rates = [10.0, 0.0]
for r in rates { print(Int(100 / r)) }
