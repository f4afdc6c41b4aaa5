var closed = 0
class A { deinit { closed += 1 } }
class B: A {}
func f() { _ = A(); _ = B() }
f()
print(closed)
class Bank { var d: [Int: A] = [:] }
var b: Bank? = Bank(); b!.d[1] = A(); b!.d[2] = B(); b = nil
print(closed)
func g() -> Int { let a = A(); do { let c = A(); _ = c }; let n = closed; _ = a; return n }
print(g(), closed)
var list = [A(), A()]; list.removeLast(); let n = closed; print(n); list[0] = A(); print(closed); list = []; print(closed)
var o: A? = A(); let before = closed; o = A(); print(closed - before); o = nil; print(closed - before)
struct S { var a: A? = A() }
var s = S(); s.a = nil; print(closed - before); s = S(); s = S(); print(closed - before)
