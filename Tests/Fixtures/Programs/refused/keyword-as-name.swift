// error: syntax.invalid 1:5
// error: syntax.invalid 2:7
// error: syntax.invalid 2:12
// error: syntax.invalid 2:12
// error: syntax.invalid 2:12
let class = 5
print(class)
