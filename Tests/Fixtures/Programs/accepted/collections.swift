let a = [5, 3, 8, 1, 9, 2]
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(2), Array(a.prefix(3)))
let s = a[1..<4]
print(s, s.startIndex, s.endIndex, s[1], s.first!, s.last!, s.count)
print(s.indices, Array(s.indices))
for i in s.indices { print(i, s[i]) }
print(a[...2], a[2...], a[..<2], a[1...3])
var t = a[2...]
t.append(100)
t[2] = 0
print(t, a, t.startIndex)
t.removeFirst()
print(t, t.startIndex, t.sorted(), t.map { $0 + 1 })
print(a.split(separator: 8), a.split { $0 % 2 == 0 })
print([1, 0, 2, 0, 0, 3].split(separator: 0, omittingEmptySubsequences: false).count)
print(a.prefix { $0 > 2 }, a.drop { $0 > 2 })
print(a.firstIndex(of: 8)!, a.lastIndex(of: 8)!, a.firstIndex { $0 > 5 }!, a.lastIndex { $0 > 5 }!, a.last { $0 < 5 }!)
print(a.contains(9), a.allSatisfy { $0 > 0 }, a.min()!, a.max()!, a.min { $0 > $1 }!, a.sorted(by: >))
print(a.reduce(0, +), a.reduce(into: [Int]()) { $0.append($1 * 2) })
print(a.enumerated().map { $0.offset * $0.element })
for (i, x) in a.enumerated() where i < 2 { print(i, x) }
print(Array(zip(a, a.dropFirst())).map { $0.0 - $0.1 })
print(zip([1, 2, 3], ["a", "b"]).map { "\($0)\($1)" })
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, through: 1.0, by: 0.25)))
for i in (0..<3).reversed() { print(i, terminator: " ") }
print()
print(Array((1...4).reversed()), (1...4).map { $0 * $0 }, (1...4).reduce(1, *))
print((0..<10).prefix(3), (0..<10).count, (0..<10).contains(5), (1...5).contains(5), (0.0...1.0).contains(0.5))
print((0..<10).filter { $0 % 3 == 0 }, (0..<3).map { String($0) })
print(a.elementsEqual([5, 3, 8, 1, 9, 2]), a.starts(with: [5, 3]), [1, 2].lexicographicallyPrecedes([1, 3]))
print([[1, 2], [3], []].flatMap { $0 })
print([[1, 2], [3]].joined().map { $0 })
print(Array([[1, 2], [3]].joined(separator: [0])))
print(["1", "x", "3"].compactMap { Int($0) })
print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))
print(Array(sequence(first: 1) { $0 * 2 }.prefix(5)))
print(Array(sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in let r = s.0; s = (s.1, s.0 + s.1); return r > 30 ? nil : r }))
let lz = (1...1000000).lazy.map { $0 * 2 }.filter { $0 % 3 == 0 }
print(Array(lz.prefix(3)), lz.first!)
print(a.lazy.map { $0 + 1 }.contains(9))
var m = [1, 2, 3, 4, 5, 6]
m.swapAt(0, 5)
m.insert(99, at: 2)
m.insert(contentsOf: [7, 7], at: 0)
m.removeSubrange(0..<2)
m.remove(at: 0)
print(m, m.removeLast(), m.popLast()!, m)
m.replaceSubrange(1...2, with: [0, 0, 0])
m += [8, 9]
m.append(contentsOf: 1...3)
m.removeAll { $0 == 0 }
print(m, m.isEmpty)
m.reverse()
let p = m.partition { $0 > 5 }
print(p, m[..<p].sorted(), m[p...].sorted())
m.sort()
m.sort { $0 > $1 }
print(m)
m.removeAll()
print(m.isEmpty, m.first as Any, m.max() as Any)
print(Array(repeating: [Int](repeating: 0, count: 2), count: 2), Array(repeatElement("x", count: 3)))
var grid = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
grid[1][2] = 5
print(grid)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 } }
print(Array(Countdown(n: 3)), Countdown(n: 4).map { $0 * 2 }, Countdown(n: 3).sorted(), Countdown(n: 5).prefix(2).map { $0 })
struct Ring: Collection {
  let items: [String]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> String { items[i] }
}
let r = Ring(items: ["a", "b", "c", "d"])
print(r.count, r.first!, r.map { $0.uppercased() }, r.firstIndex(of: "c")!, Array(r.prefix(2)), Array(r.dropFirst()), r.joined(separator: "-"))
for x in r[1..<3] { print(x) }
func total<C: Collection>(_ c: C) -> Int where C.Element == Int { var t = 0; for x in c { t += x }; return t + c.count }
print(total([1, 2, 3]), total(1...3), total([1, 2, 3][1...]), total(Set([1, 2])))
func describe<S: Sequence>(_ s: S) -> String where S.Element: CustomStringConvertible { s.map { $0.description }.joined(separator: ",") }
print(describe([1, 2]), describe(Countdown(n: 2)))
print(a.sorted().reversed().map { $0 }, [3, 1, 2].sorted { a, b in a < b })
print([("a", 2), ("b", 1)].sorted { $0.1 < $1.1 }.map { $0.0 })
let any = AnySequence([1, 2, 3])
print(any.map { $0 + 1 }, Array(any))
print(stride(from: 0, to: 7, by: 3).map { i in Array(a[i..<min(i + 3, a.count)]) })
let idx = a.index(a.startIndex, offsetBy: 2)
print(a[idx], a.index(0, offsetBy: 10, limitedBy: a.endIndex) as Any, a.distance(from: 1, to: 4))
print((1...3).contains(2), 1..<1, (1..<1).isEmpty, (0..<5).clamped(to: 2..<9), (0..<5).overlaps(4..<9))
let ab = [1, 2]
print([1, 2, 3] == [1, 2, 3], ab[0...] == [1, 2], [[1]] == [[1]])
print(EmptyCollection<Int>().count, CollectionOfOne(3).first!)
