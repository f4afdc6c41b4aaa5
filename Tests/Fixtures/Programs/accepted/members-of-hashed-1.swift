import Foundation
do {
  var d = ["a":1,"b":2]; d["c"] = 3; d["a"] = nil; print(d.count, d["b"]!, d["z"] as Any, d["z", default: 9], d.sorted { $0.key < $1.key }.map { $0.value })
}
do {
  var d = ["a":1]; print(d.updateValue(2, forKey: "a") as Any, d.updateValue(3, forKey: "q") as Any, d.removeValue(forKey: "q") as Any, d.removeValue(forKey: "q") as Any, d)
}
do {
  var d = [1:"x"]; d[1, default: ""] += "y"; d[2, default: "n"] += "m"; print(d.sorted { $0.key < $1.key })
}
do {
  let d = Dictionary(uniqueKeysWithValues: [("a",1)]); print(d); print(Dictionary([("a",1),("a",2)], uniquingKeysWith: +)); print(Dictionary(grouping: [1,2,3], by: { $0 % 2 })[1]!)
}
do {
  let d = Dictionary(uniqueKeysWithValues: zip(["a"], [1])); print(d, d.keys.first!, d.values.first!, d.keys.contains("a"), d.isEmpty, d.capacity >= 1)
}
do {
  let d = ["a":1].mapValues { $0 * 2 }; print(d, d.compactMapValues { $0 > 5 ? $0 : nil }, d.filter { $0.value > 1 })
}
do {
  var d = ["a":1]; d.merge(["a":5]) { $0 + $1 }; d.merge([("b", 2)], uniquingKeysWith: { a, _ in a }); print(d.sorted { $0.key < $1.key }, d.merging(["a":0]) { _, n in n }["a"]!, d.merging(zip(["a"],[7])) { $1 }["a"]!)
}
do {
  var d = ["a":1]; let i = d.index(forKey: "a")!; print(d[i], d[i].key, d.remove(at: i), d.index(forKey: "a") as Any)
}
