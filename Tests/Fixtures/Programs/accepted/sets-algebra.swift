let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
func p(_ s: Set<Int>) { print(s.sorted()) }
p(a.union(b)); p(a.intersection(b)); p(a.subtracting(b)); p(a.symmetricDifference(b)); p(a.union([9, 1])); p(a.intersection(1...2)); p(a.subtracting([1])); p(a.symmetricDifference([1, 10]))
print(a.isSubset(of: b))
print(a.isSuperset(of: [1, 2]))
print(a.isDisjoint(with: b))
print(a.isDisjoint(with: [7]))
print(a.isStrictSubset(of: a))
print(a.isStrictSuperset(of: [1]))
print(([1, 2] as Set).isSubset(of: a))
print(a.isStrictSubset(of: 0...9))
print(a.isSubset(of: [1, 2, 3, 4]))
print(a.isSuperset(of: [1, 1]))
print(a.isStrictSuperset(of: [4, 3, 2, 1]))
print(a < b, ([1] as Set) < a, a <= a, a > [1], a >= b, a == [4, 3, 2, 1], a != b)
extension Set { static func < (x: Set, y: Set) -> Bool { x.isStrictSubset(of: y) }; static func > (x: Set, y: Set) -> Bool { y < x }; static func <= (x: Set, y: Set) -> Bool { x.isSubset(of: y) }; static func >= (x: Set, y: Set) -> Bool { y <= x } }
var c = a
print(c.insert(5), c.insert(1), c.remove(2) as Any, c.remove(99) as Any, c.update(with: 3) as Any, c.update(with: 77) as Any); p(c)
c.formUnion([100]); p(c); c.formIntersection([1, 3, 100]); p(c); c.subtract([1]); p(c); c.formSymmetricDifference([3, 8]); p(c)
print(c.contains(8), c.count, c.isEmpty, c.first != nil, Set<Int>().first as Any, c.min()!, c.max()!, c.reduce(0, +))
p(Set(a.map { $0 / 2 })); p(a.filter { $0 > 2 }); print(a.map { $0 * 2 }.sorted(), a.compactMap { $0 > 2 ? $0 : nil }.sorted(), a.allSatisfy { $0 > 0 }, a.contains { $0 == 2 }, a.sorted(by: >), a.randomElement() != nil)
c.removeAll(); print(c, c.isEmpty, Set([1]).description, Set("a").debugDescription, [Set([2])], a.hashValue == Set([4, 3, 2, 1]).hashValue)
print(a.firstIndex(of: 3).map { a[$0] } as Any)
print(a.firstIndex(of: 33) == nil)
print(a.count == a.indices.count)
print(a.endIndex == a.index(a.startIndex, offsetBy: 4))
var d = a; let idx = d.firstIndex(of: 2)!; print(d.remove(at: idx)); print(d.count); print(d.popFirst() != nil, d.count, d.removeFirst() > 0, d.count); d.reserveCapacity(10); print(d.capacity >= 10)
print(a.isSubset(of: a.lazy.map { $0 }))
print(Set(1...3).union(2...5).sorted())
print(Set([[1], [1], [2]]).count)
print(Set(["a", "b"]).joined().count)
print(a.split { $0 > 100 }.count)
print(Set([1, 2]).elementsEqual([1, 2]) || true)
print(a.partition2())
extension Set where Element == Int { func partition2() -> Int { reduce(into: 0) { $0 += $1 } } }
struct P: Hashable { var id: Int; var n: String; static func == (a: P, b: P) -> Bool { a.id == b.id }; func hash(into h: inout Hasher) { h.combine(id) } }
var ps: Set = [P(id: 1, n: "a")]
print(ps.insert(P(id: 1, n: "b")), ps.first!.n, ps.update(with: P(id: 1, n: "c"))!.n, ps.first!.n)
