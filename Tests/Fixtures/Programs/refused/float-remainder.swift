// error: type.operator 2:9
let x = 5.5
print(x % 2.0)
