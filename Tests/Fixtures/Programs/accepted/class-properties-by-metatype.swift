class A { class var kind: String { "a" }; class func make() -> String { "make a" }; static let s = 1; static var t: String { "st" } }
class B: A { override class var kind: String { "b" }; override class func make() -> String { "make b" } }
class C: B {}
let xs: [A] = [A(), B(), C()]
for x in xs { print(type(of: x).kind, type(of: x).make(), type(of: x).s, type(of: x).t) }
let t: A.Type = B.self; print(t.kind, t.make(), t == B.self, t, A.kind, B.kind, C.kind)
