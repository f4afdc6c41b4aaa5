// warning: warning.optional-any 28
// warning: warning.optional-any 28
enum E: Error { case a, b(Int), c(code: Int, text: String) }
struct S: Error { var msg: String }
final class K: Error { let n: Int; init(_ n: Int) { self.n = n } }
func f(_ n: Int) throws -> Int {
  if n == 0 { throw E.a }
  if n == 1 { throw E.b(7) }
  if n == 2 { throw S(msg: "two") }
  if n == 3 { throw K(33) }
  if n == 4 { throw E.c(code: 4, text: "four") }
  return n * 10
}
for i in 0...6 {
  do {
    let x = try f(i)
    print("ok", x)
  } catch E.a {
    print("a")
  } catch E.b(let n) where n > 5 {
    print("b", n)
  } catch let s as S {
    print("S", s.msg)
  } catch let k as K {
    print("K", k.n)
  } catch {
    print("other", error)
  }
}
print(try? f(0) as Any, try? f(9) as Any)
let v = (try? f(1)) ?? -1
print(v)
func g(_ n: Int) throws -> String {
  defer { print("defer g") }
  let x = try f(n) + f(n + 1)
  return "g\(x)"
}
do { print(try g(5)); print(try g(4)) } catch { print("caught \(error)") }
func h() throws {
  do { _ = try f(2) } catch E.a { print("no") }
  print("not here")
}
do { try h() } catch { print("h:", error) }
print(try [5, 6, 7].map { try f($0) })
do { print(try [5, 0, 7].map { try f($0) }) } catch { print("map", error) }
do { print(try [5, 1, 7].filter { try f($0) > 50 }) } catch { print("filter", error) }
print(try! f(8))
func rethrowing(_ x: Int, _ body: (Int) throws -> Int) rethrows -> Int { try body(x) + 1 }
print(rethrowing(3) { $0 * 2 })
do { print(try rethrowing(0) { try f($0) }) } catch { print("re", error) }
struct P { var x: Int; init(_ x: Int) throws { self.x = x; if x < 0 { throw E.b(x) } } 
  var half: Int { get throws { if x % 2 == 1 { throw E.a }; return x / 2 } } }
do { print(try P(4).half); print(try P(5).half) } catch { print("P", error) }
do { print(try P(-4)) } catch { print("P", error) }
class C { let n: Int; init(_ n: Int) throws { if n == 0 { throw E.a }; self.n = n } 
  func m() throws -> Int { if n > 5 { throw E.b(n) }; return n }
  deinit { print("deinit", n) } }
do { let c = try C(3); print(try c.m()); let d = try C(9); print(try d.m()) } catch { print("C", error) }
do { _ = try C(0) } catch { print("C", error) }
let fns: [() throws -> Int] = [{ 1 }, { throw E.a }, { try f(4) }]
for fn in fns { do { print(try fn()) } catch { print("fn", error) } }
let r = Result { try f(1) }
print(r)
switch r { case .success(let x): print(x); case .failure(let e): print("failure", e) }
let r2: Result<Int, E> = .failure(.b(2))
print(r2.map { $0 + 1 }, r2.mapError { e in S(msg: "\(e)") })
do { print(try r2.get()) } catch { print(error) }
func nested() throws {
  for i in 0..<3 {
    do { defer { print("d", i) }
      if i == 1 { continue }
      _ = try f(i == 2 ? 0 : 9)
    } catch E.b { print("never") }
  }
}
do { try nested() } catch { print("nested", error) }
func sw(_ n: Int) {
  do { _ = try f(n) } catch let e as E {
    switch e { case .a: print("A"); case .b(let n): print("B\(n)"); case .c(let code, let text): print(code, text) }
  } catch { print("else") }
}
for i in 0...4 { sw(i) }
func tt(_ n: Int) throws(E) -> Int { if n > 2 { throw .b(n) }; return n }
do { print(try tt(1)); print(try tt(5)) } catch { switch error { case .a: print("x"); case .b(let q): print("typed", q); case .c: print("c") } }
do { _ = try tt(5) } catch .b(let n) { print("bb", n) } catch { print("rest", error) }
var total = 0
func addAll(_ xs: [Int], to t: inout Int) throws { for x in xs { t += try f(x) } }
do { try addAll([5, 6, 0], to: &total) } catch { print("partial", total) }
let s = [3, 1, 2]
do { print(try s.sorted { a, b in if a == 2 { throw E.a }; return a < b }) } catch { print("sorted", error) }
let lazyE: Error = E.c(code: 1, text: "q")
print(lazyE, "\(lazyE)", lazyE is E, (lazyE as? E) != nil)
if case E.c(let code, _) = lazyE { print(code) }
