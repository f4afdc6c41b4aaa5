// error: type.mismatch 1:14
let xs = [1, "two"]
print(xs)
