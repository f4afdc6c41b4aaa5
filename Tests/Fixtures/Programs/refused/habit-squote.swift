// error: syntax.invalid 1:9
let s = 'abc'
