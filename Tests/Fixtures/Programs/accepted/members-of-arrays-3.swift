import Foundation
do {
  print([1,0,2,0,0,3].split(separator: 0), [1,0,2,0,0,3].split(separator: 0, maxSplits: 1), [1,0,2,0,0,3].split(separator: 0, omittingEmptySubsequences: false))
}
do {
  print([1,0,2].split { $0 == 0 }, [1,0,2].split(maxSplits: 0) { $0 == 0 }, [Int]().split(separator: 1))
}
do {
  print([1,2,3].map { $0 * 2 }, [1,2,3].filter { $0 > 1 }, [1,2,3].compactMap { $0 > 1 ? $0 : nil }, [1,2].flatMap { [$0, $0] })
}
do {
  print([1,2,3].reduce(0, +), [1,2,3].reduce(into: []) { $0.append($1 * 2) } as [Int])
}
do {
  print([[1],[2,3]].joined(), Array([[1],[2,3]].joined(separator: [0])), ["a","b"].joined(), ["a","b"].joined(separator: "-"))
}
do {
  print([1,2,3].elementsEqual([1,2,3]), [1,2].starts(with: [1]), [1,2].lexicographicallyPrecedes([1,3]), [1,2].elementsEqual(1...2, by: ==), [1,2].starts(with: [2,3], by: <), [1,2].lexicographicallyPrecedes([0], by: >))
}
do {
  print([1,2,3].reversed() as [Int], Array([1,2,3].reversed()), [1,2,3].enumerated().map { $0.offset + $0.element })
}
do {
  for (i, x) in ["a","b"].enumerated() { print(i, x, terminator: ";") }
}
