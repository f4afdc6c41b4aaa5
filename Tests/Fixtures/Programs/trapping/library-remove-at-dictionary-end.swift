// trap: trap.index 4:7
var d = ["a": 1]
let i = d.startIndex
print(d[i])
print(d[d.endIndex])
