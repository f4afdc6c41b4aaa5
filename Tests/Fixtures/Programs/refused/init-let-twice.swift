// error: flow.assigned-twice 1:48
struct S { let a: Int; init(_ x: Int) { a = x; a = 3 } }
print(S(1))
