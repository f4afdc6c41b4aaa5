// copy on write, inout, exclusivity-safe updates, labelled loops
final class Storage<T> { var items: [T]; init(_ i: [T]) { items = i } }
struct CowArray<T> { private var s: Storage<T>; private(set) var copies = 0
  init(_ i: T...) { s = Storage(i) }
  private mutating func unique() { s = Storage(s.items); copies += 1 }
  subscript(i: Int) -> T { get { s.items[i] } set { unique(); s.items[i] = newValue } }
  mutating func append(_ t: T) { unique(); s.items.append(t) }
  var all: [T] { s.items } }
var a = CowArray(1, 2, 3); a[0] = 10; var b = a; b[1] = 20; b.append(4); a.append(5)
print(a.all, b.all, a.copies, b.copies)
func swapEnds<T>(_ xs: inout [T]) { guard xs.count > 1 else { return }; (xs[0], xs[xs.count - 1]) = (xs[xs.count - 1], xs[0]) }
var xs = [1, 2, 3]; swapEnds(&xs); print(xs)
struct Team { var players: [String: [Int]] = [:]; mutating func score(_ p: String, _ n: Int...) { players[p, default: []] += n }
  mutating func update(_ p: String, with f: (inout [Int]) -> Void) { f(&players[p, default: []]) } }
var t = Team(); t.score("a", 1, 2); t.score("b"); t.score("a", 3); t.update("c") { $0.append(9); $0.append(8) }; t.update("a") { $0.removeAll { $0 % 2 == 1 } }
print(t.players.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
func modify(_ n: inout Int, _ m: inout Int) -> Int { n += m; m *= 2; return n }
var p = 3, q = 4; print(modify(&p, &q) + modify(&q, &p), p, q)
var grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
search: for (r, row) in grid.enumerated() { for (c, x) in row.enumerated() { if x == 3 { continue search }; if x == 8 { print("found", r, c); break search }; grid[r][c] = -x } }
print(grid, grid.map { $0.reduce(0, +) }, grid.flatMap { $0 }.filter { $0 > 0 })
for i in grid.indices { for j in grid[i].indices where j > i { let tmp = grid[i][j]; grid[i][j] = grid[j][i]; grid[j][i] = tmp } }; print(grid)
var n = 27, steps = 0; collatz: repeat { switch n { case 1: break collatz; case _ where n.isMultiple(of: 2): n /= 2; default: n = 3 * n + 1 }; steps += 1 } while true; print(steps)
struct Obs { var v = 0 { willSet { print("->", newValue) } didSet { if v > 5 { v = 5 } } } }; var o = Obs(); func bump(_ x: inout Int) { x += 3; x += 4 }; bump(&o.v); print(o.v); o.v += 1; print(o.v)
var s = "abc"; s.withMut { $0 += "!" }; print(s); extension String { mutating func withMut(_ f: (inout String) -> Void) { f(&self) } }
let (lo, hi): (Int, Int) = { ($0.min()!, $0.max()!) }([3, 1, 2]); print(lo, hi); var (x, y) = (1, 2); (x, y) = (y, x + y); print(x, y); _ = (x, y)
