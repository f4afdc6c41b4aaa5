struct Sudoku: CustomStringConvertible {
  private var cells: [[Int]]
  private(set) var steps = 0
  init?(_ text: String) {
    let rows = text.split(separator: "\n")
    guard rows.count == 9, rows.allSatisfy({ $0.count == 9 }) else { return nil }
    cells = rows.map { $0.map { $0.wholeNumberValue ?? 0 } }
  }
  func candidates(_ r: Int, _ c: Int) -> [Int] {
    var used = Set(cells[r])
    used.formUnion(cells.map { $0[c] })
    let (br, bc) = (r / 3 * 3, c / 3 * 3)
    for i in br..<br + 3 { used.formUnion(cells[i][bc..<bc + 3]) }
    return (1...9).filter { !used.contains($0) }
  }
  mutating func solve() -> Bool {
    steps += 1
    var best: (r: Int, c: Int, options: [Int])?
    search: for r in 0..<9 {
      for c in 0..<9 where cells[r][c] == 0 {
        let options = candidates(r, c)
        if options.isEmpty { return false }
        if options.count < best?.options.count ?? 10 { best = (r, c, options) }
        if options.count == 1 { break search }
      }
    }
    guard let (r, c, options) = best else { return true }
    for option in options {
      cells[r][c] = option
      if solve() { return true }
    }
    cells[r][c] = 0
    return false
  }
  var description: String {
    cells.map { row in
      stride(from: 0, to: 9, by: 3).map { row[$0..<$0 + 3].map(String.init).joined() }.joined(separator: "|")
    }.joined(separator: "\n")
  }
}

let puzzle = """
  53..7....
  6..195...
  .98....6.
  8...6...3
  4..8.3..1
  7...2...6
  .6....28.
  ...419..5
  ....8..79
  """
if var sudoku = Sudoku(puzzle) {
  print(sudoku.solve(), sudoku.steps > 1)
  print(sudoku)
}
print(Sudoku("12") == nil)

struct Life: Sequence, IteratorProtocol {
  struct Cell: Hashable { let x, y: Int }
  var alive: Set<Cell>
  mutating func next() -> Set<Cell>? {
    guard !alive.isEmpty else { return nil }
    let current = alive
    var neighbours: [Cell: Int] = [:]
    for cell in alive {
      for dx in -1...1 { for dy in -1...1 where (dx, dy) != (0, 0) {
        neighbours[Cell(x: cell.x + dx, y: cell.y + dy), default: 0] += 1
      } }
    }
    alive = Set(neighbours.filter { cell, n in n == 3 || (n == 2 && alive.contains(cell)) }.keys)
    return current
  }
}
func draw(_ cells: Set<Life.Cell>, size: Int) -> String {
  (0..<size).map { y in
    String((0..<size).map { x -> Character in cells.contains(Life.Cell(x: x, y: y)) ? "#" : "." })
  }.joined(separator: "/")
}
let glider = Life(alive: Set([(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)].map { Life.Cell(x: $0.0, y: $0.1) }))
for generation in glider.prefix(4) { print(draw(generation, size: 5)) }
print(Life(alive: [.init(x: 0, y: 0)]).map(\.count))
func roman(_ n: Int) -> String {
  var (n, out) = (n, "")
  for (value, symbol) in zip([1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1], ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]) {
    out += String(repeating: symbol, count: n / value)
    n %= value
  }
  return out
}
func unroman(_ s: String) -> Int? {
  let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
  var total = 0, last = 0
  for c in s.reversed() {
    guard let v = values[c] else { return nil }
    total += v < last ? -v : v
    last = max(last, v)
  }
  return total
}
print([1994, 2024, 49].map(roman), unroman("MCMXCIV") as Any, unroman("abc") as Any)
print((1...3999).allSatisfy { unroman(roman($0)) == $0 })
