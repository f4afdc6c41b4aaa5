// error: syntax.invalid 1:16
let xs = [x * 2 for x in [1, 2]]
