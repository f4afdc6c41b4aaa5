// error: syntax.invalid 4:4
// swiftc: elsewhere
func f() {
  print(1)

f()
