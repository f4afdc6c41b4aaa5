extension Prelude {
  static let sequences = #"""
    extension Sequence {
      func map<T>(_ transform: (Element) -> T) -> [T] {
        var result: [T] = []
        for x in self { result.append(transform(x)) }
        return result
      }
      func filter(_ isIncluded: (Element) -> Bool) -> [Element] {
        var result: [Element] = []
        for x in self { if isIncluded(x) { result.append(x) } }
        return result
      }
      func compactMap<T>(_ transform: (Element) -> T?) -> [T] {
        var result: [T] = []
        for x in self { if let y = transform(x) { result.append(y) } }
        return result
      }
      func flatMap<S: Sequence>(_ transform: (Element) -> S) -> [S.Element] {
        var result: [S.Element] = []
        for x in self { for y in transform(x) { result.append(y) } }
        return result
      }
      func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) -> Result) -> Result {
        var result = initialResult
        for x in self { result = nextPartialResult(result, x) }
        return result
      }
      func reduce<Result>(into initialResult: Result, _ update: (inout Result, Element) -> Void) -> Result {
        var result = initialResult
        for x in self { update(&result, x) }
        return result
      }
      func forEach(_ body: (Element) -> Void) { for x in self { body(x) } }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(base: self) }
      func contains(where predicate: (Element) -> Bool) -> Bool { for x in self { if predicate(x) { return true } }; return false }
      func allSatisfy(_ predicate: (Element) -> Bool) -> Bool { for x in self { if !predicate(x) { return false } }; return true }
      func first(where predicate: (Element) -> Bool) -> Element? { for x in self { if predicate(x) { return x } }; return nil }
      func sorted(by areInIncreasingOrder: (Element, Element) -> Bool) -> [Element] { _mergeSort(Array(self), areInIncreasingOrder) }
      func reversed() -> [Element] { Array(self)._reversed() }
      func min(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element? {
        var best: Element? = nil
        for x in self { if let b = best { if areInIncreasingOrder(x, b) { best = x } } else { best = x } }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element? {
        var best: Element? = nil
        for x in self { if let b = best { if areInIncreasingOrder(b, x) { best = x } } else { best = x } }
        return best
      }
      func prefix(_ n: Int) -> [Element] { var r: [Element] = []; for x in self { if r.count == n { break }; r.append(x) }; return r }
      func suffix(_ n: Int) -> [Element] { let all = Array(self); return all._slice(all.count > n ? all.count - n : 0, all.count) }
      func dropFirst(_ n: Int = 1) -> [Element] { let all = Array(self); return all.count > n ? all._slice(n, all.count) : [] }
      func dropLast(_ n: Int = 1) -> [Element] { let all = Array(self); return all.count > n ? all._slice(0, all.count - n) : [] }
      func prefix(while predicate: (Element) -> Bool) -> [Element] { var r: [Element] = []; for x in self { if !predicate(x) { break }; r.append(x) }; return r }
      func drop(while predicate: (Element) -> Bool) -> [Element] { var r: [Element] = []; var on = false; for x in self { if !on && !predicate(x) { on = true }; if on { r.append(x) } }; return r }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool { for x in self { if x == element { return true } }; return false }
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { Array(self) == Array(other) }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] { _mergeSort(Array(self), { $0 < $1 }) }
      func min() -> Element? {
        var best: Element? = nil
        for x in self { if let b = best { if x < b { best = x } } else { best = x } }
        return best
      }
      func max() -> Element? {
        var best: Element? = nil
        for x in self { if let b = best { if x > b { best = x } } else { best = x } }
        return best
      }
    }
    @_host("array.sortKnown") func _sortKnown<T>(_ a: inout [T], _ less: (T, T) -> Bool) -> Bool
    func _mergeSort<T>(_ input: [T], _ less: (T, T) -> Bool) -> [T] {
      let n = input.count
      if n < 2 { return input }
      var a = input
      if _sortKnown(&a, less) { return a }
      var start = 0
      while start < n {
        let end = start + 8 < n ? start + 8 : n
        var i = start + 1
        while i < end {
          let x = a[i]
          var j = i
          while j > start && less(x, a[j - 1]) {
            a[j] = a[j - 1]
            j -= 1
          }
          a[j] = x
          i += 1
        }
        start += 8
      }
      var b = a
      var width = 8
      while width < n {
        var low = 0
        while low < n {
          let mid = low + width < n ? low + width : n
          let high = low + 2 * width < n ? low + 2 * width : n
          var i = low
          var j = mid
          var k = low
          while k < high {
            if i < mid && (j >= high || !less(a[j], a[i])) {
              b[k] = a[i]
              i += 1
            } else {
              b[k] = a[j]
              j += 1
            }
            k += 1
          }
          low += 2 * width
        }
        let t = a
        a = b
        b = t
        width *= 2
      }
      return a
    }
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      let base: Base
      typealias Element = (offset: Int, element: Base.Element)
      typealias Iterator = _EnumeratedIterator<Base.Iterator>
      func makeIterator() -> _EnumeratedIterator<Base.Iterator> { _EnumeratedIterator(base: base.makeIterator()) }
    }
    struct _EnumeratedIterator<Base: IteratorProtocol>: IteratorProtocol {
      var base: Base
      var position = 0
      typealias Element = (offset: Int, element: Base.Element)
      mutating func next() -> (offset: Int, element: Base.Element)? {
        guard let x = base.next() else { return nil }
        let i = position
        position += 1
        return (offset: i, element: x)
      }
    }
    func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> { Zip2Sequence(first: a, second: b) }
    struct Zip2Sequence<A: Sequence, B: Sequence>: Sequence {
      let first: A
      let second: B
      typealias Element = (A.Element, B.Element)
      typealias Iterator = _ZipIterator<A.Iterator, B.Iterator>
      func makeIterator() -> _ZipIterator<A.Iterator, B.Iterator> { _ZipIterator(first: first.makeIterator(), second: second.makeIterator()) }
    }
    struct _ZipIterator<A: IteratorProtocol, B: IteratorProtocol>: IteratorProtocol {
      var first: A
      var second: B
      typealias Element = (A.Element, B.Element)
      mutating func next() -> (A.Element, B.Element)? {
        guard let x = first.next() else { return nil }
        guard let y = second.next() else { return nil }
        return (x, y)
      }
    }
    func stride(from start: Int, to end: Int, by step: Int) -> StrideTo<Int> { StrideTo(start: start, end: end, step: step, closed: false) }
    func stride(from start: Int, through end: Int, by step: Int) -> StrideTo<Int> { StrideTo(start: start, end: end, step: step, closed: true) }
    struct StrideTo<Element: Comparable & SignedNumeric>: Sequence {
      let start: Element
      let end: Element
      let step: Element
      let closed: Bool
      typealias Iterator = _StrideIterator<Element>
      func makeIterator() -> _StrideIterator<Element> {
        if step == 0 { fatalError("Stride size must not be zero") }
        return _StrideIterator(current: start, end: end, step: step, closed: closed)
      }
    }
    struct _StrideIterator<Element: Comparable & SignedNumeric>: IteratorProtocol {
      var current: Element
      let end: Element
      let step: Element
      let closed: Bool
      mutating func next() -> Element? {
        if step > 0 ? (closed ? current > end : current >= end) : (closed ? current < end : current <= end) { return nil }
        let value = current
        current += step
        return value
      }
    }
    func stride(from start: Double, to end: Double, by step: Double) -> StrideDouble { StrideDouble(start: start, end: end, step: step, closed: false) }
    func stride(from start: Double, through end: Double, by step: Double) -> StrideDouble { StrideDouble(start: start, end: end, step: step, closed: true) }
    struct StrideDouble: Sequence {
      let start: Double
      let end: Double
      let step: Double
      let closed: Bool
      typealias Element = Double
      typealias Iterator = _StrideDoubleIterator
      func makeIterator() -> _StrideDoubleIterator {
        if step == 0 { fatalError("Stride size must not be zero") }
        return _StrideDoubleIterator(start: start, end: end, step: step, closed: closed)
      }
    }
    struct _StrideDoubleIterator: IteratorProtocol {
      typealias Element = Double
      let start: Double
      let end: Double
      let step: Double
      let closed: Bool
      var index = 0
      mutating func next() -> Double? {
        let value = start.addingProduct(Double(index), step)
        if step > 0 ? (closed ? value > end : value >= end) : (closed ? value < end : value <= end) { return nil }
        index += 1
        return value
      }
    }
    func repeatElement<T>(_ element: T, count: Int) -> [T] { Array(repeating: element, count: count) }
    func sequence<T>(first: T, next: (T) -> T?) -> [T] { var r: [T] = []; var c: T? = first; while let x = c { r.append(x); c = next(x) }; return r }
    """#
}
