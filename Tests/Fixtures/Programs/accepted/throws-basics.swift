enum NetError: Error { case timeout(seconds: Int), refused, other(String) }
func fetch(_ n: Int) throws -> String {
  switch n {
  case 0: return "ok"
  case 1: throw NetError.timeout(seconds: 30)
  case 2: throw NetError.refused
  default: throw NetError.other("n=\(n)")
  }
}
for n in 0..<4 {
  do {
    print(try fetch(n))
  } catch NetError.timeout(let s) where s > 10 {
    print("timeout", s)
  } catch NetError.refused {
    print("refused")
  } catch let e as NetError {
    print("net:", e)
  } catch {
    print("unknown", error)
  }
}
print((try? fetch(0)) ?? "nil", (try? fetch(1)) as Any, try! fetch(0))
func both() throws -> [String] { [try fetch(0), try fetch(2)] }
do { print(try both()) } catch { print("both failed: \(error)") }
