import Foundation
do {
  var a = [1,2,3,4,5]; a.swapAt(0, 4); a.reverse(); print(a)
}
do {
  print([1,2,3].first as Any, [1,2,3].last!, [Int]().first as Any, [Int]().last as Any)
}
do {
  print([1,2,3].firstIndex(of: 2) as Any, [1,2,2].lastIndex(of: 2)!, [1].firstIndex(of: 4) as Any, [1,5,7].firstIndex { $0 > 4 }!, [1,5,7].lastIndex { $0 > 4 }!)
}
do {
  print([1,2,3].first { $0 > 1 } as Any, [1,2,3].last { $0 < 3 } as Any)
}
do {
  print([1,2,3].min()!, [1,2,3].max()!, [Int]().min() as Any, ["aa","b"].min { $0.count < $1.count }!, ["aa","b"].max { $0.count < $1.count }!)
}
do {
  print([1,2,3].contains(2), [1,2,3].contains { $0 > 5 }, [1,2,3].allSatisfy { $0 > 0 }, [Int]().allSatisfy { $0 > 0 })
}
do {
  print([1,2,3].prefix(2), [1,2,3].suffix(2), [1,2,3].dropFirst(), [1,2,3].dropLast(2), [1,2,3].prefix(10), [1,2].dropFirst(5))
}
do {
  print([1,2,3].prefix { $0 < 3 }, [1,2,3].drop { $0 < 3 }, [1,2,3].prefix(upTo: 1), [1,2,3].prefix(through: 1), [1,2,3].suffix(from: 1))
}
