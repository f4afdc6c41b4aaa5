// trap: trap.index 3:24
func bump(_ x: inout Int) { x += 1 }
var xs = [1, 2]
for i in 0..<3 { bump(&xs[i]); print(xs) }
