// A method's receiver is read before its arguments; a struct receiver is a copy.
struct Counter {
  var n = 0
  func plus(_ m: Int) -> Int { n + m }
  mutating func bump() -> Int { n += 1; return n }
}
var c = Counter()
func bumpGlobal() -> Int { c.n += 10; return c.n }
print(c.plus(bumpGlobal()))
print(c.plus(c.bump()))
var a = [1, 2, 3]
func grow() -> Int { a.append(a.count + 1); return a.count }
print(a.count + grow() + a.count)
for x in a { if a.count < 8 { a.append(x * 10) } }
print(a)
let copy = a
a.removeAll()
print(copy.count, a.isEmpty)
var s = "abc"
let t = s
s += "def"
print(s, t)
var nested = [[1], [2]]
var inner = nested[0]
inner.append(5)
print(nested, inner)
nested[1].append(contentsOf: nested[0])
print(nested)
