let s = "abc"
let i = s.index(s.startIndex, offsetBy: 3)
print(s[..<i])
print(s[i])
