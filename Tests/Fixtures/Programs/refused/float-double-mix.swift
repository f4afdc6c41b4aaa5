// error: type.mismatch 3:11
let a: Float = 1
let b: Double = 2
print(a * b)
