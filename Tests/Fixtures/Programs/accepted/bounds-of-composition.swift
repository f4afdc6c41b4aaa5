func counts<S: Sequence>(_ s: S, _ d: [S.Element: Int]) -> Int where S.Element: Hashable & Comparable {
  d.map { $0.key }.count
}
print(counts([1, 2], [1: 2, 3: 4]))
