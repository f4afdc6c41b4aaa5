// error: type.operator 3:9
let a = 3
let b = 2.5
print(a * b)
