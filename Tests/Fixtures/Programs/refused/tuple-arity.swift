// error: type.tuple-pattern 1:5
let (a, b) = (1, 2, 3)
print(a, b)
