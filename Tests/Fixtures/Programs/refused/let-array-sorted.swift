// error: mutability.member 2:1
// error: mutability.member 3:7
// error: mutability.member 4:10
let xs = [3, 1, 2]
xs.sort()
print(xs.sort())
let ys = xs.sorted().reverse()
