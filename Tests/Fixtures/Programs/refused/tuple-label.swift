// error: name.unknown-member 2:9
let p = (x: 1, y: 2)
print(p.z)
