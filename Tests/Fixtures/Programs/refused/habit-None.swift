// error: name.unknown 2:10
func f() -> Int? {
  return None
}
