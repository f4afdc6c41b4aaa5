// errors & control flow corner cases
struct E1: Error { let code: Int }
func risky(_ n: Int) throws -> Int { if n % 2 == 1 { throw E1(code: n) }; return n / 2 }
func chain(_ n: Int) -> String { do { let a = try risky(n); let b = try risky(a); return "\(a),\(b)" } catch let e as E1 where e.code > 5 { return "big \(e.code)" } catch is E1 { return "small" } catch { return "?" } }
print([4, 2, 7, 14, 1].map(chain))
func attempt<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T { var last: Error?; for i in 1...times { do { return try body(i) } catch { last = error; print("try \(i) failed: \(error)") } }; if let last { print("giving up on \(last)") }; return try body(times + 1) }
print((try? attempt(2) { i -> Int in if i < 3 { throw E1(code: i) }; return i * 100 }) ?? -1)
print(attempt(3) { $0 + 1 })
func deferOrder() -> [String] { var log: [String] = []; func run() { defer { log.append("1") }; defer { log.append("2") }; for i in 0..<2 { defer { log.append("loop\(i)") }; if i == 1 { continue }; log.append("body\(i)") }; do { defer { log.append("do") }; log.append("in") } }; run(); return log }
print(deferOrder())
func early(_ x: Int?) -> Int { guard let x, x > 0 else { return -1 }; defer { print("leaving \(x)") }; if x > 10 { return x }; switch x { case 1: fallthrough; case 2: return 22; default: break }; return 0 }
print(early(nil), early(0), early(1), early(2), early(5), early(11))
let results = ["1", "x", "3"].map { s in Result { () throws -> Int in guard let n = Int(s) else { throw E1(code: s.count) }; return n } }
print(results.map { (try? $0.get()) ?? 0 }, results.compactMap { if case .failure(let e) = $0 { e } else { nil } }, results[0].map { $0 * 2 }, results.filter { if case .success = $0 { true } else { false } }.count)
var stack = [1, 2, 3]; while let top = stack.popLast(), top > 1 { print("pop", top) }; print(stack)
for case let x? in [1, nil, 3] { print(x, terminator: " ") }; for case (let i, true) in [(1, true), (2, false), (3, true)] { print(i, terminator: " ") }; for (i, c) in "abc".enumerated() where i != 1 { print(i, c, terminator: " ") }; print()
let v: (Int, String?) = (3, nil); switch v { case (_, let s?): print(s); case (let n, nil) where n > 5: print("big"); case (3, nil): print("three"); default: print("d") }
let value = 7; let kind = if value < 5 { "low" } else if value < 10 { "mid" } else { "high" }; let sign = switch value { case ..<0: -1; case 0: 0; default: 1 }; print(kind, sign)
func find(_ m: [[Int]], _ t: Int) -> (Int, Int)? { search: for (r, row) in m.enumerated() { for (c, x) in row.enumerated() { if x < 0 { continue search }; if x == t { return (r, c) } } }; return nil }
print(find([[1, 2], [-1, 9], [3, 9]], 9) ?? (-1, -1), find([], 1) == nil)
var counter = 0; func next() -> Int { counter += 1; return counter }; let arr = [next(), next(), next()]; let tup = (a: next(), b: next()); let dict2 = [next(): next()]; print(arr, tup, dict2, next() + next() * next(), [next(), next()].reversed().map { $0 })
let a1: Int? = 1, a2: Int? = nil; if let a1, a2 == nil { print("only \(a1)") }; print(a1.map { $0 + 1 } ?? 0, a2?.description ?? "none", a1 ?? a2 ?? 9, (a2 ?? a1)!, a1 == 1, a2 != nil)
var opt: [String]? = ["q"]; opt?.append("r"); opt?[0] = "z"; print(opt ?? [], opt?.count as Any, opt?.first?.uppercased() ?? "-"); opt = nil; opt?.append("s"); print(opt as Any)
struct Inner { var v = 1 }; struct Outer { var inner: Inner? = Inner(); var list = [Inner(), Inner()] }; var ou = Outer(); ou.inner?.v += 4; ou.list[1].v *= 10; ou.list.indices.forEach { ou.list[$0].v += 1 }; print(ou.inner!.v, ou.list.map(\.v)); ou.inner = nil; ou.inner?.v = 9; print(ou.inner as Any)
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }; var p = 1, q = 2; swapTwo(&p, &q); print(p, q); swap(&p, &q); print(p, q)
let f: (Int) throws -> Int = risky; print((try? f(3)) as Any, (try? f(4)) as Any, try! f(8))
print(try risky(6))
assert(true); precondition(1 < 2, "never")
do { try [1, 2, 3].forEach { if $0 == 3 { throw E1(code: 3) }; print("item \($0)") } } catch { print("stopped: \(error)") }
print(try [2, 4].map(risky), (try? [2, 3].map(risky)) as Any)
