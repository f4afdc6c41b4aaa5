// trap: trap.index 1:76
struct Grid { var cells: [[Int]]; subscript(r: Int, c: Int) -> Int { get { cells[r][c] } set { cells[r][c] = newValue } } }
var g = Grid(cells: [[1, 2], [3, 4]])
var sum = 0
for r in 0..<2 { for c in 0..<2 { sum += g[r, c]; g[r, c] *= 2 } }
print("sum", sum, g.cells)
defer { print("never") }
for step in 0..<3 { print("diagonal", step, g[step, step]) }
