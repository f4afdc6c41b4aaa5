// error: type.mismatch 2:13
func apply(_ f: (Int) -> String) -> String { f(1) }
print(apply { $0 + 1 })
