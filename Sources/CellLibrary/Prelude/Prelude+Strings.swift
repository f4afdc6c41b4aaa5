extension Prelude {
  static let strings = #"""
    @_layout("object") struct Character: ExpressibleByStringLiteral, Hashable, Comparable, CustomStringConvertible {
      @_host("string.equal") static func == (a: Character, b: Character) -> Bool
      @_host("string.less") static func < (a: Character, b: Character) -> Bool
      @_intrinsic("identity") var description: String
      @_host("string.hash") func _hashed() -> Int
      func hash(into hasher: inout Hasher) { hasher._mix(_hashed()) }
      @_intrinsic("identity") init(_ s: String)
      @_host("string.uppercased") func uppercased() -> String
      @_host("string.lowercased") func lowercased() -> String
      var isNumber: Bool { self >= "0" && self <= "9" }
      var isWhitespace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
      var isNewline: Bool { self == "\n" || self == "\r" }
      var isLetter: Bool { uppercased() != lowercased() || (self >= "가" && self <= "힣") }
      var isUppercase: Bool { uppercased() == description && lowercased() != description }
      var isLowercase: Bool { lowercased() == description && uppercased() != description }
      var wholeNumberValue: Int? { Int(description) }
    }
    @_layout("object") struct String: ExpressibleByStringLiteral, Hashable, Comparable, CustomStringConvertible, Collection {
      typealias Element = Character
      typealias Iterator = _ArrayIterator<Character>
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
      init<T: CustomStringConvertible>(_ value: T) { self = String._describe(value) }
      @_host("int.descriptionRadix") static func _radix(_ v: Int, _ r: Int, _ u: Bool) -> String
      init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false) { self = String._radix(value._int, radix, uppercase) }
      @_host("string.characters") func _characters() -> [Character]
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
      @_intrinsic("identity") var description: String
      @_host("string.debugDescription") var debugDescription: String
      func reversed() -> ReversedCollection<String> { ReversedCollection(_base: self) }
      var first: Character? { _characters().first }
      var last: Character? { _characters().last }
      @_host("string.replacing") func replacingOccurrences(of target: String, with replacement: String) -> String
      func contains(_ character: Character) -> Bool { contains(String(character)) }
    }
    @_host("string.concat") func _concatStrings(_ a: String, _ b: String) -> String
    extension String {
      @_host("string.concat") static func + (a: String, b: String) -> String
      @_host("string.append") static func += (a: inout String, b: String)
    }
    extension Sequence where Element == String {
      func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for s in self {
          if isFirst { isFirst = false } else { result += separator }
          result += s
        }
        return result
      }
    }
    extension Sequence where Element == Character {
      func _text() -> String { String._fromCharacters(Array(self)) }
    }
    """#
}
