// error: syntax.invalid 1:6
const n = 3
