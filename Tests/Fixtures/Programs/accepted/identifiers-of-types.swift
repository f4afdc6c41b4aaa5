print(ObjectIdentifier(Int.self) == ObjectIdentifier(Int.self), ObjectIdentifier(Int.self) == ObjectIdentifier(String.self))
class A {}; class B: A {}
func key<T>(_ t: T.Type) -> ObjectIdentifier { ObjectIdentifier(t) }
var reg: [ObjectIdentifier: String] = [:]
reg[ObjectIdentifier(A.self)] = "A"; reg[ObjectIdentifier(B.self)] = "B"; reg[key(Double.self)] = "D"
let a: A = B()
print(reg[ObjectIdentifier(type(of: a))] ?? "?", reg[ObjectIdentifier(A.self)]!, reg[key(Double.self)]!, reg.count)
struct Container { private var s: [ObjectIdentifier: Any] = [:]
  mutating func put<T>(_ v: T) { s[ObjectIdentifier(T.self)] = v }
  func get<T>(_ t: T.Type = T.self) -> T? { s[ObjectIdentifier(t)] as? T } }
var c = Container(); c.put(3); c.put("s"); let i: Int? = c.get(); print(i!, c.get(String.self)!, c.get([Int].self) as Any)
protocol P {}
print(ObjectIdentifier((any P).self) == ObjectIdentifier(Any.self))
let ts: [Any.Type] = [Int.self, A.self]; print(ts.map { ObjectIdentifier($0) } == [ObjectIdentifier(Int.self), ObjectIdentifier(A.self)])
