var s: Set = [3, 1, 2, 3]
print(s.count, s.contains(2), s.sorted(), s.insert(4), s.insert(1).inserted)
print(s.remove(9) as Any, s.remove(1) as Any, s.sorted())
let a: Set<Int> = [1, 2, 3], b: Set<Int> = [2, 3, 4]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4]), a.isSuperset(of: [1]), a.isDisjoint(with: [9]), a == [3, 2, 1], a.isStrictSubset(of: a))
var w = Set<String>()
let unique = ["b", "a", "b", "c", "a"].filter { w.insert($0).inserted }
print(unique, w.count, Set("hello").count, Set([1, 1]).first!)
s.formUnion([10, 11]); s.subtract([2]); s.formIntersection([3, 10, 99])
print(s.sorted(), s.map { $0 * 2 }.sorted(), s.filter { $0 > 5 }, s.isEmpty, Set<Int>().isEmpty)
struct P: Hashable { var x, y: Int }
let ps: Set<P> = [P(x: 1, y: 2), P(x: 1, y: 2), P(x: 2, y: 1)]
print(ps.count, ps.contains(P(x: 2, y: 1)))
enum Suit: Hashable { case clubs, number(Int) }
print(Set([Suit.clubs, .number(1), .number(1)]).count)
print(a.reduce(0, +), a.min()!, a.allSatisfy { $0 > 0 }, Set([5]), [Set([1])])
