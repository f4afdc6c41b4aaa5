// trap: trap.fatal 3:7
let n = -1
print([1, 2].split(separator: 1).count)
print([1, 2].split(separator: 1, maxSplits: n).count)
