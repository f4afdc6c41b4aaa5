// trap: trap.fatal 3:7
let d = 10
print(d.dividingFullWidth((0, 105)))
print(d.dividingFullWidth((20, 0)))
