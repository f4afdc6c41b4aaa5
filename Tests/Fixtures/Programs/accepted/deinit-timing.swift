class Noisy {
  let name: String
  init(_ name: String) { self.name = name; print("+\(name)") }
  deinit { print("-\(name)") }
}
func scope() {
  let a = Noisy("a")
  print("using", a.name)
}
scope()
var b: Noisy? = Noisy("b")
b = nil
print("after b")
var list = [Noisy("x"), Noisy("y")]
list.removeFirst()
print("removed")
list = []
print("cleared")
struct Holder { var n: Noisy }
var h: Holder? = Holder(n: Noisy("held"))
var h2 = h
h = nil
print("still", h2?.n.name ?? "none")
h2 = nil
func make() -> Noisy { Noisy("made") }
print(make().name)
class Owner { let child: Noisy; init() { child = Noisy("child") }; deinit { print("-owner") } }
var o: Owner? = Owner()
o = nil
do { let z = Noisy("z"); print(z.name) }
print("end")
