// error: name.unknown-member 2:4
var xs = [1]
xs.push(2)
