let r = 1..<5, c = 1...5
print(r, c, r.count, c.count, r.isEmpty, (3..<3).isEmpty, (3..<3).count)
print(r.lowerBound, r.upperBound, c.lowerBound, c.upperBound)
print(r.contains(5), c.contains(5), r ~= 2, c ~= 9)
print(r.first as Any, r.last as Any, c.first as Any, c.last as Any, (2..<2).first as Any)
print(r.min() as Any, r.max() as Any, c.min()!, c.max()!)
print(r.overlaps(4..<9), r.overlaps(5..<9), r.overlaps(5...9), c.overlaps(5..<9), c.overlaps(0...0))
print(r.clamped(to: 3..<10), c.clamped(to: 3...10), r.clamped(to: 9..<12), c.clamped(to: -3...0))
print(Range(c), ClosedRange(r), Range(uncheckedBounds: (lower: 1, upper: 3)))
print(r == 1..<5, r.hashValue == (1..<5).hashValue, c == 1...5)
print(r.description, r.debugDescription, c.debugDescription, String(reflecting: 1.5..<2.5))
print((1.0..<2.0).contains(1.5), (1.0...2.0).contains(2.0), 0.5...1, ("a"..."f").contains("c"), "a"..<"c")
let p = 3..., q = ..<3, s = ...3
print(p, q, s, p.lowerBound, q.upperBound, s.upperBound)
print(p.contains(2), q.contains(3), s.contains(3), p ~= 4)
let xs = [10, 20, 30, 40, 50]
print(xs[1..<3], xs[1...3], xs[3...], xs[..<2], xs[...2], xs[...])
print(p.relative(to: xs), q.relative(to: xs), s.relative(to: xs), (1...2).relative(to: xs))
for i in p { if i > 6 { break }; print(i, terminator: " ") }
print()
print(Array(p.prefix(3)), Array(r), Array(c), Array(c.reversed()))
print(r.reversed(), r.map { $0 * 2 }, r.filter { $0 % 2 == 0 }, r.reduce(0, +))
print(r[2], r[r.startIndex], r.startIndex, r.endIndex, r.index(after: 2), r.index(r.startIndex, offsetBy: 2), r.distance(from: 1, to: 3))
print(c.count, c[c.startIndex], c[c.index(after: c.startIndex)], c.distance(from: c.startIndex, to: c.endIndex))
print(r.indices, r.enumerated().map { "\($0):\($1)" })
print(stride(from: 0, to: 10, by: 3).map { $0 }, Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, through: 1, by: 0.25)))
print(stride(from: 0, to: 10, by: 3), stride(from: 1, through: 2, by: 1))
print(Array(stride(from: 5, to: 5, by: 1)), Array(stride(from: 5, to: 0, by: 1)))
print((1..<10).split(separator: 5), (0..<6).split { $0 % 2 == 0 })
print((0..<3).elementsEqual([0, 1, 2]), (0..<3).lexicographicallyPrecedes(1..<2), r.starts(with: [1, 2]))
print(zip(1..., ["a", "b"]).map { "\($0)\($1)" })
let u: ClosedRange<UInt8> = 250...255
print(u.count, Array(u), u.contains(255))
let i8: ClosedRange<Int8> = -128...127
print(i8.count, i8.last as Any)
print((1...3).randomElement() != nil, (0..<0).randomElement() as Any)
print(type(of: r), type(of: c), type(of: p), type(of: q), type(of: s), type(of: stride(from: 0, to: 1, by: 1)), type(of: r.lazy.map { $0 }))
print((1..<4).contains(where: { $0 == 2 }), (1...4).allSatisfy { $0 > 0 }, (1...4).first { $0 > 2 } as Any, (1...4).last { $0 < 3 } as Any)
print((1...6).partitioned { $0 > 3 })
extension Collection { func partitioned(_ f: (Element) -> Bool) -> ([Element], [Element]) { (filter { !f($0) }, filter(f)) } }
print((1..<3).union(2..<6))
extension Range { func union(_ o: Range) -> Range { Swift.min(lowerBound, o.lowerBound)..<Swift.max(upperBound, o.upperBound) } }
switch 7 { case ..<0: print("neg"); case 0..<5: print("low"); case 5...: print("high"); default: print("?") }
print((0...10).sorted(by: >).prefix(3), (0...3).shuffled().count, (0..<10).suffix(from: 7), (0..<10).prefix(upTo: 2), (0..<10).prefix(through: 2))
print((0..<5).isEmpty, (0..<5).underestimatedCount, (1...3).flatMap { Array(repeating: $0, count: $0) })
print((1...3).reduce(into: [Int]()) { $0.append($1 * $1) }, (1...3).max { $0 > $1 } as Any)
