enum E: Error { case bad(Int), worse }
func f(_ n: Int) throws -> Int { if n < 0 { throw E.bad(n) }; return n * 2 }
let r = Result { try f(2) }, q = Result { try f(-1) }
print((try? r.get()) as Any, (try? q.get()) as Any, try r.map { $0 + 1 }.get())
switch q { case .success(let v): print(v); case .failure(let e): print("failure", e) }
let w: Result<Int, E> = .failure(.worse)
print(w, w.mapError { _ in E.bad(0) }, w.flatMap { .success($0) }, Result<Int, E>.success(1))
print(Optional(3).map { $0 + 1 } as Any, Int?.none.map { $0 + 1 } as Any, Optional("5").flatMap { Int($0) }!, Optional(1) == 1, Int?.none == nil)
let xs: [Int?] = [1, nil, 3]
print(xs.compactMap { $0 }, xs.map { $0 ?? 0 }, xs.first!!, xs.contains(nil), xs.firstIndex(of: nil)!, xs)
for case let x? in xs { print(x, terminator: " ") }
print()
let nested: Int?? = .some(nil)
print(nested as Any, nested == nil, (nested ?? 5) as Any)
do { _ = try f(-3) } catch E.bad(let n) { print("bad", n) } catch { print("other") }
if let a = Optional(1), let b = xs[2], a < b { print(a, b) }
print(Optional(2).unsafelyUnwrapped, [1: "a"][1]?.count ?? -1, "abc".first.map(String.init) ?? "", Optional<Int>.some(4)!)
