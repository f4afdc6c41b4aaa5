let x = 2.5, y = 1.5, k = 3
print([x, y].max() ?? 0, [x, 1].min() ?? 0, [k, 1].max() ?? -1, [x, 1].first ?? 0)
let low = [x, y, 0].min() ?? 0, high = [k, 7].max() ?? 0
print(low, high, [1, 2.5].max() ?? 0, [1, 2].map { $0 * 2 }.max() ?? 0)
print(zip([1.0], [2.0]).map { $0 - $1 }.reduce(0, +).rounded(), zip([1, 2], [3, 4]).map { $0 * $1 }.reduce(0, +).description)
print([[x, 1], [y]].map { $0.reduce(0, +) }.max() ?? 0)
print([x, y].contains(2.5), [k, 1].contains(1), [x, 1].firstIndex(of: 1) ?? -1, [1, x].last.map { $0 + 1 } ?? 0)
let list: [Any] = [[x, 1].max() ?? 0, [k].first ?? 0]
print(list, [Float(1), 2].max() ?? 0, [UInt8(3), 200].max() ?? 0, [x, 1].sorted().first ?? 0)
