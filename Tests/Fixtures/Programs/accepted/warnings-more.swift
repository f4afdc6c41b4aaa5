// warning: warning.never-executed 1
// warning: warning.never-executed 3
// warning: warning.never-executed 4
// warning: warning.unused-result 8
// warning: warning.unused-result 8
// warning: warning.unused-result 8
// warning: warning.unused-result 8
// warning: warning.void-value 9
// warning: warning.void-value 10
// warning: warning.void-value 10
// warning: warning.optional-any 11
// warning: warning.optional-text 11
// warning: warning.optional-any 11
// warning: warning.unused-value 12
// warning: warning.optional-any 15
// warning: warning.optional-any 15
// warning: warning.optional-any 15
// warning: warning.optional-any 15
// warning: warning.optional-any 16
// warning: warning.optional-text 16
// warning: warning.always-same 16
// warning: warning.unused-value 17
// warning: warning.unused-value 17
// warning: warning.unused-value 18
// warning: warning.unused-value 18
// warning: warning.unused-value 19
// warning: warning.unused-value 19
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 20
// warning: warning.unused-result 21
// warning: warning.unused-result 21
// warning: warning.never-mutated 21
// warning: warning.unused-result 21
// warning: warning.unused-result 21
// warning: warning.unused-result 22
// warning: warning.unused-value 22
// warning: warning.needless-try 23
// warning: warning.needless-try 23
// warning: warning.unused-result 23
// warning: warning.needless-try 23
// warning: warning.needless-try 23
// warning: warning.never-executed 23
// warning: warning.never-mutated 25
// warning: warning.unused-value 25
// warning: warning.unused-value 25
// warning: warning.unused-value 25
// warning: warning.unused-value 25
// warning: warning.unused-result 28
// warning: warning.unused-result 28
// warning: warning.always-same 28
// warning: warning.always-same 28
// warning: warning.always-same 29
// warning: warning.unused-value 29
// warning: warning.always-same 30
// warning: warning.needless-cast 30
// warning: warning.unused-value 30
// warning: warning.never-executed 31
// warning: warning.unused-value 32
// warning: warning.unused-value 33
// warning: warning.unused-value 33
// warning: warning.unused-value 33
// warning: warning.unused-value 33
// warning: warning.unused-value 33
// warning: warning.never-read 33
// warning: warning.never-executed 34
// warning: warning.never-executed 34
// warning: warning.unused-value 36
// warning: warning.never-executed 36
// warning: warning.unused-value 36
// warning: warning.never-executed 36
// warning: warning.unused-value 36
// warning: warning.unused-value 36
// warning: warning.unused-value 36
// warning: warning.never-executed 36
// warning: warning.never-read 37
// warning: warning.never-read 37
func n1() -> Int { fatalError("x"); return 0 }
func n2(_ n: Int) { switch n { case 1: fatalError(); break; default: print(1) } }
func n3() { fatalError(); return }
func n4() { for i in 0..<3 { print(i); if i > 1 { break } else { continue }; print(9) } }
func n5() -> Int { do { return try g() } catch { return 2 }; print(4) }
func g() throws -> Int { 3 }
@discardableResult func d() -> Int { 3 }
func n6() { var dict = ["a": 1]; dict.removeValue(forKey: "a")!; dict["a"]!; d(); let q: (() -> Int)? = d; q?() ; (d()) ; try! g() }
let v1 = print(3)
func n7() { let v2 = print(4); let v3: () = print(5); var arr = [1]; let s = arr.sort(); print(s, v2, v3) }
func n8(_ x: Int!) { print(x); print("\(x)"); let a: Any = x; print(a) }
func n9() { let x: Int; let y: Int; x = 3; y = x }
struct S { lazy var z = 3; var c: Int { mutating get { 3 } } ; subscript(i: Int) -> Int { get { i } nonmutating set { } } }
func n10() { var s = S(); print(s.z); var t = S(); print(t.c); var u = S(); u[0] = 3 }
func n11(_ a: [Int?]) { let x: [Any] = a; print(x); for e in a { print(e) } ; print(a.first) ; print(a[0], separator: "") }
func n12(_ d: [String: Int]) { print(d["a"]); print("v: \(d["a"])"); print(d["a"] == nil); print(d.count == nil) }
func n13(_ x: Int?) { if x != nil { print(x!) } ; switch x { case .some(let y): print(1); case nil: break } ; if case let y? = x { print(2) } ; if case .some(let z) = x, z > 2 { print(3) } }
func n14(_ t: (Int, Int)) { switch t { case (let a, 0): print(a); case (0, let b): print(b); case let (c, e): print(c) } ; let (p, _) = t }
func n15() { func inner(_ q: Int) -> Int { var zz = 3; return 1 }; print(inner(3)) ; let unusedFn = inner }
func n16() { [1, 2].map { $0 * 2 }.filter { $0 > 1 } ; [3].reduce(0, +); "a" + "b"; "abc".uppercased(); max(1, 2); [1].isEmpty; "x".count }
func n17(_ a: [Int]) { a.sorted(); a.map { x in x + 1 }; a.forEach { print($0) }; var b = a; b.sorted(); b.reversed() }
func n18() { let f = { (x: Int) -> Int in x }; f(3); let k = f(4) }
func n19() throws { try d(); let x = try d() + 1; print(x); try [1].map { $0 }; _ = try [1].map { try h($0) }; try { print(3) }() ; do { _ = try? g() } catch { print("c") } }
func h(_ n: Int) throws -> Int { n }
class K { var n = 0; func set() { var me = self; me.n = 3 } ; deinit { var t = 3 } ; init() { let loc = 4 } ; subscript(i: Int) -> Int { get { let w = 3; return i } set { var m = 3 } } ; var p: Int = { let i = 3; return 4 }() ; lazy var lz: Int = { var j = 3; return 4 }() }
protocol Shape { func area() -> Double }
struct Sq: Shape { func area() -> Double { 3 } }
func n20(_ s: any Shape, _ t: some Shape) { s.area(); t.area(); print(s is Sq, s as? Sq as Any, s is Shape, Sq() is any Shape) ; _ = s as! Sq }
func n21<T>(_ t: T) { print(t is Int, t as? Int as Any, t is T) ; let v = t }
func n22(_ a: Any) { print(a is Any, a as? Any as Any, a as! String, a as? String ?? "") ; switch a { case is Int: print(1); case let s as String: print(2); default: print(3) } }
func n23(_ n: Int) { switch n { case 1, 1: print(1); case 0...5: print(2); case 3: print(3); case _ where n > 3: print(3); case let x where x > 100: print(4); default: break } }
func n24(_ o: Int?) -> Int { guard let o = o else { return 3 }; return 4 }
func n25(_ o: Int?) { guard let o else { return }; guard case let q? = Int("3") else { return } ; while let w = Int("x"), true { } ; repeat { let r = 3 } while false ; do { let s = 4 } ; if true { var t = 3; t = 4 } }
func n26(_ x: Double, _ s: String) { switch s { case "a": print(1); case "a": print(2); case "b", "b": print(3); default: break } ; switch x { case 1: break; case 1.0: break; default: break } ; switch (s, 3) { case ("a", _): break; default: break } }
enum T { case a, b(Int), c(x: Int, y: Int) }
func n27(_ t: T) { switch t { case .a: break; case .b(let n): break; case .b: break; case .c(let x, let y): print(x); case let .c(p, q): print(p) } ; if case .b(let n) = t {} ; for case .b(let m) in [t] {} ; switch t { case .a, .a: break; case .b, .c: break } }
func n28() { var i = 0; while i < 3 { i += 1 } ; var c = 0; for _ in 0..<3 { c += 1 } ; var st = [1]; st[0] += 2; var e: Int?; e = 3 ; var name: String; name = "a" }
func n29() { var x = 3, y = 4; (x, y) = (y, x) ; var z = 1; z = z &+ 2; var b = true; b.toggle(); var r = 0..<3; r = 1..<2; print(r) }
