import Foundation
do {
  var s: Set = [1,2,3]; s.formUnion([5]); s.formIntersection([1,5,2]); s.subtract([2]); s.formSymmetricDifference([1,8]); print(s.sorted()); s.removeAll(); print(s, s.isEmpty, s.popFirst() as Any)
}
do {
  let s: Set<String> = ["a"]; print(s.firstIndex(of: "a") == s.startIndex, s[s.startIndex], s.reduce("", +), s.allSatisfy { $0 == "a" }, s.joined(separator: ","))
}
do {
  var s: Set<Set<Int>> = [[1]]; s.insert([2,1]); s.insert([1,2]); print(s.count, s.contains([2,1]))
}
do {
  var s: Set = ["x"]; print(s.removeFirst(), s.capacity >= 0); s = Set(minimumCapacity: 4); print(s.isEmpty)
}
do {
  let s: Set = [1,2,3,4]; let e = s.filter { $0.isMultiple(of: 2) }; print(type(of: e), e.sorted(), s.prefix(2).count, s.dropFirst().count, type(of: s.dropFirst()), s.lazy.filter { $0 > 2 }.count)
}
do {
  let s: Set = [3]; var it = s.makeIterator(); print(it.next()!, it.next() as Any, s.isStrictSubset(of: 3...4), s.elementsEqual([3]))
}
do {
  let a: Set = [1,2]; print(a.subtracting(Set()).count, Set<Int>().union(a).count, Set<Int>(a) == a)
}
do {
  let kv: KeyValuePairs = ["a": 1, "a": 2]; print(kv, kv.count, kv[0], kv.first!, kv.map(\.value), kv.firstIndex { $0.value == 2 }!)
}
