// trap: trap.fatal 4:7
let s = "abc"
let i = s.index(s.startIndex, offsetBy: 3)
print(s[..<i])
print(s[i])
