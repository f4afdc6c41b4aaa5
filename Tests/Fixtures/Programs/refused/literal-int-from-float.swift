// error: type.mismatch 1:14
let n: Int = 3.5
print(n)
