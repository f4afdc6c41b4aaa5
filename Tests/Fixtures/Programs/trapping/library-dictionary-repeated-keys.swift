// trap: trap.fatal 3:7
let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(Dictionary(uniqueKeysWithValues: pairs.prefix(2)).count)
print(Dictionary(uniqueKeysWithValues: pairs))
