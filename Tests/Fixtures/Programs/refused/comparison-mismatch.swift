// error: type.operator 2:9
let n = 3
print(n == "3")
