// error: syntax.invalid 2:11
// error: syntax.invalid 3:10
// error: syntax.invalid 4:10
let xs = [1, 2, 3]
print(xs[0:1])
print(xs[:2])
print(xs[::2])
