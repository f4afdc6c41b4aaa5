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
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func contains(where predicate: (Element) -> Bool) -> Bool { for x in self { if predicate(x) { return true } }; return false }
      func count(where predicate: (Element) -> Bool) -> Int { var n = 0; for x in self { if predicate(x) { n += 1 } }; return n }
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
    }
    extension Sequence {
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        if maxLength < 0 { fatalError("Can't take a prefix of negative length from a sequence") }
        return PrefixSequence(_base: self, _maxLength: maxLength)
      }
      func suffix(_ maxLength: Int) -> [Element] {
        if maxLength < 0 { fatalError("Can't take a suffix of negative length from a sequence") }
        let all = Array(self)
        return all._slice(all.count > maxLength ? all.count - maxLength : 0, all.count)
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        if k < 0 { fatalError("Can't drop a negative number of elements from a sequence") }
        return DropFirstSequence(_base: self, _limit: k)
      }
      func dropLast(_ k: Int = 1) -> [Element] {
        if k < 0 { fatalError("Can't drop a negative number of elements from a sequence") }
        let all = Array(self)
        return all._slice(0, all.count > k ? all.count - k : 0)
      }
      func prefix(while predicate: (Element) -> Bool) -> [Element] { var r: [Element] = []; for x in self { if !predicate(x) { break }; r.append(x) }; return r }
      func drop(while predicate: (Element) -> Bool) -> DropWhileSequence<Self> {
        var iterator = makeIterator()
        var first = iterator.next()
        while let x = first { if !predicate(x) { break }; first = iterator.next() }
        return DropWhileSequence(_iterator: iterator, _next: first)
      }
    }
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = _PrefixIterator<Base.Iterator>
      let _base: Base
      let _maxLength: Int
      func makeIterator() -> _PrefixIterator<Base.Iterator> { _PrefixIterator(_base: _base.makeIterator(), _left: _maxLength) }
    }
    @_name("PrefixSequence.Iterator") struct _PrefixIterator<Base: IteratorProtocol>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base
      var _left: Int
      mutating func next() -> Base.Element? { if _left == 0 { return nil }; _left -= 1; return _base.next() }
    }
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      let _base: Base
      let _limit: Int
      func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        var n = _limit
        while n > 0 { if iterator.next() == nil { break }; n -= 1 }
        return iterator
      }
    }
    struct DropWhileSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = _DropWhileIterator<Base.Iterator>
      let _iterator: Base.Iterator
      let _next: Base.Element?
      func makeIterator() -> _DropWhileIterator<Base.Iterator> { _DropWhileIterator(_base: _iterator, _next: _next) }
    }
    @_name("DropWhileSequence.Iterator") struct _DropWhileIterator<Base: IteratorProtocol>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base
      var _next: Base.Element?
      mutating func next() -> Base.Element? {
        if let x = _next { _next = _base.next(); return x }
        return nil
      }
    }
    extension Sequence {
      func split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) -> Bool) -> [ArraySlice<Element>] {
        Array(self).split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
    }
    extension Sequence {
      func elementsEqual<S: Sequence>(_ other: S, by areEquivalent: (Element, S.Element) -> Bool) -> Bool {
        var a = makeIterator()
        var b = other.makeIterator()
        while true {
          switch (a.next(), b.next()) {
          case (.some(let x), .some(let y)): if !areEquivalent(x, y) { return false }
          case (.none, .none): return true
          default: return false
          }
        }
      }
      func starts<S: Sequence>(with possiblePrefix: S, by areEquivalent: (Element, S.Element) -> Bool) -> Bool {
        var a = makeIterator()
        for y in possiblePrefix {
          guard let x = a.next() else { return false }
          if !areEquivalent(x, y) { return false }
        }
        return true
      }
      func lexicographicallyPrecedes<S: Sequence>(_ other: S, by areInIncreasingOrder: (Element, Element) -> Bool) -> Bool where S.Element == Element {
        var a = makeIterator()
        var b = other.makeIterator()
        while true {
          guard let x = a.next() else { return b.next() != nil }
          guard let y = b.next() else { return false }
          if areInIncreasingOrder(x, y) { return true }
          if areInIncreasingOrder(y, x) { return false }
        }
      }
    }
    extension Sequence where Element: Equatable {
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other, by: { $0 == $1 }) }
      func starts<S: Sequence>(with possiblePrefix: S) -> Bool where S.Element == Element { starts(with: possiblePrefix, by: { $0 == $1 }) }
    }
    extension Sequence where Element: Comparable {
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element { lexicographicallyPrecedes(other, by: { $0 < $1 }) }
    }
    extension Sequence {
      func shuffled() -> [Element] {
        var r = Array(self)
        var i = 0
        while r.count - i > 1 { let j = i + Int.random(in: 0..<(r.count - i)); r.swapAt(i, j); i += 1 }
        return r
      }
      func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var r = Array(self)
        var i = 0
        while r.count - i > 1 { let j = i + Int.random(in: 0..<(r.count - i), using: &generator); r.swapAt(i, j); i += 1 }
        return r
      }
    }
    extension Array {
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) { self = shuffled(using: &generator) }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) { _assign(shuffled(using: &generator)) }
    }
    extension Sequence where Element: Sequence {
      func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      func joined<S: Sequence>(separator: S) -> [Element.Element] where S.Element == Element.Element {
        var r: [Element.Element] = []
        var isFirst = true
        for s in self {
          if isFirst { isFirst = false } else { for x in separator { r.append(x) } }
          for x in s { r.append(x) }
        }
        return r
      }
    }
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      typealias Iterator = _FlattenIterator<Base>
      let _base: Base
      func makeIterator() -> _FlattenIterator<Base> { _FlattenIterator(_base: _base.makeIterator()) }
    }
    //@with FlattenSequence
    extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection {
      typealias Index = _FlattenIndex<Base>
      typealias SubSequence = _Slice<FlattenSequence<Base>>
      func _found(_ outer: Base.Index) -> _FlattenIndex<Base> {
        var o = outer
        while o != _base.endIndex {
          let inner = _base[o]
          if !inner.isEmpty { return _FlattenIndex(_outer: o, _inner: inner.startIndex) }
          o = _base.index(after: o)
        }
        return _FlattenIndex(_outer: o, _inner: nil)
      }
      var startIndex: _FlattenIndex<Base> { _found(_base.startIndex) }
      var endIndex: _FlattenIndex<Base> { _FlattenIndex(_outer: _base.endIndex, _inner: nil) }
      var isEmpty: Bool { for s in _base { if !s.isEmpty { return false } }; return true }
      func index(after i: _FlattenIndex<Base>) -> _FlattenIndex<Base> {
        guard let position = i._inner else { fatalError("Index out of range") }
        let inner = _base[i._outer]
        let next = inner.index(after: position)
        if next != inner.endIndex { return _FlattenIndex(_outer: i._outer, _inner: next) }
        return _found(_base.index(after: i._outer))
      }
      subscript(position: _FlattenIndex<Base>) -> Base.Element.Element {
        guard let inner = position._inner else { fatalError("Index out of range") }
        return _base[position._outer][inner]
      }
    }
    //@with FlattenSequence
    extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: _FlattenIndex<Base>) -> _FlattenIndex<Base> {
        var outer = i._outer
        if let position = i._inner {
          let inner = _base[outer]
          if position != inner.startIndex { return _FlattenIndex(_outer: outer, _inner: inner.index(before: position)) }
        }
        while true {
          if outer == _base.startIndex { fatalError("Index out of range") }
          outer = _base.index(before: outer)
          let inner = _base[outer]
          if !inner.isEmpty { return _FlattenIndex(_outer: outer, _inner: inner.index(before: inner.endIndex)) }
        }
      }
    }
    struct _FlattenIndex<Base: Collection>: Comparable where Base.Element: Collection {
      let _outer: Base.Index
      let _inner: Base.Element.Index?
      static func == (a: _FlattenIndex<Base>, b: _FlattenIndex<Base>) -> Bool { a._outer == b._outer && a._inner == b._inner }
      static func < (a: _FlattenIndex<Base>, b: _FlattenIndex<Base>) -> Bool {
        if a._outer != b._outer { return a._outer < b._outer }
        if let x = a._inner, let y = b._inner { return x < y }
        return false
      }
    }
    @_name("FlattenSequence.Iterator") struct _FlattenIterator<Base: Sequence>: IteratorProtocol where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      var _base: Base.Iterator
      var _inner: Base.Element.Iterator? = nil
      init(_base: Base.Iterator) { self._base = _base }
      mutating func next() -> Base.Element.Element? {
        while true {
          if _inner != nil, let x = _inner!.next() { return x }
          guard let s = _base.next() else { return nil }
          _inner = s.makeIterator()
        }
      }
    }
    extension Sequence { var lazy: LazySequence<Self> { LazySequence(_base: self) } }
    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      let _base: Base
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
    }
    //@with LazySequence
    extension LazySequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias SubSequence = _Slice<LazySequence<Base>>
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      var count: Int { _base.count }
    }
    extension LazySequenceProtocol {
      var lazy: Self { self }
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Self, U> { LazyMapSequence(_base: self, _transform: transform) }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> { LazyFilterSequence(_base: self, _predicate: isIncluded) }
      func compactMap<U>(_ transform: @escaping (Element) -> U?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, U?>>, U> {
        LazyMapSequence(_base: LazyFilterSequence(_base: LazyMapSequence(_base: self, _transform: transform), _predicate: { $0 != nil }), _transform: { $0! })
      }
      func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Self, S>>> { LazySequence(_base: FlattenSequence(_base: LazyMapSequence(_base: self, _transform: transform))) }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self> { LazyPrefixWhileSequence(_base: self, _predicate: predicate) }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self> { LazyDropWhileSequence(_base: self, _predicate: predicate) }
    }
    //@with LazySequenceProtocol
    extension PrefixSequence: LazySequenceProtocol where Base: LazySequenceProtocol {}
    //@with LazySequenceProtocol
    extension DropFirstSequence: LazySequenceProtocol where Base: LazySequenceProtocol {}
    //@with LazySequenceProtocol
    extension _Slice: LazySequenceProtocol where Base: LazySequenceProtocol {}
    //@with LazySequenceProtocol
    extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {}
    // Straight from a lazy sequence, the elements are those of what it was made of.
    //@with LazySequence
    extension LazySequence {
      var elements: Base { _base }
      func map<U>(_ transform: @escaping (Base.Element) -> U) -> LazyMapSequence<Base, U> { LazyMapSequence(_base: _base, _transform: transform) }
      func compactMap<U>(_ transform: @escaping (Base.Element) -> U?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Base, U?>>, U> {
        LazyMapSequence(_base: LazyFilterSequence(_base: LazyMapSequence(_base: _base, _transform: transform), _predicate: { $0 != nil }), _transform: { $0! })
      }
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> { LazyFilterSequence(_base: _base, _predicate: isIncluded) }
      func flatMap<S: Sequence>(_ transform: @escaping (Base.Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Base, S>>> { LazySequence<FlattenSequence<LazyMapSequence<Base, S>>>(_base: FlattenSequence(_base: LazyMapSequence(_base: _base, _transform: transform))) }
      func prefix(while predicate: @escaping (Base.Element) -> Bool) -> LazyPrefixWhileSequence<Base> { LazyPrefixWhileSequence(_base: _base, _predicate: predicate) }
      func drop(while predicate: @escaping (Base.Element) -> Bool) -> LazyDropWhileSequence<Base> { LazyDropWhileSequence(_base: _base, _predicate: predicate) }
    }
    //@with LazySequence
    extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    //@with LazyMapSequence
    extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      typealias Iterator = _LazyMapIterator<Base.Iterator, Element>
      let _base: Base
      let _transform: (Base.Element) -> Element
      func makeIterator() -> _LazyMapIterator<Base.Iterator, Element> { _LazyMapIterator(_base: _base.makeIterator(), _transform: _transform) }
    }
    //@with LazyMapSequence
    extension LazyMapSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
      subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> { LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform) }
      var count: Int { _base.count }
    }
    //@with LazyMapSequence
    extension LazyMapSequence {
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Base, U> {
        let first = _transform
        return LazyMapSequence<Base, U>(_base: _base, _transform: { transform(first($0)) })
      }
    }
    //@with LazyFilterSequence
    extension LazyFilterSequence {
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        let first = _predicate
        return LazyFilterSequence(_base: _base, _predicate: { first($0) && isIncluded($0) })
      }
    }
    @_name("LazyMapSequence.Iterator") struct _LazyMapIterator<Base: IteratorProtocol, Element>: IteratorProtocol {
      var _base: Base
      let _transform: (Base.Element) -> Element
      mutating func next() -> Element? {
        guard let x = _base.next() else { return nil }
        return _transform(x)
      }
    }
    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = _LazyFilterIterator<Base.Iterator>
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> _LazyFilterIterator<Base.Iterator> { _LazyFilterIterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    //@with LazyFilterSequence
    extension LazyFilterSequence where Base.Element: Equatable {
      // What the filter leaves out is not looked for.
      func contains(_ element: Base.Element) -> Bool {
        if !_predicate(element) { return false }
        for x in self { if x == element { return true } }
        return false
      }
    }
    //@with LazyFilterSequence
    extension LazyFilterSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      func _found(_ position: Base.Index) -> Base.Index {
        var i = position
        let end = _base.endIndex
        while i != end { if _predicate(_base[i]) { return i }; i = _base.index(after: i) }
        return i
      }
      var startIndex: Base.Index { _found(_base.startIndex) }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index { _found(_base.index(after: i)) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      typealias SubSequence = LazyFilterSequence<Base.SubSequence>
      subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> { LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate) }
      var underestimatedCount: Int { 0 }
    }
    //@with LazyFilterSequence
    extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        var r = _base.index(before: i)
        while !_predicate(_base[r]) { r = _base.index(before: r) }
        return r
      }
    }
    @_name("LazyFilterSequence.Iterator") struct _LazyFilterIterator<Base: IteratorProtocol>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      mutating func next() -> Base.Element? {
        while let x = _base.next() { if _predicate(x) { return x } }
        return nil
      }
    }
    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = _LazyPrefixWhileIterator<Base.Iterator>
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> _LazyPrefixWhileIterator<Base.Iterator> { _LazyPrefixWhileIterator(_base: _base.makeIterator(), _predicate: _predicate) }
    }
    @_name("LazyPrefixWhileSequence.Iterator") struct _LazyPrefixWhileIterator<Base: IteratorProtocol>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      var _isDone = false
      init(_base: Base, _predicate: @escaping (Base.Element) -> Bool) { self._base = _base; self._predicate = _predicate }
      mutating func next() -> Base.Element? {
        if _isDone { return nil }
        if let x = _base.next() { if _predicate(x) { return x } }
        _isDone = true
        return nil
      }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = _DropWhileIterator<Base.Iterator>
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> _DropWhileIterator<Base.Iterator> {
        var iterator = _base.makeIterator()
        var first = iterator.next()
        while let x = first { if !_predicate(x) { break }; first = iterator.next() }
        return _DropWhileIterator(_base: iterator, _next: first)
      }
    }
    //@with LazyPrefixWhileSequence
    extension LazyPrefixWhileSequence: Collection where Base: Collection {
      typealias Index = _PrefixWhileIndex<Base>
      typealias SubSequence = _Slice<LazyPrefixWhileSequence<Base>>
      func _reached(_ i: Base.Index) -> _PrefixWhileIndex<Base> { _PrefixWhileIndex(_inner: i == _base.endIndex || !_predicate(_base[i]) ? nil : i) }
      var startIndex: _PrefixWhileIndex<Base> { _reached(_base.startIndex) }
      var endIndex: _PrefixWhileIndex<Base> { _PrefixWhileIndex(_inner: nil) }
      func index(after i: _PrefixWhileIndex<Base>) -> _PrefixWhileIndex<Base> {
        guard let position = i._inner else { fatalError("Index out of range") }
        return _reached(_base.index(after: position))
      }
      subscript(position: _PrefixWhileIndex<Base>) -> Base.Element {
        guard let position = position._inner else { fatalError("Index out of range") }
        return _base[position]
      }
    }
    struct _PrefixWhileIndex<Base: Collection>: Comparable {
      let _inner: Base.Index?
      static func == (a: _PrefixWhileIndex<Base>, b: _PrefixWhileIndex<Base>) -> Bool { a._inner == b._inner }
      static func < (a: _PrefixWhileIndex<Base>, b: _PrefixWhileIndex<Base>) -> Bool {
        guard let x = a._inner else { return false }
        guard let y = b._inner else { return true }
        return x < y
      }
    }
    //@with LazyDropWhileSequence
    extension LazyDropWhileSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias SubSequence = _Slice<LazyDropWhileSequence<Base>>
      var startIndex: Base.Index {
        var i = _base.startIndex
        while i != _base.endIndex && _predicate(_base[i]) { i = _base.index(after: i) }
        return i
      }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    //@with LazyDropWhileSequence
    extension LazyDropWhileSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        if i <= startIndex { fatalError("Can't move before startIndex") }
        return _base.index(before: i)
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool { for x in self { if x == element { return true } }; return false }
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
    @_host("array.sortKnown") func _sortKnown<T>(_ a: inout [T], _ less: (T, T) throws -> Bool) -> Bool
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
      let _base: Base
      typealias Element = (offset: Int, element: Base.Element)
      typealias Iterator = _EnumeratedIterator<Base.Iterator>
      func makeIterator() -> _EnumeratedIterator<Base.Iterator> { _EnumeratedIterator(base: _base.makeIterator()) }
    }
    @_name("EnumeratedSequence.Iterator") struct _EnumeratedIterator<Base: IteratorProtocol>: IteratorProtocol {
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
    func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> { Zip2Sequence(_sequence1: a, _sequence2: b) }
    struct Zip2Sequence<A: Sequence, B: Sequence>: Sequence {
      let _sequence1: A
      let _sequence2: B
      typealias Element = (A.Element, B.Element)
      typealias Iterator = _ZipIterator<A.Iterator, B.Iterator>
      func makeIterator() -> _ZipIterator<A.Iterator, B.Iterator> { _ZipIterator(first: _sequence1.makeIterator(), second: _sequence2.makeIterator()) }
    }
    @_name("Zip2Sequence.Iterator") struct _ZipIterator<A: IteratorProtocol, B: IteratorProtocol>: IteratorProtocol {
      var first: A
      var second: B
      typealias Element = (A.Element, B.Element)
      mutating func next() -> (A.Element, B.Element)? {
        guard let x = first.next() else { return nil }
        guard let y = second.next() else { return nil }
        return (x, y)
      }
    }
    func stride<T: Strideable>(from start: T, to end: T, by step: T.Stride) -> StrideTo<T> { StrideTo(_start: start, _end: end, _stride: step) }
    func stride<T: Strideable>(from start: T, through end: T, by step: T.Stride) -> StrideThrough<T> { StrideThrough(_start: start, _end: end, _stride: step) }
    func stride(from start: Int, to end: Int, by step: Int) -> StrideTo<Int> { StrideTo(_start: start, _end: end, _stride: step) }
    func stride(from start: Int, through end: Int, by step: Int) -> StrideThrough<Int> { StrideThrough(_start: start, _end: end, _stride: step) }
    func stride(from start: Double, to end: Double, by step: Double) -> StrideTo<Double> { StrideTo(_start: start, _end: end, _stride: step) }
    func stride(from start: Double, through end: Double, by step: Double) -> StrideThrough<Double> { StrideThrough(_start: start, _end: end, _stride: step) }
    struct StrideTo<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideTo<Element>.self) }
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      typealias Iterator = _StrideIterator<Element>
      init(_start: Element, _end: Element, _stride: Element.Stride) {
        if _stride == 0 { fatalError("Stride size must not be zero") }
        self._start = _start
        self._end = _end
        self._stride = _stride
      }
      func makeIterator() -> _StrideIterator<Element> { _StrideIterator(_start: _start, _current: _start, _end: _end, _stride: _stride, _isClosed: false, _isUp: _stride > 0) }
      var underestimatedCount: Int { var n = 0; for _ in self { n += 1 }; return n }
    }
    struct StrideThrough<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideThrough<Element>.self) }
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      typealias Iterator = _StrideIterator<Element>
      init(_start: Element, _end: Element, _stride: Element.Stride) {
        if _stride == 0 { fatalError("Stride size must not be zero") }
        self._start = _start
        self._end = _end
        self._stride = _stride
      }
      func makeIterator() -> _StrideIterator<Element> { _StrideIterator(_start: _start, _current: _start, _end: _end, _stride: _stride, _isClosed: true, _isUp: _stride > 0) }
    }
    struct _StrideIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      var _current: Element
      let _end: Element
      let _stride: Element.Stride
      let _isClosed: Bool
      let _isUp: Bool
      var _index = 0
      var _isDone = false
      mutating func next() -> Element? {
        if _isDone { return nil }
        let value = _current
        if _isUp ? (_isClosed ? value > _end : value >= _end) : (_isClosed ? value < _end : value <= _end) { return nil }
        if _isClosed && value == _end { _isDone = true } else { _index += 1; _current = Element._step(value, _start, _index, _stride) }
        return value
      }
    }
    func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> {
      if n < 0 { fatalError("Repetition count should be non-negative") }
      return Repeated(count: n, repeatedValue: element)
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      let count: Int
      let repeatedValue: Element
      typealias Iterator = _ArrayIterator<Element>
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: Array(repeating: repeatedValue, count: count)) }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element {
        if position < 0 || position >= count { fatalError("Index out of range") }
        return repeatedValue
      }
    }
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> { UnfoldFirstSequence(_value: first, _next: next) }
    struct UnfoldFirstSequence<Element>: Sequence, IteratorProtocol {
      typealias Iterator = UnfoldFirstSequence<Element>
      var _value: Element?
      let _next: (Element) -> Element?
      var _isFirst = true
      init(_value: Element, _next: @escaping (Element) -> Element?) { self._value = _value; self._next = _next }
      mutating func next() -> Element? {
        if _isFirst { _isFirst = false; return _value }
        if let x = _value { _value = _next(x) }
        return _value
      }
    }
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> { UnfoldSequence(_state: state, _next: next) }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      typealias Iterator = UnfoldSequence<Element, State>
      var _state: State
      let _next: (inout State) -> Element?
      var _isDone = false
      init(_state: State, _next: @escaping (inout State) -> Element?) { self._state = _state; self._next = _next }
      mutating func next() -> Element? {
        if _isDone { return nil }
        if let x = _next(&_state) { return x }
        _isDone = true
        return nil
      }
    }
    struct AnyIterator<Element>: Sequence, IteratorProtocol {
      typealias Iterator = AnyIterator<Element>
      let _body: () -> Element?
      init(_ body: @escaping () -> Element?) { _body = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element { var b = base; _body = { b.next() } }
      func next() -> Element? { _body() }
    }
    struct AnySequence<Element>: Sequence {
      typealias Iterator = AnyIterator<Element>
      let _make: () -> AnyIterator<Element>
      init<S: Sequence>(_ base: S) where S.Element == Element { _make = { AnyIterator(base.makeIterator()) } }
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element { _make = { AnyIterator(makeUnderlyingIterator()) } }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
      typealias Element = Base.Element
      typealias Iterator = IteratorSequence<Base>
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }
    """#
}
