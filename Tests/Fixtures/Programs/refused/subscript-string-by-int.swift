// error: type.string-index 2:7
let s = "hello"
print(s[0])
