struct Sudoku {
  var grid: [[Int]]
  init?(_ text: String) {
    let digits = text.compactMap { $0 == "." ? 0 : $0.wholeNumberValue }
    guard digits.count == 81 else { return nil }
    grid = stride(from: 0, to: 81, by: 9).map { Array(digits[$0..<$0 + 9]) }
  }
  func candidates(_ r: Int, _ c: Int) -> [Int] {
    var used = Set(grid[r])
    for i in 0..<9 { used.insert(grid[i][c]) }
    let (br, bc) = (r / 3 * 3, c / 3 * 3)
    for i in br..<br + 3 { for j in bc..<(bc + 3) { used.insert(grid[i][j]) } }
    return (1...9).filter { !used.contains($0) }
  }
  private func mostConstrained() -> (r: Int, c: Int, options: [Int])? {
    var best: (r: Int, c: Int, options: [Int])? = nil
    for r in 0..<9 {
      for c in 0..<9 where grid[r][c] == 0 {
        let options = candidates(r, c)
        if best == nil || options.count < best!.options.count { best = (r, c, options) }
      }
    }
    return best
  }
  mutating func solve(_ steps: inout Int) -> Bool {
    steps += 1
    guard let (r, c, options) = mostConstrained() else { return true }
    for option in options {
      grid[r][c] = option
      if solve(&steps) { return true }
    }
    grid[r][c] = 0
    return false
  }
}
var puzzle = Sudoku("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79")!
var steps = 0
print(puzzle.solve(&steps), steps > 10)
for row in puzzle.grid { print(row.map(String.init).joined(separator: " ")) }
print(Sudoku("12") == nil, Set(puzzle.grid.map { $0.reduce(0, +) }))
