// error handling in depth
enum ParseError: Error { case empty, bad(Character, at: Int), range(ClosedRange<Int>) }
struct Wrapped: Error, CustomStringConvertible { let inner: any Error; let note: String; var description: String { "\(note): \(inner)" } }
func parseDigit(_ s: String) throws -> Int {
  guard !s.isEmpty else { throw ParseError.empty }
  var total = 0
  for (i, c) in s.enumerated() { guard let d = c.wholeNumberValue else { throw ParseError.bad(c, at: i) }; total = total * 10 + d }
  if !(0...999).contains(total) { throw ParseError.range(0...999) }
  return total
}
func wrap<T>(_ note: String, _ body: () throws -> T) throws -> T { do { return try body() } catch { throw Wrapped(inner: error, note: note) } }
for s in ["12", "", "1x", "5000"] {
  do { print(try wrap("parsing '\(s)'") { try parseDigit(s) }) }
  catch let w as Wrapped { switch w.inner { case ParseError.empty: print("E", w); case ParseError.bad(let c, let i): print("bad \(c)@\(i)"); default: print("?", w) } }
  catch { print("never") }
}
func run(_ f: () throws -> Void) rethrows { print("begin"); defer { print("end") }; try f() }
run { print("plain") }
try? run { throw ParseError.empty }
do { try run { _ = try parseDigit("z") } } catch ParseError.bad { print("bad") } catch { print("other") }
let nums = ["1", "x", "3"].map { try? parseDigit($0) }
print(nums, nums.compactMap { $0 }, (try? parseDigit("7")).map { $0 * 2 } as Any)
do { let all = try ["1", "22", "q"].map(parseDigit); print(all) } catch { print(error) }
func cleanup() throws -> String {
  var log: [String] = []
  defer { print("log", log) }
  defer { log.append("second") }
  do { defer { log.append("inner") }; log.append("work"); _ = try parseDigit("") } catch ParseError.empty { log.append("caught") }
  log.append("after")
  if log.count > 2 { throw Wrapped(inner: ParseError.range(1...2), note: "final") }
  return "unreachable"
}
do { print(try cleanup()) } catch { print("->", error) }
let results: [Result<Int, ParseError>] = [.success(3), .failure(.empty), .failure(.bad("q", at: 2))]
for r in results { switch r { case .success(let v): print("ok", v); case .failure(.empty): print("empty"); case let .failure(e): print("fail", e) } }
print(results.map { (try? $0.get()) ?? -1 }, results[0].map { $0 + 1 }, results[1].mapError { Wrapped(inner: $0, note: "m") })
let fm: Result<String, ParseError> = results[0].flatMap { $0 > 2 ? .success("big \($0)") : .failure(.empty) }; print(fm)
let caught = Result { try parseDigit("9a") }; if case .failure(let e as ParseError) = caught, case .bad(let c, _) = e { print("char", c) }
struct Stack { var items: [Int] = []; enum Fault: Error, Equatable { case underflow, overflow(limit: Int) }
  mutating func push(_ x: Int) throws(Fault) { if items.count >= 2 { throw .overflow(limit: 2) }; items.append(x) }
  mutating func pop() throws -> Int { guard let x = items.popLast() else { throw Fault.underflow }; return x } }
var st = Stack()
do { try st.push(1); try st.push(2); try st.push(3) } catch { print(error, error == .overflow(limit: 2)) }
do { _ = try (st.pop(), st.pop(), st.pop()) } catch { print(error as? Stack.Fault == .underflow) }
init_test: do { struct S { let v: Int; init(_ s: String) throws { v = try parseDigit(s) }; init?(opt: String) { guard let x = try? parseDigit(opt) else { return nil }; v = x } }
  print(try S("5").v, (S(opt: "t") == nil), S(opt: "6")?.v as Any)
  if S(opt: "!") == nil { break init_test }
  print("not here") } catch { print(error) }
extension Optional { func orThrow(_ e: @autoclosure () -> any Error) throws -> Wrapped { guard let self else { throw e() }; return self } }
do { print(try Int("5").orThrow(ParseError.empty)); print(try Int("q").orThrow(ParseError.empty)) } catch { print("orThrow", error) }
func retry<T>(_ n: Int, _ f: (Int) throws -> T) throws -> T { var last: (any Error)?; for i in 1...n { do { return try f(i) } catch { last = error; print("try", i) } }; throw last! }
print(try! retry(3) { i -> String in if i < 3 { throw ParseError.empty }; return "third" })
print((try? retry(2) { _ in throw ParseError.range(0...1) } as Int) as Any)
func never() throws -> Never { throw ParseError.empty }
do { try never() } catch { print("never threw", error) }
