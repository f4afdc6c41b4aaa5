// error: type.operator 3:9
let a: Float = 1
let b: Double = 2
print(a * b)
