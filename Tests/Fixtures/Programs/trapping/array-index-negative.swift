// trap: trap.index 2:28
let a = [1, 2, 3]
func at(_ i: Int) -> Int { a[i] }
print(at(2))
print(at(-1))
