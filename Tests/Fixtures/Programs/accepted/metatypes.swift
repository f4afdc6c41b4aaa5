protocol Animal { static var species: String { get }; static var count: Int { get set }
  init(name: String); var name: String { get }; static func maybe(_ s: String) -> Self? }
extension Animal { static func make(_ n: Int) -> [Self] { (0..<n).map { Self(name: "\(species)\($0)") } }
  static func maybe(_ s: String) -> Self? { s.isEmpty ? nil : Self(name: s) }
  static var shout: String { species.uppercased() }
  static func describe(loud: Bool = false) -> String { loud ? shout : species }
  func same() -> Self { type(of: self).init(name: name + "'") } }
struct Dog: Animal { static var species: String { "dog" }; static var count = 0; let name: String
  init(name: String) { self.name = name; Self.count += 1 } }
class Cat: Animal { class var species: String { "cat" }; static var count = 0; let name: String
  required init(name: String) { self.name = name; Cat.count += 1 } }
final class Lion: Cat { override class var species: String { "lion" } }
let registry: [String: any Animal.Type] = ["dog": Dog.self, "cat": Cat.self, "lion": Lion.self]
for key in registry.keys.sorted() {
  let t = registry[key]!
  let a = t.init(name: "x")
  print(key, t.species, t.shout, t.describe(), t.describe(loud: true), a.name, type(of: a), t)
  print(t.maybe("q")?.name ?? "none", t.maybe("")?.name ?? "none")
}
print(Dog.count, Cat.count, Lion.count)
print(Dog.make(2).map(\.name))
let kinds: [Any.Type] = [Int.self, String.self, Dog.self, [Int].self, Cat.self]
for k in kinds { print(k, terminator: " ") }
print(kinds[0] == Int.self, kinds[2] == Dog.self, kinds[4] == Lion.self)
let types: [Cat.Type] = [Cat.self, Lion.self]
print(types.map { $0.species }, types.map { $0.init(name: "n").same().name })
func create<T: Animal>(_ type: T.Type, _ n: String) -> T { type.init(name: n) }
print(create(Dog.self, "rex").name, create(Lion.self, "leo").name, type(of: create(Lion.self, "a")))
func kind(of x: any Animal) -> String { type(of: x).species }
print(kind(of: Dog(name: "a")), kind(of: Lion(name: "b")))
enum Factory { static let all: [any Animal.Type] = [Dog.self, Lion.self]
  static func build(_ i: Int) -> any Animal { all[i].init(name: "f\(i)") } }
print(Factory.all.map { $0.species }.joined(separator: ","), Factory.build(1).name)
class Base { class var id: Int { 1 }; var info: String { "\(Self.id) \(type(of: self))" }
  class func chain() -> [Int] { [id] }
  static func new() -> Self { Self() }
  required init() {} }
class Derived: Base { override class var id: Int { super.id + 1 }; override class func chain() -> [Int] { super.chain() + [self.id] } }
class More: Derived { override class var id: Int { super.id * 10 }; override class func chain() -> [Int] { super.chain() + [id] } }
for b in [Base(), Derived(), More()] { print(b.info, type(of: b).chain(), type(of: b).new().info) }
let d: Derived = Derived.new()
print(d.info, More.new().info)
let m: Base.Type = More.self
if let dd = m as? Derived.Type { print("derived", dd.id) }
print(m is More.Type, m == More.self, m.init().info)
let opt: (any Animal.Type)? = registry["wolf"]
print(opt?.species ?? "unknown", opt == nil)
struct Wrap<T> { let t: T.Type; func name() -> String { "\(t)" } }
print(Wrap(t: Int.self).name(), Wrap(t: [String].self).name())
func size<T>(_: T.Type) -> String { "\(T.self)" }
print(size(Double.self), size((Int, String).self))
switch m { case is Derived.Type: print("D"); default: print("B") }
