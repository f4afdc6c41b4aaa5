protocol Greeter { func hello() -> String }
extension Greeter {
  func hello() -> String { "default hello" }
  func bye() -> String { "default bye" }
  func both() -> String { hello() + ", " + bye() }
}
struct Polite: Greeter {
  func hello() -> String { "good day" }
  func bye() -> String { "farewell" }
}
struct Lazy: Greeter {}
let p = Polite()
let g: any Greeter = p
print(p.hello(), p.bye(), p.both())
print(g.hello(), g.bye(), g.both())
func meet<T: Greeter>(_ x: T) -> String { x.hello() + "/" + x.bye() }
print(meet(p), meet(Lazy()))
class Base { func name() -> String { "base" }; func show() -> String { "I am " + name() } }
class Derived: Base { override func name() -> String { "derived" } }
class Third: Derived { override func name() -> String { super.name() + "+third" } }
let items: [Base] = [Base(), Derived(), Third()]
for i in items { print(i.show()) }
class Shape: Greeter {}
class Square: Shape { func hello() -> String { "square hello" } }
let sq = Square()
let asGreeter: Greeter = sq
print(sq.hello(), asGreeter.hello())
extension Base { func extra() -> String { "extra " + name() } }
print((Third() as Base).extra())
