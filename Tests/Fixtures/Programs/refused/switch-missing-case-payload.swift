// error: flow.exhaustive 3:3
enum Op { case push(Int), pop, add }
func run(_ o: Op) -> Int {
  switch o {
  case .push(let n): return n
  case .pop: return 0
  }
}
print(run(.add))
