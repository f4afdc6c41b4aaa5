// error: type.not-inferred 1:10
let xs = []
print(xs)
