struct G<A> { var a: A; struct In { var x = 1 } ; enum E { case p, q(A) } }
enum K<A> { case p, q(A) }
struct O { struct P { var g: G<Int> }; enum Q { case z } }
class C<T> { init() {} }
protocol P {}
struct S: P {}
print(G(a: 1), [G(a: 1)], Optional(G(a: "s")) as Any, [G(a: [1])], [G(a: Optional(1))], [G(a: ["a": 1])])
print(type(of: G(a: 1)), type(of: [G(a: [1])]), type(of: (1, G(a: 2.0))), type(of: G(a: (1, "a"))))
print([type(of: G(a: 1))], G<Int>.In.self, O.P.self, [O.P.self])
print(type(of: { (x: Int) -> G<Int> in G(a: x) }))
print([G(a: { (x: Int) in x })].count, G<(Int) -> String>.self, G<Int?>.self, [G<[Int: String]>.self], C<Int>(), [C<G<Int>>()])
print(G<any P>.self, [G<any P>.self], G<P.Type>.self, G<Any>.self, [G<Any>.self], [G<Int.Type>.self], [G<(a: Int, Double)>.self])
let a: Any = G(a: [Int]())
print(type(of: a), [type(of: a)])
debugPrint(G(a: 1), type(of: a), O.P.self, G<S>.In.self, S.self, Int.self, [Int].self, Int?.self)
