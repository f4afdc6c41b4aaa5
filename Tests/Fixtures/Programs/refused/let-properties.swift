// error: mutability.assign 3:3
// error: mutability.assign 5:3
// error: mutability.assign 7:1
struct P { let x: Int; var y: Int }
var p = P(x: 1, y: 2)
p.x = 3
let q = p
q.y = 4
let xs = [1, 2]
xs[0] = 5
