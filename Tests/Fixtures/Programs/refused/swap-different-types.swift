// error: type.mismatch 3:10
var a = 1
var b = 2.0
swap(&a, &b)
print(a, b)
