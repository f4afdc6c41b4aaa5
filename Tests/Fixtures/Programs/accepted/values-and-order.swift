// value semantics, copies, evaluation order
struct V { var xs: [Int]; var inner: I; struct I { var k = 0; var m: [String: Int] = [:] } }
var a = V(xs: [1], inner: V.I()); var b = a; b.xs.append(2); b.inner.k += 5;
b.inner.m["q", default: 1] *= 3; print(a, b)
class R {
  var v = V(xs: [], inner: V.I()); var o: V.I? = V.I(); lazy var z = v.xs.count + 100;
  static var shared = R()
}
let r = R(); r.v.xs += [4, 5]; r.v.inner.m["x"] = 1; r.o?.k = 9; r.o!.m["t"] = 2;
print(r.v, r.o!, r.z); r.v.xs.append(1); print(r.z, R.shared === R.shared)
func g(_ x: Int, _ s: String) -> Int { print(s, terminator: " "); return x }
var arr = [10, 20, 30]
arr[g(0, "a")] = g(1, "b") + arr[g(1, "c")]; print(arr)
arr.swapAt(0, 2); print(arr)
var t = (1, (2, "x")); t.1.0 += 5; t.1.1 += "y"; let (p, (q, s)) = t; print(p, q, s, t)
var m: [[String: [Int]]] = [["a": [1]]]; m[0]["a"]![0] = 7; m[0]["b", default: []] += [1, 2];
print(m[0]["a"]!, m[0]["b"]!)
struct Obs {
  var x = 0 {
    willSet { print("will", newValue, terminator: " ") }
    didSet { if x > 10 { x = 10 }; print("did", oldValue, x) }
  };
  var y: Int {
    get { x * 2 }
    set { x = newValue / 2 }
  }
}
var o = Obs(); o.x = 5; o.x += 20; o.y = 6; o.y += 2; print(o.x)
func modify(_ x: inout Int) { x += 1 }; modify(&o.x); modify(&o.y); modify(&arr[1]); print(o.x, arr)
var dict = ["one": 1, "two": 2]; if let i = dict.index(forKey: "one") { print(dict[i].value) }
for (k, v) in dict.sorted(by: { $0.key < $1.key }) { dict[k] = v * 10 };
print(
  dict["one"]!, dict["two"]!, dict.count, dict.removeValue(forKey: "one") as Any, dict["one"] as Any
)
dict["z"] = nil; dict["two"] = nil; print(dict.isEmpty, dict.keys.count)
var set: Set = [1, 2];
print(
  set.insert(2).inserted, set.insert(3).inserted, set.contains(3), set.union([9]).count,
  set.isSubset(of: [1, 2, 3, 4]), set.sorted())
let words = "the cat the dog".split(separator: " ");
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 };
print(counts["the"]!, counts.values.max()!, counts.mapValues { $0 * 2 }["cat"]!)
enum Cmd { case push(Int), pop, add }
func exec(_ cs: [Cmd]) throws -> [Int] {
  var st: [Int] = []; enum Er: Error { case empty };
  for c in cs {
    defer { print(st, terminator: ";") };
    switch c {
    case .push(let n): st.append(n);
    case .pop: guard st.popLast() != nil else { throw Er.empty };
    case .add:
      guard st.count > 1 else { throw Er.empty }; st.append(st.removeLast() + st.removeLast())
    }
  }; return st
}
print(try! exec([.push(1), .push(2), .add])); do { _ = try exec([.add]) } catch { print(error) }
var it = [1, 2, 3].makeIterator(); while let x = it.next() { if x == 2 { continue }; print(x) }
let matrix = (0..<3).map { i in (0..<3).map { j in i == j ? 1.0 : 0.0 } };
print(matrix, matrix.map { $0.reduce(0, +) })
var grid = Array(repeating: Array(repeating: ".", count: 3), count: 2); grid[1][2] = "#";
for row in grid { print(row.joined()) }
print((1...3).flatMap { x in (1...x).map { (x, $0) } }.map { "\($0.0)\($0.1)" })
print(
  [5, 3, 8].sorted().firstIndex(of: 5)!, [1, 2, 3, 4, 5][1...3].map { $0 },
  Array([1, 2, 3][1...].enumerated()).map { "\($0.offset):\($0.element)" },
  [1, 2, 3][1...].startIndex)
let x: Int? = 5, y: Int? = nil;
print(
  x.map { $0 + 1 } as Any, y ?? 0, (x ?? 0) + (y ?? 2), x == 5, y == nil,
  x.flatMap { $0 > 3 ? "big" : nil } ?? "small", [x, y].compactMap { $0 })
print(
  zip("abc", 1...).map { "\($0)\($1)" }, Array("hello").sorted(), String("hello".sorted()),
  "hello".map { $0 == "l" ? "L" : String($0) }.joined(), Set("hello").count,
  "a-b".split(separator: "-").count)
var c1 = 0; while true { c1 += 1; if c1 == 3 { continue }; if c1 > 5 { break } }; print(c1);
let big = Int.max &+ 1; print(big, 5.signum(), 7.quotientAndRemainder(dividingBy: 2))
