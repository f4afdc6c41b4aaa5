// error: syntax.invalid 1:10
let x = 1 if true else 2
