@propertyWrapper struct Clamped {
  private var value: Int
  let range: ClosedRange<Int>
  init(wrappedValue: Int, _ range: ClosedRange<Int>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: Int { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
}
@propertyWrapper struct Logged<T> {
  var wrappedValue: T { didSet { count += 1 } }
  private(set) var count = 0
  var projectedValue: Int { count }
  init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
struct Player { @Clamped(0...100) var health = 150; @Logged var name: String = "none" }
var p = Player()
print(p.health)
p.health -= 30
print(p.health)
p.health = -5
print(p.health, p.name, p.$name)
p.name = "a"; p.name = "b"
print(p.name, p.$name)
