// error: type.mismatch 2:6
var x = 1
if x = 2 { print(x) }
