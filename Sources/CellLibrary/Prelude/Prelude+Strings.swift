extension Prelude {
  static let strings = #"""
    @_layout("object") struct Character: ExpressibleByStringLiteral, Hashable, Comparable, LosslessStringConvertible {
      @_host("string.equal") static func == (a: Character, b: Character) -> Bool
      @_host("string.less") static func < (a: Character, b: Character) -> Bool
      @_intrinsic("identity") var description: String
      @_host("string.debugDescription") var debugDescription: String
      @_host("string.hash") func _hashed() -> Int
      func hash(into hasher: inout Hasher) { hasher._mix(_hashed()) }
      @_host("character.one") static func _one(_ s: String) -> Character
      init(_ s: String) { self = Character._one(s) }
      @_intrinsic("identity") init(_ c: Character)
      init(_ content: Unicode.Scalar) { self = Character._one(content.description) }
      @_host("string.uppercased") func uppercased() -> String
      @_host("string.lowercased") func lowercased() -> String
      @_host("character.is") func _is(_ property: Int) -> Bool
      @_host("character.number") func _number(_ property: Int) -> Int
      var isLetter: Bool { _is(0) }
      var isNumber: Bool { _is(1) }
      var isWhitespace: Bool { _is(2) }
      var isNewline: Bool { _is(3) }
      var isUppercase: Bool { _is(4) }
      var isLowercase: Bool { _is(5) }
      var isPunctuation: Bool { _is(6) }
      var isSymbol: Bool { _is(7) }
      var isASCII: Bool { _is(8) }
      var isHexDigit: Bool { _is(9) }
      var isWholeNumber: Bool { _is(10) }
      var isCased: Bool { _is(11) }
      var isMathSymbol: Bool { _is(12) }
      var isCurrencySymbol: Bool { _is(13) }
      var wholeNumberValue: Int? { let n = _number(0); return n < 0 ? nil : n }
      var hexDigitValue: Int? { let n = _number(1); return n < 0 ? nil : n }
      var asciiValue: UInt8? { let n = _number(2); return n < 0 ? nil : UInt8(n) }
      var utf8: _UTF8View { description.utf8 }
      var utf16: _UTF16View { description.utf16 }
      var unicodeScalars: _ScalarView { description.unicodeScalars }
      init(extendedGraphemeClusterLiteral value: Character) { self = value }
      init(unicodeScalarLiteral value: Character) { self = value }
    }
    extension Character: CustomDebugStringConvertible {}
    @_name("String.Index") struct _StringIndex: Comparable, Hashable {
      var _offset: Int
      static func == (a: _StringIndex, b: _StringIndex) -> Bool { a._offset == b._offset }
      static func < (a: _StringIndex, b: _StringIndex) -> Bool { a._offset < b._offset }
      func hash(into hasher: inout Hasher) { hasher._mix(_offset) }
    }
    extension _StringIndex {
      init(utf16Offset offset: Int, in s: String) { self = s.utf16.index(s.utf16.startIndex, offsetBy: offset) }
      func utf16Offset(in s: String) -> Int { s.utf16.distance(from: s.utf16.startIndex, to: self) }
    }
    protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, ExpressibleByStringLiteral, LosslessStringConvertible where Element == Character, Index == _StringIndex, SubSequence: StringProtocol {
      var _string: String { get }
    }
    struct StaticString: ExpressibleByStringLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      let _text: String
      init(stringLiteral value: String) { _text = value }
      var description: String { _text }
      var debugDescription: String { _text.debugDescription }
    }
    protocol TextOutputStream { mutating func write(_ string: String) }
    @_layout("object") struct String: StringProtocol, RangeReplaceableCollection, TextOutputStream {
      typealias Element = Character
      typealias Index = _StringIndex
      typealias SubSequence = Substring
      typealias Iterator = _ArrayIterator<Character>
      typealias UTF8View = _UTF8View
      typealias UTF16View = _UTF16View
      typealias UnicodeScalarView = _ScalarView
      init() { self = "" }
      @_intrinsic("identity") init(_ s: String)
      @_intrinsic("identity") init(_ c: Character)
      @_host("string.fromCharacters") init(_ characters: [Character])
      @_host("string.repeating") init(repeating s: String, count: Int)
      @_host("string.fromCharacters") static func _fromCharacters(_ c: [Character]) -> String
      init(repeating c: Character, count: Int) { self = String(repeating: String(c), count: count) }
      @_intrinsic("describe") static func _describe<T>(_ value: T) -> String
      @_intrinsic("debugDescribe") static func _reflect<T>(_ value: T) -> String
      init<T>(describing value: T) { self = String._describe(value) }
      init<T>(reflecting value: T) { self = String._reflect(value) }
      init<T: LosslessStringConvertible>(_ value: T) { self = value.description }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self = String._fromCharacters(Array(characters)) }
      @_host("int.descriptionRadix") static func _radix(_ v: Int, _ r: Int, _ u: Bool) -> String
      @_host("uint.descriptionRadix") static func _unsignedRadix(_ v: Int, _ r: Int, _ u: Bool) -> String
      init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false) { self = T.isSigned ? String._radix(value._int, radix, uppercase) : String._unsignedRadix(value._int, radix, uppercase) }
      @_host("string.fromUTF8") static func _fromUTF8(_ bytes: [UInt8]) -> String
      init<C: Collection>(decoding codeUnits: C, as encoding: UTF8.Type) where C.Element == UInt8 { self = String._fromUTF8(Array(codeUnits)) }
      init?(bytes: [UInt8], encoding: _StringEncoding) { self = String._fromUTF8(bytes) }
      init(_ unicodeScalars: _ScalarView) { self = unicodeScalars._text }
      init(_ unicodeScalar: Unicode.Scalar) { self = unicodeScalar.description }
      init(_ codeUnits: _UTF8View) { self = codeUnits._text }
      init(_ codeUnits: _UTF16View) { self = codeUnits._text }
      @_host("string.characters") func _characters() -> [Character]
      @_intrinsic("identity") var _string: String
      @_host("string.hash") func _hashed() -> Int
      func hash(into hasher: inout Hasher) { hasher._mix(_hashed()) }
      func makeIterator() -> _ArrayIterator<Character> { _ArrayIterator(array: _characters()) }
      @_host("string.count") var count: Int
      @_host("string.isEmpty") var isEmpty: Bool
      @_host("string.equal") static func == (a: String, b: String) -> Bool
      @_host("string.less") static func < (a: String, b: String) -> Bool
      @_host("string.uppercased") func uppercased() -> String
      @_host("string.lowercased") func lowercased() -> String
      @_host("string.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @_host("string.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @_host("string.contains") func contains(_ other: String) -> Bool
      @_host("string.append") mutating func append(_ other: String)
      @_host("string.append") mutating func append(_ other: Character)
      @_host("string.append") mutating func write(_ other: String)
      mutating func append(contentsOf other: String) { append(other) }
      mutating func append(contentsOf other: Substring) { append(other._string) }
      mutating func append<S: Sequence>(contentsOf other: S) where S.Element == Character { for c in other { append(c) } }
      @_intrinsic("identity") var description: String
      @_host("string.debugDescription") var debugDescription: String
      var first: Character? { isEmpty ? nil : _at(0) }
      var last: Character? { isEmpty ? nil : _at(_before(_size)) }
      func contains(_ character: Character) -> Bool { for c in self { if c == character { return true } }; return false }
      func filter(_ isIncluded: (Character) -> Bool) -> String { var r = ""; for c in self { if isIncluded(c) { r.append(c) } }; return r }
      @_host("string.size") var _size: Int
      @_host("string.after") func _after(_ offset: Int) -> Int
      @_host("string.before") func _before(_ offset: Int) -> Int
      @_host("string.at") func _at(_ offset: Int) -> Character
      @_host("string.slice") func _slice(_ lower: Int, _ upper: Int) -> String
      @_host("string.offsetBy") func _offsetBy(_ offset: Int, _ distance: Int, _ limit: Int) -> Int
      @_host("string.distance") func _distance(_ lower: Int, _ upper: Int) -> Int
      var startIndex: _StringIndex { _StringIndex(_offset: 0) }
      var endIndex: _StringIndex { _StringIndex(_offset: _size) }
      func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _after(i._offset)) }
      func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _before(i._offset)) }
      func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex {
        let r = _offsetBy(i._offset, distance, -1)
        if r < 0 { fatalError("String index is out of bounds") }
        return _StringIndex(_offset: r)
      }
      func index(_ i: _StringIndex, offsetBy distance: Int, limitedBy limit: _StringIndex) -> _StringIndex? {
        let r = _offsetBy(i._offset, distance, limit._offset)
        return r < 0 ? nil : _StringIndex(_offset: r)
      }
      func distance(from start: _StringIndex, to end: _StringIndex) -> Int { _distance(start._offset, end._offset) }
      subscript(i: _StringIndex) -> Character { _at(i._offset) }
      func _checkRange(_ r: Range<_StringIndex>) { if r.upperBound._offset > _size { fatalError("String index range is out of bounds") } }
      subscript(r: Range<_StringIndex>) -> Substring { _checkRange(r); return Substring(_base: self, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
      subscript<R: RangeExpression>(bounds: R) -> Substring where R.Bound == _StringIndex { let r = bounds.relative(to: self); _checkRange(r); return Substring(_base: self, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == Character {
        _checkRange(subrange)
        self = _slice(0, subrange.lowerBound._offset) + String._fromCharacters(Array(newElements)) + _slice(subrange.upperBound._offset, _size)
      }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C) where C.Element == Character, R.Bound == _StringIndex { replaceSubrange(subrange.relative(to: self), with: newElements) }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == _StringIndex {
        let r = bounds.relative(to: self)
        _checkRange(r)
        self = _slice(0, r.lowerBound._offset) + _slice(r.upperBound._offset, _size)
      }
      mutating func insert(_ newElement: Character, at i: _StringIndex) { self = _slice(0, i._offset) + String(newElement) + _slice(i._offset, _size) }
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: _StringIndex) where S.Element == Character { self = _slice(0, i._offset) + String._fromCharacters(Array(newElements)) + _slice(i._offset, _size) }
      @discardableResult mutating func remove(at i: _StringIndex) -> Character {
        let c = _at(i._offset)
        self = _slice(0, i._offset) + _slice(_after(i._offset), _size)
        return c
      }
      @discardableResult mutating func removeFirst() -> Character {
        if isEmpty { fatalError("Can't remove first element from an empty collection") }
        return remove(at: startIndex)
      }
      @discardableResult mutating func removeLast() -> Character {
        if isEmpty { fatalError("Can't remove last element from an empty collection") }
        return remove(at: index(before: endIndex))
      }
      mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = "" }
      mutating func removeAll(where shouldBeRemoved: (Character) -> Bool) { self = filter { !shouldBeRemoved($0) } }
      mutating func reserveCapacity(_ n: Int) {}
      @_host("string.utf8") func _utf8() -> [UInt8]
      @_host("string.utf16") func _utf16() -> [UInt16]
      @_host("string.scalars") func _scalars() -> [Unicode.Scalar]
      var utf8: _UTF8View { _UTF8View(_base: self, _start: 0, _end: _size) }
      var utf16: _UTF16View { _UTF16View(_base: self, _start: 0, _end: _size) }
      var unicodeScalars: _ScalarView {
        get { _ScalarView(_base: self, _start: 0, _end: _size) }
        set { self = newValue._text }
      }
      @_host("string.byteAt") func _byteAt(_ offset: Int) -> UInt8
      @_host("string.unitAt") func _unitAt(_ offset: Int) -> UInt16
      @_host("string.unitAfter") func _unitAfter(_ offset: Int) -> Int
      @_host("string.unitBefore") func _unitBefore(_ offset: Int) -> Int
      @_host("string.scalarAt") func _scalarAt(_ offset: Int) -> Unicode.Scalar
      @_host("string.scalarAfter") func _scalarAfter(_ offset: Int) -> Int
      @_host("string.scalarBefore") func _scalarBefore(_ offset: Int) -> Int
      @_host("string.format") static func _format(_ format: String, _ tags: [Int], _ words: [Int], _ texts: [String]) -> String
      init(format: String, _ arguments: CVarArg...) { self = String(format: format, arguments: arguments) }
      init(format: String, arguments: [CVarArg]) {
        var tags: [Int] = []
        var words: [Int] = []
        var texts: [String] = []
        for a in arguments {
          tags.append(a._formatTag)
          if a._formatTag == 4 { words.append(texts.count); texts.append(a._formatText) } else { words.append(a._formatWord) }
        }
        self = String._format(format, tags, words, texts)
      }
    }
    extension String: CustomDebugStringConvertible {}
    extension String: CVarArg { var _formatTag: Int { 4 }; var _formatWord: Int { 0 }; var _formatText: String { self } }
    protocol CVarArg { var _formatTag: Int { get }; var _formatWord: Int { get }; var _formatText: String { get } }
    extension BinaryInteger {
      var _formatTag: Int { Self.isSigned ? 0 : 1 }
      var _formatWord: Int { _int }
      var _formatText: String { "" }
    }
    extension Double: CVarArg { var _formatTag: Int { 2 }; var _formatWord: Int { _bits() }; var _formatText: String { "" } }
    //@with Float
    extension Float: CVarArg { var _formatTag: Int { 3 }; var _formatWord: Int { _bits() }; var _formatText: String { "" } }
    enum Unicode {
      @_layout("word") struct Scalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByStringLiteral {
        @_intrinsic("identity") var _int: Int
        @_intrinsic("identity") static func _make(_ v: Int) -> Unicode.Scalar
        @_host("scalar.text") var description: String
        var debugDescription: String { "\"" + escaped(asASCII: true) + "\"" }
        var value: UInt32 { UInt32(_int) }
        var isASCII: Bool { _int < 128 }
        init(_ v: UInt8) { self = Unicode.Scalar._make(Int(v)) }
        init(_ v: Unicode.Scalar) { self = v }
        init?(_ v: UInt16) { let n = Int(v); if n >= 55296 && n < 57344 { return nil }; self = Unicode.Scalar._make(n) }
        init?(_ v: UInt32) { let n = Int(v); if n > 1114111 || (n >= 55296 && n < 57344) { return nil }; self = Unicode.Scalar._make(n) }
        init?(_ n: Int) { if n < 0 || n > 1114111 || (n >= 55296 && n < 57344) { return nil }; self = Unicode.Scalar._make(n) }
        init(unicodeScalarLiteral v: String) { self = Unicode.Scalar(stringLiteral: v) }
        init(stringLiteral v: String) { self = v.unicodeScalars.first ?? Unicode.Scalar._make(0) }
        static func == (a: Unicode.Scalar, b: Unicode.Scalar) -> Bool { a._int == b._int }
        static func < (a: Unicode.Scalar, b: Unicode.Scalar) -> Bool { a._int < b._int }
        func hash(into hasher: inout Hasher) { hasher._mix(_int) }
        func escaped(asASCII forceASCII: Bool) -> String { Unicode.Scalar._escaped(_int, forceASCII) }
        @_host("scalar.escaped") static func _escaped(_ v: Int, _ forceASCII: Bool) -> String
        var utf8: _CodeUnits<UInt8> { _CodeUnits(_units: description._utf8()) }
        var utf16: _CodeUnits<UInt16> { _CodeUnits(_units: description._utf16()) }
        var properties: Unicode.Scalar.Properties { Unicode.Scalar.Properties(_int: _int) }
        struct Properties {
          let _int: Int
          @_host("scalar.is") static func _is(_ v: Int, _ property: Int) -> Bool
          @_host("scalar.number") static func _number(_ v: Int, _ property: Int) -> Int
          @_host("scalar.value") static func _value(_ v: Int) -> Double
          @_host("scalar.words") static func _words(_ v: Int, _ property: Int) -> String
          var isAlphabetic: Bool { Self._is(_int, 0) }
          var isWhitespace: Bool { Self._is(_int, 1) }
          var isUppercase: Bool { Self._is(_int, 2) }
          var isLowercase: Bool { Self._is(_int, 3) }
          var isEmoji: Bool { Self._is(_int, 4) }
          var isMath: Bool { Self._is(_int, 5) }
          var isIdeographic: Bool { Self._is(_int, 6) }
          var isDash: Bool { Self._is(_int, 7) }
          var isDiacritic: Bool { Self._is(_int, 8) }
          var isCased: Bool { Self._is(_int, 9) }
          var isIDStart: Bool { Self._is(_int, 10) }
          var isIDContinue: Bool { Self._is(_int, 11) }
          var isXIDStart: Bool { Self._is(_int, 12) }
          var isXIDContinue: Bool { Self._is(_int, 13) }
          var isEmojiPresentation: Bool { Self._is(_int, 14) }
          var isHexDigit: Bool { Self._is(_int, 15) }
          var isASCIIHexDigit: Bool { Self._is(_int, 16) }
          var isQuotationMark: Bool { Self._is(_int, 17) }
          var isDefaultIgnorableCodePoint: Bool { Self._is(_int, 18) }
          var isPatternWhitespace: Bool { Self._is(_int, 19) }
          var isBidiMirrored: Bool { Self._is(_int, 20) }
          var isEmojiModifier: Bool { Self._is(_int, 21) }
          var isEmojiModifierBase: Bool { Self._is(_int, 22) }
          var isVariationSelector: Bool { Self._is(_int, 23) }
          var isNoncharacterCodePoint: Bool { Self._is(_int, 24) }
          var isSoftDotted: Bool { Self._is(_int, 25) }
          var isCaseIgnorable: Bool { Self._is(_int, 26) }
          var isSentenceTerminal: Bool { Self._is(_int, 27) }
          var changesWhenLowercased: Bool { Self._is(_int, 28) }
          var changesWhenUppercased: Bool { Self._is(_int, 29) }
          var changesWhenTitlecased: Bool { Self._is(_int, 30) }
          var isJoinControl: Bool { Self._is(_int, 31) }
          var isExtender: Bool { Self._is(_int, 32) }
          var isGraphemeBase: Bool { Self._is(_int, 33) }
          var isGraphemeExtend: Bool { Self._is(_int, 34) }
          var isUnifiedIdeograph: Bool { Self._is(_int, 35) }
          var isRadical: Bool { Self._is(_int, 36) }
          var isLogicalOrderException: Bool { Self._is(_int, 37) }
          var isDeprecated: Bool { Self._is(_int, 38) }
          var isFullCompositionExclusion: Bool { Self._is(_int, 39) }
          var isBidiControl: Bool { Self._is(_int, 40) }
          var isIDSBinaryOperator: Bool { Self._is(_int, 41) }
          var isIDSTrinaryOperator: Bool { Self._is(_int, 42) }
          var lowercaseMapping: String { Self._words(_int, 0) }
          var uppercaseMapping: String { Self._words(_int, 1) }
          var titlecaseMapping: String { Self._words(_int, 2) }
          var name: String? { let s = Self._words(_int, 3); return s.isEmpty ? nil : s }
          var nameAlias: String? { let s = Self._words(_int, 4); return s.isEmpty ? nil : s }
          var numericValue: Double? { let x = Self._value(_int); return x.isNaN ? nil : x }
          var numericType: Unicode.NumericType? {
            switch Self._number(_int, 0) {
            case 1: return .decimal
            case 2: return .digit
            case 3: return .numeric
            default: return nil
            }
          }
          var generalCategory: Unicode.GeneralCategory { Unicode.GeneralCategory.allCases[Self._number(_int, 1)] }
          var canonicalCombiningClass: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: UInt8(Self._number(_int, 2))) }
        }
      }
      enum NumericType { case decimal, digit, numeric }
      struct CanonicalCombiningClass: Comparable, Hashable {
        let rawValue: UInt8
        static func < (a: Unicode.CanonicalCombiningClass, b: Unicode.CanonicalCombiningClass) -> Bool { a.rawValue < b.rawValue }
      }
      enum GeneralCategory: CaseIterable {
        case uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter
        case nonspacingMark, spacingMark, enclosingMark, decimalNumber, letterNumber, otherNumber
        case connectorPunctuation, dashPunctuation, openPunctuation, closePunctuation, initialPunctuation, finalPunctuation, otherPunctuation
        case mathSymbol, currencySymbol, modifierSymbol, otherSymbol, spaceSeparator, lineSeparator, paragraphSeparator
        case control, format, surrogate, privateUse, unassigned
      }
      enum UTF8 {}
    }
    typealias UnicodeScalar = Unicode.Scalar
    enum UTF8 {}
    enum UTF16 {}
    //@with UTF16
    extension String {
      init<C: Collection>(decoding codeUnits: C, as encoding: UTF16.Type) where C.Element == UInt16 {
        var text = ""
        var high = -1
        for unit in codeUnits {
          let u = Int(unit)
          let isLow = u >= 56320 && u < 57344
          if high >= 0 {
            if isLow { text += Unicode.Scalar._make(65536 + (high - 55296) * 1024 + u - 56320).description; high = -1; continue }
            text += "\u{FFFD}"
            high = -1
          }
          if u >= 55296 && u < 56320 { high = u } else { text += Unicode.Scalar._make(isLow ? 65533 : u).description }
        }
        if high >= 0 { text += "\u{FFFD}" }
        self = text
      }
    }
    enum _StringEncoding { case utf8, ascii }
    struct _CodeUnits<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = _ArrayIterator<Element>
      var _units: [Element] = []
      init() {}
      init(_units: [Element]) { self._units = _units }
      mutating func append(_ unit: Element) { _units.append(unit) }
      func makeIterator() -> _ArrayIterator<Element> { _ArrayIterator(array: _units) }
      var startIndex: Int { 0 }
      var endIndex: Int { _units.count }
      var count: Int { _units.count }
      subscript(i: Int) -> Element { _units[i] }
      subscript(r: Range<Int>) -> ArraySlice<Element> { _units[r] }
    }
    // What a string is made of. The index is the one of the string; in UTF-16, the second half of a
    // pair stands one byte behind its scalar.
    protocol _TextView: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible where Index == _StringIndex {
      var _base: String { get }
      var _start: Int { get }
      var _end: Int { get }
    }
    extension _TextView {
      var _text: String { _base._slice(_start, _end) }
      var startIndex: _StringIndex { _StringIndex(_offset: _start) }
      var endIndex: _StringIndex { _StringIndex(_offset: _end) }
      var description: String { _text }
      func _checked(_ i: _StringIndex) -> Int {
        if i._offset < _start || i._offset >= _end { fatalError("String index is out of bounds") }
        return i._offset
      }
      func _checkRange(_ r: Range<_StringIndex>) { if r.lowerBound._offset < _start || r.upperBound._offset > _end { fatalError("String index range is out of bounds") } }
    }
    protocol _BytesOfText: _TextView where Element == UInt8 {}
    extension _BytesOfText {
      var count: Int { _end - _start }
      func makeIterator() -> _ArrayIterator<UInt8> {
        let all = _base._utf8()
        return _ArrayIterator(array: _end - _start == all.count ? all : all._slice(_start, _end))
      }
      var debugDescription: String { "UTF8View(" + _text.debugDescription + ")" }
      func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_offset: i._offset + 1) }
      func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_offset: i._offset - 1) }
      func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex { _StringIndex(_offset: i._offset + distance) }
      func distance(from start: _StringIndex, to end: _StringIndex) -> Int { end._offset - start._offset }
      subscript(position: _StringIndex) -> UInt8 { _base._byteAt(_checked(position)) }
    }
    protocol _UnitsOfText: _TextView where Element == UInt16 {}
    extension _UnitsOfText {
      var debugDescription: String { "StringUTF16(" + _text.debugDescription + ")" }
      func makeIterator() -> _ArrayIterator<UInt16> { _ArrayIterator(array: _text._utf16()) }
      func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._unitAfter(i._offset)) }
      func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._unitBefore(i._offset)) }
      subscript(position: _StringIndex) -> UInt16 { _base._unitAt(_checked(position)) }
    }
    protocol _ScalarsOfText: _TextView where Element == Unicode.Scalar {}
    extension _ScalarsOfText {
      var debugDescription: String { "StringUnicodeScalarView(" + _text.debugDescription + ")" }
      func makeIterator() -> _ArrayIterator<Unicode.Scalar> { _ArrayIterator(array: _text._scalars()) }
      func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._scalarAfter(i._offset)) }
      func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._scalarBefore(i._offset)) }
      subscript(position: _StringIndex) -> Unicode.Scalar { _base._scalarAt(_checked(position)) }
    }
    @_name("String.UTF8View") struct _UTF8View: _BytesOfText {
      typealias Element = UInt8
      typealias Index = _StringIndex
      typealias SubSequence = _UTF8Part
      typealias Iterator = _ArrayIterator<UInt8>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      subscript(r: Range<_StringIndex>) -> _UTF8Part { _checkRange(r); return _UTF8Part(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    @_name("Substring.UTF8View") struct _UTF8Part: _BytesOfText {
      typealias Element = UInt8
      typealias Index = _StringIndex
      typealias SubSequence = _UTF8Part
      typealias Iterator = _ArrayIterator<UInt8>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      subscript(r: Range<_StringIndex>) -> _UTF8Part { _checkRange(r); return _UTF8Part(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    @_name("String.UTF16View") struct _UTF16View: _UnitsOfText {
      typealias Element = UInt16
      typealias Index = _StringIndex
      typealias SubSequence = _UTF16Part
      typealias Iterator = _ArrayIterator<UInt16>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      subscript(r: Range<_StringIndex>) -> _UTF16Part { _checkRange(r); return _UTF16Part(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    @_name("Substring.UTF16View") struct _UTF16Part: _UnitsOfText {
      typealias Element = UInt16
      typealias Index = _StringIndex
      typealias SubSequence = _UTF16Part
      typealias Iterator = _ArrayIterator<UInt16>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      subscript(r: Range<_StringIndex>) -> _UTF16Part { _checkRange(r); return _UTF16Part(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    @_name("String.UnicodeScalarView") struct _ScalarView: _ScalarsOfText, RangeReplaceableCollection {
      typealias Element = Unicode.Scalar
      typealias Index = _StringIndex
      typealias SubSequence = _ScalarPart
      typealias Iterator = _ArrayIterator<Unicode.Scalar>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      init() { _base = ""; _start = 0; _end = 0 }
      init<S: Sequence>(_ scalars: S) where S.Element == Unicode.Scalar {
        _base = scalars.map { $0.description }.joined(separator: "")
        _start = 0
        _end = _base._size
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == Unicode.Scalar {
        _checkRange(subrange)
        _base = _base._slice(_start, subrange.lowerBound._offset) + newElements.map { $0.description }.joined(separator: "") + _base._slice(subrange.upperBound._offset, _end)
        _start = 0
        _end = _base._size
      }
      subscript(r: Range<_StringIndex>) -> _ScalarPart { _checkRange(r); return _ScalarPart(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    @_name("Substring.UnicodeScalarView") struct _ScalarPart: _ScalarsOfText, RangeReplaceableCollection {
      typealias Element = Unicode.Scalar
      typealias Index = _StringIndex
      typealias SubSequence = _ScalarPart
      typealias Iterator = _ArrayIterator<Unicode.Scalar>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      init() { _base = ""; _start = 0; _end = 0 }
      init<S: Sequence>(_ scalars: S) where S.Element == Unicode.Scalar {
        _base = scalars.map { $0.description }.joined(separator: "")
        _start = 0
        _end = _base._size
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == Unicode.Scalar {
        _checkRange(subrange)
        _base = _base._slice(_start, subrange.lowerBound._offset) + newElements.map { $0.description }.joined(separator: "") + _base._slice(subrange.upperBound._offset, _end)
        _start = 0
        _end = _base._size
      }
      subscript(r: Range<_StringIndex>) -> _ScalarPart { _checkRange(r); return _ScalarPart(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset) }
    }
    extension _ScalarView {
      func filter(_ isIncluded: (Unicode.Scalar) -> Bool) -> _ScalarView {
        var result = _ScalarView()
        for x in self { if isIncluded(x) { result.append(x) } }
        return result
      }
    }
    //@with _UTF8Part
    extension String { init?(_ codeUnits: _UTF8Part) { if !codeUnits._isWhole { return nil }; self = codeUnits._text } }
    //@with _UTF16Part
    extension String { init?(_ codeUnits: _UTF16Part) { if !codeUnits._isWhole { return nil }; self = codeUnits._text } }
    extension _TextView {
      func _isBetweenScalars(_ offset: Int) -> Bool { offset <= 0 || offset >= _base._size || _base._byteAt(offset) & 192 != 128 }
      var _isWhole: Bool { _isBetweenScalars(_start) && _isBetweenScalars(_end) }
    }
    //@with _ScalarView
    extension String { init(_ unicodeScalars: _ScalarPart) { self = unicodeScalars._text } }
    extension UInt8 {
      init(ascii v: Unicode.Scalar) {
        if v._int > 127 { fatalError("Code point value does not fit into ASCII") }
        self = UInt8(v._int)
      }
    }
    struct Substring: StringProtocol, RangeReplaceableCollection, TextOutputStream {
      typealias Element = Character
      typealias Index = _StringIndex
      typealias SubSequence = Substring
      typealias Iterator = _ArrayIterator<Character>
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) { self._base = _base; self._start = _start; self._end = _end }
      init() { _base = ""; _start = 0; _end = 0 }
      init(_ s: String) { _base = s; _start = 0; _end = s._size }
      init(stringLiteral s: String) { _base = s; _start = 0; _end = s._size }
      init(_ s: Substring) { self = s }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self = Substring(String._fromCharacters(Array(characters))) }
      var _string: String { _base._slice(_start, _end) }
      var base: String { _base }
      var description: String { _string }
      var debugDescription: String { _string.debugDescription }
      func makeIterator() -> _ArrayIterator<Character> { _ArrayIterator(array: _string._characters()) }
      var count: Int { _base._distance(_start, _end) }
      var isEmpty: Bool { _start == _end }
      var startIndex: _StringIndex { _StringIndex(_offset: _start) }
      var endIndex: _StringIndex { _StringIndex(_offset: _end) }
      func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._after(i._offset)) }
      func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_offset: _base._before(i._offset)) }
      func distance(from start: _StringIndex, to end: _StringIndex) -> Int { _base._distance(start._offset, end._offset) }
      subscript(i: _StringIndex) -> Character {
        if i._offset < _start || i._offset >= _end { fatalError("String index is out of bounds") }
        return _base._at(i._offset)
      }
      subscript(r: Range<_StringIndex>) -> Substring {
        if r.lowerBound._offset < _start || r.upperBound._offset > _end { fatalError("String index range is out of bounds") }
        return Substring(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset)
      }
      static func == (a: Substring, b: Substring) -> Bool { a._string == b._string }
      static func < (a: Substring, b: Substring) -> Bool { a._string < b._string }
      func hash(into hasher: inout Hasher) { hasher._mix(_string._hashed()) }
      func filter(_ isIncluded: (Character) -> Bool) -> String { _string.filter(isIncluded) }
      // An index into a part is one into the string it was cut from, and stays so when the part changes.
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == Character {
        let lower = subrange.lowerBound._offset
        let upper = subrange.upperBound._offset
        if lower < _start || upper > _end { fatalError("String index range is out of bounds") }
        let new = String._fromCharacters(Array(newElements))
        _base = _base._slice(0, lower) + new + _base._slice(upper, _base._size)
        _end += new._size - (upper - lower)
      }
      mutating func write(_ s: String) {
        _base = _base._slice(0, _end) + s + _base._slice(_end, _base._size)
        _end += s._size
      }
      mutating func append(_ c: Character) { write(String(c)) }
      mutating func append(contentsOf s: String) { write(s) }
      mutating func append(contentsOf s: Substring) { write(s._string) }
      mutating func removeAll(where shouldBeRemoved: (Character) -> Bool) { self = Substring(filter { !shouldBeRemoved($0) }) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Substring() }
      @discardableResult mutating func removeFirst() -> Character {
        if isEmpty { fatalError("Can't remove first element from an empty collection") }
        let c = _base._at(_start)
        _start = _base._after(_start)
        return c
      }
      mutating func removeFirst(_ k: Int) { for _ in 0..<k { _ = removeFirst() } }
      @discardableResult mutating func removeLast() -> Character {
        if isEmpty { fatalError("Can't remove last element from an empty collection") }
        _end = _base._before(_end)
        return _base._at(_end)
      }
      mutating func popFirst() -> Character? { isEmpty ? nil : removeFirst() }
      mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }
      typealias UTF8View = _UTF8Part
      typealias UTF16View = _UTF16Part
      typealias UnicodeScalarView = _ScalarPart
      init(_ content: _UTF8Part) { self = Substring(_base: content._base, _start: content._start, _end: content._end) }
      init(_ content: _UTF16Part) { self = Substring(_base: content._base, _start: content._start, _end: content._end) }
      init(_ content: _ScalarPart) { self = Substring(_base: content._base, _start: content._start, _end: content._end) }
      var utf8: _UTF8Part { _UTF8Part(_base: _base, _start: _start, _end: _end) }
      var utf16: _UTF16Part { _UTF16Part(_base: _base, _start: _start, _end: _end) }
      var unicodeScalars: _ScalarPart { _ScalarPart(_base: _base, _start: _start, _end: _end) }
    }
    extension Substring: CustomDebugStringConvertible {}
    //@with Substring
    extension String { init(_ s: Substring) { self = s._string } }
    //@with ReversedCollection
    extension String {
      init(_ characters: ReversedCollection<String>) { self = String._fromCharacters(Array(characters)) }
      init(_ characters: ReversedCollection<Substring>) { self = String._fromCharacters(Array(characters)) }
      init<B: BidirectionalCollection>(_ characters: ReversedCollection<B>) where B.Element == Character { self = String._fromCharacters(Array(characters)) }
      init(_ characters: ReversedCollection<[Character]>) { self = String._fromCharacters(Array(characters)) }
    }
    //@with ArraySlice
    extension String { init(_ characters: ArraySlice<Character>) { self = String._fromCharacters(Array(characters)) } }
    //@with Set
    extension String { init(_ characters: Set<Character>) { self = String._fromCharacters(Array(characters)) } }
    //@with Substring
    func == <A: StringProtocol, B: StringProtocol>(a: A, b: B) -> Bool { a._string == b._string }
    //@with Substring
    func != <A: StringProtocol, B: StringProtocol>(a: A, b: B) -> Bool { !(a._string == b._string) }
    //@with Substring
    func + (a: String, b: Substring) -> String { a + b._string }
    //@with Substring
    func + (a: Substring, b: String) -> String { a._string + b }
    //@with Substring
    func + (a: Substring, b: Substring) -> Substring { Substring(a._string + b._string) }
    //@with Substring
    func += (a: inout Substring, b: String) { a.write(b) }
    //@with Substring
    func += (a: inout Substring, b: Substring) { a.write(b._string) }
    //@with Substring
    func += (a: inout String, b: Substring) { a.append(b._string) }
    //@with Substring
    extension FixedWidthInteger {
      init?(_ text: Substring) { guard let v = Self(text._string) else { return nil }; self = v }
      init?(_ text: Substring, radix: Int) { guard let v = Self(text._string, radix: radix) else { return nil }; self = v }
    }
    //@with Substring
    extension Double {
      init?(_ text: Substring) { guard let v = Double._parse(text._string) else { return nil }; self = v }
    }
    //@with Float
    extension Float {
      init?(_ text: Substring) { guard let v = Float._parse(text._string) else { return nil }; self = v }
    }
    extension StringProtocol {
      func uppercased() -> String { _string.uppercased() }
      func lowercased() -> String { _string.lowercased() }
      func hasPrefix<T: StringProtocol>(_ prefix: T) -> Bool { _string.hasPrefix(prefix._string) }
      func hasSuffix<T: StringProtocol>(_ suffix: T) -> Bool { _string.hasSuffix(suffix._string) }
      func contains<T: StringProtocol>(_ other: T) -> Bool { _string.contains(other._string) }
      var capitalized: String { String._capitalized(_string) }
      func replacingOccurrences<T: StringProtocol, U: StringProtocol>(of target: T, with replacement: U) -> String { String._replacing(_string, target._string, replacement._string) }
      func replacing<T: StringProtocol, U: StringProtocol>(_ target: T, with replacement: U) -> String { String._replacing(_string, target._string, replacement._string) }
      func components<T: StringProtocol>(separatedBy separator: T) -> [String] { String._components(_string, separator._string) }
      func components(separatedBy separator: CharacterSet) -> [String] { String._componentsInSet(_string, separator._kind, separator._text, separator._isInverted) }
      func trimmingCharacters(in set: CharacterSet) -> String { String._trimmed(_string, set._kind, set._text, set._isInverted) }
      func padding<T: StringProtocol>(toLength newLength: Int, withPad padString: T, startingAt padIndex: Int) -> String { String._padding(_string, newLength, padString._string, padIndex) }
      func split(separator: String, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring] {
        var result: [Substring] = []
        let s = _string
        var start = 0
        var from = 0
        if separator.isEmpty {
          // It is found before each character, and at the end.
          var ends = s.isEmpty ? [] : [0]
          for c in s { ends.append(ends[ends.count - 1] + String(c)._size) }
          for i in ends where result.count < maxSplits {
            if !(omittingEmptySubsequences && i == start) { result.append(Substring(_base: s, _start: start, _end: i)) }
            start = i
          }
          from = s._size
        }
        while result.count < maxSplits && !separator.isEmpty {
          let i = s._find(separator, from)
          if i < 0 { break }
          if !(omittingEmptySubsequences && i == start) { result.append(Substring(_base: s, _start: start, _end: i)) }
          start = i + separator._size
          from = start
        }
        if !(omittingEmptySubsequences && start == s._size) { result.append(Substring(_base: s, _start: start, _end: s._size)) }
        return result
      }
      func appending(_ s: String) -> String { _string + s }
      func compare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        _string == other._string ? .orderedSame : _string < other._string ? .orderedAscending : .orderedDescending
      }
      func compare<T: StringProtocol>(_ other: T, options: _CompareOptions) -> ComparisonResult {
        let isFolded = options.contains(.caseInsensitive)
        let a = isFolded ? lowercased() : _string
        let b = isFolded ? other.lowercased() : other._string
        return options.contains(.numeric) ? String._compareNumbers(Array(a), Array(b)) : a.compare(b)
      }
      func commonPrefix<T: StringProtocol>(with other: T) -> String {
        var result = ""
        var b = other._string.makeIterator()
        for c in _string { guard let d = b.next() else { break }; if c != d { break }; result.append(c) }
        return result
      }
      func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool { lowercased().contains(other.lowercased()) }
      func caseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { lowercased().compare(other.lowercased()) }
    }
    extension String {
      @_host("string.capitalized") static func _capitalized(_ s: String) -> String
      @_host("string.replacing") static func _replacing(_ s: String, _ target: String, _ replacement: String) -> String
      @_host("string.components") static func _components(_ s: String, _ separator: String) -> [String]
      @_host("string.componentsInSet") static func _componentsInSet(_ s: String, _ kind: Int, _ text: String, _ isInverted: Bool) -> [String]
      @_host("string.trimmed") static func _trimmed(_ s: String, _ kind: Int, _ text: String, _ isInverted: Bool) -> String
      @_host("string.padding") static func _padding(_ s: String, _ n: Int, _ pad: String, _ start: Int) -> String
      @_host("string.find") func _find(_ pattern: String, _ from: Int) -> Int
      @_host("string.findLast") func _findLast(_ pattern: String) -> Int
      // Runs of digits count as numbers.
      static func _compareNumbers(_ a: [Character], _ b: [Character]) -> ComparisonResult {
        var i = 0
        var j = 0
        while i < a.count && j < b.count {
          if a[i].isNumber && a[i].isASCII && b[j].isNumber && b[j].isASCII {
            while i < a.count && a[i] == "0" { i += 1 }
            while j < b.count && b[j] == "0" { j += 1 }
            let x = a[i...].prefix { $0.isNumber && $0.isASCII }
            let y = b[j...].prefix { $0.isNumber && $0.isASCII }
            if x.count != y.count { return x.count < y.count ? .orderedAscending : .orderedDescending }
            for (p, q) in zip(x, y) { if p != q { return p < q ? .orderedAscending : .orderedDescending } }
            i += x.count
            j += y.count
          } else {
            if a[i] != b[j] { return a[i] < b[j] ? .orderedAscending : .orderedDescending }
            i += 1
            j += 1
          }
        }
        return i < a.count ? .orderedDescending : j < b.count ? .orderedAscending : .orderedSame
      }
      func range(of pattern: String) -> Range<_StringIndex>? {
        let i = pattern.isEmpty ? -1 : _find(pattern, 0)
        if i < 0 { return nil }
        return _StringIndex(_offset: i)..<_StringIndex(_offset: i + pattern._size)
      }
      func ranges(of pattern: String) -> [Range<_StringIndex>] {
        if pattern.isEmpty { return (Array(indices) + [endIndex]).map { $0..<$0 } }
        var result: [Range<_StringIndex>] = []
        var from = 0
        while true {
          let i = _find(pattern, from)
          if i < 0 { return result }
          from = i + pattern._size
          result.append(_StringIndex(_offset: i)..<_StringIndex(_offset: from))
        }
      }
      func replacingCharacters(in range: Range<_StringIndex>, with replacement: String) -> String {
        _checkRange(range)
        return _slice(0, range.lowerBound._offset) + replacement + _slice(range.upperBound._offset, _size)
      }
      @_host("string.normalized") static func _normalized(_ s: String, _ form: Int) -> String
      var decomposedStringWithCanonicalMapping: String { String._normalized(self, 0) }
      var precomposedStringWithCanonicalMapping: String { String._normalized(self, 1) }
      var decomposedStringWithCompatibilityMapping: String { String._normalized(self, 2) }
      var precomposedStringWithCompatibilityMapping: String { String._normalized(self, 3) }
      func firstRange(of pattern: String) -> Range<_StringIndex>? { range(of: pattern) }
      func range(of pattern: String, options: _CompareOptions) -> Range<_StringIndex>? {
        if pattern.isEmpty { return nil }
        if !options.contains(.caseInsensitive) && !options.contains(.anchored) {
          let i = options.contains(.backwards) ? _findLast(pattern) : _find(pattern, 0)
          if i < 0 { return nil }
          return _StringIndex(_offset: i)..<_StringIndex(_offset: i + pattern._size)
        }
        // From Character to Character: folding may change the length of text.
        let isFolded = options.contains(.caseInsensitive)
        let wanted = Array(isFolded ? pattern.lowercased() : pattern)
        let parts = _characters()
        let folded = isFolded ? parts.map { $0.lowercased() } : parts.map { $0.description }
        let last = parts.count - wanted.count
        if last < 0 { return nil }
        let isBackwards = options.contains(.backwards)
        let isAnchored = options.contains(.anchored)
        var i = isBackwards ? last : 0
        while i >= 0 && i <= last {
          var n = 0
          while n < wanted.count && folded[i + n] == wanted[n].description { n += 1 }
          if n == wanted.count {
            let lower = index(startIndex, offsetBy: i)
            return lower..<index(lower, offsetBy: n)
          }
          if isAnchored { return nil }
          i += isBackwards ? 0 - 1 : 1
        }
        return nil
      }
      mutating func replace(_ target: String, with replacement: String) { self = String._replacing(self, target, replacement) }
      @_host("string.concat") static func + (a: String, b: String) -> String
      @_host("string.append") static func += (a: inout String, b: String)
    }
    //@with Substring
    extension Substring {
      func _shifted(_ r: Range<_StringIndex>) -> Range<_StringIndex> { _StringIndex(_offset: r.lowerBound._offset + _start)..<_StringIndex(_offset: r.upperBound._offset + _start) }
      func range(of pattern: String) -> Range<_StringIndex>? { if let r = _string.range(of: pattern) { return _shifted(r) }; return nil }
      func firstRange(of pattern: String) -> Range<_StringIndex>? { range(of: pattern) }
      func ranges(of pattern: String) -> [Range<_StringIndex>] { _string.ranges(of: pattern).map { _shifted($0) } }
    }
    @_name("NSString.CompareOptions") struct _CompareOptions: OptionSet {
      let rawValue: UInt
      init(rawValue: UInt) { self.rawValue = rawValue }
      static let caseInsensitive = _CompareOptions(rawValue: 1)
      static let backwards = _CompareOptions(rawValue: 4)
      static let anchored = _CompareOptions(rawValue: 8)
      static let numeric = _CompareOptions(rawValue: 64)
    }
    enum ComparisonResult: Int { case orderedAscending = -1, orderedSame, orderedDescending }
    struct CharacterSet: Equatable {
      let _kind: Int
      let _text: String
      let _isInverted: Bool
      init(_kind: Int, _text: String = "", _isInverted: Bool = false) { self._kind = _kind; self._text = _text; self._isInverted = _isInverted }
      init(charactersIn string: String) { _kind = 0; _text = string; _isInverted = false }
      static var whitespaces: CharacterSet { CharacterSet(_kind: 1) }
      static var whitespacesAndNewlines: CharacterSet { CharacterSet(_kind: 2) }
      static var newlines: CharacterSet { CharacterSet(_kind: 3) }
      static var decimalDigits: CharacterSet { CharacterSet(_kind: 4) }
      static var letters: CharacterSet { CharacterSet(_kind: 5) }
      static var alphanumerics: CharacterSet { CharacterSet(_kind: 6) }
      static var punctuationCharacters: CharacterSet { CharacterSet(_kind: 7) }
      static var uppercaseLetters: CharacterSet { CharacterSet(_kind: 8) }
      static var lowercaseLetters: CharacterSet { CharacterSet(_kind: 9) }
      static var symbols: CharacterSet { CharacterSet(_kind: 10) }
      static var controlCharacters: CharacterSet { CharacterSet(_kind: 11) }
      var inverted: CharacterSet { CharacterSet(_kind: _kind, _text: _text, _isInverted: !_isInverted) }
      @_host("characterSet.contains") static func _contains(_ scalar: Int, _ kind: Int, _ text: String, _ isInverted: Bool) -> Bool
      func contains(_ member: Unicode.Scalar) -> Bool { CharacterSet._contains(member._int, _kind, _text, _isInverted) }
    }
    @_host("string.concat") func _concatStrings(_ a: String, _ b: String) -> String
    extension Sequence where Element: StringProtocol {
      func joined() -> String { joined(separator: "") }
      func joined(separator: String) -> String {
        var result = ""
        var isFirst = true
        for s in self {
          if isFirst { isFirst = false } else { result += separator }
          result += s._string
        }
        return result
      }
    }
    extension Sequence where Element == Character {
      func _text() -> String { String._fromCharacters(Array(self)) }
    }
    """#
}
