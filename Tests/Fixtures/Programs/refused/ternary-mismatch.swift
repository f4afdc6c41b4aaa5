// error: type.mismatch 1:20
let x = true ? 1 : "a"
print(x)
