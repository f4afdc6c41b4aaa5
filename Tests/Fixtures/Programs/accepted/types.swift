enum Op: String, CaseIterable { case add = "+", sub = "-" }
print(Op.allCases.map { $0.rawValue }, Op(rawValue: "+") as Any, Op(rawValue: "?") as Any, Op.add)
indirect enum Expr { case num(Int); case add(Expr, Expr); case mul(Expr, Expr) }
func eval(_ e: Expr) -> Int {
  switch e {
  case .num(let n): return n;
  case .add(let a, let b): return eval(a) + eval(b);
  case .mul(let a, let b): return eval(a) * eval(b)
  }
}
print(eval(.add(.num(2), .mul(.num(3), .num(4)))))
struct V: Equatable { var a: Int; var b: [Int] }
print(V(a: 1, b: [1]) == V(a: 1, b: [1]), V(a: 1, b: []) != V(a: 1, b: [2]))
struct Vec {
  var x, y: Double; static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) };
  static prefix func - (a: Vec) -> Vec { Vec(x: -a.x, y: -a.y) }
}
print(Vec(x: 1, y: 2) + -Vec(x: 3, y: 4))
struct Grid {
  var cells = [1, 2, 3, 4];
  subscript(i: Int, j: Int) -> Int {
    get { cells[i * 2 + j] }
    set { cells[i * 2 + j] = newValue }
  }
}
var g = Grid(); g[1, 0] += 10; print(g[1, 0], g)
func maxOf<T: Comparable>(_ xs: [T]) -> T? {
  var best: T? = nil; for x in xs { if best == nil || x > best! { best = x } }; return best
}
print(maxOf([1, 5, 2]) ?? 0, maxOf(["a", "c"]) ?? "", maxOf([Double]()) as Any)
let x: Int? = nil; print(x.map { $0 + 1 } as Any, x?.description ?? "none")
final class Node { var next: Node?; let v: Int; init(_ v: Int) { self.v = v } }
let n1 = Node(1); n1.next = Node(2); print(n1.next?.v ?? 0, n1.next?.next?.v as Any, n1 === n1)
struct Temp { var c = 0.0 { didSet { print("was", oldValue) } } }
var tt = Temp(); tt.c = 5; tt.c += 1
let s = "한국어 text"; print(s.count, s.reversed().map { String($0) }.joined(), s.uppercased())
for ch in "héy" { print(ch, terminator: "|") }
print()
let multi = """
  line 1
    line 2 \(1 + 1)
  """
print(multi)
