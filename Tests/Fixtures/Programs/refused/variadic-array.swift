// error: type.mismatch 2:11
// error: type.mismatch 3:14
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
print(sum([1, 2, 3]))
print(sum(1, "2"))
