let xs: [Any] = [[1, 2], [2.5], ["a": 1], ["k": "v"], Set([1]), [Optional(1)], [[1]], [(1, 2)]]
for x in xs {
  if let a = x as? [Any] { print("any", a.count, a.first!, terminator: " ") }
  if let a = x as? [Int] { print("ints", a, terminator: " ") }
  if let d = x as? [String: Any] { print("map", d.keys.sorted(), d.values.map { "\($0)" }, terminator: " ") }
  if let d = x as? [[Any]] { print("nested", d.count, terminator: " ") }
  if let d = x as? [Int?] { print("opts", d.count, terminator: " ") }
  if let d = x as? [CustomStringConvertible] { print("csc", d.map(\.description), terminator: " ") }
  print()
}
func walk(_ v: Any, _ depth: Int = 0) -> String {
  switch v {
  case let a as [Any]: "[" + a.map { walk($0, depth + 1) }.joined(separator: ",") + "]"
  case let d as [String: Any]: "{" + d.sorted { $0.key < $1.key }.map { "\($0.key):\(walk($0.value, depth + 1))" }.joined(separator: ",") + "}"
  case let s as String: "'\(s)'"
  case let n as Int: "\(n)@\(depth)"
  case Optional<Any>.none: "nil"
  default: "\(v)"
  }
}
let doc: [String: Any] = ["a": 1, "b": [1, "x", [2, 3], ["q": 2.5]], "c": ["d": ["e": [1.5]]]]
print(walk(doc), walk([1, 2]), walk(["k": "v"]))
class A {}; class B: A {}
let objs: Any = [B(), B()]
print((objs as? [A])?.count ?? -1, (objs as? [AnyObject])?.count ?? -1, objs is [A], objs is [Int])
let e: [Int] = []; print((e as Any) as? [String] ?? ["no"], (e as Any) is [Double])
