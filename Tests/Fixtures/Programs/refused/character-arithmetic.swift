// error: type.operator 2:9
let c: Character = "a"
print(c + 1)
