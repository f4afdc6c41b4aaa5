// error: type.string-index 2:30
// error: name.unknown-member 3:9
// error: type.operator 4:9
let s = "abc"
for i in 0..<s.count { print(s[i]) }
print(s.length)
print(s + 1)
