// error: name.unknown-member 2:19
struct S { func f(a: Int) -> S { self }; func f(a: [Int]) -> S { self } }
print(S().f(a: 1).foo())
