import Foundation
do {
  var d = ["a":1]; d.values[d.values.startIndex] += 5; print(d); for k in d.keys { d[k]! += 1 }; print(d, d.popFirst() as Any, d.popFirst() as Any)
}
do {
  var d = ["a":1]; d.removeAll(); print(d, d.isEmpty, d == [:]); d.reserveCapacity(10); d.removeAll(keepingCapacity: true)
}
do {
  print(["a":1] == ["a":1], ["a":1] != ["a":2], ["a":1].hashValue == ["a":1].hashValue)
}
do {
  print(["a":1].first!, ["a":1].map { "\($0)\($1)" }, ["a":1].contains { $0.value == 1 }, ["a":1].allSatisfy { k, v in v == 1 })
}
do {
  print(["a":1].reduce(0) { $0 + $1.value }, ["a":1].min { $0.value < $1.value }!, ["a":1].max { $0.value < $1.value }!, ["a":3,"b":3].values.reduce(0, +))
}
do {
  print(Array(["a":1]), ["a":1].enumerated().map { $0.offset }, ["a":1].keys.map { $0 + "!" }, ["a":1].values.map { $0 })
}
do {
  let d: [String: [Int]] = ["a": [1]]; print(d["a"]?.first as Any, d["b"]?.count as Any, d["a", default: []].count)
}
do {
  var d: [String: [Int]] = [:]; d["a", default: []].append(3); d["a"]?.append(4); d["a"]![0] = 9; print(d)
}
