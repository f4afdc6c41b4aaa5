// trap: trap.overflow 1:37
func negated(_ x: Int16) -> Int16 { -x }
print(negated(5), negated(Int16.max))
print(negated(Int16.min))
