@propertyWrapper struct Clamped<V: Comparable> {
  private var v: V; let range: ClosedRange<V>
  init(wrappedValue: V, _ range: ClosedRange<V>) { self.range = range; v = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: V { get { v } set { v = min(max(newValue, range.lowerBound), range.upperBound) } }
  var projectedValue: (isMin: Bool, isMax: Bool) { (v == range.lowerBound, v == range.upperBound) }
}
@propertyWrapper class Logged<V> {
  var wrappedValue: V { didSet { history.append("\(oldValue)->\(wrappedValue)") } }
  var history: [String] = []
  init(wrappedValue: V) { self.wrappedValue = wrappedValue }
  var projectedValue: Logged { self }
}
@propertyWrapper struct Trimmed { private var s = ""; var wrappedValue: String { get { s } set { s = newValue.filter { $0 != " " } } } ; init(wrappedValue: String) { self.wrappedValue = wrappedValue } }
struct Player {
  @Clamped(0...100) var health = 120
  @Clamped(0.0...1.0) var armor: Double = 0.5
  @Logged var name: String
  @Trimmed var tag: String = " a b "
  var alive: Bool { health > 0 }
  mutating func hit(_ n: Int) { health -= n; if !alive { name += "†" } }
}
var p = Player(name: "Kim")
print(p.health, p.$health, p.armor)
p.hit(30); p.hit(90); p.armor = 7
print(p.health, p.$health.isMin, p.armor, p.$armor, p.name, p.$name.history)
p.tag += " c d"
print(p.tag)
var q = p
q.name = "Lee"
print(p.name, q.name, p.$name === q.$name)
class Settings { @Clamped(1...3) var level = 2; @Logged var theme = "dark" }
let s = Settings(); s.level += 5; s.theme = "light"
print(s.level, s.$theme.history, s.$level)
func local() -> Int { @Clamped(0...9) var n = 4; n += 20; return n }
print(local())
func mutate(_ x: inout Int) { x *= 1000 }
mutate(&s.level); print(s.level)
