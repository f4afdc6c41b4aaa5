// error: syntax.invalid 1:15
let a, b = 1, 2
