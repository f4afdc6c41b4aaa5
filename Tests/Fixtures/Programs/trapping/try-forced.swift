// trap: trap.fatal 4:7
struct Problem: Error { var code: Int }
func risky(_ n: Int) throws -> Int { if n > 1 { throw Problem(code: n) }; return n }
print(try! risky(1))
print(try! risky(2))
