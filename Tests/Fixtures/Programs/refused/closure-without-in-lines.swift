// error: syntax.invalid 2:27
// error: syntax.invalid 4:23
let xs = [1, 2]
let ys = xs.map { x -> Int
  return x * 2 }
let zs = xs.sorted { a, b
  a < b }
