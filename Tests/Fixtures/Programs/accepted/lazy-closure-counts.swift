var n = 0
print([1, 2, 3, 4].lazy.filter { n += 1; return $0 > 2 }.contains(3), n); n = 0
print([1, 2, 3, 4].lazy.filter { n += 1; return $0 > 1 }.first!, n); n = 0
print([1, 2, 3, 4].lazy.filter { n += 1; return $0 > 1 }.count, n); n = 0
print([1, 2, 3, 4].lazy.map { n += 1; return $0 * 2 }.contains(4), n); n = 0
print([1, 2, 3, 4].lazy.map { n += 1; return $0 * 2 }.count, n); n = 0
print([1, 2, 3, 4].lazy.map { n += 1; return $0 * 2 }[2], n); n = 0
print(Array([1, 2, 3, 4].lazy.map { n += 1; return $0 * 2 }), n); n = 0
print(Array([1, 2, 3, 4].lazy.filter { n += 1; return $0 % 2 == 0 }), n); n = 0
let lf = [1, 2, 3, 4].lazy.filter { n += 1; return $0 % 2 == 0 }
print(lf.startIndex, n); n = 0
print(lf.isEmpty, n); n = 0
print(lf.firstIndex(of: 4) as Any, n); n = 0
print(lf.last as Any, n); n = 0
for x in lf { print(x, n) }; n = 0
print(lf.map { $0 + 1 }.first!, n); n = 0
print(lf.reduce(0, +), n); n = 0
print(lf.min() as Any, lf.max() as Any, n); n = 0
print(lf.contains { $0 == 2 }, n); n = 0
print(lf.sorted(), n); n = 0
print([1, 2, 3].lazy.compactMap { n += 1; return $0 > 1 ? $0 : nil }.first!, n); n = 0
print([3, 1, 2].lazy.map { (x: Int) -> Int in n += 1; return x }.sorted(), n); n = 0
print([3, 1, 2].lazy.map { (x: Int) -> Int in n += 1; return x }.max()!, n); n = 0
print([1, 2, 3].lazy.drop { n += 1; return $0 < 2 }.first!, n); n = 0
