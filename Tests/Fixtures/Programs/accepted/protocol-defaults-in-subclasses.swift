protocol Shape { var name: String { get }; func f() -> String }
extension Shape { var name: String { "default" }; func f() -> String { "f" + name }; func d() -> String { "\(name)/\(f())" }; var e: String { name } }
class Square: Shape { }
final class Named: Square { var name: String { "named" }; func f() -> String { "own" } }
class Other: Shape { var name: String { "other" } }
let xs: [any Shape] = [Square(), Named(), Other()]
for x in xs { print(x.d(), x.name, x.f(), x.e) }
print(Square().name, Named().name, Named().f(), Named().d(), Square().d(), Other().d(), Other().e)
func g<T: Shape>(_ t: T) -> String { t.name + t.f() + t.d() }
print(g(Square()), g(Named()), g(Other()))
let s: Square = Named(); print(s.name, s.f(), s.d(), g(s))
