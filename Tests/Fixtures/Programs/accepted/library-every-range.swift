// ranges
for r in [0..<5, 2..<2, -3..<4] { print(r, r.count, r.isEmpty, r.contains(2), r.lowerBound, r.upperBound, r.first as Any, r.last as Any, r.min() as Any, r.max() as Any, Array(r.reversed()), r.reduce(0, +), r.overlaps(1..<3), r.overlaps(1...1), r.clamped(to: 1..<3), r.clamped(to: 8..<9), r.prefix(2), r.suffix(2), r.dropFirst(), r.dropLast(2), r.map { $0 * 2 }, r.description, r.debugDescription, r.hashValue == r.hashValue, r == 0..<5) }
for r in [0...5, 2...2, -3...4] { print(r, r.count, r.isEmpty, r.contains(2), r.lowerBound, r.upperBound, r.first as Any, r.last as Any, r.min() as Any, Array(r.reversed()), r.overlaps(1..<3), r.overlaps(1...1), r.clamped(to: 1...3), r.clamped(to: 8...9), Array(r.prefix(2)), Array(r.suffix(2)), Array(r.dropFirst()), Array(r.dropLast(2)), r.debugDescription, r == 0...5) }
let a = [10, 20, 30, 40]
print(a[1...], a[..<2], a[...2], a[...], a[1..<1], a[4...], (1...).relative(to: a), (..<2).relative(to: a), (...2).relative(to: a), (0..<9).relative(to: a), (1...2).relative(to: a))
print((1...).contains(5), (..<3).contains(3), (...3).contains(3), (1...), (..<3), (...3), 1.5...2.5, 1.5..<2.5, "a"..."c", "a"..<"c")
print((1.0...2.0).contains(1.5), ("a"..."z").contains("m"), ("a"..."z").contains("한"), (1.5..<1.5).isEmpty, (0.0..<1.0).clamped(to: 0.5..<3), ("가"..."힣").contains("한"))
for i in 5... { if i > 7 { break }; print(i, terminator: " ") }; print()
print(Array((3...).prefix(3)), Array(zip(1..., "abc")).map { "\($0)\($1)" }, (1...).first { $0 * $0 > 50 }!)
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, to: 1.0, by: 0.25)), Array(stride(from: 1, to: 1, by: 1)), Array(stride(from: 0, through: 1, by: 0.1)).count)
let r = 2..<8
print(r[3], r[3..<5], r.index(after: 3), r.index(before: 3), r.index(2, offsetBy: 3), r.index(2, offsetBy: 9, limitedBy: 8) as Any, r.distance(from: 2, to: 5), r.startIndex, r.endIndex, r.indices, r.firstIndex(of: 4) as Any, r.lastIndex(of: 9) as Any, r.firstIndex { $0 > 4 } as Any)
let c = 2...8
print(c[c.startIndex], c.firstIndex(of: 4) != nil, c.index(after: c.startIndex) == c.firstIndex(of: 3), c.sorted(by: >), c.shuffled().count, c.randomElement() != nil, c.enumerated().map { $0.offset * $0.element }, c.split(separator: 4).map(Array.init))
print(Range(2...4), ClosedRange(2..<5), Range(uncheckedBounds: (lower: 1, upper: 2)), type(of: r), type(of: c), type(of: 1...), type(of: r.reversed()), type(of: c.lazy))
switch 5 { case ..<0: print("neg"); case 0...: print("pos"); default: print("x") }
switch 2.5 { case 0..<2: print("lo"); case 2...3: print("mid"); default: print("x") }
print((0..<3) ~= 2, (0...3 ~= 5), [1..<3: "a"][1..<3]!, Set([1...2, 1...2, 2...3]).count)
let u: ClosedRange<UInt8> = 250...255; print(u.count, Array(u), u.contains(255)); for x in u.reversed().prefix(2) { print(x) }
let full: ClosedRange<Int8> = (-128)...127; print(full.count, full.first!, full.last!); var n = 0; for _ in full { n += 1 }; print(n)
print((1..<4).flatMap { 1...$0 }, (1...3).allSatisfy { $0 > 0 }, (1...4).min { $0 > $1 }!, (1...3).elementsEqual([1, 2, 3]), (1..<3).starts(with: 1...1), (0..<10).filter { $0 % 3 == 0 }, (1...3).joinedText())
extension ClosedRange where Bound == Int { func joinedText() -> String { map(String.init).joined(separator: "-") } }
