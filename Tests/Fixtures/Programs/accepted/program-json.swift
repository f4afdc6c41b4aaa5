enum JSON: Equatable {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])
}
extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: elements)) }
}
extension JSON {
  subscript(key: String) -> JSON? { if case .object(let o) = self { return o[key] }; return nil }
  subscript(index: Int) -> JSON? { if case .array(let a) = self, a.indices ~= index { return a[index] }; return nil }
  var text: String {
    switch self {
    case .null: return "null"
    case .bool(let b): return String(b)
    case .number(let n): return n.truncatingRemainder(dividingBy: 1) == 0 ? String(Int(n)) : String(n)
    case .string(let s): return "\"\(s)\""
    case .array(let a): return "[" + a.map(\.text).joined(separator: ",") + "]"
    case .object(let o): return "{" + o.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }
  var double: Double? { if case let .number(n) = self { n } else { nil } }
}
let doc: JSON = ["name": "Ada", "age": 36, "tags": ["math", true, .null, 1.5], "nested": ["empty": [], "object": [:]]]
print(doc.text)
print(doc["tags"]?[0] ?? .null, doc["tags"]?[9] as Any, doc["age"]?.double ?? 0, doc["x"] == nil)
print(doc["nested"] == ["object": [:], "empty": []], JSON.number(2) == 2, ([1, 2] as JSON).text)
func depth(_ j: JSON) -> Int {
  switch j {
  case .array(let a): return 1 + (a.map(depth).max() ?? 0)
  case .object(let o): return 1 + (o.values.map(depth).max() ?? 0)
  default: return 0
  }
}
print(depth(doc), depth(3), depth([[[]]]))
