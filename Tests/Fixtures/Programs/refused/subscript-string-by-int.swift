// error: type.does-not-conform 2:7
let s = "hello"
print(s[0])
