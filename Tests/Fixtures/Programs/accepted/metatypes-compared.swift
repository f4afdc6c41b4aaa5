let a: Any.Type = Int.self, b: Any.Type = Int.self, c: Any.Type? = String.self
print(a == b, a != b)
class A {}; class B: A {}
let x: A = B()
let t = type(of: x), u = B.self
print(t == u, type(of: x) == A.self, t == type(of: B()))
