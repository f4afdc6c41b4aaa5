// trap: trap.fatal 2:42
let a = [1, 2, 3]
func firstFew(_ n: Int) -> [Int] { Array(a.prefix(n)) }
print(firstFew(2), firstFew(9))
print(firstFew(-1))
