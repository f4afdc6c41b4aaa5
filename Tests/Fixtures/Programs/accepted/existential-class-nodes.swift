protocol Node: AnyObject { associatedtype V; var v: V { get set }; subscript(i: Int) -> V { get }; func map<T>(_ f: (V) -> T) -> [T]; func each(_ f: (Int, V) throws -> Void) rethrows; func opt(_ b: Bool) -> ((V) -> String)? ; var kids: [Self] { get } }
final class N<T>: Node { var v: T; var kids: [N<T>] = []; init(_ v: T, _ k: [N<T>] = []) { self.v = v; kids = k }
  subscript(i: Int) -> T { kids[i].v }
  func map<U>(_ f: (T) -> U) -> [U] { kids.map { f($0.v) } }
  func each(_ f: (Int, T) throws -> Void) rethrows { for (i, k) in kids.enumerated() { try f(i, k.v) } }
  func opt(_ b: Bool) -> ((T) -> String)? { b ? { "<\($0)>" } : nil } }
let ns: [any Node] = [N(1, [N(2), N(3)]), N("a", [N("b")])]
for n in ns {
  print(n.v, n[0], n.map { "\($0)!" }, n.kids.count, n.kids.map { $0.v }, n.kids[0].v)
  n.each { print($0, $1, terminator: " ") }
  struct E: Error {}
  do { try n.each { i, x in if i == 1 { throw E() }; print("ok", x, terminator: " ") } } catch { print("thrown", terminator: " ") }
  print(n.map { $0 })
}
