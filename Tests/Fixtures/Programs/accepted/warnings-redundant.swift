// warning: warning.always-same 6
// warning: warning.always-same 7
// warning: warning.always-same 8
// warning: warning.always-same 9
// warning: warning.always-same 12
// warning: warning.always-same 13
// warning: warning.needless-cast 15
// warning: warning.needless-cast 16
// warning: warning.needless-cast 17
// warning: warning.needless-cast 18
// warning: warning.optional-text 19
// warning: warning.optional-any 20
// warning: warning.optional-any 23
// warning: warning.optional-any 24
// warning: warning.needless-try 26
// warning: warning.needless-try 27
// warning: warning.needless-try 28
// warning: warning.never-executed 29
// warning: warning.never-executed 31
// warning: warning.never-executed 33
// warning: warning.never-executed 34
// warning: warning.never-executed 35
// warning: warning.never-executed 36
// warning: warning.never-executed 37
// warning: warning.never-executed 38
// warning: warning.never-executed 39
// warning: warning.always-same 40
// warning: warning.needless-cast 41
// warning: warning.always-same 43
// warning: warning.always-same 48
// warning: warning.optional-text 52
// warning: warning.optional-any 53
// warning: warning.optional-any 56
// warning: warning.void-value 62
// warning: warning.optional-text 64
// warning: warning.optional-any 65
// warning: warning.optional-any 70
// warning: warning.optional-any 71
enum Err: Error { case a }
class A {}; class B: A {}
protocol Q {}
struct S: Q {}
func f(_ o: Int?, _ n: Int, _ x: Any, _ b: B, _ a: A) throws {
  print(n == nil)
  print(n != nil)
  print(nil == n)
  print(n ?? 3)
  print(o ?? 3)
  print(n as Int)
  print(n is Int)
  print(b is A)
  print(b as A)
  print(b as? A as Any)
  print(b as! A)
  print(n as? Int as Any)
  print(n as! Int)
  print("v \(o)")
  print(o)
  print("v \(String(describing: o))")
  print(o as Any)
  let y: Any = o
  let z: [Any] = [o, n]
  print(y, z)
  try print(3)
  _ = try? n
  _ = try! n
  do { print(3) } catch { print("x") }
  do { try g() } catch { print("x") } 
  do { try g() } catch { print(1) } catch { print(2) }
  do { try g() } catch Err.a { print(1) } catch { print(2) } 
  do { try g() } catch let e { print(e) } catch Err.a { print(1) }
  switch n > 2 { case true: print(1); case false: print(2); default: print(3) }
  switch o { case nil: print(1); case .some(let v): print(v); default: print(3) }
  switch n { case 1: print(1); case 1: print(2); default: print(3) }
  switch n { case let k: print(k); case 2: print(2) }
  switch E2.a { case .a: print(1); case .b: print(2); case .a: print(3) }
  switch E2.a { case .a: print(1); case .b: print(2); default: print(3) }
  if n is Int { }
  if let q = o as? Int { print(q) }
  let s = S()
  print(s is Q, s as Q)
  print((o as Int?) as Any)
  let d = 3 as Double
  print(d)
  print(x as? Int? as Any)
  print(o! ?? 3)
  let oo: Int?? = 3
  print(oo ?? 3 as Any)
  print(o == nil, [1].first == nil, oo == nil)
  print("\(o ?? 3)", "\(o!)", "\(o as Any)", "\(o.map { $0 })")
  takes(o); takesO(o); gen(o)
  print([o], (o, 1), ["a": o])
  print(type(of: o), separator: "")
  debugPrint(o)
  let str = String(describing: o) + "\(o as Int?)"
  print(str)
  let fn: () -> Any = { o }
  print(fn())
  if n == 3, o == nil { }
  let e = try? g()
  print(e as Any)
  print("a \(e)")
  print(try? g())
}
func takes(_ x: Any) {}
func takesO(_ x: Any?) {}
func gen<T>(_ x: T) {}
func ret(_ o: Int?) -> Any { return o }
func ret2(_ o: Int?) -> Any { o }
enum E2 { case a, b }
func g() throws {}
