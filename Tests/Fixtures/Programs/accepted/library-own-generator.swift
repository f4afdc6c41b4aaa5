// a generator of the program's own
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = LCG(s: 42)
print(Int.random(in: 0..<10, using: &g), Int.random(in: -5...5, using: &g), Double.random(in: 0..<1, using: &g), Double.random(in: -1...1, using: &g))
print(Float.random(in: 0..<1, using: &g), Bool.random(using: &g), UInt8.random(in: 0...255, using: &g), Int8.random(in: -128...127, using: &g))
print(UInt64.random(in: 0...UInt64.max, using: &g), Int.random(in: Int.min...Int.max, using: &g), UInt.random(in: 3..<4, using: &g))
print([1, 2, 3, 4, 5, 6].shuffled(using: &g), (1...6).shuffled(using: &g), "hello".shuffled(using: &g), [1, 2, 3].randomElement(using: &g)!)
print((0..<100).randomElement(using: &g)!, "한국어".randomElement(using: &g)!, [Int]().randomElement(using: &g) as Any, Float.random(in: 1...2, using: &g))
print(Int16.random(in: 0..<1000, using: &g))
var a = Array(0..<10); a.shuffle(using: &g); print(a, a.prefix(3).shuffled(using: &g)); a[2..<8].shuffle(using: &g); print(a, g.next(), g.next(upperBound: 100 as UInt), g.next(upperBound: 7 as UInt8))
for _ in 0..<5 { print(Int.random(in: 1...6, using: &g), Double.random(in: 10...20, using: &g), terminator: " ") }; print()
// arrays
for v in [[], [1], [3, 1, 2], [5, 5, 5], [2, -1, 2, 0, 9, -1]] as [[Int]] {
  print(v.first as Any, v.last as Any, v.min() as Any, v.max() as Any, v.sorted(), v.sorted(by: >), Array(v.reversed()), v.prefix(2), v.suffix(2), v.dropFirst(), v.dropLast(3), v.prefix { $0 > 1 }, v.drop { $0 > 1 }, v.firstIndex(of: 2) as Any, v.lastIndex(of: 2) as Any, v.firstIndex { $0 < 0 } as Any, v.lastIndex { $0 < 0 } as Any, v.first { $0 < 3 } as Any, v.last { $0 < 3 } as Any, v.contains(2), v.contains { $0 > 8 }, v.allSatisfy { $0 > 0 }, v.count { $0 == 2 })
  print(v.map { $0 * 2 }, v.filter { $0 > 1 }, v.compactMap { $0 > 1 ? $0 : nil }, v.flatMap { [$0, $0] }, v.reduce(0, +), v.reduce(into: [:]) { $0[$1, default: 0] += 1 }.count, v.enumerated().map { $0 * $1 }, Array(zip(v, v.dropFirst())).map { $0 + $1 }, v.split(separator: 2), v.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == 5 }, v.elementsEqual([1]), v.starts(with: [3]), v.lexicographicallyPrecedes([2]), v.min { $0 > $1 } as Any, v.max { abs($0) < abs($1) } as Any, v + [7], v == [1], v.hashValue == v.hashValue, v.indices, v.isEmpty, v.description)
  var m = v; m.append(4); m.append(contentsOf: [6, 7]); m.insert(8, at: 0); m.insert(contentsOf: 1...2, at: 1); print(m, m.remove(at: 1), m.removeFirst(), m.removeLast(), m.popLast() as Any, m); m.removeAll { $0 == 2 }; print(m); m.reverse(); m.swapAt(0, m.count - 1); print(m); m.sort(); m.sort(by: >); print(m); m.replaceSubrange(0..<1, with: [9, 9, 9]); print(m); m.removeSubrange(1...2); m.removeFirst(1); m += [1, 2]; m.removeLast(2); print(m); m[...] = [1, 2, 3]; m[1...] = [7]; m[0..<0] = [5]; print(m); let k = m.partition { $0 > 4 }; print(k, m); m.removeAll(keepingCapacity: true); print(m, m.isEmpty)
}
let people = [("b", 2), ("a", 1), ("c", 2), ("d", 1), ("e", 2)]
print(people.sorted { $0.1 < $1.1 }.map { $0.0 }, people.sorted { $0.1 > $1.1 }.map { $0.0 }, people.min { $0.1 < $1.1 }!, people.max { $0.1 < $1.1 }!, people.map(\.0))
print(Array(sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }), Array(sequence(state: (0, 1)) { s -> Int? in if s.0 > 20 { return nil }; defer { s = (s.1, s.0 + s.1) }; return s.0 }), Array(repeatElement("x", count: 3)), [[1, 2], [], [3]].joined().map { $0 })
print(Array([[1], [2]].joined(separator: [0, 0])), [[1, 2], [3]].flatMap { $0 }, Array(stride(from: 5, to: 0, by: -2)), zip([1, 2, 3], ["a", "b"]).map { "\($0)\($1)" })
print([1, 2, 3].reversed().enumerated().map { "\($0):\($1)" })
print([3: "c", 1: "a"].sorted { $0.key < $1.key }.map { $0.value })
print(Dictionary(grouping: 1...6) { $0 % 3 }.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print(Dictionary(uniqueKeysWithValues: zip(["a", "b"], 1...)).sorted { $0.key < $1.key }.map { "\($0)" })
print(Dictionary([("a", 1), ("a", 2)]) { $0 + $1 })
print(["a": 1].mapValues { $0 + 1 }, ["a": "1", "b": "x"].compactMapValues { Int($0) }, ["a": 1].merging(["a": 2]) { $1 }, ["a": 1, "b": 2].filter { $0.value > 1 })
print(["x": 1].map { "\($0.key)\($0.value)" }, ["a": 1] == ["a": 1], ["a": 1].keys.contains("a"), Array(["a": 1].values))
print(["a": 1].first!, ["a": 1].reduce(0) { $0 + $1.value }, ["a": 1].contains { $0.value == 1 }, ["a": 1].min { $0.value < $1.value }!)
var d = ["a": 1]; d["b"] = 2; d["a"]? += 5; d["z", default: 10] -= 1; print(d.updateValue(3, forKey: "a") as Any, d.updateValue(3, forKey: "q") as Any, d.removeValue(forKey: "b") as Any, d.removeValue(forKey: "w") as Any, d.count, d["z"]!, d["none"] as Any, d.isEmpty); d["a"] = nil; print(d["a"] as Any, d.index(forKey: "z") != nil, d.keys.sorted(), d.values.sorted()); d.merge(["z": 1, "y": 2]) { $0 * 100 + $1 }; print(d["z"]!, d["y"]!); d.removeAll(); print(d, d.isEmpty)
let s1: Set = [1, 2, 3], s2: Set = [3, 4]
print(s1.union(s2).sorted(), s1.intersection(s2), s1.subtracting(s2).sorted(), s1.symmetricDifference(s2).sorted())
print(s1.isSubset(of: [1, 2, 3, 4]), s1.isSuperset(of: [1]), s1.isDisjoint(with: s2), s1.isStrictSubset(of: s1))
print(s1.isStrictSuperset(of: [1, 2]), s1.contains(9), s1 == [3, 2, 1], s1.map { $0 * 2 }.sorted())
print(s1.filter { $0 > 2 }, s1.min()!, Set("hello").count, Set([1, 1]).count)
print(s1.sorted(by: >))
var t = s1; print(t.insert(3), t.insert(9), t.remove(1) as Any, t.remove(100) as Any, t.update(with: 2) as Any, t.sorted()); t.formUnion([50]); t.formIntersection([50, 2]); print(t.sorted()); t.subtract([2]); t.formSymmetricDifference([50, 60]); print(t, t.popFirst() as Any, t.isEmpty)
