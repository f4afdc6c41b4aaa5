// error: syntax.invalid 3:3
// swiftc: elsewhere
try {
  print(1)
} catch {
  print(2)
}
