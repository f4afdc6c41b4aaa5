// error: name.unknown-member 2:10
// error: call.no-overload 3:7
// error: call.no-overload 4:7
// error: call.not-a-function 5:7
let xs = [1, 2, 3]
print(xs.len, xs.size(), xs.push(3))
print(xs[1, 2])
print(xs["a"])
print(xs(0))
