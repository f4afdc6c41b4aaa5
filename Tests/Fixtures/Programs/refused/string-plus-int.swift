// error: type.mismatch 2:13
let n = 4
let label = "n = " + n
print(label)
