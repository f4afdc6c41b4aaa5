func make(_ n: Int) -> Int { print("computing", n); return n }
@propertyWrapper enum Lazily<T> {
  case pending(() -> T), ready(T)
  init(wrappedValue: @autoclosure @escaping () -> T) { self = .pending(wrappedValue) }
  var wrappedValue: T { mutating get { switch self { case .ready(let t): return t; case .pending(let f): let t = f(); self = .ready(t); return t } } set { self = .ready(newValue) } }
}
struct A { @Lazily var x: Int = make(1); init() {} }
struct B { @Lazily var x: Int = make(2); var y = 3 }
struct C { var y = 3; @Lazily var x: Int = make(4) }
var a = A(); print("made a"); print(a.x, a.x)
var b = B(); print("made b"); print(b.x, b.x)
var b2 = B(y: 4); print("made b2"); print(b2.x)
var c = C(y: 4); print("made c"); print(c.x)
var c2 = C(x: make(9)); print("made c2"); print(c2.x)
class D { @Lazily var x = make(5); @Lazily var z: Int = 0 }
let d = D(); print("made d"); print(d.x, d.x, d.z); d.x = 7; print(d.x)
func f() { @Lazily var l = make(6); print("in f"); print(l, l) }
f()
