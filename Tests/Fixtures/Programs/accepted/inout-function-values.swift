func counter(_ s: inout [Int], _ a: String) { s.append(a.count) }
func run(_ rs: [(inout [Int], String) -> Void]) -> [Int] { var x = [1]; for r in rs { r(&x, "abc") }; return x }
print(run([counter]))
print(run([counter, { s, a in s.append(a.count * 10) }]))
let fs: [(inout [Int], String) -> Void] = [counter, counter]
print(run(fs))
func one<S, A>(_ r: @escaping (inout S, A) -> Void) -> (inout S, A) -> Void { { s, a in r(&s, a) } }
var y = [1]; one(counter)(&y, "abc"); print(y)
func two<S, A>(_ rs: [(inout S, A) -> Void]) -> (inout S, A) -> Void { { s, a in for r in rs { r(&s, a) } } }
y = [1]; two([counter, counter])(&y, "abc"); print(y)
func three<S, A>(_ rs: [(inout S, A) -> Void]) -> (inout S, A) -> Void { { s, a in rs[0](&s, a); rs[1](&s, a) } }
y = [1]; three([counter, counter])(&y, "abc"); print(y)
func four<S, A>(_ r: @escaping (inout S, A) -> Void, _ q: @escaping (inout S, A) -> Void) -> (inout S, A) -> Void { { s, a in r(&s, a); q(&s, a) } }
y = [1]; four(counter, counter)(&y, "abc"); print(y)
func five<S>(_ s: inout S, _ rs: [(inout S) -> Void]) { for r in rs { r(&s) } }
func inc(_ n: inout Int) { n += 1 }
var n = 0; five(&n, [inc, inc, { $0 *= 10 }]); print(n)
func six(_ s: inout [Int], _ rs: [(inout [Int], String) -> Void]) { for r in rs { r(&s, "ab") } }
y = [0]; six(&y, [counter, counter]); print(y)
let g = { (s: inout [Int]) in counter(&s, "x"); counter(&s, "yy") }
y = []; g(&y); print(y)
let k: (inout [Int], String) -> Void = counter
y = []; k(&y, "x"); k(&y, "yyy"); print(y)
