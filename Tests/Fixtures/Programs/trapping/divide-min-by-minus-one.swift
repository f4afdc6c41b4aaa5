// trap: trap.overflow 1:44
func quotient(_ a: Int, _ b: Int) -> Int { a / b }
print(quotient(-7, -1))
print(quotient(Int.min, -1))
