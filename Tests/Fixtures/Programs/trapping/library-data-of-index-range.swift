// trap: trap.fatal 4:7
let s = "abc"
let t = "abcdef"
print(t[..<t.endIndex])
print(s[..<t.endIndex])
