class A {}; class B: A {}
protocol P {}
struct S: P {}
struct G<T> { var t: T }
let a: A = B()
print(type(of: a), type(of: 3), type(of: "s"), type(of: [1.5]), type(of: S()), type(of: G(t: 1)))
let p: any P = S()
print(type(of: p))
let xs: [Any] = [1, "a", 2.5, S(), a, [1]]
for x in xs { print(type(of: x)) }
print(type(of: a) == B.self, type(of: a) == A.self, type(of: 3) == Int.self, type(of: p) == S.self, type(of: a) != B.self)
print(A.self, Int.self, [Int].self, "\(B.self)", String(describing: S.self))
func name<T>(_ t: T.Type) -> String { "\(t)" }
print(name(Int.self), name(S.self))
let t: A.Type = B.self
print(t)
print(type(of: (1, "x")), type(of: { (x: Int) in x }), type(of: Optional(3)))
