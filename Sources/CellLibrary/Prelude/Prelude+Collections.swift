extension Prelude {
  static let collections = #"""
    protocol RangeExpression {
      associatedtype Bound: Comparable
      func contains(_ element: Bound) -> Bool
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
    }
    @frozen struct Range<Bound: Comparable>: RangeExpression, Equatable, CustomStringConvertible {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { lowerBound = bounds.lower; upperBound = bounds.upper }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element < upperBound }
      var isEmpty: Bool { lowerBound == upperBound }
      static func == (a: Range<Bound>, b: Range<Bound>) -> Bool { a.lowerBound == b.lowerBound && a.upperBound == b.upperBound }
      var description: String { "\(lowerBound)..<\(upperBound)" }
      var debugDescription: String { "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))" }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
    }
    extension Range {
      func overlaps(_ other: Range<Bound>) -> Bool { !(isEmpty || other.isEmpty) && lowerBound < other.upperBound && other.lowerBound < upperBound }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { !isEmpty && lowerBound <= other.upperBound && other.lowerBound < upperBound }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
    }
    extension Range: CustomDebugStringConvertible {}
    extension ClosedRange: CustomDebugStringConvertible {}
    @frozen struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable, CustomStringConvertible {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { lowerBound = bounds.lower; upperBound = bounds.upper }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element <= upperBound }
      var isEmpty: Bool { false }
      static func == (a: ClosedRange<Bound>, b: ClosedRange<Bound>) -> Bool { a.lowerBound == b.lowerBound && a.upperBound == b.upperBound }
      var description: String { "\(lowerBound)...\(upperBound)" }
      var debugDescription: String { "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))" }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { lowerBound..<collection.index(after: upperBound) }
    }
    extension ClosedRange {
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool { !other.isEmpty && lowerBound < other.upperBound && other.lowerBound <= upperBound }
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
      }
    }
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) { lowerBound.hash(into: &hasher); upperBound.hash(into: &hasher) }
    }
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) { lowerBound.hash(into: &hasher); upperBound.hash(into: &hasher) }
    }
    @frozen struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      func contains(_ element: Bound) -> Bool { element >= lowerBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { lowerBound..<collection.endIndex }
    }
    extension PartialRangeFrom: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = _CountingIterator<Bound>
      func makeIterator() -> _CountingIterator<Bound> { _CountingIterator(current: lowerBound) }
    }
    struct _CountingIterator<Bound: BinaryInteger>: IteratorProtocol {
      typealias Element = Bound
      var current: Bound
      mutating func next() -> Bound? { let value = current; current += 1; return value }
    }
    @frozen struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      func contains(_ element: Bound) -> Bool { element < upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { collection.startIndex..<upperBound }
    }
    @frozen struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      func contains(_ element: Bound) -> Bool { element <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { collection.startIndex..<collection.index(after: upperBound) }
    }
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
      var underestimatedCount: Int { get }
    }
    extension Sequence { var underestimatedCount: Int { 0 } }
    extension Sequence where Iterator == Self { func makeIterator() -> Self { self } }
    protocol Collection: Sequence {
      associatedtype Iterator = IndexingIterator<Self>
      associatedtype Index: Comparable
      associatedtype SubSequence: Collection = _Slice<Self> where SubSequence.Element == Element, SubSequence.Index == Index, SubSequence.SubSequence == SubSequence
      associatedtype Indices: Collection = DefaultIndices<Self> where Indices.Element == Index, Indices.Index == Index
      var startIndex: Index { get }
      var endIndex: Index { get }
      var count: Int { get }
      var isEmpty: Bool { get }
      var indices: Indices { get }
      func index(after i: Index) -> Index
      func formIndex(after i: inout Index)
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
    }
    protocol BidirectionalCollection: Collection {
      func index(before i: Index) -> Index
      func formIndex(before i: inout Index)
    }
    protocol RandomAccessCollection: BidirectionalCollection {}
    protocol MutableCollection: Collection {
      subscript(position: Index) -> Element { get set }
      mutating func swapAt(_ i: Index, _ j: Index)
    }
    protocol RangeReplaceableCollection: Collection {
      init()
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
    }
    protocol LazySequenceProtocol: Sequence {}
    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var underestimatedCount: Int { count }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? { let i = startIndex; return i == endIndex ? nil : self[i] }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
        if let r = index(i, offsetBy: distance, limitedBy: limit) { i = r; return true }
        i = limit
        return false
      }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var r = i
        var n = distance
        while n > 0 { r = index(after: r); n -= 1 }
        return r
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var r = i
        var n = distance
        while n > 0 { if r == limit { return nil }; r = index(after: r); n -= 1 }
        return r
      }
      func distance(from start: Index, to end: Index) -> Int {
        var i = start
        var n = 0
        while i < end { i = index(after: i); n += 1 }
        return n
      }
      func prefix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { fatalError("Can't take a prefix of negative length from a collection") }
        return self[startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)]
      }
      func dropFirst(_ k: Int = 1) -> SubSequence {
        if k < 0 { fatalError("Can't drop a negative number of elements from a collection") }
        return self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { fatalError("Can't drop a negative number of elements from a collection") }
        let n = count - k
        return self[startIndex..<(n < 0 ? startIndex : index(startIndex, offsetBy: n))]
      }
      func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { fatalError("Can't take a suffix of negative length from a collection") }
        let n = count - maxLength
        return self[(n < 0 ? startIndex : index(startIndex, offsetBy: n))..<endIndex]
      }
      func firstIndex(where predicate: (Element) -> Bool) -> Index? {
        var i = startIndex
        while i != endIndex { if predicate(self[i]) { return i }; i = index(after: i) }
        return nil
      }
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index { self[r.relative(to: self)] }
    }
    extension Collection where Iterator == IndexingIterator<Self> { func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self, _position: startIndex) } }
    extension Collection where SubSequence == _Slice<Self> { subscript(bounds: Range<Index>) -> _Slice<Self> { _Slice(base: self, bounds: bounds) } }
    extension RandomAccessCollection where Index == Int, Indices == Range<Int> { var indices: Range<Int> { startIndex..<endIndex } }
    extension Collection where Indices == DefaultIndices<Self> { var indices: DefaultIndices<Self> { DefaultIndices(_elements: self, startIndex: startIndex, endIndex: endIndex) } }
    extension Collection where Element: Equatable {
      func firstIndex(of element: Element) -> Index? {
        var i = startIndex
        while i != endIndex { if self[i] == element { return i }; i = index(after: i) }
        return nil
      }
    }
    extension Collection {
      func prefix(while predicate: (Element) -> Bool) -> SubSequence {
        var i = startIndex
        while i != endIndex && predicate(self[i]) { i = index(after: i) }
        return self[startIndex..<i]
      }
      func drop(while predicate: (Element) -> Bool) -> SubSequence {
        var i = startIndex
        while i != endIndex && predicate(self[i]) { i = index(after: i) }
        return self[i..<endIndex]
      }
      func trimmingPrefix(while predicate: (Element) -> Bool) -> SubSequence { drop(while: predicate) }
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      func prefix(through position: Index) -> SubSequence { self[startIndex..<index(after: position)] }
      func split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) -> Bool) -> [SubSequence] {
        if maxSplits < 0 { fatalError("Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        var i = startIndex
        while i != endIndex && result.count < maxSplits {
          if isSeparator(self[i]) {
            if !(omittingEmptySubsequences && start == i) { result.append(self[start..<i]) }
            i = index(after: i)
            start = i
          } else {
            i = index(after: i)
          }
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
      }
      func randomElement() -> Element? { if isEmpty { return nil }; return self[index(startIndex, offsetBy: Int.random(in: 0..<count))] }
      func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
    }
    extension Collection where Element: Equatable {
      func split(separator: Element, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
    }
    extension Collection where Element: Equatable {
      func trimmingPrefix<P: Sequence>(_ prefix: P) -> SubSequence where P.Element == Element {
        var i = startIndex
        for x in prefix {
          if i == endIndex || self[i] != x { return self[startIndex..<endIndex] }
          i = index(after: i)
        }
        return self[i..<endIndex]
      }
    }
    extension Collection where Element: Equatable {
      func _end(of other: [Element], at start: Index) -> Index? {
        var i = start
        for x in other {
          if i == endIndex || self[i] != x { return nil }
          i = index(after: i)
        }
        return i
      }
      func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element { firstRange(of: other) != nil }
      func split<C: Collection>(separator: C, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [SubSequence] where C.Element == Element {
        var result: [SubSequence] = []
        var start = startIndex
        for range in ranges(of: separator) {
          if result.count >= maxSplits { break }
          if !(omittingEmptySubsequences && start == range.lowerBound) { result.append(self[start..<range.lowerBound]) }
          start = range.upperBound
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
      }
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        let wanted = Array(other)
        var i = startIndex
        while true {
          if let end = _end(of: wanted, at: i) { return i..<end }
          if i == endIndex { return nil }
          i = index(after: i)
        }
      }
      func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
        let wanted = Array(other)
        var result: [Range<Index>] = []
        var i = startIndex
        while i != endIndex {
          if let end = _end(of: wanted, at: i) {
            result.append(i..<end)
            if i != end { i = end; continue }
          }
          i = index(after: i)
        }
        if wanted.isEmpty { result.append(endIndex..<endIndex) }
        return result
      }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      func replacing<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = 9223372036854775807) -> Self where C.Element == Element, R.Element == Element {
        var result = Self()
        var i = startIndex
        var left = maxReplacements
        for range in ranges(of: other) {
          if left <= 0 { break }
          left -= 1
          result.append(contentsOf: self[i..<range.lowerBound])
          result.append(contentsOf: replacement)
          i = range.upperBound
        }
        result.append(contentsOf: self[i..<endIndex])
        return result
      }
      mutating func replace<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = 9223372036854775807) where C.Element == Element, R.Element == Element {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
      }
      mutating func trimPrefix<P: Sequence>(_ prefix: P) where P.Element == Element {
        var i = startIndex
        for x in prefix {
          if i == endIndex || self[i] != x { return }
          i = index(after: i)
        }
        replaceSubrange(startIndex..<i, with: EmptyCollection<Element>())
      }
    }
    extension RangeReplaceableCollection {
      func applying(_ difference: CollectionDifference<Element>) -> Self? {
        let removals = difference.removals
        let insertions = difference.insertions
        var result = Self()
        var i = startIndex
        var consumed = 0
        var removed = 0
        var inserted = 0
        while removed < removals.count || inserted < insertions.count {
          let isRemoval = inserted == insertions.count || (removed < removals.count && removals[removed]._offset - removed <= insertions[inserted]._offset - inserted)
          let kept = (isRemoval ? removals[removed]._offset : insertions[inserted]._offset + removed - inserted) - consumed
          guard let end = index(i, offsetBy: kept, limitedBy: endIndex) else { return nil }
          result.append(contentsOf: self[i..<end])
          i = end
          consumed += kept
          if isRemoval {
            if i == endIndex { return nil }
            i = index(after: i)
            consumed += 1
            removed += 1
          } else {
            result.append(insertions[inserted]._element)
            inserted += 1
          }
        }
        result.append(contentsOf: self[i..<endIndex])
        return result
      }
    }
    extension RangeReplaceableCollection {
      mutating func trimPrefix(while predicate: (Element) -> Bool) {
        var i = startIndex
        while i != endIndex && predicate(self[i]) { i = index(after: i) }
        replaceSubrange(startIndex..<i, with: EmptyCollection<Element>())
      }
    }
    extension BidirectionalCollection {
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var r = i
        var n = distance
        while n > 0 { r = index(after: r); n -= 1 }
        while n < 0 { r = index(before: r); n += 1 }
        return r
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var r = i
        var n = distance
        while n > 0 { if r == limit { return nil }; r = index(after: r); n -= 1 }
        while n < 0 { if r == limit { return nil }; r = index(before: r); n += 1 }
        return r
      }
      func lastIndex(where predicate: (Element) -> Bool) -> Index? {
        var i = endIndex
        while i != startIndex { i = index(before: i); if predicate(self[i]) { return i } }
        return nil
      }
      func last(where predicate: (Element) -> Bool) -> Element? {
        if let i = lastIndex(where: predicate) { return self[i] }
        return nil
      }
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
    }
    extension BidirectionalCollection {
      func difference<C: BidirectionalCollection>(from other: C, by areEquivalent: (Element, Element) -> Bool) -> CollectionDifference<Element> where C.Element == Element {
        _difference(Array(other), Array(self), areEquivalent)
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element {
        _difference(Array(other), Array(self), { $0 == $1 })
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? {
        var i = endIndex
        while i != startIndex { i = index(before: i); if self[i] == element { return i } }
        return nil
      }
    }
    // `x[...]`.
    extension Collection { subscript(_all all: Bool) -> SubSequence { self[startIndex..<endIndex] } }
    extension Array {
      subscript(_all all: Bool) -> ArraySlice<Element> {
        get { self[0..<count] }
        set { self[0..<count] = newValue }
      }
    }
    extension Collection { func suffix(from start: Index) -> SubSequence { self[start..<endIndex] } }
    extension RandomAccessCollection where Index == Int {
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let l = limit - i
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i + distance
      }
      func distance(from start: Int, to end: Int) -> Int { end - start }
    }
    extension RandomAccessCollection where Index == Int, Indices == Range<Int> { var indices: Range<Int> { startIndex..<endIndex } }
    extension MutableCollection {
      mutating func swapAt(_ i: Index, _ j: Index) { if i != j { let t = self[i]; self[i] = self[j]; self[j] = t } }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func reverse() {
        var f = startIndex
        var l = endIndex
        while f < l { l = index(before: l); if f < l { swapAt(f, l); f = index(after: f) } }
      }
      mutating func _assign(_ elements: [Element]) {
        var i = startIndex
        for x in elements { self[i] = x; i = index(after: i) }
      }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) { _assign(sorted(by: areInIncreasingOrder)) }
      mutating func partition(by belongsInSecondPartition: (Element) -> Bool) -> Index {
        var low = startIndex
        var high = endIndex
        while true {
          while true {
            if low >= high { return low }
            if belongsInSecondPartition(self[low]) { break }
            low = index(after: low)
          }
          while true {
            high = index(before: high)
            if low >= high { return low }
            if !belongsInSecondPartition(self[high]) { break }
          }
          swapAt(low, high)
          low = index(after: low)
        }
      }
      mutating func shuffle() { _assign(shuffled()) }
    }
    extension MutableCollection where Self: BidirectionalCollection, Element: Comparable {
      mutating func sort() { _assign(sorted()) }
    }
    extension RangeReplaceableCollection {
      mutating func append(_ newElement: Element) { replaceSubrange(endIndex..<endIndex, with: CollectionOfOne(newElement)) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element { replaceSubrange(endIndex..<endIndex, with: Array(newElements)) }
      mutating func insert(_ newElement: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(newElement)) }
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element { replaceSubrange(i..<i, with: newElements) }
      @discardableResult mutating func remove(at i: Index) -> Element { let x = self[i]; replaceSubrange(i..<index(after: i), with: EmptyCollection<Element>()); return x }
      @discardableResult mutating func removeFirst() -> Element { if isEmpty { fatalError("Can't remove first element from an empty collection") }; return remove(at: startIndex) }
      mutating func removeFirst(_ k: Int) {
        if k < 0 { fatalError("Number of elements to remove should be non-negative") }
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else { fatalError("Can't remove more items from a collection than it has") }
        replaceSubrange(startIndex..<end, with: EmptyCollection<Element>())
      }
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection<Element>()) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Self() }
      mutating func removeAll(where shouldBeRemoved: (Element) -> Bool) {
        let kept = filter { !shouldBeRemoved($0) }
        self = Self()
        append(contentsOf: kept)
      }
      mutating func reserveCapacity(_ n: Int) {}
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      @discardableResult mutating func removeLast() -> Element { if isEmpty { fatalError("Can't remove last element from an empty collection") }; return remove(at: index(before: endIndex)) }
      mutating func removeLast(_ k: Int) { replaceSubrange(index(endIndex, offsetBy: 0 - k)..<endIndex, with: EmptyCollection<Element>()) }
      mutating func popLast() -> Element? { isEmpty ? nil : remove(at: index(before: endIndex)) }
    }
    struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
      typealias Element = Elements.Element
      let _elements: Elements
      var _position: Elements.Index
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let x = _elements[_position]
        _position = _elements.index(after: _position)
        return x
      }
    }
    struct DefaultIndices<Elements: Collection>: BidirectionalCollection {
      typealias Element = Elements.Index
      typealias Index = Elements.Index
      typealias SubSequence = DefaultIndices<Elements>
      typealias Indices = DefaultIndices<Elements>
      let _elements: Elements
      let startIndex: Elements.Index
      let endIndex: Elements.Index
      var indices: DefaultIndices<Elements> { self }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(endIndex, offsetBy: _elements.distance(from: endIndex, to: i) - 1) }
      subscript(position: Elements.Index) -> Elements.Index { position }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> { DefaultIndices(_elements: _elements, startIndex: bounds.lowerBound, endIndex: bounds.upperBound) }
    }
    @_name("Slice") struct _Slice<Base: Collection>: Collection {
      typealias Element = Base.Element
      typealias Index = Base.Index
      typealias SubSequence = _Slice<Base>
      var _startIndex: Base.Index
      var _endIndex: Base.Index
      var _base: Base
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      var base: Base { _base }
      init(base: Base, bounds: Range<Base.Index>) {
        if bounds.lowerBound < base.startIndex || base.endIndex < bounds.upperBound { fatalError("Out of bounds: range is out of bounds of the base collection") }
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
        _base = base
      }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
      func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: distance, limitedBy: limit) }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Base.Element {
        if position < startIndex || position >= endIndex { fatalError("Index out of bounds") }
        return _base[position]
      }
      subscript(bounds: Range<Base.Index>) -> _Slice<Base> {
        if bounds.lowerBound < startIndex || endIndex < bounds.upperBound { fatalError("Out of bounds: range is out of bounds of the slice") }
        return _Slice(base: _base, bounds: bounds)
      }
    }
    extension _Slice: BidirectionalCollection where Base: BidirectionalCollection { func index(before i: Base.Index) -> Base.Index { _base.index(before: i) } }
    extension _Slice: RandomAccessCollection where Base: RandomAccessCollection {}
    extension _Slice: MutableCollection where Base: MutableCollection {
      subscript(position: Base.Index) -> Base.Element {
        get { _base[position] }
        set { _base[position] = newValue }
      }
    }
    struct EmptyCollection<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = EmptyCollection<Element>
      typealias Iterator = _ArrayIterator<Element>
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: []) }
      subscript(position: Int) -> Element { fatalError("Index out of range") }
      subscript(bounds: Range<Int>) -> EmptyCollection<Element> { self }
    }
    extension CollectionOfOne: CustomDebugStringConvertible { var debugDescription: String { "CollectionOfOne(\(String(reflecting: _element)))" } }
    struct CollectionOfOne<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      var _element: Element
      init(_ element: Element) { _element = element }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element { if position != 0 { fatalError("Index out of range") }; return _element }
    }
    extension Range: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension Range: Collection where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension Range: BidirectionalCollection where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension Range: RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Index = Bound
      typealias Indices = Range<Bound>
      typealias SubSequence = Range<Bound>
      typealias Iterator = _RangeIterator<Bound>
      init(_ other: ClosedRange<Bound>) { lowerBound = other.lowerBound; upperBound = other.upperBound.advanced(by: 1) }
      func makeIterator() -> _RangeIterator<Bound> { _RangeIterator(current: lowerBound, end: upperBound) }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      var count: Int { Int(lowerBound.distance(to: upperBound)) }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound.advanced(by: 0 - 1) }
      var indices: Range<Bound> { self }
      func index(after i: Bound) -> Bound { i.advanced(by: 1) }
      func index(before i: Bound) -> Bound { i.advanced(by: 0 - 1) }
      func index(_ i: Bound, offsetBy distance: Int) -> Bound { i.advanced(by: Bound.Stride(distance)) }
      func index(_ i: Bound, offsetBy distance: Int, limitedBy limit: Bound) -> Bound? {
        let l = Int(i.distance(to: limit))
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i.advanced(by: Bound.Stride(distance))
      }
      func distance(from start: Bound, to end: Bound) -> Int { Int(start.distance(to: end)) }
      subscript(position: Bound) -> Bound { if position < lowerBound || position >= upperBound { fatalError("Index out of range") }; return position }
      subscript(bounds: Range<Bound>) -> Range<Bound> {
        if bounds.lowerBound < lowerBound || bounds.upperBound > upperBound { fatalError("Range index out of range") }
        return bounds
      }
    }
    extension ClosedRange: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension ClosedRange: Collection where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension ClosedRange: BidirectionalCollection where Bound: Strideable, Bound.Stride: SignedInteger {}
    extension ClosedRange: RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias Iterator = _ClosedRangeIterator<Bound>
      init(_ other: Range<Bound>) { lowerBound = other.lowerBound; upperBound = other.upperBound.advanced(by: 0 - 1) }
      func makeIterator() -> _ClosedRangeIterator<Bound> { _ClosedRangeIterator(current: lowerBound, end: upperBound) }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var count: Int { Int(lowerBound.distance(to: upperBound)) + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(position: Int) -> Bound { lowerBound.advanced(by: Bound.Stride(position)) }
    }
    struct _RangeIterator<Bound: Strideable>: IteratorProtocol where Bound.Stride: SignedInteger {
      typealias Element = Bound
      var current: Bound
      let end: Bound
      mutating func next() -> Bound? {
        if current == end { return nil }
        let value = current
        current = current.advanced(by: 1)
        return value
      }
    }
    struct _ClosedRangeIterator<Bound: Strideable>: IteratorProtocol where Bound.Stride: SignedInteger {
      typealias Element = Bound
      var current: Bound
      let end: Bound
      var isDone = false
      mutating func next() -> Bound? {
        if isDone { return nil }
        let value = current
        if current == end { isDone = true } else { current = current.advanced(by: 1) }
        return value
      }
    }
    @_layout("object") struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
      typealias Iterator = IndexingIterator<[Element]>
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      @_intrinsic("array.empty") init()
      @_intrinsic("array.repeating") init(repeating value: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = []
        for x in elements { self.append(x) }
      }
      func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator(_elements: self, _position: 0) }
      @_intrinsic("array.count") var count: Int
      var isEmpty: Bool { count == 0 }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      @_host("array.capacity") func _room() -> Int
      var capacity: Int { _room() }
      subscript(index: Int) -> Element {
        @_intrinsic("array.get") get
        @_intrinsic("array.set") set
      }
      @_host("array.slice") func _slice(_ lower: Int, _ upper: Int) -> [Element]
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get { ArraySlice(_checked: self, bounds.lowerBound, bounds.upperBound) }
        set { _replace(bounds.lowerBound, bounds.upperBound, newValue._elements) }
      }
      subscript<R: RangeExpression>(bounds: R) -> ArraySlice<Element> where R.Bound == Int {
        get { let r = bounds.relative(to: self); return ArraySlice(_checked: self, r.lowerBound, r.upperBound) }
        set { let r = bounds.relative(to: self); _replace(r.lowerBound, r.upperBound, newValue._elements) }
      }
      @_intrinsic("array.append") mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element { for x in elements { append(x) } }
      @_host("array.appendContents") mutating func append(contentsOf elements: [Element])
      @_host("array.insert") mutating func _insert(_ index: Int, _ element: Element)
      mutating func insert(_ element: Element, at index: Int) { _insert(index, element) }
      @_host("array.insertContents") mutating func _insertContents(_ index: Int, _ elements: [Element])
      mutating func insert<S: Sequence>(contentsOf elements: S, at index: Int) where S.Element == Element { _insertContents(index, Array(elements)) }
      @_host("array.remove") @discardableResult mutating func remove(at index: Int) -> Element
      @_host("array.removeLast") @discardableResult mutating func removeLast() -> Element
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @_intrinsic("emptyCollection") func removeFirst_() -> Never
      @discardableResult mutating func removeFirst() -> Element { if isEmpty { fatalError("Can't remove first element from an empty collection") }; return remove(at: 0) }
      @_host("array.removeSubrange") mutating func _removeSubrange(_ lower: Int, _ upper: Int)
      mutating func removeFirst(_ n: Int) {
        if n < 0 { fatalError("Number of elements to remove should be non-negative") }
        if n > count { fatalError("Can't remove more items from a collection than it contains") }
        _removeSubrange(0, n)
      }
      mutating func removeLast(_ n: Int) {
        if n < 0 { fatalError("Number of elements to remove should be non-negative") }
        if n > count { fatalError("Can't remove more items from a collection than it contains") }
        _removeSubrange(count - n, count)
      }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int { let r = bounds.relative(to: self); _removeSubrange(r.lowerBound, r.upperBound) }
      @_host("array.removeAll") mutating func _removeAll()
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        let room = keepCapacity ? capacity : 0
        _removeAll()
        if room > 0 { reserveCapacity(room) }
      }
      mutating func removeAll(where shouldRemove: (Element) -> Bool) { var r: [Element] = []; for x in self { if !shouldRemove(x) { r.append(x) } }; self = r }
      @_host("array.replaceSubrange") mutating func _replace(_ lower: Int, _ upper: Int, _ elements: [Element])
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element { _replace(subrange.lowerBound, subrange.upperBound, Array(newElements)) }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C) where C.Element == Element, R.Bound == Int {
        let r = subrange.relative(to: self)
        _replace(r.lowerBound, r.upperBound, Array(newElements))
      }
      @_host("array.take") mutating func _take(_ index: Int) -> Element
      @_host("array.reserve") mutating func reserveCapacity(_ n: Int)
      @_host("array.reversed") func _reversed() -> [Element]
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
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let l = limit - i
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i + distance
      }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) { self = sorted(by: areInIncreasingOrder) }
    }
    extension Array: CustomStringConvertible { var description: String { String._describe(self) } }
    extension Array: CustomDebugStringConvertible { var debugDescription: String { String._describe(self) } }
    extension Array {
      mutating func shuffle() { self = shuffled() }
    }
    struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      let _base: Base
      typealias Element = Base.Element
      typealias Index = _ReversedIndex<Base>
      typealias Iterator = _ReversedIterator<Base>
      func makeIterator() -> _ReversedIterator<Base> { _ReversedIterator(_base: _base, _position: _base.endIndex) }
      var startIndex: _ReversedIndex<Base> { _ReversedIndex(base: _base.endIndex) }
      var endIndex: _ReversedIndex<Base> { _ReversedIndex(base: _base.startIndex) }
      func index(after i: _ReversedIndex<Base>) -> _ReversedIndex<Base> { _ReversedIndex(base: _base.index(before: i.base)) }
      func index(before i: _ReversedIndex<Base>) -> _ReversedIndex<Base> { _ReversedIndex(base: _base.index(after: i.base)) }
      subscript(position: _ReversedIndex<Base>) -> Base.Element { _base[_base.index(before: position.base)] }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      func reversed() -> Base { _base }
    }
    extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}
    struct _ReversedIndex<Base: BidirectionalCollection>: Comparable {
      let base: Base.Index
      static func == (a: _ReversedIndex<Base>, b: _ReversedIndex<Base>) -> Bool { a.base == b.base }
      static func < (a: _ReversedIndex<Base>, b: _ReversedIndex<Base>) -> Bool { b.base < a.base }
    }
    @_name("ReversedCollection.Iterator") struct _ReversedIterator<Base: BidirectionalCollection>: IteratorProtocol {
      typealias Element = Base.Element
      let _base: Base
      var _position: Base.Index
      mutating func next() -> Base.Element? {
        if _position == _base.startIndex { return nil }
        _position = _base.index(before: _position)
        return _base[_position]
      }
    }
    @_name("String.Iterator") struct _ArrayIterator<Element>: IteratorProtocol, Sequence {
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
    }
    extension Array: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher._mix(count); for x in self { x.hash(into: &hasher) } }
    }
    extension Array where Element: Comparable {
      mutating func sort() { self = sorted() }
    }
    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      var _base: [Element]
      var _start: Int
      var _end: Int
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = _SliceIterator<Element>
      init(_base: [Element], _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      init(_checked base: [Element], _ lower: Int, _ upper: Int) {
        if lower < 0 || upper > base.count { _ = base._slice(lower, upper) }
        _base = base
        _start = lower
        _end = upper
      }
      init() { _base = []; _start = 0; _end = 0 }
      init(arrayLiteral elements: Element...) { _base = elements; _start = 0; _end = elements.count }
      init<S: Sequence>(_ elements: S) where S.Element == Element { _base = Array(elements); _start = 0; _end = _base.count }
      init(repeating value: Element, count: Int) { _base = Array(repeating: value, count: count); _start = 0; _end = count }
      func makeIterator() -> _SliceIterator<Element> { _SliceIterator(array: _base, position: _start, end: _end) }
      var _elements: [Element] { _base._slice(_start, _end) }
      var count: Int { _end - _start }
      var isEmpty: Bool { _end == _start }
      var startIndex: Int { _start }
      var endIndex: Int { _end }
      var indices: Range<Int> { _start..<_end }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let l = limit - i
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return i + distance
      }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      func _check(_ index: Int) { if index < _start || index >= _end { fatalError("Index out of bounds") } }
      subscript(index: Int) -> Element {
        get { _check(index); return _base[index] }
        set { _check(index); _base[index] = newValue }
      }
      func _checkRange(_ r: Range<Int>) { if r.lowerBound < _start || r.upperBound > _end { fatalError("ArraySlice index is out of range") } }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get { _checkRange(bounds); return ArraySlice(_base: _base, _start: bounds.lowerBound, _end: bounds.upperBound) }
        set { replaceSubrange(bounds, with: newValue) }
      }
      subscript<R: RangeExpression>(bounds: R) -> ArraySlice<Element> where R.Bound == Int {
        get { let r = bounds.relative(to: self); _checkRange(r); return ArraySlice(_base: _base, _start: r.lowerBound, _end: r.upperBound) }
        set { replaceSubrange(bounds.relative(to: self), with: newValue) }
      }
      var first: Element? { isEmpty ? nil : _base[_start] }
      var last: Element? { isEmpty ? nil : _base[_end - 1] }
      mutating func swapAt(_ i: Int, _ j: Int) { _check(i); _check(j); _base.swapAt(i, j) }
      mutating func _cut() { if _end < _base.count { _base._removeSubrange(_end, _base.count) } }
      mutating func append(_ newElement: Element) { _cut(); _base.append(newElement); _end += 1 }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        _checkRange(subrange)
        _cut()
        _base._replace(subrange.lowerBound, subrange.upperBound, Array(newElements))
        _end = _base.count
      }
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { fatalError("Can't remove first element from an empty collection") }
        let x = _base[_start]
        _start += 1
        return x
      }
      mutating func removeFirst(_ k: Int) { if k > count { fatalError("Can't remove more items from a collection than it contains") }; _start += k }
      mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { fatalError("Can't remove last element from an empty collection") }
        _end -= 1
        return _base[_end]
      }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      mutating func removeLast(_ k: Int) { if k > count { fatalError("Can't remove more items from a collection than it contains") }; _end -= k }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) { let s = sorted(by: areInIncreasingOrder); for i in 0..<s.count { _base[_start + i] = s[i] } }
      var description: String { String(describing: _elements) }
      var debugDescription: String { "ArraySlice(" + String(describing: _elements) + ")" }
    }
    extension ArraySlice: CustomDebugStringConvertible {}
    struct _SliceIterator<Element>: IteratorProtocol {
      let array: [Element]
      var position: Int
      let end: Int
      mutating func next() -> Element? {
        if position == end { return nil }
        let x = array[position]
        position += 1
        return x
      }
    }
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (a: ArraySlice<Element>, b: ArraySlice<Element>) -> Bool {
        if a.count != b.count { return false }
        for i in 0..<a.count { if a._base[a._start + i] != b._base[b._start + i] { return false } }
        return true
      }
    }
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher._mix(count); for x in self { x.hash(into: &hasher) } }
    }
    //@with ArraySlice
    func += <T, S: Sequence>(a: inout ArraySlice<T>, b: S) where S.Element == T { for x in b { a.append(x) } }
    func + <T>(a: ArraySlice<T>, b: ArraySlice<T>) -> ArraySlice<T> { var r = a; for x in b { r.append(x) }; return r }
    struct ContiguousArray<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      var _array: [Element]
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = _ArrayIterator<Element>
      init() { _array = [] }
      init(arrayLiteral elements: Element...) { _array = elements }
      init<S: Sequence>(_ elements: S) where S.Element == Element { _array = Array(elements) }
      init(repeating value: Element, count: Int) { _array = Array(repeating: value, count: count) }
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: _array) }
      var count: Int { _array.count }
      var capacity: Int { _array.capacity }
      var isEmpty: Bool { _array.isEmpty }
      var startIndex: Int { 0 }
      var endIndex: Int { _array.count }
      subscript(index: Int) -> Element {
        get { _array[index] }
        set { _array[index] = newValue }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get { _array[bounds] }
        set { _array[bounds] = newValue }
      }
      subscript<R: RangeExpression>(bounds: R) -> ArraySlice<Element> where R.Bound == Int {
        get { _array[bounds.relative(to: _array)] }
        set { _array[bounds.relative(to: _array)] = newValue }
      }
      mutating func append(_ newElement: Element) { _array.append(newElement) }
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element { _array.append(contentsOf: elements) }
      mutating func insert(_ element: Element, at index: Int) { _array.insert(element, at: index) }
      mutating func insert<S: Sequence>(contentsOf elements: S, at index: Int) where S.Element == Element { _array.insert(contentsOf: elements, at: index) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element { _array.replaceSubrange(subrange, with: newElements) }
      @discardableResult mutating func remove(at index: Int) -> Element { _array.remove(at: index) }
      @discardableResult mutating func removeFirst() -> Element { _array.removeFirst() }
      @discardableResult mutating func removeLast() -> Element { _array.removeLast() }
      mutating func removeFirst(_ n: Int) { _array.removeFirst(n) }
      mutating func removeLast(_ n: Int) { _array.removeLast(n) }
      mutating func popLast() -> Element? { _array.popLast() }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { _array.removeAll(keepingCapacity: keepCapacity) }
      mutating func removeAll(where shouldRemove: (Element) -> Bool) { _array.removeAll(where: shouldRemove) }
      mutating func reserveCapacity(_ n: Int) { _array.reserveCapacity(n) }
      mutating func swapAt(_ i: Int, _ j: Int) { _array.swapAt(i, j) }
      mutating func reverse() { _array.reverse() }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) { _array.sort(by: areInIncreasingOrder) }
      mutating func shuffle() { _array.shuffle() }
      var description: String { String(describing: _array) }
      var debugDescription: String { "ContiguousArray(" + String(describing: _array) + ")" }
    }
    extension ContiguousArray: CustomDebugStringConvertible {}
    extension ContiguousArray where Element: Comparable { mutating func sort() { _array.sort() } }
    extension ContiguousArray: Equatable where Element: Equatable {
      static func == (a: ContiguousArray<Element>, b: ContiguousArray<Element>) -> Bool { a._array == b._array }
    }
    extension ContiguousArray: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { _array.hash(into: &hasher) }
    }
    //@with ContiguousArray
    func + <T, S: Sequence>(a: ContiguousArray<T>, b: S) -> ContiguousArray<T> where S.Element == T { var r = a; r.append(contentsOf: b); return r }
    //@with ContiguousArray
    func += <T, S: Sequence>(a: inout ContiguousArray<T>, b: S) where S.Element == T { a.append(contentsOf: b) }
    @_host("array.concat") func _concat<T>(_ a: [T], _ b: [T]) -> [T]
    func + <T>(a: [T], b: [T]) -> [T] { _concat(a, b) }
    func += <T>(a: inout [T], b: [T]) { a.append(contentsOf: b) }
    func + <T, S: Sequence>(a: [T], b: S) -> [T] where S.Element == T { var r = a; for x in b { r.append(x) }; return r }
    func + <T, S: Sequence>(a: S, b: [T]) -> [T] where S.Element == T { var r = Array(a); r.append(contentsOf: b); return r }
    func += <T, S: Sequence>(a: inout [T], b: S) where S.Element == T { for x in b { a.append(x) } }
    """#
}
