let c = AnyCollection([1, 2, 3])
print(c.count, c.first!, Array(c), c.map { $0 * 2 })
for i in c.indices { print(c[i]) }
print(c.reduce(0, +), c.isEmpty, c.contains(2))
let xs: [AnyCollection<Int>] = [AnyCollection([1]), AnyCollection(1...3), AnyCollection(Set([4]))]
for x in xs { print(x.count, x.sorted()) }
let b = AnyBidirectionalCollection([1, 2]); print(b.last!, Array(b.reversed()))
let r = AnyRandomAccessCollection(0..<5); print(r.count, r[r.index(r.startIndex, offsetBy: 2)])
print(AnySequence([1,2]).map { $0 })
let big = AnyCollection("한국어 emoji 👍"); print(big.count, big.prefix(2).map { $0 }, big.dropFirst(4).first!, big.firstIndex(of: "국") == big.index(after: big.startIndex), big.split(separator: " ").count, big.suffix(1).count)
let rr = AnyRandomAccessCollection([1, 2, 3, 4]); print(rr.suffix(2).map { $0 }, rr.reversed().map { $0 }, rr.last!, rr.dropLast(3).count, rr[rr.index(before: rr.endIndex)], rr.distance(from: rr.startIndex, to: rr.endIndex), rr.index(rr.startIndex, offsetBy: 9, limitedBy: rr.endIndex) as Any, rr.lastIndex(of: 3) == rr.index(rr.startIndex, offsetBy: 2))
func evens() -> AnyCollection<Int> { AnyCollection((1...10).lazy.filter { $0 % 2 == 0 }) }
print(evens().count, Array(evens()), evens().min()!, evens().isEmpty, evens().first!)
func pick(_ b: Bool) -> AnyBidirectionalCollection<Character> { b ? AnyBidirectionalCollection("abc") : AnyBidirectionalCollection(["x", "y"]) }
print(pick(true).last!, pick(false).last!, pick(true).reversed().map { $0 })
