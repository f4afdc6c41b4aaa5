// error: name.unknown-member 2:9
let t = (1, 2)
print(t.2)
