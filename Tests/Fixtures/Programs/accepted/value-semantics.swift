struct Inner { var tags: [String] }
struct Outer { var inner: Inner; var n = 0; mutating func add(_ t: String) { inner.tags.append(t); n += 1 } }
var a = Outer(inner: Inner(tags: ["x"]))
var b = a
b.add("y")
a.inner.tags[0] = "z"
print(a, b)
class Ref { var items = [1] }
struct Mixed { var ref = Ref(); var list = [1] }
var m = Mixed(), n = m
n.ref.items.append(2)
n.list.append(2)
print(m.ref.items, m.list, n.ref.items, n.list, m.ref === n.ref)
var rows = Array(repeating: [0, 0], count: 2)
rows[0][1] = 5
print(rows)
var table = [[Ref]](repeating: [Ref()], count: 2)
table[0][0].items = [9]
print(table[1][0].items)
func changed(_ xs: [Int]) -> [Int] { var xs = xs; xs[0] = 100; return xs }
let original = [1, 2]
print(changed(original), original)
var t = (1, [2])
let u = t
t.1.append(3)
print(t, u)
var s1 = "abc", s2 = s1
s2.append("d")
print(s1, s2)
let f = { [list = m.list] in list.count }
m.list = []
print(f(), m.list)
var o: Outer? = a
o?.add("q")
print(o!.n, a.n)
for var x in [1, 2] { x += 10; print(x, terminator: " ") }
print()
var arr = [a, b]
for i in arr.indices { arr[i].add("\(i)") }
print(arr.map { $0.inner.tags }, a.inner.tags)
