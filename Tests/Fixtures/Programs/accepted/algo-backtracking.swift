func queens(_ n: Int) -> [[Int]] {
  var out: [[Int]] = [], row: [Int] = []
  func place() {
    if row.count == n { out.append(row); return }
    for c in 0..<n where row.enumerated().allSatisfy({ $0.element != c && abs($0.element - c) != row.count - $0.offset }) {
      row.append(c); place(); row.removeLast()
    }
  }
  place()
  return out
}
print(queens(4), queens(6).count, queens(3).isEmpty)
func permutations<T>(_ xs: [T]) -> [[T]] {
  if xs.isEmpty { return [[]] }
  return xs.indices.flatMap { i -> [[T]] in
    var rest = xs
    let x = rest.remove(at: i)
    return permutations(rest).map { [x] + $0 }
  }
}
print(permutations([1, 2, 3]), permutations(Array("abc")).map { String($0) })
func subsets<T>(_ xs: [T]) -> [[T]] { xs.reduce([[]]) { acc, x in acc + acc.map { $0 + [x] } } }
print(subsets(["a", "b", "c"]))
func combinations(_ n: Int, _ k: Int) -> [[Int]] {
  if k == 0 { return [[]] }
  if n < k { return [] }
  return combinations(n - 1, k) + combinations(n - 1, k - 1).map { $0 + [n] }
}
print(combinations(4, 2))
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ moves: inout [String]) {
  guard n > 0 else { return }
  hanoi(n - 1, a, c, b, &moves)
  moves.append("\(a)→\(c)")
  hanoi(n - 1, b, a, c, &moves)
}
var moves: [String] = []
hanoi(3, "A", "B", "C", &moves)
print(moves.count, moves.joined(separator: " "))
func gray(_ n: Int) -> [String] { n == 0 ? [""] : gray(n - 1).map { "0" + $0 } + gray(n - 1).reversed().map { "1" + $0 } }
print(gray(3))
var grid = ["S.#", "..#", "#.E"].map(Array.init)
func walk(_ r: Int, _ c: Int) -> Bool {
  guard grid.indices.contains(r), grid[r].indices.contains(c), grid[r][c] == "." || grid[r][c] == "S" || grid[r][c] == "E" else { return false }
  if grid[r][c] == "E" { return true }
  grid[r][c] = "*"
  return walk(r + 1, c) || walk(r, c + 1) || walk(r - 1, c) || walk(r, c - 1)
}
print(walk(0, 0), grid.map { String($0) })
