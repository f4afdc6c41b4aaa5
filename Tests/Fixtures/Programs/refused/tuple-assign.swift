// error: type.mismatch 2:5
var p = (1, "a")
p = (2, 3)
print(p)
