// error: type.mismatch 1:17
let s: String = 5
let c: Character = "ab"
print(s, c)
