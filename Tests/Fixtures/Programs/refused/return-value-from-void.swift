// error: flow.unexpected-value 2:12
func log(_ s: String) {
  return s.count
}
log("a")
