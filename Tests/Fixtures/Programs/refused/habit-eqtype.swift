// error: type.operator 3:14
struct P { var x = 1 }
func f() -> Bool {
  return P() == P()
}
