// error: mutability.assign 3:3
struct P { var x = 1 }
let p = P()
p.x = 3
print(p)
