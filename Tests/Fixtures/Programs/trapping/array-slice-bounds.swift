// trap: trap.index 2:38
let a = [1, 2, 3, 4]
func head(_ n: Int) -> [Int] { Array(a[0..<n]) }
print(head(4))
print(head(5))
