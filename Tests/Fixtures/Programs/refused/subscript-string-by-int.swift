// error: name.unknown-member 2:7
let s = "hello"
print(s[0])
