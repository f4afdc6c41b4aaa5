// error: type.operator 2:9
let x = 2.0
print(x << 1)
