// trap: trap.fatal 2:38
let a = [1, 2, 3]
func rest(_ n: Int) -> [Int] { Array(a.dropFirst(n)) }
print(rest(1), rest(5))
print(rest(-2))
