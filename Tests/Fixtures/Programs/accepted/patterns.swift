enum Shape { case circle(Double), rect(w: Double, h: Double), none, pair((Int, Int)) }
indirect enum Tree { case leaf(Int), node(Tree, Tree) }
func sum(_ t: Tree) -> Int { switch t { case .leaf(let n): return n; case let .node(l, r): return sum(l) + sum(r) } }
print(sum(.node(.leaf(1), .node(.leaf(2), .leaf(3)))))
let shapes: [Shape] = [.circle(2), .rect(w: 2, h: 3), .none, .pair((1, 2))]
for case .circle(let r) in shapes { print("r", r) }
for case let .rect(w, h) in shapes where w < h { print(w, h) }
for s in shapes { switch s { case .circle(let r) where r > 5: print("big"); case .circle: print("c"); case .rect(w: _, h: let h): print("h", h); case .none: print("none"); case .pair(let (a, b)): print(a, b) } }
let opt: [Int?] = [1, nil, 3]
for case let x? in opt { print(x) }
for case .some(let x) in opt where x > 1 { print(x) }
if case 1...5 = 3 { print("in") }
let point = (1, -1)
switch point { case (0, 0): print("origin"); case (let x, 0): print("x", x); case (let x, let y) where x == -y: print("anti", x, y); case let (x, y): print(x, y) }
let any: [Any] = [1, "s", 2.5, [1, 2], (1, 2), Optional<Int>.none as Any]
for a in any { switch a { case let i as Int: print("int", i); case is String: print("string"); case let d as Double where d > 2: print("dbl", d); case let xs as [Int]: print("arr", xs.count); default: print("other") } }
guard case .rect(let w, _) = shapes[1] else { fatalError() }
print(w)
var it = [1,2,3].makeIterator()
while let x = it.next() { print(x) }
var stack: [Int?] = [1, nil, 2]
while case let .some(top)? = stack.popLast() { print("top", top) }
switch "hello" { case "a"..."h": print("a-h"); case let s where s.hasPrefix("he"): print("he"); default: print("d") }
switch 7 { case ..<0: print("neg"); case 0: print("zero"); case 1...: print("pos"); default: break }
switch (true, false) { case (true, true): print(1); case (true, false): print(2); case (false, _): print(3) }
let o: Int?? = 5
switch o { case .some(.some(let x)): print(x); case .some(.none): print("inner nil"); case .none: print("nil") }
switch Character("x") { case "a", "e": print("vowel"); default: print("cons") }
enum Op { case add(Int), sub(Int), mul(Int) }
for op in [Op.add(1), .sub(2), .mul(3)] { switch op { case .add(let n), .sub(let n): print("as", n); case .mul(let n): print("m", n) } }
let t2 = (1, "a", 2.0)
if case (let q, "a", _) = t2 { print(q) }
switch 5 { case let x where x % 2 == 0: print("even"); case let x: print("odd", x) }
switch 2 { case 1: print("1"); fallthrough
 case 2: print("2"); fallthrough
 case 3: print("3")
 default: print("d") }
outer: for i in 0..<3 { for j in 0..<3 { if j == 2 { continue outer }; if i == 2 { break outer }; print(i, j) } }
lab: do { if n() { break lab }; print("unreached") }
func n() -> Bool { true }
let res: Result<Int, Error> = .success(3)
if case .success(let v) = res, v > 2 { print("res", v) }
if let a = opt[0], let b = opt[2], a < b { print(a, b) }
repeat { print("once") } while false
struct Pt: Equatable { var x, y: Int }
switch Pt(x: 1, y: 2) { case Pt(x: 1, y: 2): print("eq"); default: print("ne") }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
switch 4 { case { $0 > 3 }: print("closure pattern"); default: print("no") }
