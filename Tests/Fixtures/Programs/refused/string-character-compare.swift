// error: type.operator 3:9
let s = "a"
let c: Character = "a"
print(s == c)
