// error: syntax.invalid 2:20
// error: syntax.invalid 3:22
let xs = [1, 2]
let ys = xs.map { x  x * 2 }
let zs = xs.map { (x) x * 2 }
