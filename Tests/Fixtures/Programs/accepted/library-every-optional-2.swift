// warning: warning.optional-any 27
// optionals
let n: Int? = nil, s: Int? = 3
print(n.map { $0 + 1 } as Any, s.map { $0 + 1 } as Any, s.flatMap { $0 > 5 ? $0 : nil } as Any, n.flatMap { Int?($0) } as Any)
var t = s; print(t.take() as Any, t as Any); var t2 = n; print(t2.take() as Any)
print(n ?? 0, s ?? 0, n ?? s ?? 9, (n ?? s) as Any, n == nil, s != nil, nil == n, s == 3, s == .some(3), n == .none)
switch s { case nil: print("nil"); case 3?: print("3?"); case .some(let x): print(x) }
switch (n, s) { case (nil, let x?): print(x); case (_?, _): print("a"); default: print("d") }
let nn: Int?? = .some(nil), nnn: Int?? = nil, n3: Int?? = 3
print(nn as Any, nnn as Any, n3 as Any, nn == nil, nnn == nil, n3 == 3)
print([1, nil, 3] as [Int?], [Int?.none], ["a": nil as Int?], (s, n), Optional("한") as Any, [Optional("가")])
print(Optional(Optional(Optional(1))) as Any, Optional<[Int]>([1]) as Any)
struct P { var a: Int? = nil; var b: String? = "x"; var q: Q? = nil }
struct Q { var v = 1; var w: [Int] = [1, 2]; var d: [String: Int] = ["a": 1]; mutating func inc() -> Int { v += 1; return v } }
var p = P(); print(p); p.q?.v = 5; print(p.q as Any); p.q = Q(); p.q?.v += 4; p.q?.w[1] = 7; p.q?.w.append(8); p.q?.d["z"] = 3
print(p.q!.v, p.q!.w, p.q!.d["z"] as Any, p.q?.inc() as Any, (p.q?.v = 3) as Any, p.q?.w.first as Any, p.q?.w.last?.description as Any)
p.a = 3; p.a? += 4; print(p.a as Any); p.a = nil; p.a? += 1; print(p.a as Any)
var arr: [Int]? = [1]; arr?.append(2); arr?[0] = 9; print(arr as Any, arr?.count as Any, arr?[1] as Any, arr!.map { $0 })
let o: String? = "5"; print(o.flatMap(Int.init) as Any, o.map(Int.init) as Any, o?.count ?? -1, o!.uppercased())
if let s, s > 2, let x = o { print(s, x) }
func f(_ a: Int?) -> String { guard let a else { return "none" }; return "\(a)" }
print(f(nil), f(2), f(Int("x")), f(Int("7")))
print("\(s as Any) \(String(describing: n)) \(String(reflecting: o)) \(String(describing: nn))")
while let x = t2.map({ $0 }) { print(x) }
print([3, nil, 1].compactMap { $0 }, [s, n].map { $0.map { $0 * 2 } }, Set([s, n, s]).count, [s: 1, n: 2][n]!)
for case let x? in [1, nil, 2] { print(x, terminator: " ") }; print()
print(s.hashValue == Optional(3).hashValue, (nil as Int?).hashValue == n.hashValue, s.debugDescription)
let c: Character? = "é"; debugPrint(c as Any, [c], "\u{301}" as String?)
print(type(of: s), type(of: nn), Optional<Int>.self, Int??.self, s! + 1, s.unsafelyUnwrapped)
