// shapes visitor, double dispatch, default args, variadics
class Visitor { func visit(_ s: Circle) {}; func visit(_ s: Square) {}; func visit(_ s: Group) { s.children.forEach { $0.accept(self) } } }
class Shape: CustomStringConvertible, Equatable {
  private static var counter = 0
  let id: Int
  init() { Shape.counter += 1; id = Shape.counter }
  func accept(_ v: Visitor) { fatalError("abstract") }
  var area: Double { 0 }
  var description: String { "\(Self.self)#\(id)" }
  static func == (a: Shape, b: Shape) -> Bool { a.isEqual(to: b) }
  func isEqual(to o: Shape) -> Bool { type(of: self) == type(of: o) }
  class func make(_ n: Double...) -> Shape { n.count == 1 ? Circle(n[0]) : n.isEmpty ? Group() : Group(n.map { Circle($0) }) }
  required init(copying o: Shape) { id = o.id }
}
final class Circle: Shape {
  let r: Double
  init(_ r: Double) { self.r = r; super.init() }
  required init(copying o: Shape) { r = (o as? Circle)?.r ?? 1; super.init(copying: o) }
  override func accept(_ v: Visitor) { v.visit(self) }
  override var area: Double { 3 * r * r }
  override func isEqual(to o: Shape) -> Bool { super.isEqual(to: o) && r == (o as! Circle).r }
}
class Square: Shape {
  var side: Double { willSet { print("side will be", newValue) } didSet { if side < 0 { side = oldValue } } }
  init(side: Double = 2) { self.side = side; super.init() }
  required init(copying o: Shape) { side = o.area.squareRoot(); super.init(copying: o) }
  override func accept(_ v: Visitor) { v.visit(self) }
  override var area: Double { side * side }
}
final class Group: Shape {
  var children: [Shape]
  init(_ c: [Shape] = []) { children = c; super.init() }
  convenience init(_ c: Shape..., label: String) { self.init(c); print(label, c.count) }
  required init(copying o: Shape) { children = []; super.init(copying: o) }
  override func accept(_ v: Visitor) { v.visit(self) }
  override var area: Double { children.reduce(0) { $0 + $1.area } }
  override var description: String { super.description + "\(children)" }
}
class Counter: Visitor { private(set) var n = [ObjectIdentifier: Int](), names: [String] = []
  override func visit(_ s: Circle) { bump(s) }
  override func visit(_ s: Square) { bump(s) }
  override func visit(_ s: Group) { bump(s); super.visit(s); names.append("/") }
  private func bump<T: Shape>(_ s: T) { n[ObjectIdentifier(T.self), default: 0] += 1; names.append("\(T.self)") } }
let g = Group(Circle(1), Group([Square(), Circle(2)]), label: "made")
let c = Counter(); g.accept(c)
print(g, g.area, c.names.joined(separator: " "), c.n[ObjectIdentifier(Circle.self)] ?? 0)
print(Shape.make(), Shape.make(1), Circle.make(1, 2), Circle(1) == Circle(1), Circle(1) == Circle(2), Square() == Circle(2) as Shape, Shape() == Shape())
let sq = Square(side: 3); sq.side = -1; sq.side = 4; print(sq.side, type(of: sq), (sq as Shape) is Circle)
let kinds: [Shape.Type] = [Circle.self, Square.self, Group.self]
print(kinds.map { $0.init(copying: sq) }, kinds.map { "\($0)" }, kinds[1] == Square.self)
func describe(_ items: Any..., sep: String = ",", with f: (Any) -> String = { "\($0)" }) -> String { items.map(f).joined(separator: sep) }
print(describe(1, "a", nil as Int? as Any, 2.5), describe(), describe(1, 2, sep: "-"), describe(1, 2) { "<\($0)>" }, describe([1, 2], (3, "x")))
protocol Speaker { func speak(loud: Bool) -> String }
extension Speaker { func speak() -> String { speak(loud: false) }; func twice() -> String { speak() + speak(loud: true) } }
struct Dog: Speaker { func speak(loud: Bool) -> String { loud ? "WOOF" : "woof" } }
class Cat: Speaker { func speak(loud: Bool) -> String { "meow" }; func speak() -> String { "purr" } }
class Lion: Cat { override func speak(loud: Bool) -> String { "ROAR" } }
let zoo: [Speaker] = [Dog(), Cat(), Lion()]
print(zoo.map { $0.speak() }, zoo.map { $0.twice() }, Cat().speak(), Lion().speak(), (Lion() as Cat).speak(loud: true))
func f(_ x: Int, _ y: Int = 10, z: Int = 3) -> Int { x * 100 + y * 10 + z }
func f(_ x: Double) -> String { "double \(x)" }
func f<T>(_ x: T) -> String { "generic \(x)" }
print(f(1), f(1.5), f("s"), f(1, 2), f(1, z: 9), f(1 as Int8), [1, 2].map { f($0) as Int }, (f as (Double) -> String)(2))
func apply<T, U>(_ xs: T..., f: (T) throws -> U) rethrows -> [U] { try xs.map(f) }
print(apply(1, 2, 3) { $0 * $0 }, apply("a", "b", f: { $0 + "!" }), apply(f: { (x: Int) in x }))
