// error: type.operator 3:9
let a: Int8 = 1
let b: Int16 = 2
print(a + b)
