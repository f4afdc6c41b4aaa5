// trap: trap.fatal 1:40
func steps(_ by: Int) -> [Int] { Array(stride(from: 0, to: 4, by: by)) }
print(steps(2), steps(-1))
print(steps(0))
