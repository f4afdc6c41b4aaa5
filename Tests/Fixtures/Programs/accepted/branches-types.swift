class A {}
class B: A {}
class C: A {}
let f = [1, 2].map { if $0 > 1 { "a" } else { "b" } }
let o = [1, 2].compactMap { if $0 > 1 { $0 } else { nil } }
let w: Double = if f.isEmpty { 1 } else { 2.5 }
func g(_ n: Int) -> Double? { switch n { case 0: nil; case 1: 1; default: 2.5 } }
let k = switch f.count { case 0: "none"; case 1: "one"; default: f.joined() }
let q = if o.isEmpty { fatalError() } else { 7 }
print(f, o, w, g(0) as Any, g(1) as Any, k, q)
let nested = if w > 1 { if w > 2 { "x" } else { "y" } } else { switch w { case 0: "z"; default: "w" } }
print(nested)
let a: A = if w > 1 { B() } else { C() }
print(type(of: a))
