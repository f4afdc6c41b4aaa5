let words = ["apple", "bob", "cat", "avocado", "banana", "cherry"]
let byFirst = Dictionary(grouping: words, by: { $0.first! })
for key in byFirst.keys.sorted() { print(key, byFirst[key]!) }
let byLength = Dictionary(grouping: words, by: \.count)
print(byLength.keys.sorted(), byLength[3]!)
let counts = "mississippi".reduce(into: [:]) { (r: inout [Character: Int], c) in r[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let total = words.reduce(0) { $0 + $1.count }
let lengths = words.reduce(into: [Int]()) { $0.append($1.count) }
print(total, lengths)
let index = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
print(index["cat"]!, index.count)
let last = Dictionary(words.map { ($0.count, $0) }, uniquingKeysWith: { _, new in new })
print(last[3]!, last[6]!)
var merged = ["a": 1, "b": 2]
merged.merge(["b": 10, "c": 3]) { $0 + $1 }
print(merged.sorted { $0.key < $1.key }.map { $0.value })
print(merged.merging(["a": 5]) { old, _ in old }["a"]!)
print(merged.mapValues { $0 * 2 }["b"]!, merged.compactMapValues { $0 > 2 ? $0 : nil }.count)
print(merged.filter { $0.value > 2 }.keys.sorted())
print(merged.min { $0.value < $1.value }!.key, merged.max { $0.value < $1.value }!.value)
print(merged.contains { $0.value == 3 }, merged.first { $0.key == "c" }!.value)
merged["a"] = nil
print(merged.removeValue(forKey: "b") as Any, merged.removeValue(forKey: "zz") as Any, merged)
print(merged.updateValue(9, forKey: "c") as Any, merged.updateValue(1, forKey: "n") as Any)
print(merged.reduce(0) { $0 + $1.value }, merged.isEmpty, merged.values.sorted())
merged.removeAll()
print(merged, merged["x", default: 4])
print(words.reduce("") { $0 + String($1.first!) })
print(zip(words, words.dropFirst()).map { $0.count < $1.count })
let swapped = Dictionary(uniqueKeysWithValues: ["x": 1, "y": 2].map { ($0.value, $0.key) })
print(swapped[1]!, swapped[2]!)
print(merged.keys.contains("c"), ["k": 1].values.first!)
