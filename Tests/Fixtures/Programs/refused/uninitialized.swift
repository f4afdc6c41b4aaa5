// error: flow.uninitialized 2:7
let a: Int
print(a)
