var ages = ["kim": 30, "lee": 25]
ages["park"] = 41
ages["kim"]! += 1
print(ages["kim"]!, ages["none"] as Any, ages.count, ages["x", default: -1], ages.isEmpty)
ages["lee"] = nil
print(ages.keys.sorted(), ages.values.sorted(), ages.removeValue(forKey: "park") as Any, ages.removeValue(forKey: "q") as Any, ages)
var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map { "\($0.key)\($0.value)" })
var groups = [Int: [String]]()
for w in ["a", "bb", "cc", "d", "eee"] { groups[w.count, default: []].append(w) }
for k in groups.keys.sorted() { print(k, groups[k]!) }
let d = Dictionary(grouping: 1...6) { $0 % 3 }
print(d.keys.sorted().map { "\($0):\(d[$0]!)" })
let u = Dictionary(uniqueKeysWithValues: zip(["a", "b"], [1, 2]))
print(u == ["b": 2, "a": 1], u.mapValues { $0 * 10 }["b"]!, u.filter { $0.value > 1 }, u.map { $0.value }.sorted())
let merged = u.merging(["b": 5, "c": 7]) { $0 + $1 }
print(merged.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
var e: [String: [Int]] = ["x": [1]]
e["x"]?.append(2)
e["y"]?.append(3)
print(e, e["y"] == nil, [:] as [Int: Int], ["k": nil] as [String: Int?])
if let i = u.index(forKey: "a") { print(u[i].value) }
print(u.contains { $0.key == "a" }, u.first { $0.value == 2 }!.key, u.reduce(0) { $0 + $1.value }, u.compactMapValues { $0 > 1 ? $0 : nil })
let old = merged["zz"] ?? 0
print(old, merged.min { $0.value < $1.value }!.key, e.updateValue([9], forKey: "x") as Any)
print(Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +), [1: "one"].description, ["s": 1.5])
e.removeAll()
print(e.isEmpty, e)
