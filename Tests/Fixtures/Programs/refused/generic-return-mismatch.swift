// error: type.mismatch 1:40
func first<T>(_ xs: [T]) -> T { return 0 }
print(first([1]))
