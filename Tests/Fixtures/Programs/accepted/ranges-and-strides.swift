let r = 2..<5, c = 2...5
print(r.count, c.count, r.contains(5), c.contains(5), r.lowerBound, c.upperBound, r.isEmpty, (3..<3).isEmpty)
print(Array(r), Array(c), r.map { $0 * 2 }, c.reversed(), r.reduce(0, +))
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, through: 1, by: 0.25)))
let xs = [10, 20, 30, 40, 50]
print(xs[1...], xs[..<2], xs[...1], xs[1..<3], xs[2...2])
let s = xs[1...3]
print(s.startIndex, s.endIndex, s[1], s.first!, s.count, Array(s.indices), s.firstIndex(of: 30)!)
var m = xs
m[1...2] = [7]
print(m, m.count)
m.replaceSubrange(0..<1, with: [1, 2, 3])
m.removeSubrange(3...)
print(m)
print((1...3).clamped(to: 2...9), (0..<10).clamped(to: 5..<20), (1..<5).overlaps(4..<8), (1...5) ~= 3)
for i in (0..<3).reversed() { print(i, terminator: " ") }
for i in stride(from: 5, to: 0, by: -2) { print(i, terminator: " ") }
print()
print((0.5...1.5).contains(1), ("a"..."f").contains("c"), (1...).contains(5), (..<3).contains(3))
print((1...10).filter { $0.isMultiple(of: 3) }, (1...3).flatMap { Array(repeating: $0, count: $0) })
print(zip(1..., ["a", "b"]).map { "\($0)\($1)" }, (0..<3).last!, (0..<0).last as Any, (5...9).first!)
print(r == 2..<5, c == 2...6, r, c, (1...), "\(0..<1)")
print((1...4).randomElement()! > 0, (0..<6).dropFirst(2).prefix(2).map { $0 }, (1...6).min()!, (1...6).max()!)
let evens = stride(from: 0, to: 9, by: 2)
print(evens.map { $0 }, Array(evens).count, xs.indices.contains(4), xs.indices)
