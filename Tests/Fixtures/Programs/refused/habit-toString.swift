// error: name.unknown-member 2:9
let n = 3
print(n.toString())
