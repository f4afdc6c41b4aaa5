struct X { var a = 1; let b = 2; var o: Int? }
print(X(), X(a: 3), X(o: 4), X(a: 1, o: 2))
protocol D { init() }
extension X: D {}
func mk<C: D>(_ c: C.Type) -> C { C() }
func mk2<C: D>() -> C { C.init() }
print(mk(X.self), mk2() as X)
struct Y<T>: D { var items: [T] = []; var n = 0 }
print(mk(Y<Int>.self), Y<Int>(), Y<Int>(items: [1]), (mk2() as Y<String>).items)
let f: () -> X = X.init
print(f())
print([1, 2].map { _ in X() }.count)
struct Z: D { var x: Int? }
print(mk(Z.self), Z(), Z(x: 1))
