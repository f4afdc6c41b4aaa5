import Foundation
@propertyWrapper struct Clamped<V: Comparable> {
  private var value: V; let range: ClosedRange<V>
  var wrappedValue: V { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
  var projectedValue: (low: V, high: V) { (range.lowerBound, range.upperBound) }
  init(wrappedValue: V, _ range: ClosedRange<V>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
}
@propertyWrapper final class Logged<T> {
  private(set) var history: [T] = []
  private var v: T
  var wrappedValue: T { get { v } set { history.append(v); v = newValue } }
  var projectedValue: Logged<T> { self }
  init(wrappedValue: T) { v = wrappedValue }
}
@propertyWrapper struct Trimmed { private var s = ""; var wrappedValue: String { get { s } set { s = newValue.trimmingCharacters(in: .whitespaces) } }
  init() {}
  init(wrappedValue: String) { self.wrappedValue = wrappedValue } }
struct Player {
  @Clamped(0...100) var health = 120
  @Logged var name: String = "anon"
  @Trimmed var title: String
  @Trimmed var note = "  hi "
  mutating func hit(_ n: Int) { health -= n }
}
var p = Player()
print(p.health, p.$health)
p.hit(30); p.hit(90)
print(p.health, p.$health.low)
p.name = "bob"; p.name = "eve"
print(p.$name.history, p.name)
var q = p
q.name = "zed"
print(p.name, q.health)
p.title = "  Dr "
print("[\(p.title)]", "[\(p.note)]")
func f() { @Clamped(1...5) var x = 9; x += 1; print(x); x = -4; print(x, $x.high) }
f()
