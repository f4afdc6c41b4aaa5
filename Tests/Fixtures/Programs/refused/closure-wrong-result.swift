// error: type.mismatch 1:27
let xs = [1, 2, 3].filter { $0 * 2 }
print(xs)
