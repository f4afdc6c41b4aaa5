// error: syntax.operator 2:11
let x = 3
let y = x ** 2
