let a = [1, 2, 3, 4], b = [2, 3, 5, 4, 6]
let d = b.difference(from: a)
print(d.count, d.isEmpty)
for c in d { switch c { case .insert(let o, let e, let w): print("insert", o, e, w as Any) case .remove(let o, let e, let w): print("remove", o, e, w as Any) } }
print(d.insertions.count, d.removals.count)
print(a.applying(d)!)
print(d.inferringMoves().count)
let e = "kitten".difference(from: "sitting")
print(String("sitting".applying(e)!))
for c in e { print(c) }
print([1,2].applying(d) as Any)
print(d.inverse().count)
for (x, y) in [([], []), ([1], []), ([], [1]), ([1, 2, 3], [3, 2, 1]), ([1, 1, 1], [1]), ([1, 2, 3, 4, 5, 6, 7], [2, 9, 4, 1, 7, 8])] as [([Int], [Int])] {
  let d = y.difference(from: x)
  print(d.count, x.applying(d)! == y, d.removals.count, d.insertions.count, y.applying(d.inverse())! == x)
  for c in d.inferringMoves() { print(" ", c) }
  for c in y.difference(from: x, by: { $0 % 2 == $1 % 2 }) { print("   ", c) }
}
let made = CollectionDifference<Int>([.insert(offset: 0, element: 5, associatedWith: nil), .remove(offset: 1, element: 2, associatedWith: nil)])!
print([1, 2, 3].applying(made)!, [1].applying(made) as Any, made.startIndex < made.endIndex, CollectionDifference<Int>([.remove(offset: 1, element: 2, associatedWith: nil), .remove(offset: 1, element: 3, associatedWith: nil)]) == nil)
let words = "the quick brown fox".split(separator: " ").map(String.init), other = "the brown lazy fox jumps".split(separator: " ").map(String.init)
for change in other.difference(from: words) {
  switch change {
  case let .remove(offset, element, _): print("-", offset, element)
  case let .insert(offset, element, _): print("+", offset, element)
  }
}
