// error: flow.outside-loop 2:3
func f() {
  break
}
f()
