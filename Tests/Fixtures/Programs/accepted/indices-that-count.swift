struct Pages<C: RandomAccessCollection>: RandomAccessCollection where C.Index == Int { let base: C, size: Int
  var startIndex: Int { 0 }; var endIndex: Int { (base.count + size - 1) / size }
  subscript(i: Int) -> C.SubSequence { let a = base.startIndex + i * size; return base[a..<Swift.min(a + size, base.endIndex)] } }
let p = Pages(base: Array(1...7), size: 3)
print(p.indices, p.indices.map { $0 * 2 }, type(of: p.indices), p[1].indices)
func span(_ r: Range<Int>) -> Int { r.count }
print(span(p.indices))
struct Own: RandomAccessCollection { var startIndex: Int { 2 }; var endIndex: Int { 5 }; subscript(i: Int) -> String { "e\(i)" }; var indices: [Int] { [2, 3, 4] } }
print(Own().indices, Own().first!, Own().reversed().map { $0 })
struct Bi: BidirectionalCollection { var startIndex: Int { 0 }; var endIndex: Int { 2 }; subscript(i: Int) -> Int { i }; func index(after i: Int) -> Int { i + 1 }; func index(before i: Int) -> Int { i - 1 } }
print(type(of: Bi().indices), Array(Bi().indices))
func each<C: RandomAccessCollection>(_ c: C) -> [String] where C.Index == Int { c.indices.map { "\($0):\(c[$0])" } }
print(each(p), each(Own()), each([5, 6]))
struct M<T>: RandomAccessCollection, MutableCollection { var a: [T]; var startIndex: Int { 0 }; var endIndex: Int { a.count }; subscript(i: Int) -> T { get { a[i] } set { a[i] = newValue } } }
var m = M(a: [3, 1, 2]); for i in m.indices { m[i] *= 10 }; m.sort(); m.reverse(); print(m.a, m.indices.reversed().map { $0 })
