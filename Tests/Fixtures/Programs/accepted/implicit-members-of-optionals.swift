enum Planet: Int { case earth = 1, mars; static let home = Planet.earth; static var far: Planet { .mars }; var next: Planet? { Planet(rawValue: rawValue + 1) }; static func make() -> Planet { .mars } }
let o: Planet? = .home
print(o as Any, o == .home, o == .mars, o == .make(), o != .far)
print(Planet.earth.next == .far)
func f(_ p: Planet?) -> String { p.map { "\($0)" } ?? "-" }
print(f(.home), f(.earth), f(.make()))
var q: Planet? = nil
q = .far
print(q!, [o, .home, nil].count)
struct Color { var r = 0; static let red = Color(r: 1); static let none2: Color? = nil }
func g(_ c: Color?) -> Int { c?.r ?? -1 }
print(g(.red), g(nil))
if o == .home { print("home") }
switch o { case .home?: print("h"); default: print("d") }
