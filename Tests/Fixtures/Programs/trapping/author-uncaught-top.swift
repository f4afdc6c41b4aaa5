// trap: trap.uncaught-error 6:11
struct Timeout: Error, CustomStringConvertible { let after: Int; var description: String { "timeout(\(after))" } }
func fetch(_ n: Int) throws -> String { defer { print("fetch", n, "done") }; if n == 3 { throw Timeout(after: n * 10) }; return "page\(n)" }
do { print(try fetch(1)) } catch { print("no") }
do { defer { print("cleanup") }; print(try fetch(3)) } catch let t as Timeout { print("caught", t) }
print(try fetch(2))
print(try fetch(3))
print("unreachable")
