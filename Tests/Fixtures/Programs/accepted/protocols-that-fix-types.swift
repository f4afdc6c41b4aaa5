protocol K: RawRepresentable where RawValue == String {}
extension K { var short: String { String(rawValue.prefix(1)) } }
enum S: String, K { case a = "xy", b = "z" }
print(S.a.short)
protocol Q: Sequence where Element == Int { var n: Int { get } }
extension Q { var total: Int { reduce(n, +) } }
struct R: Q { var n = 1; func makeIterator() -> IndexingIterator<[Int]> { [1, 2].makeIterator() } }
print(R().total)
protocol N: Collection where Index == Int, Element: Numeric {}
extension N { func s() -> Element { var t = Element.zero; for i in 0..<count { t += self[i] }; return t } }
extension Array: N where Element: Numeric {}
print([1.5, 2].s())
