import Foundation
do {
  print([1,2,3] == [1,2,3], [1] != [2], [1,2].hashValue == [1,2].hashValue)
}
do {
  print(Array(repeating: 0, count: 3), Array("abc"), Array(1...3), Array(Set([1])), [Int](), Array([1:2]).first!.key)
}
do {
  print([1,2,3].indices, [1,2,3].startIndex, [1,2,3].endIndex, [1,2,3].index(after: 0), [1,2,3].index(before: 2), [1,2,3].index(0, offsetBy: 2), [1,2,3].index(0, offsetBy: 4, limitedBy: 3) as Any, [1].distance(from: 0, to: 1))
}
do {
  var i = 0; [1,2].formIndex(after: &i); print(i); [1,2].formIndex(before: &i); print(i); [1,2,3].formIndex(&i, offsetBy: 2); print(i); print([1,2,3].formIndex(&i, offsetBy: 5, limitedBy: 3), i)
}
do {
  var a = [1,2,3,4]; a[1...2] = [9,9,9]; print(a); a[..<1] = []; print(a); a[3...] = [0]; print(a); print(a[...])
}
do {
  let s = [1,2,3,4][1...]; print(s.startIndex, s[1], s.first!, s.indices, s.count, type(of: s), s)
}
do {
  var s = [1,2,3,4][1...2]; s.append(7); s[1] = 100; print(s, s.startIndex, s.endIndex); s.removeFirst(); print(s, s.startIndex); s.insert(5, at: 2); print(s)
}
do {
  var s = [5,3,4,1][0..<3]; s.sort(); print(s); s.reverse(); print(s); s.swapAt(0,1); print(s, s == [3,5,4], Array(s) + s)
}
