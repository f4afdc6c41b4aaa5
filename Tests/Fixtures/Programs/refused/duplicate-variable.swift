// error: name.redeclared 3:7
func f() -> Int {
  let a = 1
  let a = 2
  return a
}
print(f())
