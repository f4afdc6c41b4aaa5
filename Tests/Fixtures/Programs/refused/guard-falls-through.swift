// error: flow.guard 2:24
func f(_ n: Int?) -> Int {
  guard let n = n else { print("none") }
  return n
}
print(f(1))
