import Foundation
do {
  let s: Dictionary<String, Int>.SubSequence = ["a": 1].prefix(1); print(s.count)
}
do {
  let k: Dictionary<String, Int>.Keys = ["a": 1].keys; let v: Dictionary<String, Int>.Values = ["a": 1].values; print(k.first!, v.first!)
}
do {
  let i: Dictionary<String, Int>.Index = ["a": 1].startIndex; let e: Dictionary<String, Int>.Element = (key: "a", value: 2); print(["a": 1][i], e)
}
do {
  func f(_ x: inout Int) { x += 1 }; var d = ["a": 1]; f(&d["a", default: 0]); f(&d["c", default: 0]); print(d["a"]!, d["c"]!)
}
do {
  var s: Set = [1,2,3]; print(s.insert(4), s.insert(1), s.contains(2), s.remove(2) as Any, s.remove(77) as Any, s.count, s.update(with: 1) as Any, s.update(with: 50) as Any)
}
do {
  let s: Set = [1,2,3], t: Set = [2,3,4]; print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.symmetricDifference(t).sorted())
}
do {
  let s: Set = [1,2,3]; print(s.union([9]).sorted(), s.intersection([1]).sorted(), s.subtracting(1...2).sorted(), s.symmetricDifference([3,4]).sorted())
}
do {
  let s: Set = [1,2]; print(s.isSubset(of: [1,2,3]), s.isSuperset(of: [1]), s.isStrictSubset(of: [1,2]), s.isStrictSuperset(of: [1]), s.isDisjoint(with: [3]), s.isSubset(of: Set([1])))
}
