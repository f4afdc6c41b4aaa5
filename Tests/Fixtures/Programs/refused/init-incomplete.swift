// error: flow.init-incomplete 1:36
struct S { let a: Int; var b: Int; init(_ x: Int) { a = x } }
print(S(1))
