// error: mutability.inout 3:16
// error: mutability.assign 4:23
struct S {
  var n = 0
  func inc() { n += 1 }
  func reset() { self.n = 0 }
}
