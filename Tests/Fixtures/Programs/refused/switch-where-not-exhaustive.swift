// error: flow.exhaustive 2:3
func f(_ n: Int?) -> String {
  switch n {
  case let x? where x > 0: return "positive"
  case nil: return "none"
  }
}
print(f(1))
