// error: mutability.inout 2:17
func countdown(_ n: Int) {
  while n > 0 { n -= 1 }
}
countdown(3)
