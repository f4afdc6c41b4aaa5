struct P: Equatable { var x = 0, y = 0; mutating func move(_ dx: Int, _ dy: Int = 1) { x += dx; y += dy } ; static func += (a: inout P, k: Int) { a.x += k; a.y += k } }
struct Grid { private var cells: [[Int]]; private(set) var writes = 0
  init(_ n: Int) { cells = (0..<n).map { r in (0..<n).map { $0 + r * n } } }
  subscript(r: Int, c: Int) -> Int { get { cells[r][c] } set { writes += 1; cells[r][c] = newValue } }
  subscript(row r: Int) -> [Int] { get { cells[r] } set { cells[r] = newValue } }
  subscript(where f: (Int) -> Bool) -> [Int] { cells.flatMap { $0.filter(f) } }
  mutating func each(_ f: (inout Int) -> Void) { for r in cells.indices { for c in cells[r].indices { f(&cells[r][c]) } } } }
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
func update(_ v: inout Int, by f: (Int) -> Int) -> Int { let old = v; v = f(v); return old }
var a = 1, b = 2; swapTwo(&a, &b); print(a, b)
var t = (1, "x"); t.0 += 5; swapTwo(&t.0, &a); print(t, a)
var g = Grid(3); g[1, 1] *= 10; g[row: 0][2] += 100; swapTwo(&g[0, 0], &b); g.each { $0 += 1 }
print(g[row: 0], g[row: 1], g[1, 1], g.writes, b, g[where: { $0 > 8 }])
var ps = [P(), P(x: 1)]; ps[0].move(3); ps[1] += 7; ps.swapAt(0, 1); print(ps)
var d = ["k": [P()]]; d["k"]?[0].move(1, 2); d["k", default: []].append(P(x: 9, y: 9)); d["n", default: []] += [P()]; print(d["k"]!, d["n"]!.count)
var o: P? = P(); o?.move(5); o! += 1; print(o!, update(&o!.x) { $0 * 2 }, o!.x)
for i in ps.indices { ps[i].x -= i }; print(ps.map(\.x))
func change(_ xs: inout [Int], at i: Int, to v: Int) -> Bool { guard xs.indices ~= i else { return false }; xs[i] = v; return true }
var xs = [1, 2, 3]; print(change(&xs, at: 1, to: 20), change(&xs, at: 9, to: 0), xs)
class Box { var p = P() { didSet { n += 1 } } ; var n = 0; var arr = [1, 2] }
let box = Box(); box.p.x = 4; box.p.move(1); swapTwo(&box.p.x, &box.arr[0]); print(box.p, box.n, box.arr)
func recurse(_ n: Int, _ acc: inout [Int]) { guard n > 0 else { return }; acc.append(n); recurse(n - 1, &acc); acc.append(-n) }
var acc: [Int] = []; recurse(3, &acc); print(acc)
let f: (inout Int, Int) -> Void = { $0 += $1 }; var z = 1; f(&z, 4); [1, 2, 3].forEach { f(&z, $0) }; print(z)
var fns: [(inout Int) -> Void] = [{ $0 *= 2 }, { $0 -= 1 }]; fns.reverse(); for h in fns { h(&z) }; print(z)
let sum = (1...4).reduce(into: [Int: Int]()) { d, n in d[n % 2, default: 0] += n }; print(sum[0]!, sum[1]!)
var (q, r) = (7, 8); (q, r) = (r, q + 1); (xs[0], xs[2]) = (xs[2], xs[0]); print(q, r, xs)
extension Array { mutating func mutateEach(_ f: (inout Element) throws -> Void) rethrows { for i in indices { try f(&self[i]) } } ; mutating func popWhile(_ f: (Element) -> Bool) -> [Element] { var out: [Element] = []; while let l = last, f(l) { out.append(removeLast()) }; return out } }
ps.mutateEach { $0.move(100, 0) }; print(ps, xs.popWhile { $0 < 30 }, xs)
var s = "abc"; s.withEach { $0 = Character($0.uppercased()) }; print(s)
extension String { mutating func withEach(_ f: (inout Character) -> Void) { self = String(map { c -> Character in var c = c; f(&c); return c }) } }
