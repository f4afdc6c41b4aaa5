// error: name.unknown-member 2:9
let a = [1]
print(a.cuont)
