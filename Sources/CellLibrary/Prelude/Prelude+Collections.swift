extension Prelude {
  static let collections = #"""
    protocol RangeExpression { associatedtype Bound; func contains(_ element: Bound) -> Bool; func _relative(_ count: Int) -> Range<Int> }
    struct Range<Bound: Comparable>: RangeExpression, Equatable, CustomStringConvertible {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { lowerBound = bounds.lower; upperBound = bounds.upper }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element < upperBound }
      var isEmpty: Bool { lowerBound == upperBound }
      static func == (a: Range<Bound>, b: Range<Bound>) -> Bool { a.lowerBound == b.lowerBound && a.upperBound == b.upperBound }
      var description: String { "\(lowerBound)..<\(upperBound)" }
      func overlaps(_ other: Range<Bound>) -> Bool { !(isEmpty || other.isEmpty) && lowerBound < other.upperBound && other.lowerBound < upperBound }
      func _relative(_ count: Int) -> Range<Int> { _relativeHalfOpen(self) }
    }
    struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable, CustomStringConvertible {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { lowerBound = bounds.lower; upperBound = bounds.upper }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element <= upperBound }
      var isEmpty: Bool { false }
      static func == (a: ClosedRange<Bound>, b: ClosedRange<Bound>) -> Bool { a.lowerBound == b.lowerBound && a.upperBound == b.upperBound }
      var description: String { "\(lowerBound)...\(upperBound)" }
      func _relative(_ count: Int) -> Range<Int> { _relativeClosed(self) }
    }
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) { lowerBound.hash(into: &hasher); upperBound.hash(into: &hasher) }
    }
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) { lowerBound.hash(into: &hasher); upperBound.hash(into: &hasher) }
    }
    @_intrinsic("identity") func _asIntRange<T>(_ r: Range<T>) -> Range<Int>
    @_intrinsic("identity") func _asIntClosed<T>(_ r: ClosedRange<T>) -> ClosedRange<Int>
    func _relativeHalfOpen<T>(_ r: Range<T>) -> Range<Int> { _asIntRange(r) }
    func _relativeClosed<T>(_ r: ClosedRange<T>) -> Range<Int> { let c = _asIntClosed(r); return c.lowerBound..<(c.upperBound + 1) }
    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      func contains(_ element: Bound) -> Bool { element >= lowerBound }
      func _relative(_ count: Int) -> Range<Int> { _asIntFrom(self)..<count }
    }
    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      func contains(_ element: Bound) -> Bool { element < upperBound }
      func _relative(_ count: Int) -> Range<Int> { 0..<_asIntUpTo(self) }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      func contains(_ element: Bound) -> Bool { element <= upperBound }
      func _relative(_ count: Int) -> Range<Int> { 0..<(_asIntThrough(self) + 1) }
    }
    @_intrinsic("identity") func _asIntFrom<T>(_ r: PartialRangeFrom<T>) -> Int
    @_intrinsic("identity") func _asIntUpTo<T>(_ r: PartialRangeUpTo<T>) -> Int
    @_intrinsic("identity") func _asIntThrough<T>(_ r: PartialRangeThrough<T>) -> Int
    @_intrinsic("invertedRange") func _invertedRange() -> Never
    func ..< <T: Comparable>(lower: T, upper: T) -> Range<T> {
      if upper < lower { _invertedRange() }
      return Range(uncheckedBounds: (lower: lower, upper: upper))
    }
    func ... <T: Comparable>(lower: T, upper: T) -> ClosedRange<T> {
      if upper < lower { _invertedRange() }
      return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
    }
    postfix func ... <T: Comparable>(lower: T) -> PartialRangeFrom<T> { PartialRangeFrom(lowerBound: lower) }
    prefix func ..< <T: Comparable>(upper: T) -> PartialRangeUpTo<T> { PartialRangeUpTo(upperBound: upper) }
    prefix func ... <T: Comparable>(upper: T) -> PartialRangeThrough<T> { PartialRangeThrough(upperBound: upper) }
    func ~= <R: RangeExpression>(range: R, value: R.Bound) -> Bool { range.contains(value) }

    protocol IteratorProtocol { associatedtype Element; mutating func next() -> Element? }
    protocol Sequence {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
      func makeIterator() -> Iterator
    }
    extension Sequence where Self: IteratorProtocol { func makeIterator() -> Self { self } }
    protocol Collection: Sequence {
      var count: Int { get }
      var isEmpty: Bool { get }
    }
    extension Range: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = _RangeIterator<Bound>
      func makeIterator() -> _RangeIterator<Bound> { _RangeIterator(current: lowerBound, end: upperBound) }
      var count: Int { upperBound._int - lowerBound._int }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound - 1 }
      func reversed() -> [Bound] { var r: [Bound] = []; var i = upperBound; while i > lowerBound { i -= 1; r.append(i) }; return r }
      var lowerIndex: Int { 0 }
    }
    extension ClosedRange: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = _RangeIterator<Bound>
      func makeIterator() -> _RangeIterator<Bound> { _RangeIterator(current: lowerBound, end: upperBound + 1) }
      var count: Int { upperBound._int - lowerBound._int + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      func reversed() -> [Bound] { var r: [Bound] = []; var i = upperBound; while i > lowerBound { r.append(i); i -= 1 }; r.append(lowerBound); return r }
    }
    struct _RangeIterator<Bound: BinaryInteger>: IteratorProtocol {
      var current: Bound
      let end: Bound
      mutating func next() -> Bound? {
        if current == end { return nil }
        let value = current
        current += 1
        return value
      }
    }
    @_layout("object") struct Array<Element>: Collection, ExpressibleByArrayLiteral {
      typealias Iterator = _ArrayIterator<Element>
      @_intrinsic("array.empty") init()
      @_intrinsic("array.repeating") init(repeating value: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = []
        for x in elements { self.append(x) }
      }
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: self) }
      @_intrinsic("array.count") var count: Int
      var isEmpty: Bool { count == 0 }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      var capacity: Int { count }
      subscript(index: Int) -> Element {
        @_intrinsic("array.get") get
        @_intrinsic("array.set") set
      }
      @_host("array.slice") func _slice(_ lower: Int, _ upper: Int) -> [Element]
      subscript<R: RangeExpression>(bounds: R) -> ArraySlice<Element> where R.Bound == Int {
        get { let r = bounds._relative(count); return ArraySlice(_base: _slice(r.lowerBound, r.upperBound), _start: r.lowerBound) }
        set { let r = bounds._relative(count); _replace(r.lowerBound, r.upperBound, newValue._base) }
      }
      @_intrinsic("array.append") mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element { for x in elements { append(x) } }
      @_host("array.appendContents") mutating func append(contentsOf elements: [Element])
      @_host("array.insert") mutating func _insert(_ index: Int, _ element: Element)
      mutating func insert(_ element: Element, at index: Int) { _insert(index, element) }
      @_host("array.insertContents") mutating func _insertContents(_ index: Int, _ elements: [Element])
      mutating func insert(contentsOf elements: [Element], at index: Int) { _insertContents(index, elements) }
      @_host("array.remove") mutating func remove(at index: Int) -> Element
      @_host("array.removeLast") mutating func removeLast() -> Element
      mutating func removeLast(_ n: Int) { removeSubrange((count - n)..<count) }
      mutating func removeFirst() -> Element { remove(at: 0) }
      mutating func removeFirst(_ n: Int) { removeSubrange(0..<n) }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @_host("array.removeSubrange") mutating func _removeSubrange(_ lower: Int, _ upper: Int)
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int { let r = bounds._relative(count); _removeSubrange(r.lowerBound, r.upperBound) }
      @_host("array.removeAll") mutating func _removeAll()
      mutating func removeAll(keepingCapacity: Bool = false) { _removeAll() }
      mutating func removeAll(where shouldRemove: (Element) -> Bool) { var r: [Element] = []; for x in self { if !shouldRemove(x) { r.append(x) } }; self = r }
      @_host("array.replaceSubrange") mutating func _replace(_ lower: Int, _ upper: Int, _ elements: [Element])
      mutating func replaceSubrange<R: RangeExpression>(_ bounds: R, with elements: [Element]) where R.Bound == Int { let r = bounds._relative(count); _replace(r.lowerBound, r.upperBound, elements) }
      @_host("array.take") mutating func _take(_ index: Int) -> Element
      @_host("array.reserve") mutating func reserveCapacity(_ n: Int)
      @_host("array.reversed") func _reversed() -> [Element]
      func reversed() -> ReversedCollection<[Element]> { ReversedCollection(_base: self) }
      mutating func reverse() { self = _reversed() }
      @_host("array.swapAt") mutating func swapAt(_ i: Int, _ j: Int)
      var first: Element? { isEmpty ? nil : self[0] }
      var last: Element? { isEmpty ? nil : self[count - 1] }
      func map<T>(_ transform: (Element) -> T) -> [T] {
        var result: [T] = []
        result.reserveCapacity(count)
        for x in self { result.append(transform(x)) }
        return result
      }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) { self = sorted(by: areInIncreasingOrder) }
      func firstIndex(where predicate: (Element) -> Bool) -> Int? {
        for i in 0..<count { if predicate(self[i]) { return i } }
        return nil
      }
      func lastIndex(where predicate: (Element) -> Bool) -> Int? {
        var i = count - 1
        while i >= 0 { if predicate(self[i]) { return i }; i -= 1 }
        return nil
      }
      func last(where predicate: (Element) -> Bool) -> Element? {
        var i = count - 1
        while i >= 0 { if predicate(self[i]) { return self[i] }; i -= 1 }
        return nil
      }
      mutating func shuffle() {
        var i = count - 1
        while i > 0 { let j = Int.random(in: 0...i); swapAt(i, j); i -= 1 }
      }
      func shuffled() -> [Element] { var r = self; r.shuffle(); return r }
      func randomElement() -> Element? { isEmpty ? nil : self[Int.random(in: 0..<count)] }
    }
    struct ReversedCollection<Base: Sequence>: Collection {
      let _base: Base
      typealias Element = Base.Element
      typealias Iterator = _ArrayIterator<Base.Element>
      func makeIterator() -> _ArrayIterator<Base.Element> { _ArrayIterator(array: Array(_base)._reversed()) }
      var count: Int { Array(_base).count }
      var isEmpty: Bool { count == 0 }
      var first: Base.Element? { Array(_base).last }
      var last: Base.Element? { Array(_base).first }
    }
    struct _ArrayIterator<Element>: IteratorProtocol {
      var array: [Element]
      var position = 0
      mutating func next() -> Element? {
        if position == array.count { return nil }
        let x = array[position]
        position += 1
        return x
      }
    }
    extension Array: Equatable where Element: Equatable {
      static func == (a: [Element], b: [Element]) -> Bool {
        if a.count != b.count { return false }
        for i in 0..<a.count { if a[i] != b[i] { return false } }
        return true
      }
      func firstIndex(of element: Element) -> Int? {
        for i in 0..<count { if self[i] == element { return i } }
        return nil
      }
      func lastIndex(of element: Element) -> Int? {
        var i = count - 1
        while i >= 0 { if self[i] == element { return i }; i -= 1 }
        return nil
      }
    }
    extension Array: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher._mix(count); for x in self { x.hash(into: &hasher) } }
    }
    extension Array where Element: Comparable {
      mutating func sort() { self = sorted() }
    }
    @_host("array.concat") func _concat<T>(_ a: [T], _ b: [T]) -> [T]
    func + <T>(a: [T], b: [T]) -> [T] { _concat(a, b) }
    func += <T>(a: inout [T], b: [T]) { a.append(contentsOf: b) }
    struct ArraySlice<Element>: Collection {
      var _base: [Element]
      let _start: Int
      typealias Iterator = _ArrayIterator<Element>
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: _base) }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      var startIndex: Int { _start }
      var endIndex: Int { _start + _base.count }
      var indices: Range<Int> { startIndex..<endIndex }
      subscript(index: Int) -> Element {
        get { _base[index - _start] }
        set { _base[index - _start] = newValue }
      }
      var first: Element? { _base.first }
      var last: Element? { _base.last }
    }
    extension ArraySlice: CustomStringConvertible { var description: String { String(describing: _base) } }
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (a: ArraySlice<Element>, b: ArraySlice<Element>) -> Bool { a._base == b._base }
    }
    """#
}
