// trap: trap.index 2:18
var board = Array(repeating: 0, count: 3)
for i in 0...3 { board[i] = i; print(board) }
