// error: type.mismatch 3:11
let a: Int8 = 1
let b: Int16 = 2
print(a + b)
