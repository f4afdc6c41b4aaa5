// trap: trap.fatal 4:7
let c = AnyRandomAccessCollection([1, 2, 3])
let part = c.dropFirst(2)
print(part.count)
print(part[c.startIndex])
