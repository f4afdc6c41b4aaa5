// errors: typed, nested, rethrow, Result pipelines
enum Net: Error, Equatable { case timeout(Int), status(code: Int, body: String) }
struct Wrapped: Error { let inner: any Error; let note: String }
func get(_ u: String) throws -> String { switch u { case "a": return "A"; case "slow": throw Net.timeout(30); case let x where x.hasPrefix("4"): throw Net.status(code: Int(x) ?? 0, body: "bad"); default: throw Wrapped(inner: Net.timeout(1), note: u) } }
func classify(_ u: String) -> String { do { return try get(u) } catch Net.timeout(let s) where s > 10 { return "slow \(s)" } catch Net.status(code: 400..<410, body: let b) { return "client \(b)" } catch let w as Wrapped { if let n = w.inner as? Net { return "wrapped \(n) \(w.note)" }; return "w" } catch { return "other \(error)" } }
print(["a", "slow", "404", "450", "zz"].map(classify))
func all<T>(_ xs: [String], _ f: (String) throws -> T) -> Result<[T], Error> { Result { try xs.map(f) } }
print((try? all(["a", "a"], get).get()) ?? [], { if case .failure(let e) = all(["a", "slow"], get) { return "\(e)" } else { return "fine" } }())
let r = Result<Int, Net>.success(4).map { $0 * 2 }.flatMap { $0 > 5 ? .failure(.timeout($0)) : .success($0) }; print(r, r == .failure(.timeout(8)))
func typed(_ n: Int) throws(Net) -> Int { if n < 0 { throw .timeout(n) }; return n }
do { print(try typed(1)); _ = try typed(-1) } catch { print(error == .timeout(-1), error) }
func cleanup() throws -> Int { var log: [String] = []; defer { print(log) }; do { defer { log.append("inner") }; log.append("work"); _ = try get("slow") } catch Net.timeout { log.append("caught"); defer { log.append("late") }; return log.count }; return 0 }
print(try cleanup())
func opt(_ s: String?) throws -> Int { guard let s, let n = Int(s) else { throw Net.status(code: 1, body: s ?? "nil") }; return n }
print((try? opt("5")) as Any, (try? opt(nil)) as Any, [nil, "7", "x"].map { (try? opt($0)) ?? -1 }, [1, 2].contains { (try? opt("\($0)")) == 2 })
struct Retry { var left: Int; mutating func callAsFunction<T>(_ f: () throws -> T) throws -> T { while true { do { return try f() } catch { left -= 1; if left == 0 { throw Wrapped(inner: error, note: "gave up") } } } } }
var tries = 0, retry = Retry(left: 3); do { _ = try retry { () -> Int in tries += 1; throw Net.timeout(tries) } } catch let w as Wrapped { print(w.note, w.inner, tries) }
class Conn { let n: Int; init(_ n: Int) throws { guard n > 0 else { throw Net.timeout(n) }; self.n = n; print("open", n) }; init?(maybe: Int) { if maybe == 0 { return nil }; n = maybe }; deinit { print("closed", n) } }
do { let c = try Conn(1); _ = try Conn(0); print(c.n) } catch { print("failed", error) }
print(Conn(maybe: 0) == nil)
