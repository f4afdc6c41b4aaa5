// error: type.mismatch 3:11
func f() {
  var a = 2
  while a = 3 { a += 1 }
  let b = a = 3
}
f()
