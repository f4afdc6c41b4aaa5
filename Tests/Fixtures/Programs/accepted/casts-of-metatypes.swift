protocol Plugin { static var id: String { get } }
class A: Plugin { class var id: String { "A" } }; final class B: A { override class var id: String { "B" } }
struct S: Plugin { static let id = "S" }
let xs: [Any] = [A.self, B.self, S.self, Int.self, 3, "s", { 1 } as () -> Int, (1, 2), A()]
for x in xs {
  print(x is any Plugin.Type, x is A.Type, x is B.Type, x is Int.Type, x is Any.Type, (x as? any Plugin.Type)?.id ?? "-", terminator: "; ")
}
print()
func name(_ x: Any) -> String { switch x { case is Int.Type: "Int"; case let t as any Plugin.Type: "plugin " + t.id; case let t as Any.Type: "type \(t)"; default: "value" } }
print(xs.map(name), name(String.self), name([Int].self))
