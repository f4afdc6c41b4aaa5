func knapsack(_ items: [(weight: Int, value: Int)], _ capacity: Int) -> Int {
  var best = [Int](repeating: 0, count: capacity + 1)
  for item in items { for w in stride(from: capacity, through: item.weight, by: -1) { best[w] = max(best[w], best[w - item.weight] + item.value) } }
  return best[capacity]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func coins(_ amount: Int, _ kinds: [Int]) -> (ways: Int, fewest: Int?) {
  var ways = [1] + Array(repeating: 0, count: amount)
  var fewest: [Int?] = [0] + Array(repeating: nil, count: amount)
  for k in kinds { for a in k...max(k, amount) where a <= amount { ways[a] += ways[a - k] } }
  for a in 1...amount { fewest[a] = kinds.compactMap { k in k <= a ? fewest[a - k].map { $0 + 1 } : nil }.min() }
  return (ways[amount], fewest[amount])
}
print(coins(11, [1, 2, 5]), coins(3, [2]))
func lis(_ xs: [Int]) -> [Int] {
  var tails: [Int] = [], link = Array(repeating: -1, count: xs.count), at: [Int] = []
  for (i, x) in xs.enumerated() {
    let p = tails.firstIndex { $0 >= x } ?? tails.count
    if p == tails.count { tails.append(x); at.append(i) } else { tails[p] = x; at[p] = i }
    link[i] = p > 0 ? at[p - 1] : -1
  }
  var out: [Int] = [], i = at.last ?? -1
  while i >= 0 { out.append(xs[i]); i = link[i] }
  return out.reversed()
}
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]))
func lcs(_ a: String, _ b: String) -> String {
  let x = Array(a), y = Array(b)
  var t = Array(repeating: Array(repeating: "", count: y.count + 1), count: x.count + 1)
  for i in x.indices { for j in y.indices {
    t[i + 1][j + 1] = x[i] == y[j] ? t[i][j] + String(x[i]) : (t[i][j + 1].count >= t[i + 1][j].count ? t[i][j + 1] : t[i + 1][j])
  } }
  return t[x.count][y.count]
}
print(lcs("AGGTAB", "GXTXAYB"))
func maxSubarray(_ xs: [Int]) -> (sum: Int, range: Range<Int>) {
  var best = (sum: xs[0], range: 0..<1), sum = 0, start = 0
  for (i, x) in xs.enumerated() {
    if sum < 0 { sum = 0; start = i }
    sum += x
    if sum > best.sum { best = (sum, start..<(i + 1)) }
  }
  return best
}
print(maxSubarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
  if n < 2 { return n }
  if let known = memo[n] { return known }
  let v = fib(n - 1) + fib(n - 2)
  memo[n] = v
  return v
}
print(fib(80), memo.count)
