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
@propertyWrapper struct Twice { var wrappedValue: Double = 0; var projectedValue: Double { get { wrappedValue * 2 } set { wrappedValue = newValue / 2 } } }
struct Player { @Clamped(0...100) var health = 150; @Logged var name: String = "none"; @Twice var speed
  mutating func hurt() { health -= 30; name += "!"; $speed = 10; print(_health.range) } }
var p = Player()
print(p.health, p.speed, p.$speed)
p.hurt()
print(p.health, p.name, p.$name, p.speed, p.$speed)
print(Player(health: 500, name: "q").health, Player(name: "z").name)
class Box<T: Equatable> {
  @Logged var item: T
  @Logged var items: [T] = []
  init(_ item: T) { self.item = item; self.item = item; items.append(item) }
}
let b = Box(3)
b.items += [4, 5]
print(b.item, b.$item, b.items, b.$items)
func local() -> Int { @Clamped(0...5) var x = 9; x -= 1; let f = { x -= 2 }; f(); return x }
print(local())
@propertyWrapper final class Shared<Value> { var wrappedValue: Value; init(wrappedValue: Value) { self.wrappedValue = wrappedValue }; var projectedValue: Shared<Value> { self } }
struct Config { @Shared var level: Int = 1; @Shared var names = ["a"] }
let c = Config(); let d = c
c.level = 5
d.names.append("b")
print(c.level, d.level, c.names, c.$level === d.$level)
struct Temp { @Twice var celsius: Double; var label: String
 init(f: Double) { label = "F"; celsius = (f - 32) / 1.8 }
}
var t = Temp(f: 212); t.celsius += 1
print(t.celsius, t.$celsius, t)
struct Weak { weak var o: Box<Int>?; lazy var z = 3; let k: Int }
print(Weak(o: b, k: 2).o!.item, Weak(k: 1).k)
struct S { @Clamped(1...3) static var level = 7 }
S.level -= 1
print(S.level)
