// error: type.operator 1:63
func sum<T>(_ xs: [T], _ zero: T) -> T { xs.reduce(zero) { $0 + $1 } }
print(sum([1, 2], 0))
