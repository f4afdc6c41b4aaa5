func unless(_ condition: @autoclosure () -> Bool, _ body: () -> Void) { if !condition() { body() } }
var log: [String] = []
func check(_ s: String, _ v: Bool) -> Bool { log.append(s); return v }
unless(check("a", false)) { print("ran") }
unless(check("b", true)) { print("not") }
print(log)
func orElse<T>(_ x: T?, _ d: @autoclosure () -> T) -> T { if let x { return x }; return d() }
func expensive() -> Int { print("expensive"); return 9 }
print(orElse(1, expensive()), orElse(nil, expensive()))
func and(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a ? b() : false }
print(and(false, check("c", true)), and(true, check("d", true)), log.count)
func later(_ f: @autoclosure @escaping () -> Int) -> () -> Int { f }
var n = 1
let g = later(n * 10)
n = 5
print(g())
assert(n == 5, "never shown")
