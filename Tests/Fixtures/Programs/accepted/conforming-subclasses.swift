protocol P { var n: Int { get } }
class A {}
class B: A, P, CustomStringConvertible { var n: Int { 7 }; var description: String { "B!" } }
final class C: B { override var n: Int { 8 } }
let a: A = B()
let c: A = C()
print(a is P, (a as? P)?.n ?? 0, (c as? P)?.n ?? 0)
let any: Any = a
print(any is P, (any as? P)?.n ?? 0, any is B, any is A, any)
print(a, c, [a, c], any)
print("\(a)", String(describing: a))
let list: [Any] = [a, c, A()]
for x in list { if let p = x as? P { print("P", p.n) } else { print("no", x) } }
func f<T>(_ x: T) { print(x, x is P, T.self, type(of: x)) }
f(a)
f(c)
f(any)
let e: any Equatable = 1
print(e)
class D: Equatable { static func == (a: D, b: D) -> Bool { true } }
class F: D {}
let ds: [D] = [F(), D()]
print(ds, ds[0] == ds[1])
