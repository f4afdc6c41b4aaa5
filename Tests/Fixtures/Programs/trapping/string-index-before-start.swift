// trap: trap.fatal 3:9
let s = "ab"
print(s[s.index(before: s.endIndex)])
print(s[s.index(before: s.startIndex)])
