// error: type.instance-member 3:35
// error: name.unknown-member 4:20
class Counter {
  var count = 0
  static func make() -> Counter { count = 1; return Counter() }
  func up() { self.cuont += 1 }
}
