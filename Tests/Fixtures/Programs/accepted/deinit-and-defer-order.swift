class Resource { let name: String; init(_ n: String) { name = n; print("open", n) }; deinit { print("close", name) } }
func nested() throws -> Int {
  defer { print("d1") }
  let r = Resource("A"); defer { print("d2", r.name) }
  for i in 0..<3 {
    defer { print("loop", i) }
    if i == 1 { continue }
    let t = Resource("t\(i)")
    if i == 2 { throw E.bad(t.name) }
  }
  return 1
}
enum E: Error { case bad(String) }
do { print(try nested()) } catch E.bad(let s) { print("caught", s) } catch { print("no") }
print("--")
do {
  var list: [Resource?] = [Resource("x"), Resource("y"), nil]
  list[0] = nil
  print("after nil")
  list.removeAll()
  print("after removeAll")
  var holder: Resource? = Resource("h")
  holder = Resource("h2")
  print("swapped")
  let c = { [weak holder] in print(holder?.name ?? "gone") }
  c()
  holder = nil
  c()
}
class Parent { var kids: [Kid] = []; deinit { print("parent") } }
class Kid { unowned let p: Parent; let n: Int; init(_ p: Parent, _ n: Int) { self.p = p; self.n = n; p.kids.append(self) }; deinit { print("kid", n) } }
do { let p = Parent(); for i in 1...3 { _ = Kid(p, i) }; print(p.kids.count, p.kids[0].p === p) }
class Base { let b = Resource("b"); deinit { print("Base") } }
class Sub: Base { let s = Resource("s"); deinit { print("Sub") } }
_ = Sub()
struct S { let r: Resource }
var s1: S? = S(r: Resource("S"))
let s2 = s1
s1 = nil
print("s1 nil", s2!.r.name)
outer: while true { defer { print("out") }; while true { defer { print("in") }; break outer } }
func early(_ n: Int) -> String { defer { print("defer", n) }; guard n > 0 else { return "neg" }; defer { print("second") }; return "pos" }
print(early(-1), early(1))
