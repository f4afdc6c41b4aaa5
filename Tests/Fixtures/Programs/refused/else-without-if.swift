// error: syntax.invalid 2:1
let x = 1
else { print(x) }
