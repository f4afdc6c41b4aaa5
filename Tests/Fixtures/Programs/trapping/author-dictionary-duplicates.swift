// trap: trap.fatal 3:13
let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(Dictionary(pairs, uniquingKeysWith: +).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let table = Dictionary(uniqueKeysWithValues: pairs)
print(table.count)
