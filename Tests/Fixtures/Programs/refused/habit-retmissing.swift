// error: flow.missing-return 1:6
// swiftc: elsewhere
func f(_ n: Int) -> Int {
  n + 1
  print(n)
}
