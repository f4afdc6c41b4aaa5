// class hierarchies, overrides, super, required init, static/class members, lazy
class Vehicle: CustomStringConvertible {
  class var kind: String { "vehicle" }
  static var count = 0
  let wheels: Int
  var speed = 0.0 { willSet { if newValue > limit { print("too fast") } } didSet { speed = min(speed, limit) } }
  var limit: Double { 50 }
  lazy var plate: String = { Vehicle.count += 1; return "\(Self.kind)-\(Vehicle.count)" }()
  required init(wheels: Int) { self.wheels = wheels }
  convenience init() { self.init(wheels: 4) }
  func honk() -> String { "beep" }
  final func twice() -> String { honk() + honk() }
  var description: String { "\(type(of: self).kind)(\(wheels), \(speed))" }
  class func build() -> Self { self.init(wheels: 3) }
  subscript(i: Int) -> Int { i * wheels }
}
class Car: Vehicle {
  override class var kind: String { "car" }
  var doors: Int
  override var limit: Double { super.limit * 3 }
  init(doors: Int) { self.doors = doors; super.init(wheels: 4); speed = 10 }
  required init(wheels: Int) { doors = 2; super.init(wheels: wheels) }
  override func honk() -> String { "honk " + super.honk() }
  override var description: String { super.description + " doors \(doors)" }
  override subscript(i: Int) -> Int { super[i] + doors }
}
final class Truck: Car {
  override class var kind: String { "truck" }
  var load: [Int] = [] { didSet { print("load \(oldValue.count)->\(load.count)") } }
  override var limit: Double { get { 80 } }
  override func honk() -> String { load.isEmpty ? super.honk() : "HONK" }
}
let fleet: [Vehicle] = [Vehicle(), Car(doors: 5), Truck(doors: 2), Car.build(), Truck.build()]
for v in fleet { v.speed = 100; print(v, v.twice(), v.limit, v[3]) }
print(fleet.map(\.plate), fleet[0].plate, Vehicle.count)
if let t = fleet[2] as? Truck { t.load += [1, 2]; t.load.removeLast(); print(t.honk(), t.load) }
print(fleet.compactMap { $0 as? Car }.map(\.doors), fleet.filter { $0 is Truck }.count, fleet[1] === fleet[1], fleet[0] !== fleet[1])
func kindOf<V: Vehicle>(_ v: V) -> String { "\(V.kind) \(type(of: v).kind)" }
print(kindOf(fleet[2]), kindOf(Truck(wheels: 6)))
let makers: [Vehicle.Type] = [Vehicle.self, Car.self, Truck.self]
print(makers.map { $0.init(wheels: 8) }, makers.map { $0.kind }, makers[1] == Car.self)
class Node<T>: Equatable where T: Equatable { var value: T; weak var parent: Node?; private(set) var children: [Node] = []
  init(_ v: T, _ kids: Node...) { value = v; for k in kids { add(k) } }
  func add(_ n: Node) { n.parent = self; children.append(n) }
  static func == (a: Node, b: Node) -> Bool { a.value == b.value && a.children == b.children }
  var depth: Int { (parent?.depth ?? -1) + 1 }
  func walk(_ f: (Node, Int) -> Void) { f(self, depth); children.forEach { $0.walk(f) } } }
let tree = Node("root", Node("a", Node("a1"), Node("a2")), Node("b"))
tree.walk { print(String(repeating: "  ", count: $1) + $0.value) }
print(tree == Node("root"), tree.children[1] == Node("b"), tree.children[0].children[1].parent?.parent?.value ?? "?")
protocol Named: AnyObject { var title: String { get set } }
extension Named { func rename(_ s: String) -> Self { title = s; return self } }
class Doc: Named { var title = "untitled" }; class Report: Doc { var pages = 1 }
print(Report().rename("Q1").pages, Report().rename("Q2").title)
struct Lazy { lazy var x: Int = { print("computing"); return 7 }(); var y = 1 }
var lz = Lazy(); print(lz.y); print(lz.x + lz.x); lz.x = 3; print(lz.x)
