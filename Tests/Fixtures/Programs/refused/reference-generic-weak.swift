// error: type.weak 1:29
struct Holder<T> { weak var value: T? }
print(Holder<Int>(value: 1))
