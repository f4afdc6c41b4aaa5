// trap: trap.fatal 3:7
let small: UInt8 = 3
print(small.dividingFullWidth((2, 255)))
print(small.dividingFullWidth((3, 0)))
