// error: syntax.invalid 1:15
let f = lambda x: x + 1
