// error: type.does-not-conform 2:9
let c: Character = "a"
print(c + 1)
