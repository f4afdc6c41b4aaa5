class A { class var kind: String { "a" }; class func make() -> String { "make a" }; static let s = 1; class subscript(i: Int) -> Int { i }; func who() -> String { Self.kind + type(of: self).make() } }
class B: A { override class var kind: String { "b" + super.kind }; override class func make() -> String { "make b/" + super.make() }; override class subscript(i: Int) -> Int { -i } }
let xs: [A] = [A(), B()]
for x in xs { print(type(of: x).kind, type(of: x).make(), x.who(), type(of: x)[3], type(of: x).s) }
let t: A.Type = B.self; print(t.kind, t.make(), t == B.self, t)
protocol P { static var name: String { get }; static func new() -> Self; init() }
extension P { static func new() -> Self { Self() }; var tag: String { Self.name } }
struct S: P { static var name: String { "S" } }
final class C: P { static let name = "C"; init() {} }
let ps: [any P.Type] = [S.self, C.self]
for p in ps { print(p.name, p.init().tag, type(of: p.new()) == p) }
func mk<T: P>(_ t: T.Type) -> String { T.name + t.name + t.new().tag }
print(mk(S.self))
