// warning: warning.optional-any 7
class A {}
class B: A {}
let xs: [A] = [B(), A()]
print(xs)
[xs].forEach { y in print(y) }
let a: A = B()
print(a, [a], [1: a], (a, 1), a as A?, [a as A?])
struct S { var a: A; var o: A? }
print(S(a: B(), o: B()))
enum E { case x(A) }
print(E.x(B()))
print("\(a) \([a])")
let any: Any = [a]
print(any, [any])
print(type(of: a), String(describing: a), String(reflecting: [a]))
print([[a]], Set([1]), [[1: [a]]])
