// error: type.mismatch 2:4
var a = 3
if a = 3 {
  print(a)
}
