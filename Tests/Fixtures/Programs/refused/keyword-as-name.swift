// error: syntax.invalid 1:5
// error: syntax.invalid 2:7
let class = 5
print(class)
