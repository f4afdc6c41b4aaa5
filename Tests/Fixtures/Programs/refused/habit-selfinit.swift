// error: mutability.assign 4:5
struct P {
  var x: Int
  init(x: Int) {
    x = x
  }
}
