extension Prelude {
  /// `Dictionary` and `Set`: entries in the order of insertion, over the host's hash tables.
  static let dictionaries = #"""
    struct Hasher {
      var _state: Int
      init() { _state = 2611923443488327891 }
      @_primitive("shiftRightLogical") static func _shifted(_ a: Int, _ b: Int) -> Int
      mutating func _mix(_ x: Int) {
        let m = (_state ^ x) &* -7046029254386353131
        _state = m ^ Hasher._shifted(m, 29)
      }
      mutating func combine<H: Hashable>(_ value: H) { value.hash(into: &self) }
      func _finalized() -> Int { let m = _state &* -4658895280553007687; return m ^ Hasher._shifted(m, 32) }
      mutating func finalize() -> Int { _finalized() }
    }
    func _hash<T: Hashable>(_ value: T) -> Int { var h = Hasher(); value.hash(into: &h); return h._finalized() & 9223372036854775807 }
    struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      typealias SubSequence = _Slice<Dictionary<Key, Value>>
      typealias Element = (key: Key, value: Value)
      typealias Iterator = _DictionaryIterator<Key, Value>
      typealias Index = _DictionaryIndex
      typealias Keys = _DictionaryKeys<Key, Value>
      typealias Values = _DictionaryValues<Key, Value>
      var _live = 0
      var _keys: [Key] = []
      var _hashes: [Int] = []
      var _table: [Int] = []
      var _values: [Value] = []
      init() {}
      init(minimumCapacity: Int) { _reserve(minimumCapacity) }
      init(dictionaryLiteral elements: (Key, Value)...) {
        for (k, v) in elements {
          if _insert(k) < _values.count { fatalError("Dictionary literal contains duplicate keys") }
          _values.append(v)
        }
      }
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        for (k, v) in keysAndValues {
          if _insert(k) < _values.count { fatalError("Duplicate values for key: '\(k)'") }
          _values.append(v)
        }
      }
      init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) -> Value) where S.Element == (Key, Value) {
        for (k, v) in keysAndValues {
          let i = _insert(k)
          if i < _values.count { _values[i] = combine(_values[i], v) } else { _values.append(v) }
        }
      }
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) -> Key) where Value == [S.Element] {
        for x in values {
          let i = _insert(keyForValue(x))
          if i == _values.count { _values.append([]) }
          _values[i].append(x)
        }
      }
      @_intrinsic("hashed.find") func _find(_ key: Key) -> Int
      @_intrinsic("hashed.insert") mutating func _insert(_ key: Key) -> Int
      @_host("dict.next") func _next(_ hash: Int, _ step: Int) -> (Int, Int)
      @_host("dict.add") mutating func _add(_ hash: Int, _ key: Key) -> Int
      @_host("dict.remove") mutating func _forget(_ position: Int)
      @_host("dict.pack") mutating func _pack()
      @_host("dict.reserve") mutating func _reserve(_ count: Int)
      func _findAny(_ key: Key) -> Int {
        if _live == 0 { return -1 }
        let h = _hash(key)
        var step = 0
        while true {
          let (i, next) = _next(h, step)
          if i < 0 || _keys[i] == key { return i }
          step = next
        }
      }
      mutating func _insertAny(_ key: Key) -> Int {
        let h = _hash(key)
        var step = 0
        while true {
          let (i, next) = _next(h, step)
          if i < 0 { return _add(h, key) }
          if _keys[i] == key { return i }
          step = next
        }
      }
      var count: Int { _live }
      var isEmpty: Bool { _live == 0 }
      var capacity: Int { _table.count * 3 / 4 }
      mutating func reserveCapacity(_ minimumCapacity: Int) { _reserve(minimumCapacity) }
      subscript(key: Key) -> Value? {
        @_intrinsic("dict.get") get { let i = _find(key); if i < 0 { return nil }; return _values[i] }
        set {
          if let value = newValue {
            let i = _insert(key)
            if i < _values.count { _values[i] = value } else { _values.append(value) }
          } else {
            let i = _find(key)
            if i >= 0 { _ = _values._take(i); _forget(i) }
          }
        }
      }
      subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        @_intrinsic("dict.default") get { let i = _find(key); if i < 0 { return defaultValue() }; return _values[i] }
        set {
          let i = _insert(key)
          if i < _values.count { _values[i] = newValue } else { _values.append(newValue) }
        }
      }
      subscript(position: _DictionaryIndex) -> Element { (key: _keys[position._position], value: _values[position._position]) }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let i = _insert(key)
        if i < _values.count { let old = _values[i]; _values[i] = value; return old }
        _values.append(value)
        return nil
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let i = _find(key)
        if i < 0 { return nil }
        let old = _values._take(i)
        _forget(i)
        return old
      }
      @discardableResult mutating func remove(at index: _DictionaryIndex) -> Element {
        let k = _keys[index._position]
        let v = _values._take(index._position)
        _forget(index._position)
        return (key: k, value: v)
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [:] }
      mutating func popFirst() -> Element? { if isEmpty { return nil }; return remove(at: startIndex) }
      func makeIterator() -> _DictionaryIterator<Key, Value> { _DictionaryIterator(_d: self) }
      func _after(_ position: Int) -> Int { var i = position; while i < _hashes.count && _hashes[i] < 0 { i += 1 }; return i }
      var startIndex: _DictionaryIndex { _DictionaryIndex(_position: _after(0)) }
      var endIndex: _DictionaryIndex { _DictionaryIndex(_position: _hashes.count) }
      func index(after i: _DictionaryIndex) -> _DictionaryIndex { _DictionaryIndex(_position: _after(i._position + 1)) }
      func formIndex(after i: inout _DictionaryIndex) { i = index(after: i) }
      func index(forKey key: Key) -> _DictionaryIndex? { let i = _find(key); return i < 0 ? nil : _DictionaryIndex(_position: i) }
      var first: Element? { isEmpty ? nil : self[startIndex] }
      func dropFirst(_ k: Int = 1) -> _Slice<Dictionary<Key, Value>> {
        if k < 0 { fatalError("Can't drop a negative number of elements from a collection") }
        return _Slice(base: self, bounds: (index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex)
      }
      func prefix(_ maxLength: Int) -> _Slice<Dictionary<Key, Value>> {
        if maxLength < 0 { fatalError("Can't take a prefix of negative length from a collection") }
        return _Slice(base: self, bounds: startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex))
      }
      var keys: _DictionaryKeys<Key, Value> { _DictionaryKeys(_d: self) }
      var values: _DictionaryValues<Key, Value> { get { _DictionaryValues(_d: self) } set { self = newValue._d } }
      func mapValues<T>(_ transform: (Value) -> T) -> [Key: T] {
        var d = self
        if d._live < d._hashes.count { d._pack() }
        var r: [Key: T] = [:]
        for x in d._values { r._values.append(transform(x)) }
        r._live = d._live
        r._keys = d._keys
        r._hashes = d._hashes
        r._table = d._table
        return r
      }
      func compactMapValues<T>(_ transform: (Value) -> T?) -> [Key: T] {
        var r: [Key: T] = [:]
        for (k, v) in self { if let x = transform(v) { r[k] = x } }
        return r
      }
      func filter(_ isIncluded: (Element) -> Bool) -> [Key: Value] {
        var r: [Key: Value] = [:]
        for e in self { if isIncluded(e) { r[e.key] = e.value } }
        return r
      }
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) -> Value) {
        for (k, v) in other {
          let i = _insert(k)
          if i < _values.count { _values[i] = combine(_values[i], v) } else { _values.append(v) }
        }
      }
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) -> Value) where S.Element == (Key, Value) {
        for (k, v) in other {
          let i = _insert(k)
          if i < _values.count { _values[i] = combine(_values[i], v) } else { _values.append(v) }
        }
      }
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) -> Value) -> [Key: Value] { var r = self; r.merge(other, uniquingKeysWith: combine); return r }
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) -> Value) -> [Key: Value] where S.Element == (Key, Value) { var r = self; r.merge(other, uniquingKeysWith: combine); return r }
      func randomElement() -> Element? { if isEmpty { return nil }; return Array(self)[Int.random(in: 0..<count)] }
      var description: String {
        if isEmpty { return "[:]" }
        var r = "["
        var isFirst = true
        for (k, v) in self {
          if isFirst { isFirst = false } else { r += ", " }
          r += String(reflecting: k)
          r += ": "
          r += String(reflecting: v)
        }
        return r + "]"
      }
    }
    extension Dictionary: CustomDebugStringConvertible { var debugDescription: String { description } }
    extension Set: CustomDebugStringConvertible { var debugDescription: String { "Set(" + description + ")" } }
    @_name("Dictionary.Index") struct _DictionaryIndex: Comparable, Hashable {
      var _position: Int
      static func == (a: _DictionaryIndex, b: _DictionaryIndex) -> Bool { a._position == b._position }
      static func < (a: _DictionaryIndex, b: _DictionaryIndex) -> Bool { a._position < b._position }
      func hash(into hasher: inout Hasher) { hasher._mix(_position) }
    }
    @_name("Dictionary.Iterator") struct _DictionaryIterator<Key: Hashable, Value>: IteratorProtocol {
      let _d: [Key: Value]
      var _i = 0
      typealias Element = (key: Key, value: Value)
      mutating func next() -> (key: Key, value: Value)? {
        while _i < _d._hashes.count {
          let i = _i
          _i += 1
          if _d._hashes[i] >= 0 { return (key: _d._keys[i], value: _d._values[i]) }
        }
        return nil
      }
    }
    @_name("Dictionary.Keys") struct _DictionaryKeys<Key: Hashable, Value>: Collection, CustomStringConvertible {
      let _d: [Key: Value]
      typealias Element = Key
      typealias Iterator = _DictionaryKeysIterator<Key>
      typealias Index = _DictionaryIndex
      func makeIterator() -> _DictionaryKeysIterator<Key> { _DictionaryKeysIterator(_keys: _d._keys, _hashes: _d._hashes) }
      var count: Int { _d._live }
      var isEmpty: Bool { _d._live == 0 }
      var startIndex: _DictionaryIndex { _d.startIndex }
      var endIndex: _DictionaryIndex { _d.endIndex }
      func index(after i: _DictionaryIndex) -> _DictionaryIndex { _d.index(after: i) }
      subscript(position: _DictionaryIndex) -> Key { _d._keys[position._position] }
      func contains(_ element: Key) -> Bool { _d._find(element) >= 0 }
      var description: String { String(describing: Array(self)) }
    }
    extension _DictionaryKeys: Equatable {
      static func == (a: _DictionaryKeys<Key, Value>, b: _DictionaryKeys<Key, Value>) -> Bool {
        if a.count != b.count { return false }
        for k in a { if !b.contains(k) { return false } }
        return true
      }
    }
    @_name("Set.Iterator") struct _DictionaryKeysIterator<Key>: IteratorProtocol {
      let _keys: [Key]
      let _hashes: [Int]
      var _i = 0
      typealias Element = Key
      mutating func next() -> Key? {
        while _i < _hashes.count {
          let i = _i
          _i += 1
          if _hashes[i] >= 0 { return _keys[i] }
        }
        return nil
      }
    }
    @_name("Dictionary.Values") struct _DictionaryValues<Key: Hashable, Value>: Collection, CustomStringConvertible {
      var _d: [Key: Value]
      typealias Element = Value
      typealias Iterator = _DictionaryKeysIterator<Value>
      typealias Index = _DictionaryIndex
      func makeIterator() -> _DictionaryKeysIterator<Value> { _DictionaryKeysIterator(_keys: _d._values, _hashes: _d._hashes) }
      var count: Int { _d._live }
      var isEmpty: Bool { _d._live == 0 }
      var startIndex: _DictionaryIndex { _d.startIndex }
      var endIndex: _DictionaryIndex { _d.endIndex }
      func index(after i: _DictionaryIndex) -> _DictionaryIndex { _d.index(after: i) }
      subscript(position: _DictionaryIndex) -> Value { get { _d._values[position._position] } set { _d._values[position._position] = newValue } }
      var description: String { String(describing: Array(self)) }
    }
    extension Dictionary: Equatable where Value: Equatable {
      static func == (a: [Key: Value], b: [Key: Value]) -> Bool {
        if a.count != b.count { return false }
        for (k, v) in a {
          let i = b._find(k)
          if i < 0 || b._values[i] != v { return false }
        }
        return true
      }
    }
    extension Dictionary: Hashable where Value: Hashable {
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for (k, v) in self {
          var h = Hasher()
          k.hash(into: &h)
          v.hash(into: &h)
          sum = sum ^ h._finalized()
        }
        hasher._mix(sum)
      }
    }
    struct Set<Element: Hashable>: Collection, ExpressibleByArrayLiteral, CustomStringConvertible, Hashable {
      typealias SubSequence = _Slice<Set<Element>>
      typealias Iterator = _DictionaryKeysIterator<Element>
      typealias Index = _DictionaryIndex
      var _live = 0
      var _keys: [Element] = []
      var _hashes: [Int] = []
      var _table: [Int] = []
      init() {}
      init(minimumCapacity: Int) { _reserve(minimumCapacity) }
      init(arrayLiteral elements: Element...) { for x in elements { _ = _insert(x) } }
      init<S: Sequence>(_ sequence: S) where S.Element == Element { for x in sequence { _ = _insert(x) } }
      @_intrinsic("hashed.find") func _find(_ key: Element) -> Int
      @_intrinsic("hashed.insert") mutating func _insert(_ key: Element) -> Int
      @_host("set.next") func _next(_ hash: Int, _ step: Int) -> (Int, Int)
      @_host("set.add") mutating func _add(_ hash: Int, _ key: Element) -> Int
      @_host("set.remove") mutating func _forget(_ position: Int)
      @_host("set.pack") mutating func _pack()
      @_host("set.reserve") mutating func _reserve(_ count: Int)
      func _findAny(_ key: Element) -> Int {
        if _live == 0 { return -1 }
        let h = _hash(key)
        var step = 0
        while true {
          let (i, next) = _next(h, step)
          if i < 0 || _keys[i] == key { return i }
          step = next
        }
      }
      mutating func _insertAny(_ key: Element) -> Int {
        let h = _hash(key)
        var step = 0
        while true {
          let (i, next) = _next(h, step)
          if i < 0 { return _add(h, key) }
          if _keys[i] == key { return i }
          step = next
        }
      }
      var count: Int { _live }
      var isEmpty: Bool { _live == 0 }
      var capacity: Int { _table.count * 3 / 4 }
      mutating func reserveCapacity(_ minimumCapacity: Int) { _reserve(minimumCapacity) }
      func makeIterator() -> _DictionaryKeysIterator<Element> { _DictionaryKeysIterator(_keys: _keys, _hashes: _hashes) }
      func _after(_ position: Int) -> Int { var i = position; while i < _hashes.count && _hashes[i] < 0 { i += 1 }; return i }
      var startIndex: _DictionaryIndex { _DictionaryIndex(_position: _after(0)) }
      var endIndex: _DictionaryIndex { _DictionaryIndex(_position: _hashes.count) }
      func index(after i: _DictionaryIndex) -> _DictionaryIndex { _DictionaryIndex(_position: _after(i._position + 1)) }
      func firstIndex(of member: Element) -> _DictionaryIndex? { let i = _find(member); return i < 0 ? nil : _DictionaryIndex(_position: i) }
      subscript(position: _DictionaryIndex) -> Element { _keys[position._position] }
      var first: Element? { isEmpty ? nil : self[startIndex] }
      func contains(_ member: Element) -> Bool { _find(member) >= 0 }
      @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        let n = _live
        let i = _insert(newMember)
        return (inserted: _live > n, memberAfterInsert: _keys[i])
      }
      @discardableResult mutating func update(with newMember: Element) -> Element? {
        let n = _live
        let i = _insert(newMember)
        if _live > n { return nil }
        let old = _keys[i]
        _keys[i] = newMember
        return old
      }
      @discardableResult mutating func remove(_ member: Element) -> Element? {
        let i = _find(member)
        if i < 0 { return nil }
        let old = _keys[i]
        _forget(i)
        return old
      }
      @discardableResult mutating func remove(at position: _DictionaryIndex) -> Element {
        let old = _keys[position._position]
        _forget(position._position)
        return old
      }
      @discardableResult mutating func removeFirst() -> Element { if isEmpty { fatalError("Can't removeFirst from an empty Set") }; return remove(at: startIndex) }
      mutating func popFirst() -> Element? { if isEmpty { return nil }; return remove(at: startIndex) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [] }
      func filter(_ isIncluded: (Element) -> Bool) -> Set<Element> { var r: Set<Element> = []; for x in self { if isIncluded(x) { _ = r._insert(x) } }; return r }
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { var r = self; for x in other { _ = r._insert(x) }; return r }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { let o = Set(other); var r: Set<Element> = []; for x in self { if o._find(x) >= 0 { _ = r._insert(x) } }; return r }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { let o = Set(other); var r: Set<Element> = []; for x in self { if o._find(x) < 0 { _ = r._insert(x) } }; return r }
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let o = Set(other)
        var r: Set<Element> = []
        for x in self { if o._find(x) < 0 { _ = r._insert(x) } }
        for x in o { if _find(x) < 0 { _ = r._insert(x) } }
        return r
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element { for x in other { _ = _insert(x) } }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { for x in other { _ = remove(x) } }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element { self = symmetricDifference(other) }
      func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element { let o = Set(other); for x in self { if o._find(x) < 0 { return false } }; return true }
      func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { for x in other { if _find(x) < 0 { return false } }; return true }
      func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element { let o = Set(other); return o.count > count && isSubset(of: o) }
      func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { let o = Set(other); return o.count < count && isSuperset(of: o) }
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { for x in other { if _find(x) >= 0 { return false } }; return true }
      static func == (a: Set<Element>, b: Set<Element>) -> Bool {
        if a.count != b.count { return false }
        for x in a { if b._find(x) < 0 { return false } }
        return true
      }
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for x in self { var h = Hasher(); x.hash(into: &h); sum = sum ^ h._finalized() }
        hasher._mix(sum)
      }
      func randomElement() -> Element? { if isEmpty { return nil }; return Array(self)[Int.random(in: 0..<count)] }
      var description: String { String(describing: Array(self)) }
    }
    """#
}
