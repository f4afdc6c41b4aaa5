protocol Container { associatedtype Item; var count: Int { get }; mutating func add(_ x: Item); mutating func take() -> Item? }
struct Stack<T>: Container { private var xs: [T] = []; var count: Int { xs.count }; mutating func add(_ x: T) { xs.append(x) }; mutating func take() -> T? { xs.popLast() } }
struct Queue<T>: Container {
  private var input: [T] = [], output: [T] = []
  var count: Int { input.count + output.count }
  mutating func add(_ x: T) { input.append(x) }
  mutating func take() -> T? {
    if output.isEmpty { output = input.reversed(); input.removeAll() }
    return output.popLast()
  }
}
func drain<C: Container>(_ c: C) -> [C.Item] { var c = c, out: [C.Item] = []; while let x = c.take() { out.append(x) }; return out }
func fill<C: Container>(_ c: inout C, _ xs: [C.Item]) { for x in xs { c.add(x) } }
var s = Stack<String>(), q = Queue<String>()
fill(&s, ["a", "b", "c"]); fill(&q, ["a", "b", "c"])
print(drain(s), drain(q), s.count, q.count)
struct Ring<T> {
  private var slots: [T?]
  private var start = 0, used = 0
  init(capacity: Int) { slots = Array(repeating: nil, count: capacity) }
  mutating func push(_ x: T) { slots[(start + used) % slots.count] = x; if used < slots.count { used += 1 } else { start = (start + 1) % slots.count } }
  var items: [T] { (0..<used).map { slots[(start + $0) % slots.count]! } }
}
var r = Ring<Int>(capacity: 3)
for i in 1...5 { r.push(i); print(r.items) }
func balanced(_ s: String) -> Bool {
  var stack: [Character] = []
  for c in s {
    switch c {
    case "(", "[", "{": stack.append(c)
    case ")": if stack.popLast() != "(" { return false }
    case "]": if stack.popLast() != "[" { return false }
    case "}": if stack.popLast() != "{" { return false }
    default: continue
    }
  }
  return stack.isEmpty
}
print(["(a[b]{c})", "(]", "((", ""].map(balanced))
