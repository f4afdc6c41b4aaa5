struct World: CustomStringConvertible {
  var cells: [[Bool]]
  init(_ rows: [String]) { cells = rows.map { $0.map { $0 == "#" } } }
  func neighbours(_ r: Int, _ c: Int) -> Int {
    var n = 0
    for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) {
      let (y, x) = (r + dr, c + dc)
      if cells.indices ~= y, cells[y].indices ~= x, cells[y][x] { n += 1 }
    } }
    return n
  }
  func stepped() -> World {
    var next = self
    for r in cells.indices { for c in cells[r].indices {
      switch (cells[r][c], neighbours(r, c)) {
      case (true, 2), (_, 3): next.cells[r][c] = true
      default: next.cells[r][c] = false
      }
    } }
    return next
  }
  var description: String { cells.map { $0.map { $0 ? "#" : "." }.joined() }.joined(separator: "\n") }
  var alive: Int { cells.joined().filter { $0 }.count }
}
var w = World([".....", "..#..", "..#..", "..#..", "....."])
for _ in 0..<2 { print(w, w.alive, separator: "\n"); w = w.stepped() }
var rule: UInt8 = 90, line = Array(repeating: 0, count: 31)
line[15] = 1
for _ in 0..<8 {
  print(line.map { $0 == 1 ? "*" : " " }.joined())
  line = line.indices.map { i in
    let l = i > 0 ? line[i - 1] : 0, r = i < 30 ? line[i + 1] : 0
    return Int(rule >> UInt8(l * 4 + line[i] * 2 + r)) & 1
  }
}
