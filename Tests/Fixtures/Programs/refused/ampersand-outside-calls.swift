// error: call.extra-ampersand 2:16
// error: call.extra-ampersand 3:13
var v = 1
let list = [2, &v]
let pair = (&v, 1)
print(list, pair)
