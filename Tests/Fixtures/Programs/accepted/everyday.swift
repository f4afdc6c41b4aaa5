func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(&x, &y)
print(x, y)
protocol Named { var name: String { get }; func greet() -> String }
extension Named { func greet() -> String { "Hi, \(name)" } }
struct A: Named { let name: String }
struct B: Named { let name: String; func greet() -> String { "Yo \(name)" } }
let all: [any Named] = [A(name: "a"), B(name: "b")]
for n in all { print(n.greet(), n.name) }
struct Stack<Element> {
  private var items: [Element] = []; mutating func push(_ e: Element) { items.append(e) };
  mutating func pop() -> Element? { items.popLast() }; var count: Int { items.count }
}
var s = Stack<Int>(); s.push(1); s.push(2); print(s.pop()!, s.count, s.pop() as Any, s.pop() as Any)
class Animal {
  var name: String; init(name: String) { self.name = name }; func speak() -> String { "..." }
}
class Dog: Animal { override func speak() -> String { "Woof from \(name)" } }
let animals: [Animal] = [Animal(name: "x"), Dog(name: "rex")]
for a in animals { print(a.speak()) }
let d = animals[1]; d.name = "max"; print(animals[1].name)
print((1...5).reduce(0, +), (1...5).map { $0 * $0 }, stride(from: 0, to: 10, by: 3).map { $0 })
print([3, 1, 2].sorted(), [3, 1, 2].sorted(by: >), ["b", "a"].sorted(), [1, 2, 3].reversed())
let words = ["apple", "bob", "cat"]
print(
  words.map { $0.count }, words.joined(separator: "-"), words.first { $0.hasPrefix("b") } ?? "none")
print(zip([1, 2, 3], ["a", "b", "c"]).map { "\($0)\($1)" })
for (i, w) in words.enumerated() { print(i, w, terminator: i == 2 ? "\n" : ", ") }
let nested = [[1, 2], [3]]; print(nested.flatMap { $0 }, nested)
let opt: Int? = 5
if let opt, opt > 3 { print("big", opt) }
func f(_ n: Int?) -> String { guard let n else { return "nil" }; return "\(n)" }
print(f(nil), f(3))
let t = (a: 1, b: "two"); print(t, t.a, t.1)
switch (1, 2) {
case (0, _): print("zero");
case (let a, 2) where a > 0: print("a", a);
default: print("other")
}
print(7 / 2, -7 / 2, 7 % -3, 7.0 / 2, 1 << 4, 0xff & 0x0f, 5 ^ 1, ~0)
var arr = [1, 2, 3]; var copy = arr; copy[0] = 9; arr += [4];
print(arr, copy, arr[1...2], arr.firstIndex(of: 3) ?? -1)
arr.insert(0, at: 0); arr.remove(at: 1);
print(arr, arr.contains(2), arr.min()!, arr.max()!, arr.isEmpty, arr.last!)
outer: for i in 0..<3 {
  for j in 0..<3 { if j == 2 { continue outer }; if i == 2 { break outer }; print(i, j) }
}
var k = 0; repeat { k += 1 } while k < 5; print(k)
let msg = k > 3 ? "gt" : "le"; print(msg)
print(String(repeating: "ab", count: 3), "héllo".uppercased(), "a,b,c".count)
print(Double("3.5") ?? 0, Int("x") as Any, Int(3.99), Double(7), String(42), "\(1.0) \(true)")
