// error: type.operator 2:15
let n = 3
print("n is " + n)
