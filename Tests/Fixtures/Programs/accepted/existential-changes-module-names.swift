protocol D: AnyObject { var hits: Int { get set } }
class A: D { var hits = 0 }
class S { let owner: any D; unowned let u: any D; var v: (any D)?; init(_ o: any D) { owner = o; u = o; v = o }
 func a() { owner.hits += 10 }; func b() { u.hits += 10 } ; func c() { v?.hits += 10 }; func e() { v!.hits += 10 } }
let o = A(); let s = S(o)
s.a(); print(o.hits); s.a(); print(o.hits)
s.b(); print(o.hits); s.b(); print(o.hits)
s.c(); print(o.hits); s.c(); print(o.hits); s.e(); print(o.hits)
let d: any D = o; d.hits += 1; d.hits += 1; print(o.hits)
var xs: [any D] = [o, A()]; xs[0].hits = 7; xs[1].hits += 4; for x in xs { x.hits *= 2; print(x.hits) }
xs.forEach { $0.hits += 1 }; print(xs.map(\.hits))
extension Array { func chunk(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
print([1,2,3].chunk(2), Swift.max(1, 2), Swift.Int.max)
let q: Swift.Array<Swift.Int> = [1]; Swift.print(q)
extension Int { static func min(_ a: Int) -> Int { a }; func clamp() -> Int { Swift.min(self, Swift.abs(-3)) } }
print(9.clamp())
