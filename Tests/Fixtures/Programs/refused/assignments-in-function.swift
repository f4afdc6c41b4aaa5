// error: type.mismatch 3:7
// error: type.operator 4:5
// error: type.mismatch 5:10
func f() -> Int {
  var n = "a"
  n = 3
  n += 1
  return n
}
