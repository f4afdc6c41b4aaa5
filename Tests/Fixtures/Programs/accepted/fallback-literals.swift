let d: Double? = nil
print(d ?? -1)
struct R { var inner: Double }
let r: R? = nil
print(r?.inner ?? -1)
print((r as Any as? R)?.inner ?? -1)
print((r)?.inner ?? -1)
print((r)?.inner ?? 1)
print("\(r?.inner ?? -1)")
print("\((r as Any as? R)?.inner ?? -1)")
let a: Any = r?.inner ?? 1
let b: Any = (1.5 as Any as? String)?.count ?? 1.5
print(a, b)
let m: [String: Double] = [:]
print(m["a"] ?? 0, m["b"] ?? -0, m.first?.value ?? 7)
class A {}; class B: A { var x = 2.5 }
let o: A = A()
print((o as? B)?.x ?? -1)
print((o as? B)?.x ?? 1)
print((o as? B).map { $0.x } ?? 1)
print([1.5].first ?? 1, [Double]().first ?? 1)
print(([1.5] as [Double]).first ?? 1)
