// error: type.mismatch 2:7
var age = 30
age = "thirty"
print(age)
