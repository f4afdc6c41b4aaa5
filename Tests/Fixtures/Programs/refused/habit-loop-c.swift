// error: syntax.invalid 2:3
// error: syntax.invalid 5:3
func f() {
  for (int i = 0; i < 3; i++) {
    print(i)
  }
  for var i = 0; i < 3; i += 1 { print(i) }
}
