// error: name.unknown-operator 2:2
var n = 3
n++
