extension Prelude {
  /// Collections whose type is hidden, and what tells two collections apart.
  static let erased = #"""
    // Numbers are compared by value, whatever their type: `_kind` is 1 for a whole number that an Int
    // holds, 2 for a larger one, 3 for any other number, and 0 for what is no number.
    struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      let base: Any
      let _kind: Int
      let _number: Double
      let _whole: UInt64
      let _isEqual: (Any) -> Bool
      let _hash: () -> Int
      init<H: Hashable>(_ base: H) {
        if let other = base as? AnyHashable { self = other; return }
        var kind = 0
        var number = 0.0
        var whole: UInt64 = 0
        if let n = AnyHashable._integer(base) {
          kind = n.isLarge ? 2 : 1
          whole = n.bits
        } else if let n = AnyHashable._fraction(base) {
          if let i = Int(exactly: n) {
            kind = 1
            whole = UInt64(bitPattern: Int64(i))
          } else if let u = UInt64(exactly: n) {
            kind = 2
            whole = u
          } else {
            kind = 3
            number = n
          }
        }
        self.base = base
        _kind = kind
        _number = number
        _whole = whole
        _isEqual = { other in if let same = other as? H { return same == base }; return false }
        _hash = { base.hashValue }
      }
      static func _integer(_ base: Any) -> (isLarge: Bool, bits: UInt64)? {
        if let n = base as? Int { return (false, UInt64(bitPattern: Int64(n))) }
        if let n = base as? UInt8 { return (false, UInt64(n)) }
        if let n = base as? UInt { return (n > 9223372036854775807, UInt64(n)) }
        if let n = base as? UInt64 { return (n > 9223372036854775807, n) }
        if let n = base as? Int64 { return (false, UInt64(bitPattern: n)) }
        if let n = base as? Int32 { return (false, UInt64(bitPattern: Int64(n))) }
        if let n = base as? Int16 { return (false, UInt64(bitPattern: Int64(n))) }
        if let n = base as? Int8 { return (false, UInt64(bitPattern: Int64(n))) }
        if let n = base as? UInt32 { return (false, UInt64(n)) }
        if let n = base as? UInt16 { return (false, UInt64(n)) }
        return nil
      }
      static func _fraction(_ base: Any) -> Double? {
        if let n = base as? Double { return n }
        if let n = base as? Float { return Double(n) }
        return nil
      }
      static func == (a: AnyHashable, b: AnyHashable) -> Bool {
        if a._kind != b._kind { return false }
        switch a._kind {
        case 0: return a._isEqual(b.base)
        case 3: return a._number == b._number
        default: return a._whole == b._whole
        }
      }
      func hash(into hasher: inout Hasher) {
        switch _kind {
        case 0: hasher.combine(_hash())
        case 3: hasher.combine(_number)
        default: hasher.combine(_whole)
        }
      }
      var description: String { String(describing: base) }
      var debugDescription: String { "AnyHashable(" + String(reflecting: base) + ")" }
    }
    struct AnyIndex: Comparable {
      let _offset: Int
      static func == (a: AnyIndex, b: AnyIndex) -> Bool { a._offset == b._offset }
      static func < (a: AnyIndex, b: AnyIndex) -> Bool { a._offset < b._offset }
    }
    // What a hidden collection is asked for; its indices are counted from its start.
    struct _ErasedCollection<Element> {
      let _count: () -> Int
      let _at: (Int) -> Element
      let _iterator: (Int, Int) -> AnyIterator<Element>
      init<C: Collection>(_ base: C) where C.Element == Element {
        _count = { base.count }
        _at = { base[base.index(base.startIndex, offsetBy: $0)] }
        _iterator = { lower, upper in
          if lower == 0 && upper < 0 { return AnyIterator(base.makeIterator()) }
          let start = base.index(base.startIndex, offsetBy: lower)
          let end = upper < 0 ? base.endIndex : base.index(start, offsetBy: upper - lower)
          return AnyIterator(base[start..<end].makeIterator())
        }
      }
    }
    protocol _AnyCollectionProtocol: Collection where Index == AnyIndex {
      var _box: _ErasedCollection<Element> { get }
      var _start: Int { get }
      // Negative where the collection ends.
      var _end: Int { get }
    }
    extension _AnyCollectionProtocol {
      func makeIterator() -> AnyIterator<Element> { _box._iterator(_start, _end) }
      var startIndex: AnyIndex { AnyIndex(_offset: _start) }
      var endIndex: AnyIndex { AnyIndex(_offset: _end < 0 ? _box._count() : _end) }
      var count: Int { endIndex._offset - _start }
      func index(after i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset + 1) }
      func index(before i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset - 1) }
      func index(_ i: AnyIndex, offsetBy distance: Int) -> AnyIndex { AnyIndex(_offset: i._offset + distance) }
      func index(_ i: AnyIndex, offsetBy distance: Int, limitedBy limit: AnyIndex) -> AnyIndex? {
        let l = limit._offset - i._offset
        if distance > 0 ? l >= 0 && l < distance : l <= 0 && distance < l { return nil }
        return AnyIndex(_offset: i._offset + distance)
      }
      func distance(from start: AnyIndex, to end: AnyIndex) -> Int { end._offset - start._offset }
      func _checked(_ bounds: Range<AnyIndex>) -> Range<Int> {
        if bounds.lowerBound._offset < _start || bounds.upperBound > endIndex { fatalError("Out of bounds: range is out of bounds of the collection") }
        return bounds.lowerBound._offset..<bounds.upperBound._offset
      }
      subscript(position: AnyIndex) -> Element {
        if position._offset < _start || position >= endIndex { fatalError("Index out of range") }
        return _box._at(position._offset)
      }
    }
    struct AnyCollection<Element>: _AnyCollectionProtocol {
      typealias Index = AnyIndex
      typealias Iterator = AnyIterator<Element>
      typealias SubSequence = AnyCollection<Element>
      let _box: _ErasedCollection<Element>
      let _start: Int
      let _end: Int
      init(_box: _ErasedCollection<Element>, _ bounds: Range<Int>) { self._box = _box; _start = bounds.lowerBound; _end = bounds.upperBound }
      init<C: Collection>(_ base: C) where C.Element == Element { _box = _ErasedCollection(base); _start = 0; _end = 0 - 1 }
      subscript(bounds: Range<AnyIndex>) -> AnyCollection<Element> { AnyCollection(_box: _box, _checked(bounds)) }
    }
    struct AnyBidirectionalCollection<Element>: _AnyCollectionProtocol, BidirectionalCollection {
      typealias Index = AnyIndex
      typealias Iterator = AnyIterator<Element>
      typealias SubSequence = AnyBidirectionalCollection<Element>
      let _box: _ErasedCollection<Element>
      let _start: Int
      let _end: Int
      init(_box: _ErasedCollection<Element>, _ bounds: Range<Int>) { self._box = _box; _start = bounds.lowerBound; _end = bounds.upperBound }
      init<C: BidirectionalCollection>(_ base: C) where C.Element == Element { _box = _ErasedCollection(base); _start = 0; _end = 0 - 1 }
      subscript(bounds: Range<AnyIndex>) -> AnyBidirectionalCollection<Element> { AnyBidirectionalCollection(_box: _box, _checked(bounds)) }
    }
    struct AnyRandomAccessCollection<Element>: _AnyCollectionProtocol, RandomAccessCollection {
      typealias Index = AnyIndex
      typealias Iterator = AnyIterator<Element>
      typealias SubSequence = AnyRandomAccessCollection<Element>
      let _box: _ErasedCollection<Element>
      let _start: Int
      let _end: Int
      init(_box: _ErasedCollection<Element>, _ bounds: Range<Int>) { self._box = _box; _start = bounds.lowerBound; _end = bounds.upperBound }
      init<C: RandomAccessCollection>(_ base: C) where C.Element == Element { _box = _ErasedCollection(base); _start = 0; _end = 0 - 1 }
      subscript(bounds: Range<AnyIndex>) -> AnyRandomAccessCollection<Element> { AnyRandomAccessCollection(_box: _box, _checked(bounds)) }
    }
    struct CollectionDifference<ChangeElement>: Collection {
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _offset: Int {
          switch self {
          case .insert(let offset, _, _): return offset
          case .remove(let offset, _, _): return offset
          }
        }
        var _element: ChangeElement {
          switch self {
          case .insert(_, let element, _): return element
          case .remove(_, let element, _): return element
          }
        }
        var _association: Int? {
          switch self {
          case .insert(_, _, let other): return other
          case .remove(_, _, let other): return other
          }
        }
        var _isRemoval: Bool { if case .remove = self { return true }; return false }
        var _inverse: Change {
          switch self {
          case .insert(let offset, let element, let other): return .remove(offset: offset, element: element, associatedWith: other)
          case .remove(let offset, let element, let other): return .insert(offset: offset, element: element, associatedWith: other)
          }
        }
      }
      struct Index: Comparable, Hashable {
        let _offset: Int
        static func == (a: Index, b: Index) -> Bool { a._offset == b._offset }
        static func < (a: Index, b: Index) -> Bool { a._offset < b._offset }
        func hash(into hasher: inout Hasher) { hasher._mix(_offset) }
      }
      typealias Element = CollectionDifference<ChangeElement>.Change
      // By offset.
      let insertions: [CollectionDifference<ChangeElement>.Change]
      let removals: [CollectionDifference<ChangeElement>.Change]
      init(_changes changes: [CollectionDifference<ChangeElement>.Change]) {
        insertions = changes.filter { !$0._isRemoval }.sorted { $0._offset < $1._offset }
        removals = changes.filter { $0._isRemoval }.sorted { $0._offset < $1._offset }
      }
      init?<C: Collection>(_ changes: C) where C.Element == CollectionDifference<ChangeElement>.Change {
        let all = Array(changes)
        var inserted: [Int: Int?] = [:]
        var removed: [Int: Int?] = [:]
        for change in all {
          let offset = change._offset
          if offset < 0 { return nil }
          if let other = change._association { if other < 0 { return nil } }
          if change._isRemoval {
            if removed.updateValue(change._association, forKey: offset) != nil { return nil }
          } else {
            if inserted.updateValue(change._association, forKey: offset) != nil { return nil }
          }
        }
        // A move is named at both of its ends.
        for (offset, other) in inserted { if let other { if removed[other] != .some(.some(offset)) { return nil } } }
        for (offset, other) in removed { if let other { if inserted[other] != .some(.some(offset)) { return nil } } }
        self = CollectionDifference(_changes: all)
      }
      var startIndex: Index { Index(_offset: 0) }
      var endIndex: Index { Index(_offset: insertions.count + removals.count) }
      var count: Int { insertions.count + removals.count }
      func index(after i: Index) -> Index { Index(_offset: i._offset + 1) }
      subscript(position: Index) -> CollectionDifference<ChangeElement>.Change {
        let i = position._offset
        return i < removals.count ? removals[removals.count - 1 - i] : insertions[i - removals.count]
      }
      func inverse() -> CollectionDifference<ChangeElement> { CollectionDifference(_changes: map { $0._inverse }) }
    }
    extension CollectionDifference where ChangeElement: Hashable {
      static func _unique(_ changes: [CollectionDifference<ChangeElement>.Change]) -> [ChangeElement: Int] {
        var offsets: [ChangeElement: Int] = [:]
        for change in changes { offsets[change._element] = offsets[change._element] == nil ? change._offset : 0 - 1 }
        return offsets.filter { $0.value >= 0 }
      }
      func inferringMoves() -> CollectionDifference<ChangeElement> {
        let removed = Self._unique(removals)
        let inserted = Self._unique(insertions)
        var changes: [CollectionDifference<ChangeElement>.Change] = []
        for change in self {
          let element = change._element
          let offset = change._offset
          let other = change._isRemoval ? inserted[element] : removed[element]
          if (change._isRemoval ? removed[element] : inserted[element]) == nil || other == nil {
            changes.append(change)
          } else if change._isRemoval {
            changes.append(.remove(offset: offset, element: element, associatedWith: other))
          } else {
            changes.append(.insert(offset: offset, element: element, associatedWith: other))
          }
        }
        return CollectionDifference(_changes: changes)
      }
    }
    // Myers: the shortest path through the grid of the two collections, then back along it.
    func _difference<T>(_ a: [T], _ b: [T], _ areEquivalent: (T, T) -> Bool) -> CollectionDifference<T> {
      let n = a.count
      let m = b.count
      var trace: [[Int]] = []
      var before = [0]
      var d = 0
      var x = 0
      var y = 0
      while true {
        trace.append(before)
        var reached = Array(repeating: 0, count: d + 1)
        var k = 0 - d
        while k <= d {
          // `before` holds the diagonals from 1 - d to d - 1, every second.
          let i = (k + d) / 2
          if d == 0 {
            x = 0
          } else if k == 0 - d {
            x = before[i]
          } else {
            let left = before[i - 1]
            x = k != d && left < before[i] ? before[i] : left + 1
          }
          y = x - k
          while x < n && y < m && areEquivalent(a[x], b[y]) {
            x += 1
            y += 1
          }
          reached[i] = x
          if x >= n && y >= m { break }
          k += 2
        }
        if x >= n && y >= m { break }
        before = reached
        d += 1
      }
      var changes: [CollectionDifference<T>.Change] = []
      x = n
      y = m
      while d > 0 {
        let v = trace[d]
        let k = x - y
        let i = (k + d) / 2
        let isDown = k == 0 - d || (k != d && v[i - 1] < v[i])
        let oldX = isDown ? v[i] : v[i - 1]
        let oldY = oldX - (isDown ? k + 1 : k - 1)
        while x > oldX && y > oldY {
          x -= 1
          y -= 1
        }
        if y != oldY {
          changes.append(.insert(offset: oldY, element: b[oldY], associatedWith: nil))
        } else {
          changes.append(.remove(offset: oldX, element: a[oldX], associatedWith: nil))
        }
        x = oldX
        y = oldY
        d -= 1
      }
      return CollectionDifference(_changes: changes)
    }
    """#
}
