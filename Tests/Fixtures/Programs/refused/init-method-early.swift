// error: flow.self-early 1:64
struct S { var a: Int; var b: Int; init(_ x: Int) { a = x; b = f() }; func f() -> Int { a } }
print(S(1))
