struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n }
}
print(Array(Countdown(n: 3)), Countdown(n: 4).map { $0 * 2 }, Countdown(n: 5).reduce(0, +), Countdown(n: 3).contains(2))
for x in Countdown(n: 2) { print(x, terminator: " ") }
print(Countdown(n: 6).filter { $0 % 2 == 0 }, Countdown(n: 3).sorted(), Countdown(n: 3).max()!, zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
struct Fibonacci: Sequence {
  let limit: Int
  func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); let limit = limit; return AnyIterator { if a > limit { return nil }; defer { (a, b) = (b, a + b) }; return a } }
}
print(Array(Fibonacci(limit: 50)), Fibonacci(limit: 10).prefix(3).map { $0 }, Fibonacci(limit: 20).enumerated().map { $0 * $1 })
struct Grid: Sequence {
  let w: Int, h: Int
  struct Iterator: IteratorProtocol { let g: Grid; var i = 0; mutating func next() -> (Int, Int)? { guard i < g.w * g.h else { return nil }; i += 1; return ((i - 1) % g.w, (i - 1) / g.w) } }
  func makeIterator() -> Iterator { Iterator(g: self) }
}
for (x, y) in Grid(w: 2, h: 2) { print(x, y, terminator: "; ") }
print()
