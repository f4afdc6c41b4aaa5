// class semantics
class Animal {
  var name: String; init(_ n: String) { name = n; setup() };
  func setup() { print("Animal.setup", name) }; var sound: String { "..." };
  func speak() -> String { "\(name): \(sound)" }; class func make() -> Animal { Animal("made") };
  static var count = 0; subscript(i: Int) -> String { "A\(i)" }; deinit { print("bye", name) }
}
class Dog: Animal {
  var age = 3 { didSet { print("age", oldValue, age) } };
  override init(_ n: String) { super.init(n + "!"); age = 4 };
  override func setup() { super.setup(); print("Dog.setup", age) };
  override var sound: String { "Woof" + super.sound };
  override class func make() -> Animal { Dog("pup") };
  override subscript(i: Int) -> String { "D" + super[i] };
  convenience init() { self.init("noname") }
}
do {
  let d = Dog(); print(d.speak(), d[2]); d.age += 1; let a: Animal = d;
  print(a.speak(), a[3], type(of: a).make().name)
}
final class Node<T> {
  var value: T; var next: Node?; init(_ v: T, _ n: Node? = nil) { value = v; next = n };
  deinit { print("free", value) }
}
do {
  var head: Node<Int>? = Node(1, Node(2, Node(3))); var sum = 0; var p = head;
  while let n = p { sum += n.value; p = n.next }; print(sum); head = head?.next; print("moved");
  _ = head
}
struct Stack<E> {
  private var items: [E] = []; mutating func push(_ e: E) { items.append(e) };
  mutating func pop() -> E? { items.popLast() }; var top: E? { items.last };
  var isEmpty: Bool { items.isEmpty }
}
extension Stack: CustomStringConvertible where E: CustomStringConvertible {
  var description: String { "<" + items.map(\.description).joined(separator: "|") + ">" }
}
var s = Stack<Int>(); s.push(1); s.push(2); print(s, s.top as Any); var t = s; _ = t.pop();
print(s, t)
protocol Visitor { associatedtype R; func visit(_ n: Int) -> R }
struct Sq: Visitor { func visit(_ n: Int) -> Int { n * n } }
struct St: Visitor { func visit(_ n: Int) -> String { String(repeating: "*", count: n) } }
func run<V: Visitor>(_ v: V, _ xs: [Int]) -> [V.R] { xs.map(v.visit) }
print(run(Sq(), [1, 2, 3]), run(St(), [1, 2, 3]))
var log: [String] = []
func f(_ s: String, _ x: Int) -> Int { log.append(s); return x }
let r = f("a", 1) + f("b", 2) * f("c", 3); print(r, log)
var arr = [1, 2, 3]; arr[f("i", 0)] += f("v", 5); print(arr, log)
weak var w: Animal?
do { let a = Animal("tmp"); w = a; print(w?.name ?? "nil") }
print(w?.name ?? "nil")
