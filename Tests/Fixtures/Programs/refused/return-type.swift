// error: type.mismatch 2:10
func name() -> String {
  return 5
}
print(name())
