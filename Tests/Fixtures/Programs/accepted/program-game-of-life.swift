struct Life: CustomStringConvertible {
  struct Cell: Hashable { var r, c: Int }
  private(set) var alive: Set<Cell>
  init(_ pattern: String) {
    alive = []
    for (r, line) in pattern.split(separator: "\n").enumerated() {
      for (c, ch) in line.enumerated() where ch == "#" { alive.insert(Cell(r: r, c: c)) }
    }
  }
  func neighbours(of cell: Cell) -> [Cell] {
    (-1...1).flatMap { dr in (-1...1).compactMap { dc in (dr, dc) == (0, 0) ? nil : Cell(r: cell.r + dr, c: cell.c + dc) } }
  }
  mutating func step() {
    var counts: [Cell: Int] = [:]
    for cell in alive { for n in neighbours(of: cell) { counts[n, default: 0] += 1 } }
    alive = Set(counts.filter { cell, n in n == 3 || n == 2 && alive.contains(cell) }.keys)
  }
  var description: String {
    guard let top = alive.map(\.r).min(), let bottom = alive.map(\.r).max(),
      let left = alive.map({ $0.c }).min(), let right = alive.map({ $0.c }).max()
    else { return "(empty)" }
    return (top...bottom).map { r in
      String((left...right).map { alive.contains(Cell(r: r, c: $0)) ? "#" : "." })
    }.joined(separator: "\n")
  }
}
var glider = Life("""
  .#.
  ..#
  ###
  """)
for generation in 0..<3 {
  print("generation", generation)
  print(glider)
  glider.step()
}
var blinker = Life("###")
let before = blinker.alive
blinker.step(); blinker.step()
print(blinker.alive == before, blinker.neighbours(of: .init(r: 0, c: 0)).count)
var gone = Life("#")
gone.step()
print(gone, gone.alive.isEmpty)
