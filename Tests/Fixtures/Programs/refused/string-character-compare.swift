// error: type.mismatch 3:12
let s = "a"
let c: Character = "a"
print(s == c)
