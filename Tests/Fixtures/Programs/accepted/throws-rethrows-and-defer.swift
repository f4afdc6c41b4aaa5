struct Bad: Error, CustomStringConvertible { var description: String { "Bad!" } }
func twice(_ f: () throws -> Int) rethrows -> Int { try f() + f() }
print(twice { 4 })
do { print(try twice { throw Bad() }) } catch { print(error) }
func work(_ fail: Bool) throws {
  defer { print("cleanup") }
  print("begin")
  if fail { throw Bad() }
  print("end")
}
do { try work(false); try work(true); print("never") } catch is Bad { print("bad") }
func parse(_ s: String) throws -> Int { guard let n = Int(s) else { throw Bad() }; return n }
print((try? ["1", "2"].map(parse)) as Any, (try? ["1", "x"].map(parse)) as Any)
func nested() throws -> Int {
  do { return try parse("q") } catch { print("inner", error); throw error }
}
do { _ = try nested() } catch { print("outer", error) }
let r: Result<Int, Bad> = .failure(Bad())
switch r { case .success(let v): print(v); case .failure(let e): print("failed", e) }
print((try? Result<Int, Bad>.success(3).get()) ?? 0, r.map { $0 + 1 }, Result { try parse("7") })
