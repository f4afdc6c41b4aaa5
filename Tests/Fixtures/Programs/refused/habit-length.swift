// error: name.unknown-member 2:9
let s = "abc"
print(s.length)
