// error: name.unknown-member 3:42
// error: type.optional-not-unwrapped 4:41
// error: call.not-a-function 5:31
struct A {
  var items: [String] = []
  mutating func add(_ s: String) { items.add(s) }
  func first() -> String { return items.first }
  func count() -> Int { items.count() }
}
