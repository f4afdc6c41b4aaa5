protocol P { associatedtype I; var i: I { get } }
struct A: P { var i = 1 }; struct B: P { var i = "b" }
struct E: Error {}
func maybe<T: P>(_ x: T, _ ok: Bool) throws -> T? { if !ok { throw E() }; return x }
func items<T: P>(_ x: T) throws -> [T.I] { [x.i, x.i] }
func both<T: P>(_ x: T) -> (T, T.I) { (x, x.i) }
func item(_ x: some P, _ n: Int = 2) -> Int { "\(x.i)".count + n }
for x in [A(), B()] as [any P] {
  print((try? maybe(x, true)) as Any, (try? maybe(x, false)) as Any, (try? items(x)) ?? [], both(x).1, item(x))
  do { _ = try maybe(x, false) } catch { print("threw") }
}
struct Host { func ask<T: P>(_ x: T) -> T.I? { x.i }; static func all<T: P>(_ x: T) -> [T] { [x] } }
let b: any P = B(); print(Host().ask(b) as Any, Host.all(b).count, type(of: Host.all(b)[0]))
