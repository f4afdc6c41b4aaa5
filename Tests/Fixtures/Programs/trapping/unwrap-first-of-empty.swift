// trap: trap.nil 1:36
func largest(_ xs: [Int]) -> Int { xs.max()! }
print(largest([3, 9, 2]))
print(largest([]))
