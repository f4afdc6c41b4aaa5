// unit test mini-framework, JSON-like values, pretty printers, parsing combinators
struct Parser<T> { let run: (inout Substring) -> T?
  func map<U>(_ f: @escaping (T) -> U) -> Parser<U> { Parser<U> { s in self.run(&s).map(f) } }
  func flatMap<U>(_ f: @escaping (T) -> Parser<U>) -> Parser<U> { .init { s in let o = s; guard let t = self.run(&s), let u = f(t).run(&s) else { s = o; return nil }; return u } }
  func or(_ p: Parser) -> Parser { Parser { s in let o = s; if let t = self.run(&s) { return t }; s = o; return p.run(&s) } }
  var many: Parser<[T]> { Parser<[T]> { s in var r: [T] = []; while true { let o = s; guard let t = self.run(&s) else { s = o; break }; r.append(t) }; return r } }
  func skip<U>(_ p: Parser<U>) -> Parser { flatMap { t in p.map { _ in t } } }
  func sep<U>(by d: Parser<U>) -> Parser<[T]> { flatMap { f in d.take(self).many.map { [f] + $0 } }.or(.always([])) }
  func take<U>(_ p: Parser<U>) -> Parser<U> { flatMap { _ in p } }
  static func always(_ t: T) -> Parser { Parser { _ in t } }
  func parse(_ t: String) -> T? { var s = t[...]; guard let r = run(&s), s.isEmpty else { return nil }; return r } }
func char(_ f: @escaping (Character) -> Bool) -> Parser<Character> { Parser { s in s.first.flatMap { c in f(c) ? { s.removeFirst(); return c }() : nil } } }
func lit(_ t: String) -> Parser<Void> { Parser { s in s.hasPrefix(t) ? { s.removeFirst(t.count) }() : nil } }
func lazyP<T>(_ p: @escaping () -> Parser<T>) -> Parser<T> { Parser { p().run(&$0) } }
let ws = char { $0.isWhitespace }.many.map { _ in () }
func tok(_ t: String) -> Parser<Void> { lit(t).skip(ws) }
indirect enum JSON: Equatable, CustomStringConvertible { case null, bool(Bool), num(Double), str(String), arr([JSON]), obj([(String, JSON)])
  static func == (a: JSON, b: JSON) -> Bool { a.description == b.description }
  var description: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .num(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"; case .str(let s): "\"\(s)\""; case .arr(let a): "[" + a.map(\.description).joined(separator: ",") + "]"; case .obj(let o): "{" + o.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}" } }
  subscript(k: String) -> JSON? { if case .obj(let o) = self { return o.first { $0.0 == k }?.1 }; return nil }
  subscript(i: Int) -> JSON? { guard case .arr(let a) = self, a.indices.contains(i) else { return nil }; return a[i] }
  func pretty(_ n: Int = 0) -> String { let pad = String(repeating: "  ", count: n + 1), end = String(repeating: "  ", count: n); switch self { case .arr(let a) where !a.isEmpty: return "[\n" + a.map { pad + $0.pretty(n + 1) }.joined(separator: ",\n") + "\n\(end)]"; case .obj(let o) where !o.isEmpty: return "{\n" + o.map { "\(pad)\($0.0): \($0.1.pretty(n + 1))" }.joined(separator: ",\n") + "\n\(end)}"; default: return description } } }
let digits = char { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }.many.flatMap { cs in Parser<Double> { _ in Double(String(cs)) } }.skip(ws)
let str = lit("\"").take(char { $0 != "\"" }.many.map { String($0) }).skip(tok("\""))
func json() -> Parser<JSON> { let value = lazyP(json)
  let arr = tok("[").take(value.sep(by: tok(","))).skip(tok("]")).map(JSON.arr)
  let pair = str.skip(tok(":")).flatMap { k in value.map { (k, $0) } }
  let obj = tok("{").take(pair.sep(by: tok(","))).skip(tok("}")).map(JSON.obj)
  return tok("null").map { JSON.null }.or(tok("true").map { .bool(true) }).or(tok("false").map { .bool(false) }).or(str.map(JSON.str)).or(arr).or(obj).or(digits.map(JSON.num)) }
let j = json().parse(#"{"name": "김", "tags": [1, 2.5, [], null], "ok": true, "in": {"deep": {}}}"#)
print(j?.description ?? "fail", j?["tags"]?[1] as Any, j?["nope"] as Any, json().parse("[1,") == nil, json().parse("[ 1 , true ]")!)
print(j!.pretty())
final class Suite { struct Failure: Error { let message: String, line: Int }; private var tests: [(String, () throws -> Void)] = []; private(set) var passed = 0, failed: [String] = []
  func test(_ n: String, _ f: @escaping () throws -> Void) { tests.append((n, f)) }
  func expect(_ c: @autoclosure () throws -> Bool, _ m: @autoclosure () -> String = "expected true", line: Int = #line) throws { if try !c() { throw Failure(message: m(), line: line) } }
  func expectEqual<T: Equatable>(_ a: T, _ b: T) throws { try expect(a == b, "\(a) != \(b)", line: 0) }
  func expectThrows<T>(_ f: @autoclosure () throws -> T) throws { do { _ = try f() } catch is Failure { throw Failure(message: "wrong error", line: 1) } catch { return }; throw Failure(message: "nothing thrown", line: 2) }
  func run() { for (n, f) in tests { do { try f(); passed += 1; print("✔", n) } catch let e as Failure { failed.append(n); print("✘ \(n): \(e.message)") } catch { print("error \(n): \(error)") } }; print("\(passed)/\(tests.count) passed", failed) } }
enum Bad: Error { case x }; func thrower(_ b: Bool) throws -> Int { if b { throw Bad.x }; return 1 }
let s = Suite(); s.test("math") { try s.expectEqual(1 + 1, 2) }; s.test("strings") { try s.expectEqual("a" + "b", "abc") }; s.test("throws") { try s.expectThrows(try thrower(true)) }; s.test("no throw") { try s.expectThrows(try thrower(false)) }; s.test("raw") { _ = try thrower(true) }; s.test("expect") { try s.expect([1, 2].contains(3), "missing") }
s.run()
