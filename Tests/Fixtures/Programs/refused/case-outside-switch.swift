// error: syntax.invalid 2:1
let x = 1
case 1: print(x)
