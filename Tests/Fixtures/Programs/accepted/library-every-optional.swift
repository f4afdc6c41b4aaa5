let a: Int? = 5, n: Int? = nil
print(a.map { $0 * 2 } as Any, n.map { $0 * 2 } as Any, a.flatMap { $0 > 3 ? "\($0)" : nil } as Any, n.flatMap { Optional($0) } as Any, a ?? 0, n ?? 7, a!, a == 5, n == nil, a != nil, a == n, a as Any, n as Any, Optional(3) as Any, Optional<Int>.none as Any, a.debugDescription, "\(a as Any)", String(describing: a), String(reflecting: n), [a, n], a.hashValue == a.hashValue, a.unsafelyUnwrapped)
var t: Int? = 3; print(t.take() as Any, t as Any); t = 4; t? += 1; print(t as Any); t! *= 2; print(t!); if let t { print(t) }; if case let x? = t { print(x) }; switch t { case .some(let v) where v > 3: print("big", v); case .some: print("some"); case .none: print("none") }
let nn: Int?? = .some(nil); print(nn as Any, nn == nil, nn! as Any, (nn ?? 3) as Any, [1: nil as Int?], Optional(Optional(1)) as Any)
let strs = ["1", "x", "3"]; print(strs.map { Int($0) }, strs.compactMap { Int($0) }, strs.map { Int($0) ?? -1 }, strs.first.flatMap(Int.init) as Any, strs.compactMap(Int.init).reduce(0, +), strs.lazy.compactMap { Int($0) }.first as Any)
enum E: Error, Equatable { case a, b(Int) }
let ok: Result<Int, E> = .success(3), bad: Result<Int, E> = .failure(.b(2))
print(ok, bad, ok.map { $0 + 1 }, bad.map { $0 + 1 }, ok.flatMap { $0 > 5 ? .success($0) : .failure(E.a) }, bad.mapError { _ in E.a }, bad.flatMapError { _ in Result<Int, E>.success(0) }, (try? ok.get()) as Any, (try? bad.get()) as Any, ok == .success(3), ok == bad, bad == .failure(.b(2)))
func f(_ x: Int) throws -> Int { if x < 0 { throw E.b(x) }; return x }
let r = Result { try f(1) }; print((try? r.get()) as Any); let r2 = Result { try f(-1) }; switch r2 { case .success(let v): print(v); case .failure(let e): print(e, e is E, (e as? E) == .b(-1)) }
do { _ = try bad.get() } catch E.b(let n) { print("b", n) } catch { print(error) }; print((try? f(-1)) as Any, try! f(4), (try? f(2)) ?? 0)
print(Bool("true")!, Bool("TRUE") as Any, true.description, !true, true && false, true || false, true == false, Bool.random() || true, [true, false].map { !$0 }, true.hashValue == true.hashValue); var b = false; b.toggle(); print(b)
let (x, y) = (1, "a"); print((x, y), (1, 2) == (1, 2), (1, "a") < (1, "b"), (1, 2, 3) != (1, 2, 4), ((1, 2), 3), (a: 1, b: 2)); var (p, q) = (1, 2); swap(&p, &q); print(p, q); (p, q) = (q, p); print(p, q)
print(min(3, 1, 2), max(3, 1, 2, 9), abs(-3.5), min("b", "a"))
