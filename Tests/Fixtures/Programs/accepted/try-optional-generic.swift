struct Bad: Error {}
protocol V { init?(_ s: String) }
extension Int: V {}; extension Double: V {}; extension String: V {}
struct C { var d: [String: String]
  func get<T: V>(_ k: String, as t: T.Type = T.self) throws -> T { guard let s = d[k], let v = T(s) else { throw Bad() }; return v }
  func get<T: V>(_ k: String, default x: @autoclosure () -> T) -> T { (try? get(k)) ?? x() }
  subscript<T: V>(k: String) -> T? { try? get(k) }
  func opt<T: V>(_ k: String) -> T? { return try? get(k) }
}
let c = C(d: ["a": "3", "b": "2.5"])
let i: Int? = c["a"]; let d: Double? = c.opt("b")
print(i!, d!, c.get("a", default: 1), c.get("zz", default: "q"), (try? c.get("a") as Int) ?? 0)
struct D { func one<T: V>(_ k: String) throws -> T { guard let v = T(k) else { throw Bad() }; return v }
  func opt<T: V>(_ k: String) -> T? { try? one(k) }
  func or<T: V>(_ k: String, _ x: T) -> T { (try? one(k)) ?? x } }
let o: Int? = D().opt("5"); print(o!, D().or("x", 7))
