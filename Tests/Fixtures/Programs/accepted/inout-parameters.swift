func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(&x, &y)
print(x, y)
swap(&x, &y)
print(x, y)
var xs = [1, 2, 3]
func double(_ v: inout Int) { v *= 2 }
double(&xs[1])
print(xs)
struct S { var a = 1, b = [1, 2]; var c: Int { get { a * 10 } set { a = newValue / 10 } } }
var s = S()
double(&s.a); double(&s.b[0]); double(&s.c)
print(s)
func extend(_ a: inout [Int], times n: Int) { for i in 0..<n { a.append(i) } }
extend(&s.b, times: 2)
print(s.b)
var o: Int? = 5
func clear(_ o: inout Int?) { o = nil }
clear(&o)
print(o as Any)
var t = (1, 2)
double(&t.1)
print(t)
func twice(_ f: (inout Int) -> Void, _ v: inout Int) { f(&v); f(&v) }
twice({ $0 += 3 }, &x)
print(x)
xs.swapAt(0, 2)
print(xs)
var text = "a"
func repeatText(_ t: inout String) { t += t }
repeatText(&text); repeatText(&text)
print(text)
var grid = [[0, 0], [0, 0]]
for i in 0..<2 { for j in 0..<2 { double(&grid[i][j]); grid[i][j] += i + j } }
print(grid)
