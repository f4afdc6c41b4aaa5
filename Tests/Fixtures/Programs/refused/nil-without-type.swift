// error: type.not-inferred 1:9
let x = nil
print(x)
