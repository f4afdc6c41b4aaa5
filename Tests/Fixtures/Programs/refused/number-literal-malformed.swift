// error: syntax.invalid 1:11
let x = 0xZZ
print(x)
