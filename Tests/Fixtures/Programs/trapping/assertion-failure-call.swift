// trap: trap.fatal 5:12
func speed(_ gear: Int) -> Int {
  switch gear {
  case 1: return 10
  case 2: return 30
  default: fatalError("no gear \(gear)")
  }
}
print(speed(1), speed(2))
print(speed(3))
