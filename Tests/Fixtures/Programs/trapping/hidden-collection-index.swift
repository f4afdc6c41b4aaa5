// trap: trap.fatal 3:7
let c = AnyCollection([1, 2, 3])
print(c[c.startIndex])
print(c[c.endIndex])
