// closures & captures
func makeCounter(start: Int = 0, step: Int = 1) -> (next: () -> Int, reset: () -> Void, peek: () -> Int) {
  var n = start
  return ({ n += step; return n }, { n = start }, { n })
}
let c = makeCounter(start: 10, step: 5)
print(c.next(), c.next(), c.peek()); c.reset(); print(c.peek())
var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * i } }
var k = 0
while k < 3 { let j = k; fs.append { [k] in j * 10 + k }; k += 1 }
print(fs.map { $0() })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { compose(f, g) }
infix operator |>: MultiplicationPrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
let h = { (x: Int) in x + 1 } >>> { $0 * 2 } >>> { "<\($0)>" } >>> \String.count
print(h(4), 5 |> { $0 * $0 } |> String.init)
func memoize<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  func go(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(go, k); cache[k] = v; return v }
  return go
}
let fib = memoize { (rec: (Int) -> Int, n: Int) in n < 2 ? n : rec(n - 1) + rec(n - 2) }
print(fib(80))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print([1, 2, 3].map(curry(+)(10)), curry(max)(3)(9))
class Button { var onTap: (() -> Void)?; var taps = 0; func wire() { onTap = { [weak self] in guard let self else { print("dead"); return }; self.taps += 1; print("tap", taps) } }; deinit { print("button gone") } }
var b: Button? = Button(); b!.wire(); let tap = b!.onTap!; tap(); tap(); b = nil; tap()
func withRetry<T>(_ n: Int, _ body: (Int) throws -> T) rethrows -> T { for i in 1..<n { if let v = try? body(i) { return v } }; return try body(n) }
struct Oops: Error { let n: Int }
print((try? withRetry(3) { i -> String in if i < 3 { throw Oops(n: i) }; return "try \(i)" }) ?? "failed")
do { _ = try withRetry(2) { throw Oops(n: $0) } } catch let e as Oops { print("oops", e.n) }
let sorters: [String: (Int, Int) -> Bool] = ["asc": (<), "desc": (>), "mod": { $0 % 3 < $1 % 3 }]
for name in sorters.keys.sorted() { print(name, [5, 3, 4, 1].sorted(by: sorters[name]!)) }
var log: [String] = []
func auto(_ cond: @autoclosure () -> Bool, _ msg: @autoclosure () -> String) { if !cond() { log.append(msg()) } }
auto(1 > 2, "math \(log.count)"); auto(true, { log.append("never"); return "" }())
print(log)
let apply: (inout Int, (Int) -> Int) -> Void = { $0 = $1($0) }
var v = 7; apply(&v) { $0 - 10 }; print(v, { $0 + $1 }(1, 2), { () -> [Int] in var a = [1]; a.append(2); return a }())
