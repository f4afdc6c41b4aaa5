var log: [String] = []
func v(_ n: Int) -> Int { log.append("v\(n)"); return n }
struct S { var a = [0, 0, 0]; subscript(i: Int) -> Int { get { log.append("get\(i)"); return a[i] } set { log.append("set\(i)"); a[i] = newValue } } }
var s = S()
s[v(1)] = v(5)
print(log); log = []
s[v(0)] += v(2)
print(log); log = []
s[v(2)] = s[v(0)]
print(log); log = []
var x = 1
x = { x += 10; return x * 2 }()
print(x)
let r = v(1) < v(2) && v(3) > v(4) || v(5) == v(5)
print(r, log); log = []
let t = (v(1), [v(2), v(3)], v(4))
print(t, log); log = []
var d: [String: Int] = [:]
func key() -> String { log.append("key"); return "k" }
d[key(), default: v(7)] += v(3)
print(d, log); log = []
func f(a: Int, b: Int = v(100), c: Int) -> Int { a + b + c }
print(f(a: v(1), c: v(3)), log); log = []
print([v(3), v(1), v(2)].sorted()[v(0)], "\(v(8))\(v(9))", log)
