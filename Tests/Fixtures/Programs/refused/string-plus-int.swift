// error: type.operator 2:20
let n = 4
let label = "n = " + n
print(label)
