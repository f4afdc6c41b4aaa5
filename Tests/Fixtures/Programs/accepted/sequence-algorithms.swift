let xs = [5, 3, 8, 1, 9, 2]
print(xs.map { $0 * 2 }, xs.filter { $0 > 3 }, xs.reduce(0, +), xs.reduce(into: [Int]()) { $0.append($1 + 1) })
print(xs.first { $0 > 5 } as Any, xs.last { $0 < 5 } as Any, xs.firstIndex(of: 8) as Any, xs.lastIndex(where: { $0 > 100 }) as Any, xs.contains(9), xs.contains { $0 > 9 })
print(xs.min()!, xs.max()!, xs.min { $0 > $1 }!, xs.sorted { $0 > $1 }, xs.reversed(), Array(xs.reversed()))
print(xs.prefix(2), xs.suffix(2), xs.dropFirst(4), xs.dropLast(4), xs.prefix { $0 > 2 }, xs.drop { $0 > 2 }, xs.prefix(upTo: 2), xs.suffix(from: 4))
print(xs.enumerated().map { "\($0)=\($1)" }, zip(xs, xs.dropFirst()).map { $1 - $0 }, xs.allSatisfy { $0 > 0 })
print([[1, 2], [], [3]].flatMap { $0 }, ["1", "x", "3"].compactMap { Int($0) }, [[1], [2, 3]].joined().map { $0 }, ["a", "b"].joined(separator: "+"))
print(xs.split { $0 == 8 }, xs.partitionIndex, [1, 2] + [3], xs.starts(with: [5, 3]), xs.elementsEqual([1]), [1, 2].lexicographicallyPrecedes([1, 3]))
extension Array { var partitionIndex: Int { count / 2 } }
var ys = xs
ys.sort()
ys.append(contentsOf: [4, 4]); ys.insert(0, at: 0); ys.removeAll { $0 == 4 }; ys.reverse(); ys.swapAt(0, 1)
print(ys, ys.popLast() as Any, ys.removeFirst(), ys)
let p = ys.partition { $0 > 3 }
print(ys[..<p].allSatisfy { $0 <= 3 }, ys[p...].allSatisfy { $0 > 3 })
print(Array(repeating: "z", count: 2), Array(1...3), [Int](), Array("ab"), Array(zip([1], ["a"])).count)
print(sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }.map { $0 }, Array(sequence(state: 3) { n -> Int? in n -= 1; return n >= 0 ? n : nil }))
var it = xs.makeIterator()
print(it.next()!, it.next()!, xs.count, xs.isEmpty, xs.indices, xs.startIndex, xs.endIndex)
print(xs.forEach { _ in }, xs.lazy.map { $0 * 2 }.filter { $0 > 5 }.first!, xs.max { a, b in a % 3 < b % 3 }!)
print([3, 1, 2].sorted().map(String.init), [1.5, 0.5].sorted(by: <), ["b", "a"].max()!, [true, false].filter { !$0 })
