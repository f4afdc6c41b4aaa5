// trap: trap.fatal 4:7
let one = CollectionOfOne(5)
print(one[0])
let i = one.count
print(one[i])
