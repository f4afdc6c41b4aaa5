func longestCommonSubsequence(_ a: String, _ b: String) -> String {
  let a = Array(a), b = Array(b)
  var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 1..<(a.count + 1) { for j in 1...b.count {
    table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : max(table[i - 1][j], table[i][j - 1])
  } }
  var (i, j) = (a.count, b.count), out: [Character] = []
  while i > 0, j > 0 {
    if a[i - 1] == b[j - 1] { out.append(a[i - 1]); i -= 1; j -= 1 }
    else if table[i - 1][j] >= table[i][j - 1] { i -= 1 } else { j -= 1 }
  }
  return String(out.reversed())
}
func editDistance(_ a: String, _ b: String) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var previous = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let current = row[j + 1]
      row[j + 1] = x == y ? previous : 1 + min(previous, row[j], current)
      previous = current
    }
  }
  return row[b.count]
}
func knapsack(_ items: [(weight: Int, value: Int)], capacity: Int) -> (value: Int, chosen: [Int]) {
  var best = [[Int]](repeating: [Int](repeating: 0, count: capacity + 1), count: items.count + 1)
  for (i, item) in items.enumerated() {
    for w in 0...capacity {
      best[i + 1][w] = best[i][w]
      if item.weight <= w { best[i + 1][w] = max(best[i + 1][w], best[i][w - item.weight] + item.value) }
    }
  }
  var w = capacity, chosen: [Int] = []
  for i in items.indices.reversed() where best[i + 1][w] != best[i][w] { chosen.insert(i, at: 0); w -= items[i].weight }
  return (best.last!.last!, chosen)
}
func coins(_ amount: Int, _ kinds: [Int]) -> [Int]? {
  var last: [Int?] = Array(repeating: nil, count: amount + 1), fewest = [0] + Array(repeating: Int.max, count: amount)
  for a in stride(from: 1, through: amount, by: 1) {
    for k in kinds where k <= a && fewest[a - k] != .max && fewest[a - k] + 1 < fewest[a] { fewest[a] = fewest[a - k] + 1; last[a] = k }
  }
  guard fewest[amount] < Int.max else { return nil }
  return Array(sequence(first: amount) { a in last[a].map { a - $0 } }.compactMap { last[$0] })
}
func lis(_ xs: [Int]) -> Int {
  xs.reduce(into: [Int]()) { tails, x in
    if let i = tails.firstIndex(where: { $0 >= x }) { tails[i] = x } else { tails.append(x) }
  }.count
}
print(longestCommonSubsequence("AGGTAB", "GXTXAYB"), editDistance("kitten", "sitting"), editDistance("", "abc"))
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], capacity: 7))
print(coins(11, [1, 4, 5]) as Any, coins(3, [2]) as Any, lis([10, 9, 2, 5, 3, 7, 101, 18]))
var memo: [Int: Int] = [:]
func ways(_ n: Int) -> Int {
  if n <= 1 { return 1 }
  if let known = memo[n] { return known }
  let value = ways(n - 1) + ways(n - 2)
  memo[n] = value
  return value
}
print((0...10).map(ways), ways(80))
let triangle = (0..<6).reduce(into: [[Int]]()) { rows, _ in
  rows.append(rows.last.map { row in [1] + zip(row, row.dropFirst()).map { $0 + $1 } + [1] } ?? [1])
}
print(triangle)
