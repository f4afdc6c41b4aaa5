// error: type.string-index 1:9
let c = "abc"[0]
print(c)
