// trap: trap.index 2:23
let rows = [[1, 2], [], [3]]
for r in rows { print(r[0]) }
