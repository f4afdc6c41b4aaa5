class P { var kids: [K] = [] }
class K { unowned let p: P; weak var q: P?; let n: Int
  init(_ p: P, _ n: Int) { self.p = p; q = p; self.n = n; p.kids.append(self) } }
let p = P(); let k = K(p, 3); print(k.p === p, k.q === p, p.kids.count)
struct S { unowned var p: P; let n: Int; init(p: P) { self.p = p; n = 4 } }
print(S(p: p).p === p)
