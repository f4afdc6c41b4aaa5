import Foundation
do {
  var d: [Int: Int?] = [1: nil]; print(d, d[1] as Any, d.count); d[1] = .some(nil); d.updateValue(nil, forKey: 2); print(d.count)
}
do {
  let e = [String: Int](); print(e, e.first as Any, e.keys, e.values, e.isEmpty, e.count)
}
do {
  let d = ["a": 1]; print(d.keys, d.values, "\(d.keys)", d.keys == d.keys, d.description, d.debugDescription)
}
do {
  let d = ["a": 1]; if let (k, v) = d.first { print(k, v) }; for (i, (k, v)) in d.enumerated() { print(i, k, v) }
}
do {
  let d = ["a": 1]; let f = d.first { $0.value == 1 }; print(f!.key, d.firstIndex { $0.key == "a" } == d.startIndex, d.startIndex == d.endIndex)
}
do {
  let d = ["a": 1, "b": 2]; print(d.sorted(by: { $0.value > $1.value }).first!.key, d.keys.sorted().joined(), d.values.sorted(by: >), d.max { a, b in a.value < b.value }!.key)
}
do {
  let d = Dictionary(grouping: ["apple","avocado","bean"]) { $0.first! }; print(d["a"]!, d["b"]!, d.mapValues(\.count)["a"]!)
}
do {
  let d: Dictionary<String, Double> = ["pi": 3.14]; print(d, type(of: d), type(of: d.first!))
}
