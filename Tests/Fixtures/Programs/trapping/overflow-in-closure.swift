// trap: trap.overflow 1:38
let scale = { (x: Int16) -> Int16 in x * 300 }
print([1, 100].map { scale($0) })
print([110].map { scale($0) })
