// error: type.mismatch 1:17
// error: type.mismatch 2:20
let s: String = 5
let c: Character = "ab"
print(s, c)
