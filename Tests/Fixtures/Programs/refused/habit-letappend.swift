// error: mutability.member 2:1
let xs = [1]
xs.append(2)
