// error: syntax.invalid 1:12
let xs = [1 2, 3]
print(xs)
