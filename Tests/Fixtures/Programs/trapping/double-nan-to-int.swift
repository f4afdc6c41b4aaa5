// trap: trap.conversion 3:7
func mean(_ xs: [Double]) -> Double { xs.reduce(0, +) / Double(xs.count) }
print(Int(mean([1, 2, 6])))
print(Int(mean([])))
