import Foundation
do {
  let d = [1: ["x": 2.5]]; print(d, d[1]!["x"]!, d[1]?["y"] as Any)
}
do {
  let d = ["k": (1, "z")]; print(d["k"]!.1, d)
}
do {
  let d = [Character("a"): 1]; print(d); debugPrint(d, ["a": Optional(1)])
}
do {
  let d = ["a": 1, "b": 2]; print(d.filter { $0.key == "a" }.keys.first!, d.compactMap { $0.value > 1 ? $0.key : nil }, d.flatMap { Array(repeating: $0.key, count: $0.value) }.count)
}
do {
  let p = ["a": 1].dropFirst(); print(type(of: p), p.isEmpty, p.count)
}
do {
  let p = ["a": 1].prefix(1); print(p.first!.key, p.count, type(of: p))
}
do {
  let d: [String: Any] = ["a": 1]; print(d["a"] as! Int, d["a"] is String, (d["a"] as? Int) ?? 0)
}
do {
  let d = ["a": 1]; print(d.isEmpty ? "e" : "n", d.underestimatedCount, d.lazy.map { $0.value }.first!, d.keys.count, d.values.isEmpty, d.elementsEqual([("a", 1)], by: ==))
}
