// error: flow.unexpected-value 2:10
func f(x: Int) {
  return x
}
