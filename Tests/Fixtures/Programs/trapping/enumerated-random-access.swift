// trap: trap.index 2:56
var grid = [[1, 2], [3]]
func sum(_ column: Int) -> Int { grid.reduce(0) { $0 + $1[column] } }
print(sum(0))
print(sum(1))
