func lowerBound<T: Comparable>(_ xs: [T], _ value: T) -> Int {
  var lo = 0, hi = xs.count
  while lo < hi {
    let mid = lo + (hi - lo) / 2
    if xs[mid] < value { lo = mid + 1 } else { hi = mid }
  }
  return lo
}
func find<T: Comparable>(_ value: T, in xs: [T]) -> Int? {
  let i = lowerBound(xs, value)
  return i < xs.count && xs[i] == value ? i : nil
}
let primes = [2, 3, 5, 7, 11, 13]
for n in [1, 2, 6, 13, 14] { print(n, lowerBound(primes, n), find(n, in: primes) as Any) }
print(find("m", in: ["a", "m", "z"]).map(String.init) ?? "missing")
func squareRoot(_ n: Double) -> Double {
  var lo = 0.0, hi = max(1, n)
  for _ in 0..<60 { let m = (lo + hi) / 2; if m * m < n { lo = m } else { hi = m } }
  return lo
}
print(abs(squareRoot(2) - 2.0.squareRoot()) < 1e-12)
func firstTrue(_ range: Range<Int>, _ test: (Int) -> Bool) -> Int {
  var (lo, hi) = (range.lowerBound, range.upperBound)
  while lo < hi { let m = (lo + hi) / 2; if test(m) { hi = m } else { lo = m + 1 } }
  return lo
}
print(firstTrue(0..<1000) { $0 * $0 >= 500 }, firstTrue(0..<10) { _ in false })
