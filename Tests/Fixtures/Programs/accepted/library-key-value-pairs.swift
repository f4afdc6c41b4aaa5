// KeyValuePairs keeps the order and repeated keys.
let pairs: KeyValuePairs = ["b": 2, "a": 1, "b": 3]
print(pairs.count, pairs[0].key, pairs[0].value)
for (key, value) in pairs { print(key, value) }
print(pairs.map { "\($0.key)=\($0.value)" }.joined(separator: "&"))
print(pairs.first { $0.key == "b" }!.value)
let empty: KeyValuePairs<String, Int> = [:]
print(empty.isEmpty, pairs.isEmpty)
func list(_ entries: KeyValuePairs<String, Double>) { for e in entries { print(e.key, e.value) } }
list(["x": 1, "y": 2.5])
print(pairs)
print(pairs.filter { $0.value > 1 }.count, pairs.last!.value, pairs.indices)
