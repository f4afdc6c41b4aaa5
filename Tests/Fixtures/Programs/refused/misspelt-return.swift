// error: syntax.invalid 5:9
func outer() {
  func inner() -> Int { y }
  let y = 3
  print(inner())
  retrun 3
}
