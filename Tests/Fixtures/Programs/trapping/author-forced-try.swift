// trap: trap.fatal 4:57
enum ParseFailure: Error { case bad(String, line: Int) }
func number(_ s: String, _ line: Int) throws -> Int { guard let n = Int(s) else { throw ParseFailure.bad(s, line: line) }; return n }
var total = 0
for (i, s) in ["1", "22", "x3"].enumerated() { total += try! number(s, i + 1); print("total", total) }
