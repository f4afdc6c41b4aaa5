// error: type.operator 3:9
let a = 1
let b = 2.0
print(a + b)
