func insertionSort<T: Comparable>(_ xs: inout [T]) {
  for i in 1..<max(1, xs.count) {
    var j = i
    while j > 0 && xs[j] < xs[j - 1] { xs.swapAt(j, j - 1); j -= 1 }
  }
}
func mergeSort<T>(_ xs: [T], by less: (T, T) -> Bool) -> [T] {
  guard xs.count > 1 else { return xs }
  let mid = xs.count / 2
  let left = mergeSort(Array(xs[..<mid]), by: less), right = mergeSort(Array(xs[mid...]), by: less)
  var out: [T] = [], i = 0, j = 0
  out.reserveCapacity(xs.count)
  while i < left.count && j < right.count {
    if less(right[j], left[i]) { out.append(right[j]); j += 1 } else { out.append(left[i]); i += 1 }
  }
  return out + left[i...] + right[j...]
}
func quickSort(_ xs: inout [Int], _ lo: Int, _ hi: Int) {
  if lo >= hi { return }
  let pivot = xs[(lo + hi) / 2]
  var i = lo, j = hi
  repeat {
    while xs[i] < pivot { i += 1 }
    while xs[j] > pivot { j -= 1 }
    if i <= j { xs.swapAt(i, j); i += 1; j -= 1 }
  } while i <= j
  quickSort(&xs, lo, j)
  quickSort(&xs, i, hi)
}
func heapSort(_ input: [Int]) -> [Int] {
  var a = input
  func sift(_ start: Int, _ end: Int) {
    var root = start
    while root * 2 + 1 < end {
      var child = root * 2 + 1
      if child + 1 < end, a[child] < a[child + 1] { child += 1 }
      guard a[root] < a[child] else { return }
      a.swapAt(root, child)
      root = child
    }
  }
  for s in stride(from: a.count / 2 - 1, through: 0, by: -1) { sift(s, a.count) }
  for e in stride(from: a.count - 1, to: 0, by: -1) { a.swapAt(0, e); sift(0, e) }
  return a
}
func countingSort(_ xs: [UInt8]) -> [UInt8] {
  var counts = [Int](repeating: 0, count: 256)
  for x in xs { counts[Int(x)] += 1 }
  return counts.enumerated().flatMap { Array(repeating: UInt8($0.offset), count: $0.element) }
}
var seed: UInt32 = 12345
func next() -> Int { seed = seed &* 1664525 &+ 1013904223; return Int(seed >> 16) % 100 }
let data = (0..<20).map { _ in next() }
print(data)
var a = data
insertionSort(&a)
print(a)
print(mergeSort(data, by: >))
var q = data
quickSort(&q, 0, q.count - 1)
print(q == a, heapSort(data) == a)
print(countingSort([9, 3, 255, 0, 3]))
var words = ["pear", "fig", "apple", "kiwi"]
insertionSort(&words)
print(words, mergeSort(words) { ($0.count, $0) < ($1.count, $1) })
print(data.sorted() == a, data.sorted(by: >).first!, data.min()!, data.max()!)
