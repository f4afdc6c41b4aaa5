// error: type.not-optional 2:7
let x = 5
print(x! + 1)
