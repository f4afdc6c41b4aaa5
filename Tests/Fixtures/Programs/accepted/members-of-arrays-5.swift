import Foundation
do {
  var s = ArraySlice([1,2,3]); s.removeAll { $0 == 2 }; print(s); s.removeLast(); print(s); s += [5]; print(s, s.popFirst() as Any, s.popLast() as Any, s.popFirst() as Any)
}
do {
  var c: ContiguousArray = [3,1,2]; c.sort(); c.append(4); print(c, c.count, c[0], c.map { $0 }, type(of: c), c.reversed() as [Int], c[1...])
}
do {
  let c = ContiguousArray(repeating: "x", count: 2); print(c, c + c, c == ["x","x"])
}
do {
  debugPrint([1,2][0...], ContiguousArray([1]), ["a"], ["a"][...])
}
do {
  print([1,2,3].shuffled().count, [1].randomElement()!, [Int]().randomElement() as Any)
}
do {
  var a = [1,2,3]; a.reserveCapacity(10); a.shuffle(); print(a.sorted())
}
do {
  print([3,1,2].sorted { $0 > $1 }, ["b","A","c"].sorted(), [1.5, -2].sorted(), ["é","e","f","가","나"].sorted())
}
do {
  print([1,2,3].underestimatedCount, [1,2].isEmpty, [Int]().isEmpty)
}
