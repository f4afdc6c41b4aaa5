// error: mutability.inout 3:3
// error: mutability.inout 5:23
let xs = [1, 2, 3]
for x in xs {
  x += 1
}
for i in xs.indices { xs[i] += 1 }
