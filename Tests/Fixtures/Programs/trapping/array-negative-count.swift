// trap: trap.negative-count 1:35
func zerosOf(_ n: Int) -> [Int] { Array(repeating: 0, count: n) }
print(zerosOf(2))
print(zerosOf(-1))
