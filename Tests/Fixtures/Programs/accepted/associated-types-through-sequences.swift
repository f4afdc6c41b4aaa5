protocol Container<Item> { associatedtype Item; associatedtype Items: Sequence<Item>; var items: Items { get } }
protocol IntBox: Container<Int> { func f() -> Int }
extension IntBox { func f() -> Int { items.reduce(0, +) } }
struct S: IntBox { var items = [1, 2, 3] }
print(S().f())
protocol Strings: Sequence<String> {}
extension Strings { var total: Int { reduce(0) { $0 + $1.count } } }
struct W: Strings { func makeIterator() -> IndexingIterator<[String]> { ["a", "bcd"].makeIterator() } }
print(W().total)
extension Container { func joined(_ f: (Item) -> String) -> String { items.map(f).joined(separator: "/") } 
  func all() -> [Item] { Array(items) } }
print(S().joined { "<\($0)>" }, S().all())
func g<C: Container>(_ c: C) -> C.Item? where C.Item: Comparable { c.items.max() }
print(g(S()) ?? 0)
protocol Graph { associatedtype V: Hashable
 func next(_ v: V) -> [V] }
extension Graph { func walk(_ s: V) -> [V] { var out = [V](), seen = Set<V>(), d = [V: Int](), o = Optional<V>.none
  _ = o; o = s; d[s] = 0
  var q = [s]; while let v = q.popLast() { if seen.insert(v).inserted { out.append(v); q += next(v) } }; return out } }
struct N: Graph { func next(_ v: Int) -> [Int] { v > 5 ? [] : [v + 1, v + 2] } }
print(N().walk(1))
func h<S: Sequence>(_ s: S) -> [S.Element] where S.Element: Comparable { var r = [S.Element](); for x in s { r.append(x) }; return r.sorted() }
print(h([3, 1]))
