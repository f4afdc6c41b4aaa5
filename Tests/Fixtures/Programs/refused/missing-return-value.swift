// error: flow.return-value 3:3
func half(_ n: Int) -> Int {
  if n % 2 == 0 { return n / 2 }
  return
}
print(half(3))
