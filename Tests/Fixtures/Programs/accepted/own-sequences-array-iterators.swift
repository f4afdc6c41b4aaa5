struct Grid<Cell>: Sequence { private var cells: [Cell]
  init(_ c: [Cell]) { cells = c }
  func makeIterator() -> IndexingIterator<[Cell]> { cells.makeIterator() } }
print(Array(Grid([1, 2])))
struct W: Sequence { let a: [Int]; func makeIterator() -> Array<Int>.Iterator { a.makeIterator() } }
print(W(a: [1, 2]).map { $0 })
struct V: Sequence { let a: Set<Int>; func makeIterator() -> Set<Int>.Iterator { a.makeIterator() } }
print(V(a: [1]).map { $0 })
struct D: Sequence { let a: [String: Int]; func makeIterator() -> Dictionary<String, Int>.Iterator { a.makeIterator() } }
print(D(a: ["a": 1]).map { $0.key })
struct R: Sequence { func makeIterator() -> Range<Int>.Iterator { (0..<2).makeIterator() } }
print(R().map { $0 })
struct St: Sequence { func makeIterator() -> String.Iterator { "ab".makeIterator() } }
print(St().map { $0 })
var it: IndexingIterator<[Int]> = [1].makeIterator()
print(it.next() as Any, it.next() as Any)
struct X: Sequence, IteratorProtocol { var base: IndexingIterator<[Int]>; mutating func next() -> Int? { base.next().map { $0 * 2 } } }
print(Array(X(base: [1, 2].makeIterator())))
