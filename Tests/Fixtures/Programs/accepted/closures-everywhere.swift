// closures and captures
func counter() -> (() -> Int, () -> Void) {
  var n = 0;
  return (
    {
      n += 1; return n
    }, { n = 100 }
  )
}
let (inc, reset) = counter(); print(inc(), inc()); reset(); print(inc())
var fs: [() -> Int] = []
for i in 0..<3 {
  var j = i * 10;
  fs.append {
    j += 1; return j + i
  }
}
print(fs.map { $0() }, fs.map { $0() })
var x = 1
let byValue = { [x] in x }
let byRef = { x }
x = 2
print(byValue(), byRef())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "<\($0)>" }); print(h(4), [1, 2].map(h))
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:];
  func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v };
  return g
}
let fib = memo { (rec: (Int) -> Int, n: Int) -> Int in n < 2 ? n : rec(n - 1) + rec(n - 2) }
print(fib(80))
struct P {
  var x = 0; mutating func add(_ n: Int) { x += n }; var adder: (Int) -> Int { { self.x + $0 } }
}
var p = P(); let a = p.adder; p.add(5); print(a(1), p.adder(1))
func apply(_ n: inout Int, _ f: (inout Int) -> Void) { f(&n) }
var q = 3; apply(&q) { $0 *= 7 }; print(q)
func swapIt<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var l = [1, 2], m = [3]; swapIt(&l, &m); print(l, m)
var d = ["a": [1]]; d["a"]?.append(2); d["b", default: []].append(9); print(d["a"]!, d["b"]!)
var nested = [[1, 2], [3]]; nested[0][1] *= 10; nested[1].insert(7, at: 0); print(nested)
func outer(_ k: Int) -> Int {
  func inner(_ j: Int) -> Int { j == 0 ? k : inner(j - 1) + k }; return inner(3)
}
print(outer(2))
var lz: Int = {
  print("once"); return 5
}()
print(lz, lz)
let sorted = [3, 1, 2].sorted { a, b in
  print("cmp"); return a < b
}.count; print(sorted)
defer { print("end") }
func de() -> Int { var n = 1; defer { n += 1; print("d", n) }; return n }
print(de())
outerLoop: for i in 1... {
  for j in 1...3 { if j == 2 { continue outerLoop }; if i == 3 { break outerLoop }; print(i, j) }
}
