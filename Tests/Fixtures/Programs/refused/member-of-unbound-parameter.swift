// error: type.unknown-member 1:22
func f<S>(_ s: S) -> S.Element? { nil }
print("x")
