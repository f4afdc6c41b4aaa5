// error: syntax.invalid 3:11
// swiftc: elsewhere
func f() -> Int {
  return 1
print(f())
