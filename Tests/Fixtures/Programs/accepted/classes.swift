class Animal { var name: String; let legs: Int; init(name: String, legs: Int = 4) { self.name = name; self.legs = legs }
  convenience init() { self.init(name: "?") }
  func speak() -> String { "..." }
  var description: String { "\(name) says \(speak())" }
  class func kind() -> String { "animal" }
  static let count = 5
  deinit { print("bye", name) } }
class Dog: Animal { var tricks: [String] = []
  override init(name: String, legs: Int) { super.init(name: name, legs: legs); tricks.append("sit") }
  override func speak() -> String { "woof" + super.speak() }
  override class func kind() -> String { "dog" }
  override var description: String { "Dog: " + super.description } }
final class Puppy: Dog { init(baby: String) { super.init(name: baby, legs: 4) }
  override func speak() -> String { "yip" } }
let d: Animal = Dog(name: "Rex", legs: 4)
print(d.description, Dog.kind(), Animal.kind(), type(of: d).kind(), Animal.count)
print(Puppy(baby: "Bit").description)
if let dd = d as? Dog { print(dd.tricks) }
print(d is Dog, d is Puppy, d as? Puppy == nil)
let e = d
print(e === d, e !== Animal())
class Failing { let x: Int; init?(_ x: Int) { if x < 0 { return nil }; self.x = x } }
print(Failing(-1) == nil, Failing(3)!.x)
class Base { required init() { print("base init") }; func make() -> Self { Self() }  }
class Derived: Base { required init() { super.init(); print("derived init") } }
print(type(of: Derived().make()))

class Counter { static var shared = Counter(); var n = 0 { didSet { print("n", oldValue, n) } willSet { print("will", newValue) } }; lazy var big: [Int] = { print("lazy"); return [1, 2, 3] }() }
Counter.shared.n += 1
Counter.shared.n = 5
print(Counter.shared.big.count, Counter.shared.big)
class Node { var value: Int; weak var parent: Node?; var children: [Node] = []; init(_ v: Int) { value = v }
  func add(_ c: Node) { c.parent = self; children.append(c) }
  deinit { print("free", value) } }
do { let root = Node(1); let kid = Node(2); root.add(kid); print(kid.parent?.value ?? -1) }
var w: Node? = Node(9)
weak var ww = w
print(ww?.value ?? 0)
w = nil
print(ww == nil)
class Owner { var cb: (() -> Void)?; let id = 7; func setup() { cb = { [weak self] in print("cb", self?.id ?? -1) } }; func setup2() { cb = { [unowned self] in print("un", id) } } ; deinit { print("owner gone") } }
do { let o = Owner(); o.setup(); o.cb?(); o.setup2(); o.cb?() }
let objs: [AnyObject] = [d, Counter.shared]
print(objs.count)
let an: Any = d
print((an as? Animal)?.name ?? "none", an is Dog, (an as! Dog).tricks.count)
class Shape { func area() -> Double { fatalError("abstract") } }
class Sq: Shape { let s: Double; init(_ s: Double) { self.s = s }; override func area() -> Double { s * s } }
print([Sq(2), Sq(3)].map { $0.area() })
let mixed: [Shape] = [Sq(1), Sq(4)]
print(mixed.reduce(0) { $0 + $1.area() })
class GBox<T> { var v: T; init(_ v: T) { self.v = v } }
class IntBox: GBox<Int> { func inc() { v += 1 } }
let ib = IntBox(4); ib.inc(); print(ib.v)
class Acc { private(set) var total = 0; private var log: [Int] = []; fileprivate func add(_ x: Int) { total += x; log.append(x) } ; internal subscript(i: Int) -> Int { get { log[i] } set { log[i] = newValue } } }
let acc = Acc(); acc.add(4); acc[0] = 9; print(acc.total, acc[0])
func ident(_ a: AnyObject, _ b: AnyObject) -> Bool { a === b }
print(ident(acc, acc), ObjectIdentifier(acc) == ObjectIdentifier(acc))
