func primes(upTo n: Int) -> [Int] {
  guard n >= 2 else { return [] }
  var isPrime = [Bool](repeating: true, count: n + 1)
  isPrime[0] = false; isPrime[1] = false
  var i = 2
  while i * i <= n {
    if isPrime[i] { for m in stride(from: i * i, through: n, by: i) { isPrime[m] = false } }
    i += 1
  }
  return isPrime.indices.filter { isPrime[$0] }
}
print(primes(upTo: 50), primes(upTo: 1), primes(upTo: 2))
func factors(_ n: Int) -> [(prime: Int, power: Int)] {
  var n = n, result: [(prime: Int, power: Int)] = [], p = 2
  while p * p <= n {
    var k = 0
    while n % p == 0 { n /= p; k += 1 }
    if k > 0 { result.append((p, k)) }
    p += 1
  }
  if n > 1 { result.append((n, 1)) }
  return result
}
print(factors(360), factors(97))
print(factors(1001).map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: " × "))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
print(gcd(48, -18), lcm(4, 6), (1...10).reduce(1, lcm))
func collatz(_ n: Int) -> [Int] { var xs = [n]; while xs.last! != 1 { let x = xs.last!; xs.append(x.isMultiple(of: 2) ? x / 2 : 3 * x + 1) }; return xs }
print(collatz(6), (1..<30).max { collatz($0).count < collatz($1).count }!)
func modPow(_ b: UInt64, _ e: UInt64, _ m: UInt64) -> UInt64 {
  var (r, b, e) = (UInt64(1), b % m, e)
  while e > 0 { if e & 1 == 1 { r = r * b % m }; b = b * b % m; e >>= 1 }
  return r
}
print(modPow(3, 200, 1_000_007), primes(upTo: 10_000).count)
