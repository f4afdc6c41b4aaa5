extension Prelude {
  /// Sets of flags in the bits of an integer, and dictionaries that keep order and repeated keys.
  static let optionSets = #"""
    protocol OptionSet: RawRepresentable, Equatable, ExpressibleByArrayLiteral {
      associatedtype RawValue: FixedWidthInteger
      associatedtype Element = Self
      associatedtype ArrayLiteralElement = Self
      init(rawValue: RawValue)
    }
    extension OptionSet {
      init() { self = Self(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        var bits: RawValue = 0
        for element in elements { bits = bits | element.rawValue }
        self = Self(rawValue: bits)
      }
      init<S: Sequence>(_ elements: S) where S.Element == Self {
        var bits: RawValue = 0
        for element in elements { bits = bits | element.rawValue }
        self = Self(rawValue: bits)
      }
      static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
      var isEmpty: Bool { rawValue == 0 }
      func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      func isSubset(of other: Self) -> Bool { other.contains(self) }
      func isSuperset(of other: Self) -> Bool { contains(other) }
      func isStrictSubset(of other: Self) -> Bool { isSubset(of: other) && rawValue != other.rawValue }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && rawValue != other.rawValue }
      func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let isNew = !contains(newMember)
        if isNew { self = union(newMember) }
        return (inserted: isNew, memberAfterInsert: newMember)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let common = intersection(member)
        if common.isEmpty { return nil }
        self = subtracting(member)
        return common
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let common = intersection(newMember)
        self = union(newMember)
        return common.isEmpty ? nil : common
      }
    }
    struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<(key: Key, value: Value)>
      typealias Iterator = _ArrayIterator<(key: Key, value: Value)>
      var _pairs: [(key: Key, value: Value)] = []
      init(dictionaryLiteral elements: (Key, Value)...) { for (k, v) in elements { _pairs.append((key: k, value: v)) } }
      func makeIterator() -> _ArrayIterator<(key: Key, value: Value)> { _ArrayIterator(array: _pairs) }
      var startIndex: Int { 0 }
      var endIndex: Int { _pairs.count }
      var count: Int { _pairs.count }
      subscript(position: Int) -> (key: Key, value: Value) { _pairs[position] }
      subscript(bounds: Range<Int>) -> ArraySlice<(key: Key, value: Value)> { _pairs[bounds] }
      var description: String {
        if _pairs.isEmpty { return "[:]" }
        return "[" + _pairs.map { "\(String(reflecting: $0.key)): \(String(reflecting: $0.value))" }.joined(separator: ", ") + "]"
      }
      var debugDescription: String { description }
    }
    extension KeyValuePairs: CustomDebugStringConvertible {}
    """#

  /// Comparison of integers of different types, by value. The checker tries these when an expression
  /// has no meaning otherwise.
  static let mixedComparison = #"""
    func _isHuge<T: BinaryInteger>(_ x: T) -> Bool { !T.isSigned && x._int < 0 }
    func _mixedEqual<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { a._int == b._int && _isHuge(a) == _isHuge(b) }
    func _mixedNotEqual<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { !_mixedEqual(a, b) }
    func _mixedLess<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool {
      if _isHuge(a) != _isHuge(b) { return _isHuge(b) }
      return a._int < b._int
    }
    func _mixedGreater<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { _mixedLess(b, a) }
    func _mixedLessEqual<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { !_mixedLess(b, a) }
    func _mixedGreaterEqual<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { !_mixedLess(a, b) }
    """#
}
