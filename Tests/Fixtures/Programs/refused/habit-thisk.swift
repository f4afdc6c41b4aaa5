// error: name.unknown 3:21
struct P {
  var x = 1
  func f() -> Int { this.x }
}
