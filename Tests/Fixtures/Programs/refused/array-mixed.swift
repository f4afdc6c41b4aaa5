// error: type.mismatch 1:21
let xs: [Int] = [1, "two", 3]
print(xs)
