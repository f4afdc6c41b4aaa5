// trailing odd things likely in test suites
struct Temperature { var celsius: Double; var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } } }
var t = Temperature(celsius: 100); t.fahrenheit = 50; print(t, t.fahrenheit)
enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*" ; var f: (Int, Int) -> Int { switch self { case .add: return (+); case .sub: return (-); case .mul: return (*) } } }
print(Op.allCases.map { ($0.rawValue, $0.f(6, 3)) }, Op(rawValue: "/") as Any)
func evalRPN(_ s: String) -> Int? { var st: [Int] = []; for tok in s.split(separator: " ") { if let n = Int(tok) { st.append(n) } else if let op = Op(rawValue: Character(String(tok))), st.count >= 2 { let b = st.removeLast(), a = st.removeLast(); st.append(op.f(a, b)) } else { return nil } }; return st.count == 1 ? st[0] : nil }
print(evalRPN("3 4 + 2 *") ?? "bad", evalRPN("3 +") ?? "bad")
protocol Visitor { associatedtype R; func num(_ n: Int) -> R; func add(_ a: R, _ b: R) -> R }
indirect enum Expr { case num(Int), add(Expr, Expr); func accept<V: Visitor>(_ v: V) -> V.R { switch self { case .num(let n): return v.num(n); case let .add(a, b): return v.add(a.accept(v), b.accept(v)) } } }
struct Eval: Visitor { func num(_ n: Int) -> Int { n }; func add(_ a: Int, _ b: Int) -> Int { a + b } }
struct Show: Visitor { func num(_ n: Int) -> String { "\(n)" }; func add(_ a: String, _ b: String) -> String { "(\(a) + \(b))" } }
let e = Expr.add(.num(1), .add(.num(2), .num(3))); print(e.accept(Show()), "=", e.accept(Eval()))
print(e)
struct Queue<T> { private var inbox: [T] = [], outbox: [T] = []; var count: Int { inbox.count + outbox.count }; mutating func enqueue(_ x: T) { inbox.append(x) }; mutating func dequeue() -> T? { if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }; return outbox.popLast() } }
var q = Queue<String>(); ["a", "b", "c"].forEach { q.enqueue($0) }; print(q.dequeue()!, q.count, q.dequeue() as Any)
func bfs(_ g: [String: [String]], from s: String) -> [String: Int] { var dist = [s: 0], queue = [s], i = 0; while i < queue.count { let u = queue[i]; i += 1; for v in g[u] ?? [] where dist[v] == nil { dist[v] = dist[u]! + 1; queue.append(v) } }; return dist }
print(bfs(["a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []], from: "a").sorted { $0.key < $1.key }.map { "\($0):\($1)" })
func permutations<T>(_ xs: [T]) -> [[T]] { xs.isEmpty ? [[]] : xs.indices.flatMap { i -> [[T]] in var r = xs; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]).count, permutations(["x", "y"]))
extension Collection { func pairs() -> [(Element, Element)] { Array(zip(self, dropFirst())) } ; var second: Element? { dropFirst().first } }
print([1, 2, 3].pairs().map { $0.0 * $0.1 }, "hey".second ?? "-", (1...3).second!)
extension String { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }; subscript(r: Range<Int>) -> String { String(self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)]) }; var isPalindrome: Bool { let s = lowercased().filter(\.isLetter); return s == String(s.reversed()) } }
print("hello"[1], "hello"[1..<4], "Never odd or even".isPalindrome)
typealias Handler = (String) -> Bool
let handlers: [String: Handler] = ["len": { $0.count > 3 }, "up": { $0 == $0.uppercased() }]
print(handlers.filter { $0.value("ABCD") }.keys.sorted(), handlers["nope"]?("x") ?? false)
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print([1, 2].map(compose({ $0 + 1 }, { $0 * 10 })))
func variadic(_ xs: Int..., sep: String = ",") -> String { xs.map(String.init).joined(separator: sep) }
print(variadic(), variadic(1), variadic(1, 2, sep: "-"))
var dict = ["one": 1, "two": 2]; if let old = dict.updateValue(11, forKey: "one") { print("was", old) }; dict.merge(["two": 22, "three": 3]) { $0 + $1 }; print(dict.sorted { $0.value < $1.value }.map(\.key), dict.removeValue(forKey: "x") as Any, dict.min { $0.value < $1.value }!.key)
let multi = """
  Line "one"
    indented \(1 + 1)
  end\
   joined
  """
print(multi, #"raw \n \#(3)"#, "tab\tquote\"", "\u{AC00}")
print((1, "b") < (1, "c"), (2, 1) == (2, 1), [1, 2] == [1, 2], "a" < "B", "가" < "나", Optional(3) == 3, nil == Optional<Int>.none)
var i = 10; repeat { i -= 3; if i == 4 { continue }; print(i, terminator: " ") } while i > 0; print()
label: while true { switch i { case ..<0: i += 1; default: break label } }; print(i)
defer { print("bye") }
do { defer { print("inner defer") }; print("body") }
let a = [3, 1, 2]; let (mn, mx) = (a.min()!, a.max()!); print(mn, mx, a.sorted { $0 > $1 }, a.reduce(into: 0) { $0 += $1 }, a.first { $0 < 3 } ?? 0, a.contains { $0 == 2 }, a.allSatisfy { $0 > 0 })
let lazyMapped = a.lazy.map { x -> Int in print("map", x); return x * 2 }; print(lazyMapped.first!)
