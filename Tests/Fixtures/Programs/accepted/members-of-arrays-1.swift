import Foundation
do {
  var a = [3,1,2]; a.append(4); a.append(contentsOf: [5,6]); a += [7]; print(a, a.count, a.capacity >= 7)
}
do {
  var a = [3,1,2]; a.insert(9, at: 0); a.insert(contentsOf: [7,8], at: 2); print(a)
}
do {
  var a = [3,1,2]; print(a.remove(at: 1), a.removeFirst(), a.removeLast(), a, a.popLast() as Any, a.isEmpty)
}
do {
  var a = [1,2,3,4,5]; a.removeFirst(2); a.removeLast(1); print(a); a.removeSubrange(0..<1); print(a); a.removeAll(); print(a)
}
do {
  var a = [1,2,3,4,5]; a.removeSubrange(1...2); print(a); a.removeSubrange(..<1); print(a); a.removeSubrange(1...); print(a)
}
do {
  var a = [1,2,3,4,5]; a.replaceSubrange(1...3, with: [9]); print(a); a.replaceSubrange(0..<0, with: 1...3); print(a)
}
do {
  var a = [3,1,2]; a.sort(); print(a); a.sort(by: >); print(a); print([3,1,2].sorted(), ["b","a"].sorted(by: <))
}
do {
  var a = [1,2,3,4,5]; print(a.partition { $0 > 2 }, a.count)
}
