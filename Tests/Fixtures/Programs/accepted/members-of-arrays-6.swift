import Foundation
do {
  print([1,2,3].forEach { _ in }, [1,2,3].lazy.map { $0 * 2 }.first!, [1,2,3].lazy.filter { $0 > 1 }.count)
}
do {
  print([1, 2, 3].count(where: { $0 > 1 }), [1,1,2].count { $0 == 1 })
}
do {
  print([1,2,3].description, [1,2,3].debugDescription, "\([1,2,3])", ["a":[1]].description)
}
do {
  var a = [[1],[2]]; a[0].append(5); a[1][0] += 3; print(a)
}
do {
  var a = [1,2,3]; for i in a.indices { a[i] *= 2 }; print(a); print(a.indices.contains(3), a.indices.last as Any)
}
do {
  print([1,2,3].trimmingPrefix([1]), [1,2,3].trimmingPrefix { $0 < 3 }, [1,2,3,1,2].firstRange(of: [1,2]) as Any, [1,2,3,1,2].ranges(of: [1,2]))
}
do {
  var a = [1,2,1]; a.replace([1], with: [0]); print(a); a.trimPrefix([0]); print(a); a.trimPrefix { $0 == 2 }; print(a)
}
do {
  var it = [1,2].makeIterator(); print(it.next() as Any, it.next() as Any, it.next() as Any)
}
