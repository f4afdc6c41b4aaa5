func makeCounter() -> () -> Int { var n = 0; return { n += 1; return n } }
let c1 = makeCounter(), c2 = makeCounter()
print(c1(), c1(), c2(), c1())
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
print(fs.map { $0() })
var x = 10
let byRef = { x }
let byValue = { [x] in x }
x = 20
print(byRef(), byValue())
let add: (Int) -> (Int) -> Int = { a in { b in a + b } }
print(add(3)(4))
func apply(_ n: Int, _ f: (Int) -> Void) { for i in 0..<n { f(i) } }
var sum = 0
apply(5) { sum += $0 }
print(sum)
func pair() -> (get: () -> Int, set: (Int) -> Void) { var v = 0; return ({ v }, { v = $0 }) }
let p = pair()
p.set(42)
print(p.get())
class Box { var v = 1 }
let box = Box()
let show = { [weak box] in box?.v ?? -1 }
print(show())
let total = { (xs: Int...) in xs.reduce(0, +) }
print(total(1, 2, 3))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ $0 + 1 }, { "<\($0)>" })(4))
var fib: ((Int) -> Int)!
fib = { $0 < 2 ? $0 : fib($0 - 1) + fib($0 - 2) }
print(fib(15))
let sorted = ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() }
print(sorted)
print([3, 1, 2].sorted(by: >), (1...4).reduce(1, *))
