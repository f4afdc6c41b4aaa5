// Operands, arguments and subscripts are evaluated left to right, each once.
func trace(_ n: Int) -> Int { print("t\(n)", terminator: " "); return n }
func add(_ a: Int, _ b: Int, _ c: Int = trace(9)) -> Int { a + b + c }
print(trace(1) + trace(2) * trace(3))
print(add(trace(4), trace(5)))
print(add(trace(4), trace(5), trace(6)))
var xs = [10, 20, 30]
xs[trace(1)] += trace(7)
print(xs)
xs[trace(0)] = xs[trace(2)] + trace(1)
print(xs)
func which(_ name: String) -> [Int] { print(name, terminator: ";"); return [1, 2, 3] }
print(which("a")[trace(0)] - which("b")[trace(2)])
print(trace(0) == 1 && trace(1) == 1, trace(1) == 1 || trace(2) == 2)
let t = (trace(1), trace(2), (trace(3), trace(4)))
print(t)
let d = [trace(5), trace(6)].map { $0 + trace($0) }
print(d)
