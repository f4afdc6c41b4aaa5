func apply(_ x: Int, times n: Int = 2, _ f: (Int) -> Int) -> Int {
  var r = x; for _ in 0..<n { r = f(r) }; return r
}
print(
  apply(1) { $0 * 3 },
  apply(1, times: 3) { x in
    let y = x + 1; return y * 2
  })
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
print(sum(), sum(1, 2, 3))
func fact(_ n: Int) -> Int { n <= 1 ? 1 : n * fact(n - 1) }
print(fact(20))
let fs: [(Int) -> Int] = [{ $0 + 1 }, { $0 * 2 }, fact]
print(fs.map { $0(5) })
var total = 0.0
for v in [1.5, 2.5] where v > 2 { total += v }
print(total)
let matrix = (0..<3).map { i in (0..<3).map { j in i * 3 + j } }
print(matrix, matrix[1][2])
var m = matrix; m[1][1] = 100; m[2].append(7); print(m)
struct Adder { let n: Int; func callAsFunction(_ x: Int) -> Int { x + n } }
let add5 = Adder(n: 5); print(add5(10))
func fibm(_ n: Int, _ memo: inout [Int]) -> Int {
  if n < 2 { return n }; if memo[n] != 0 { return memo[n] };
  memo[n] = fibm(n - 1, &memo) + fibm(n - 2, &memo); return memo[n]
}
var memo = Array(repeating: 0, count: 50); print(fibm(40, &memo))
let e: Float = 0.1;
print(e + 0.2, Double(e), 1.0 / 3, Float(1) / 3, 1e-7, 123456789.0 * 1000, 1e16, 5e-324)
print(Int.max, Int.min, UInt8.max, Double.pi, -0.0, 0.1 + 0.2 == 0.3, 3 == 3.0)
print(max(1, 2.5), min(3, 1, 2), abs(-4))
