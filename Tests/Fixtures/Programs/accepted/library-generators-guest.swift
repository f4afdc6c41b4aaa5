// A generator of a program's own drives every random function.
struct LCG: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state
  }
}
var g = LCG(state: 42)
print(Int.random(in: 0..<100, using: &g), Int.random(in: 1...6, using: &g), Int8.random(in: -5...5, using: &g))
print(Double.random(in: 0..<1, using: &g), Float.random(in: -1...1, using: &g), Bool.random(using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!)
var deck = Array(1...10)
deck.shuffle(using: &g)
print(deck)
print(UInt64.random(in: 0...UInt64.max, using: &g), UInt8.random(in: 0...255, using: &g))
func roll<G: RandomNumberGenerator>(_ n: Int, using g: inout G) -> [Int] { (0..<n).map { _ in Int.random(in: 1...6, using: &g) } }
print(roll(8, using: &g))
var system = SystemRandomNumberGenerator()
print((0..<10).contains(Int.random(in: 0..<10, using: &system)), [Int]().randomElement(using: &g) as Any)
let values = (0..<5).map { _ in Double.random(in: 10...20, using: &g) }
print(values.allSatisfy { (10...20).contains($0) }, (1...3).shuffled(using: &g), "abc".randomElement(using: &g)!)
print(g.next(upperBound: 10 as UInt), g.next() as UInt32)
