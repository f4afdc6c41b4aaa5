// error: syntax.invalid 1:13
let x = 3 + * 4
print(x)
