struct Polynomial<C: Numeric> { var c: [C]; func at(_ x: C) -> C { var r: C = 0; for k in c.reversed() { r = r * x + k }; return r } }
func evaluate<C>(_ p: Polynomial<C>, _ x: C) -> C { p.at(x) * x }
print(evaluate(Polynomial(c: [1,2,3]), 2))
func plus<C>(_ a: Polynomial<C>, _ b: Polynomial<C>) -> Polynomial<C> { Polynomial(c: zip(a.c, b.c).map { $0 + $1 }) }
print(plus(Polynomial(c: [1.5]), Polynomial(c: [2.5])).c)
func uniq<T>(_ s: Set<T>, _ d: [T: Int]) -> Bool { s.contains { d[$0] != nil } }
print(uniq([1,2], [2: 3]))
extension Polynomial { func mapped<D>(_ f: (C) -> D) -> Polynomial<D> { Polynomial<D>(c: c.map(f)) } }
print(Polynomial(c: [1,2]).mapped { Double($0) / 2 }.at(1))
func keys<K, V>(_ d: Dictionary<K, V>) -> Set<K> { Set(d.keys) }
print(keys([1: "a"]))
