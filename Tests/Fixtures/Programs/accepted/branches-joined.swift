// branch joins
class A { var name: String { "A" } }; class B: A { override var name: String { "B" } }; class C: A { override var name: String { "C" } }
func pick(_ n: Int) -> A { if n == 0 { B() } else { C() } }
print(pick(0).name, pick(1).name)
let arr = [2.0, 1.5, 1.5]
print(arr)
let xs = [B(), C()]; print(type(of: xs), xs.map(\.name))
let t = Bool.random() ? B() as A : C(); _ = t
let y = [1, 2].map { n in switch n { case 1: "one"; default: "many" } }
print(y)
let q: [Int]? = nil
let b = q ?? [4]
print(b)
protocol P { var v: Int { get } }; struct S: P { var v = 1 }; struct T: P { var v = 2 }
let one: (any P)? = nil; print((one ?? T()).v)
let opt: Int? = [1, 2].first { $0 > 1 }
let desc = if let opt { "got \(opt)" } else { "none" }
print(desc)
func grade(_ s: Int) -> String { switch s { case 90...: "A"; case 80..<90: "B"; default: if s < 0 { "?" } else { "F" } } }
print([95, 85, 3, -1].map(grade))
let z: Double = if arr.count > 2 { 1 } else { 2.5 }
print(z)
_ = { print("x") }
({ print("called") })()
let tern = arr.isEmpty ? nil : arr[0]; print(tern as Any)
let d = ["a": 1]; let v = d["zz"] ?? d["a"] ?? 0; print(v)
let r = (1...3).map { i -> Any in if i == 1 { return "s" }; return i }; print(r)
let closures = [{ (n: Int) in n + 1 }, { n in n * 2 }, { $0 }]; print(closures.map { $0(5) })
let fn: (Int) -> String? = { $0 > 0 ? "\($0)" : nil }; print([1, -1].map(fn), [1, -1].compactMap(fn))
let m = [S(), T()] as [any P]; print(m.map { $0.v })
let mixed: [Any] = [1, "a", 2.5, [1], nil as Int? as Any]; print(mixed.count)
let nested = [[1, 2], [], [3]]; print(nested.flatMap { $0 }, nested.map { $0.first }, nested.compactMap(\.first))
