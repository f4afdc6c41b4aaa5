// function values of many kinds (inout, mutating, throwing, generic)
struct P { var x = 0; mutating func move(_ d: Int) { x += d }; func moved(_ d: Int) -> P { var c = self; c.move(d); return c } }
func bump(_ p: inout P, by n: Int = 1) { p.x += n }
let steps: [(inout P) -> Void] = [{ $0.move(2) }, { bump(&$0) }, { p in p = p.moved(10) }]
var p = P(); for s in steps { s(&p) }; print(p)
func repeatIt<T>(_ n: Int, _ v: inout T, _ f: (inout T) -> Void) { for _ in 0..<n { f(&v) } }
func dbl(_ n: inout Int) { n *= 2 }
var k = 1; repeatIt(3, &k, dbl); print(k)
let apply: (inout Int, (inout Int) -> Void) -> Void = { n, f in f(&n); f(&n) }
apply(&k, dbl); print(k)
var total = 0; let add: (inout Int, Int) -> Void = (+=); add(&total, 5); print([1, 2, 3].reduce(into: 0, +=), total)
func sw<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
let g: (inout String, inout String) -> Void = sw; var q = "a", r = "b"; g(&q, &r); print(q, r)
class Acc { var items: [Int] = []; func take(_ xs: inout [Int]) { items += xs; xs = [] } ; lazy var taker: (inout [Int]) -> Void = { [unowned self] in self.take(&$0) } }
let acc = Acc(); var xs = [1, 2]; let tk = acc.take; tk(&xs); print(acc.items, xs); xs = [7]; acc.taker(&xs); print(acc.items, xs)
func thrower(_ n: inout Int) throws -> Int { n += 1; if n > 2 { struct E: Error {}; throw E() }; return n }
let th: (inout Int) throws -> Int = thrower; var w = 1
print((try? th(&w)) ?? -1, (try? th(&w)) ?? -1, w)
struct Pipeline<S> { var stages: [(String, (inout S) throws -> Void)] = []
  mutating func add(_ n: String, _ f: @escaping (inout S) throws -> Void) { stages.append((n, f)) }
  func run(_ s: S) -> (S, String?) { var s = s; for (n, f) in stages { do { try f(&s) } catch { return (s, n) } }; return (s, nil) } }
var pl = Pipeline<[Int]>(); pl.add("sort") { $0.sort() }; pl.add("rev", { $0.reverse() }); func chk(_ a: inout [Int]) throws { struct Bad: Error {}; if a.count > 3 { throw Bad() }; a.append(0) }; pl.add("chk", chk)
print(pl.run([3, 1, 2]), pl.run([1, 2, 3, 4]))
let table: [String: (inout [Int], Int) -> Void] = ["push": { $0.append($1) }, "mul": { a, n in for i in a.indices { a[i] *= n } }]
var st = [1]; for (c, n) in [("push", 4), ("mul", 3), ("nop", 0)] { table[c]?(&st, n) }; print(st)
func compose<T>(_ fs: (inout T) -> Void...) -> (inout T) -> Void { { x in for f in fs { f(&x) } } }
let c3 = compose(dbl, { $0 += 1 }, dbl); var z = 3; c3(&z); print(z)
extension Array { mutating func mutate(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
var ps = [P(), P(x: 5)]; ps.mutate { $0.move(1) }; ps.mutate { bump(&$0, by: 3) }; print(ps.map(\.x)); var ns = [1, 2]; ns.mutate(dbl); print(ns)
func makeCounter() -> (inout [String]) -> Int { var n = 0; func f(_ l: inout [String]) -> Int { n += 1; l.append("#\(n)"); return n }; return f }
let mc = makeCounter(); var lg: [String] = []; _ = mc(&lg); _ = mc(&lg); print(lg)
var opt: ((inout Int) -> Void)? = dbl; opt?(&k); opt = nil; opt?(&k); print(k)
