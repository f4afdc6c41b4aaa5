// error: type.mismatch 3:14
var a = 1, b = 2
let c = (a = b)
let d: Int = c
print(d)
