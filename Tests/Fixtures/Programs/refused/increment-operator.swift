// error: name.unknown-operator 2:2
var i = 0
i++
print(i)
