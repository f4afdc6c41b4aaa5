var d: [String: Int] = [:]
d["a"] = 1
d["b"] = 2
d["a"] = 3
print(d.count, d["a"] ?? -1, d["z"] ?? -1)
d["a"] = nil
print(d)
d["c", default: 10] += 5
d["c", default: 10] += 5
print(d["c"]!)
for k in d.keys.sorted() { print(k, d[k]!) }
var words = ["x", "y", "x", "z", "x"]
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key })
print(counts.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key < $1.key) }.map { "\($0.key)=\($0.value)" })
let g = Dictionary(grouping: [1, 2, 3, 4, 5, 6]) { $0 % 3 }
print(g[0]!, g[1]!, g[2]!)
let u = Dictionary(uniqueKeysWithValues: zip(["a", "b", "c"], [1, 2, 3]))
print(u["b"]!, u.count)
let m = Dictionary([("a", 1), ("b", 2), ("a", 5)], uniquingKeysWith: { $0 + $1 })
print(m["a"]!, m["b"]!)
var lists: [Int: [String]] = [:]
lists[1, default: []].append("one")
lists[1, default: []].append("uno")
lists[2, default: []].append("two")
print(lists[1]!, lists[2]!)
lists[1]?.append("eins")
lists[3]?.append("no")
print(lists[1]!.count, lists[3] == nil)
struct P: Hashable { var x: Int; var y: Int }
var grid: [P: Character] = [:]
grid[P(x: 1, y: 2)] = "#"
grid[P(x: 2, y: 2)] = "."
print(grid[P(x: 1, y: 2)] ?? "?", grid[P(x: 0, y: 0)] ?? "?")
struct S { var n = 0; var t: [Int] = [] }
var ss: [String: S] = ["a": S()]
ss["a"]?.n = 5
ss["a"]?.t.append(7)
ss["a"]!.n += 1
ss["q"]?.n = 5
print(ss["a"]!.n, ss["a"]!.t, ss.count)
print(d.updateValue(9, forKey: "b") ?? -1, d.updateValue(1, forKey: "new") ?? -1)
print(d.removeValue(forKey: "b") ?? -1, d.removeValue(forKey: "nope") ?? -1)
print(d == ["c": 20, "new": 1])
let mv = u.mapValues { $0 * 10 }
print(mv["c"]!, u.compactMapValues { $0 > 1 ? $0 : nil }.count, u.filter { $0.value > 1 }.count)
print(u.contains { $0.key == "a" }, u.first { $0.value == 2 }!.key, u.max { $0.value < $1.value }!.key)
print(u.reduce(0) { $0 + $1.value }, u.values.reduce(0, +), u.values.sorted(), u.keys.contains("a"))
var e = u
e.merge(["a": 100, "z": 26]) { old, new in old + new }
print(e["a"]!, e["z"]!, u["a"]!)
print(u.merging(["a": 7]) { _, new in new }["a"]!)
for (k, v) in ["only": 1] { print(k, v) }
for (i, kv) in ["only": 1].enumerated() { print(i, kv.key, kv.value) }
print([1: "a"], ["k": [1, 2]], [1: ["x": 2.5]], [:] as [Int: Int])
print(["a": Optional(1)], ["q": nil as Int?])
let nested: [String: [String: Int]] = ["a": ["b": 1]]
print(nested["a"]?["b"] ?? 0, nested["x"]?["b"] ?? 0)
var nn: [String: [String: Int]] = [:]
nn["a", default: [:]]["b", default: 0] += 1
nn["a", default: [:]]["b", default: 0] += 1
nn["a"]?["c"] = 5
print(nn["a"]!["b"]!, nn["a"]!["c"]!)
enum Color: Hashable { case red, green; case rgb(Int, Int, Int) }
let names: [Color: String] = [.red: "R", .rgb(1, 2, 3): "X"]
print(names[.red]!, names[.rgb(1, 2, 3)]!, names[.green] ?? "none")
var st: Set<Int> = [3, 1, 2, 3]
print(st.count, st.contains(2), st.sorted())
print(st.insert(5), st.insert(5))
print(st.remove(1) ?? -1, st.remove(100) ?? -1)
let s1: Set = [1, 2, 3], s2: Set = [2, 3, 4]
print(s1.union(s2).sorted(), s1.intersection(s2).sorted(), s1.subtracting(s2).sorted(), s1.symmetricDifference(s2).sorted())
print(s1.isSubset(of: [1, 2, 3, 4]), s1.isSuperset(of: [1]), s1.isDisjoint(with: [9]), s1 == [3, 2, 1])
let us = Set("hello")
print(us.count, us.contains("l"))
print(Set([1]), Set<String>())
print(Set(["a", "b", "a"]).count)
let sd: Set<[Int]> = [[1, 2], [1, 2], [3]]
print(sd.count)
print(d.isEmpty, d.keys.count)
var counter: [Character: Int] = [:]
for c in "mississippi" { counter[c, default: 0] += 1 }
print(counter.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }.map { "\($0)\($1)" }.joined())
let inv = Dictionary(uniqueKeysWithValues: u.map { ($1, $0) })
print(inv[2]!)
