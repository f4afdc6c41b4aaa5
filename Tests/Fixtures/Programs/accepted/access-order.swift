var log: [String] = []
func t<T>(_ s: String, _ v: T) -> T { log.append(s); return v }
var d: [String: Int] = ["a": 1]
d[t("k", "b"), default: t("default", 10)] += t("rhs", d.count)
print(log, d["b"]!)
log = []
var a = [1, 2, 3]
a[t("i", 0)] += t("v", a.count)
print(log, a)
log = []
struct C { var n = 1; var p: Int { get { log.append("get"); return n } set { log.append("set"); n = newValue } } }
var c = C()
c.p += t("r", 5)
print(log, c.n)
func bump() -> Int { c.n = 100; return 1 }
log = []
c.p += bump()
print(log, c.n)
func two(_ x: Int, _ y: inout Int) { y += x; log.append("two") }
log = []
two(t("first", 1), &a[t("second", 1)])
print(log, a)
var nested: [String: [String: [Int]]] = [:]
nested["x", default: [:]]["y", default: []].append(t("z", nested.count))
print(nested)
nested["x"]!["y"]![0] += 41
print(nested)
nested["x"]?["y"]?.append(1)
nested["q"]?["y"]?.append(t("never", 1))
print(nested, log)
var o: Int? = nil
o? += t("not", 1)
o = 1
o? += t("yes", 1)
o! += t("force", 1)
print(o!, log)
