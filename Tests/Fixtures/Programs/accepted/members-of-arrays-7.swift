import Foundation
do {
  let a = [1,2,3]; let (x, y) = (a.first.map { $0 + 1 }, a.last.flatMap { $0 > 5 ? $0 : nil }); print(x as Any, y as Any)
}
do {
  print([Int](repeating: 1, count: 2) + [3] + [4][...], [1] + (2...3), (2...3) + [1])
}
do {
  let n: [Int?] = [1,nil,3]; print(n, n.compactMap { $0 }, n.count, n.contains(nil), n.firstIndex(of: nil)!, n == [1,nil,3])
}
do {
  print([1,2,3].max(by: { $0 % 3 < $1 % 3 })!, [[1,2],[0]].min { $0.count < $1.count }!)
}
do {
  print([(1,"a"),(2,"b")].map { $0.1 }, [(1,"a")].map { (n, s) in "\(n)\(s)" }, [(1,2)].contains { $0 == (1,2) })
}
do {
  print(Array(zip([1,2],["a","b"])), Array([1,2,3].enumerated()), Array(stride(from: 0, to: 10, by: 5)))
}
do {
  print(["a", "b"].map(\.count), [1,2,3].map(String.init), ["1","x"].compactMap(Int.init), [1,2].map(Double.init))
}
do {
  print([0.1, 0.2].reduce(0, +), [1,2,3].reduce(1, *), ["a","b"].reduce("", +), [1,2].reduce((0,1)) { ($0.0 + $1, $0.1 * $1) })
}
