// error: mutability.member 2:1
let xs = [1, 2]
xs.append(3)
print(xs)
