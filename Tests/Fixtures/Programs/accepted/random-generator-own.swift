struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
var g = LCG(state: 42)
print(g.next(), g.next() >> 40)
struct XorShift { var s: UInt32 = 2463534242; mutating func next() -> UInt32 { s ^= s << 13; s ^= s >> 17; s ^= s << 5; return s }
  mutating func unit() -> Double { Double(next()) / Double(UInt32.max) }
  mutating func below(_ n: Int) -> Int { Int(next() % UInt32(n)) } }
var x = XorShift()
print((0..<5).map { _ in x.next() }, x.below(10), x.unit())
var deck = Array(1...10)
for i in stride(from: deck.count - 1, to: 0, by: -1) { deck.swapAt(i, x.below(i + 1)) }
print(deck, deck.sorted() == Array(1...10))
var inside = 0
for _ in 0..<2000 { let a = x.unit(), b = x.unit(); if a * a + b * b <= 1 { inside += 1 } }
print(Double(inside) * 4 / 2000)
func walk(_ n: Int) -> [Int] { var p = 0; return (0..<n).map { _ in p += x.below(2) == 0 ? -1 : 1; return p } }
print(walk(12))
func hash(_ s: String) -> UInt64 { s.utf8.reduce(14695981039346656037) { ($0 ^ UInt64($1)) &* 1099511628211 } }
print(hash(""), hash("hanji"), String(hash("한지"), radix: 16))
