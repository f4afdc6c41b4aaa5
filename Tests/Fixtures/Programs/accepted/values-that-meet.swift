// warning: warning.optional-any 34
// warning: warning.optional-any 34
let s: Int? = nil, b = true, d: Double = 2
let t: String? = "t"
print(s ?? "none"); let x: Any = s ?? "none"; print(x)
let e: [Int] = []
print(e.first ?? "none", e.map { $0 + 1 }.first ?? "none", e.max() ?? "empty", e.min().map { $0 } ?? "e")
print(s.map { Double($0) } ?? 0, e.max { $0 < $1 } ?? 1.5)
let m: [String: [Double]] = [:]
print(m["a"]?.first ?? 0, m["a"]?[0] ?? 0, m["a"]?.reduce(0, +) ?? 0)
print(s ?? t as Any)
print(s ?? t ?? 3.5)
print(b ? 1 : "none"); print(b ? 1 : 2.5)
print(b ? d : 1, b ? 1 : d)
print(s.map { "\($0)" } ?? "none", s.map(String.init) ?? "nil")
protocol P {}
extension Int: P {}
extension String: P {}
let p: P = s ?? "none"; print(p)
print([1, "a"], [1, 2.5], [d, 1], [1, "a", true, 2.5])
func show(_ xs: Any...) { print(xs) }
show(s ?? "z", s?.description ?? 0, b ? "q" : 9)
let q = ["a": 1]
print(q["a"] ?? "none", q["b"] ?? "none")
for k in ["a", "b"] { print(k, q[k] ?? "-", terminator: ";") }; print()
struct R { var inner: Double; var tag: String? }
let r: R? = nil
print(r?.inner ?? -1, r?.tag ?? "untagged", r?.tag?.count ?? -1, (r?.inner ?? 2) + 1)
print([r?.inner ?? 0], (r?.inner ?? 0, 1))
print((r?.inner ?? 0) + 1, -(r?.inner ?? 0), r.map(\.inner) ?? 3, (r?.inner ?? 0) as Any)
let any: Any = r?.inner ?? 1
let any2: Any? = r?.inner ?? 1
print(any, any2 as Any)
func f(_ x: Any?) { print(x as Any) }
f(s ?? 1); f(r?.inner ?? 1); f(b ? 1 : d)
print(b ? nil : 1 as Any, b ? s : 3, b ? [1] : [2.5], b ? "a" : Character("b"))
var list: [Any] = [1, "a", s ?? "none", b ? 1 : 2.5, r?.inner ?? 1]
list.append(s ?? "x"); list += [b ? d : 1]
print(list)
let dict: [String: Any] = ["a": s ?? "n", "b": r?.inner ?? 1, "c": b ? 0 : d]
print(dict["a"]!, dict["b"]!, dict["c"]!)
func g() -> Any { b ? 1 : 2.5 }
func h() -> Any { return s ?? "h" }
print(g(), h())
let c: () -> Any = { b ? 1 : d }
print(c())
