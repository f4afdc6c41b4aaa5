let a = AnyHashable(5), b = AnyHashable("x"), c = AnyHashable(5)
print(a == c, a == b, a != b, a.hashValue == c.hashValue)
print(a, b, a.base, b.base, a.description, b.debugDescription, String(reflecting: a))
debugPrint(a, b)
var d: [AnyHashable: String] = [:]
d[AnyHashable(1)] = "one"; d[AnyHashable("k")] = "kay"; d[AnyHashable(2.5)] = "half"; d[AnyHashable(true)] = "yes"
print(d.count, d[AnyHashable(1)] as Any, d[AnyHashable("k")] as Any, d[AnyHashable(2.5)]!, d[AnyHashable(true)]!, d[AnyHashable("zz")] as Any)
let s: Set<AnyHashable> = [AnyHashable(1), AnyHashable("a"), AnyHashable(1), AnyHashable(Int8(1)), AnyHashable(1.0)]
print(s.count, s.contains(AnyHashable("a")), s.contains(AnyHashable(1)))
print(AnyHashable(1) == AnyHashable(1.0), AnyHashable(Int8(3)) == AnyHashable(UInt(3)), AnyHashable(1.5) == AnyHashable(Float(1.5)), AnyHashable(true) == AnyHashable(1), AnyHashable(0.1) == AnyHashable(Float(0.1)))
print(a as? Int as Any, a as? String as Any, b as? String as Any, a is Int, b is Int, a as! Int)
struct P: Hashable { var x: Int; var y: String }
enum E: Hashable { case u, v(Int) }
let p = AnyHashable(P(x: 1, y: "q"))
print(p, p == AnyHashable(P(x: 1, y: "q")), p == AnyHashable(P(x: 2, y: "q")), (p.base as? P)?.y as Any, p as? P as Any)
print(AnyHashable(E.u), AnyHashable(E.v(2)) == AnyHashable(E.v(2)), AnyHashable([1, 2]) == AnyHashable([1, 2]), AnyHashable([1]) == AnyHashable([2]), AnyHashable(Set([1])) == AnyHashable(Set([1])))
for h in [AnyHashable(1), AnyHashable("z"), AnyHashable(P(x: 0, y: ""))] {
  if let i = h as? Int { print("int", i) } else if let t = h as? String { print("string", t) } else { print("other", h) }
}
print(type(of: a), type(of: d), AnyHashable(a) == a, AnyHashable(AnyHashable(3)).base)
print(d.keys.compactMap { $0 as? String }, d.mapValues { $0.count }[AnyHashable("k")]!, [AnyHashable(2), AnyHashable("b")].map { "\($0)" }, [a, b].contains(c), [b, a].firstIndex(of: c)!)
let any: Any = a
print(any, any is AnyHashable)
switch b { case AnyHashable("x"): print("matched"); default: print("no") }
