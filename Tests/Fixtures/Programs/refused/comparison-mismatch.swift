// error: type.mismatch 2:12
let n = 3
print(n == "3")
