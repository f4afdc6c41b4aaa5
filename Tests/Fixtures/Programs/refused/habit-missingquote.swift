// error: syntax.invalid 1:13
let s = "abc
print(s)
