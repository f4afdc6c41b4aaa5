// error: mutability.assign 3:22
// error: mutability.assign 4:28
class Counter {
  var count: Int
  init(count: Int) { count = count }
  func reset(count: Int) { count = 0 }
}
