// trap: trap.index 2:26
var xs = [1, 2, 3, 4]
for i in xs.indices { if xs[i] == 2 { xs.remove(at: i) }; print(xs.count) }
