// error: type.mismatch 2:6
var a = 3
if a = 3 {
  print(a)
}
