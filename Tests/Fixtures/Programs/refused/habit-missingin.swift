// error: syntax.invalid 1:19
let f = { (x: Int) x + 1 }
