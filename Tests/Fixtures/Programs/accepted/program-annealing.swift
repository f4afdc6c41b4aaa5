struct LinearCongruential: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 { state = 2862933555777941757 &* state &+ 3037000493; return state ^ (state >> 29) }
}
struct City { let x, y: Double
  func distance(_ o: City) -> Double { ((x - o.x) * (x - o.x) + (y - o.y) * (y - o.y)).squareRoot() } }
func tourLength(_ tour: [Int], _ cities: [City]) -> Double {
  (0..<tour.count).reduce(0) { $0 + cities[tour[$1]].distance(cities[tour[($1 + 1) % tour.count]]) }
}
func uniform(_ g: inout LinearCongruential) -> Double { Double(g.next() >> 11) / 9007199254740992 }
func anneal(_ cities: [City], steps: Int, using g: inout LinearCongruential) -> (tour: [Int], length: Double) {
  var tour = Array(cities.indices), length = tourLength(tour, cities)
  var best = (tour: tour, length: length)
  var temperature = 10.0
  for _ in 0..<steps {
    var (i, j) = (Int(uniform(&g) * Double(cities.count)), Int(uniform(&g) * Double(cities.count)))
    if i > j { swap(&i, &j) }
    guard i != j else { continue }
    tour[i...j].reverse()
    let new = tourLength(tour, cities)
    if new < length || uniform(&g) < 1 / (1 + (new - length) / temperature * 10) { length = new } else { tour[i...j].reverse() }
    if length < best.length { best = (tour, length) }
    temperature *= 0.995
  }
  return best
}
let cities = (0..<12).map { k -> City in
  let side = k / 3, t = Double(k % 3)
  switch side { case 0: return City(x: t, y: 0)
  case 1: return City(x: 3, y: t)
  case 2: return City(x: 3 - t, y: 3)
  default: return City(x: 0, y: 3 - t) }
}
var g = LinearCongruential(state: 12345)
let shuffled = [5, 2, 9, 0, 7, 3, 11, 1, 8, 4, 10, 6].map { cities[$0] }
let result = anneal(shuffled, steps: 3000, using: &g)
print(result.length <= 14, result.tour.sorted() == Array(0..<12), tourLength(Array(0..<12), cities))
print(Set(result.tour).count, result.tour.firstIndex(of: 0) != nil)
