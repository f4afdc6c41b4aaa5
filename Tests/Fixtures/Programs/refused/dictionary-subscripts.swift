// error: call.no-overload 2:7
// error: type.mismatch 4:8
// error: call.no-overload 6:7
let d = ["a": 1]
print(d[1])
var e = d
e[2] = 3
let k = 2
print(d[k])
