indirect enum JSON: Equatable { case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
  static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): return true
    case let (.bool(x), .bool(y)): return x == y
    case let (.number(x), .number(y)): return x == y
    case let (.string(x), .string(y)): return x == y
    case let (.array(x), .array(y)): return x == y
    case let (.object(x), .object(y)): return x.count == y.count && zip(x, y).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
    default: return false
    }
  }
}
struct Reader {
  let text: [Character]; var at = 0
  init(_ s: String) { text = Array(s) }
  mutating func skip() { while at < text.count, text[at].isWhitespace { at += 1 } }
  mutating func eat(_ word: String) -> Bool {
    let w = Array(word)
    guard at + w.count <= text.count, Array(text[at..<at + w.count]) == w else { return false }
    at += w.count
    return true
  }
  mutating func value() -> JSON? {
    skip()
    if eat("null") { return .null }
    if eat("true") { return .bool(true) }
    if eat("false") { return .bool(false) }
    if eat("\"") { return string().map { .string($0) } }
    if eat("[") {
      var items: [JSON] = []
      skip()
      if eat("]") { return .array([]) }
      repeat { guard let v = value() else { return nil }; items.append(v); skip() } while eat(",")
      return eat("]") ? .array(items) : nil
    }
    if eat("{") {
      var pairs: [(String, JSON)] = []
      skip()
      if eat("}") { return .object([]) }
      repeat {
        skip()
        guard eat("\""), let k = string() else { return nil }
        skip()
        guard eat(":"), let v = value() else { return nil }
        pairs.append((k, v))
        skip()
      } while eat(",")
      return eat("}") ? .object(pairs) : nil
    }
    var digits = ""
    while at < text.count, text[at].isNumber || "+-.eE".contains(text[at]) { digits.append(text[at]); at += 1 }
    return Double(digits).map { .number($0) }
  }
  mutating func string() -> String? {
    var s = ""
    while at < text.count {
      let c = text[at]
      at += 1
      switch c {
      case "\"": return s
      case "\\":
        guard at < text.count else { return nil }
        switch text[at] { case "n": s += "\n"; case "t": s += "\t"; default: s.append(text[at]) }
        at += 1
      default: s.append(c)
      }
    }
    return nil
  }
}
func render(_ j: JSON, _ indent: String = "") -> String {
  switch j {
  case .null: return "null"
  case .bool(let b): return b ? "true" : "false"
  case .number(let n): return n == n.rounded() ? String(Int(n)) : String(n)
  case .string(let s): return "\"\(s)\""
  case .array(let a): return "[" + a.map { render($0, indent) }.joined(separator: ", ") + "]"
  case .object(let o):
    let inner = indent + "  "
    return "{\n" + o.map { "\(inner)\"\($0.0)\": \(render($0.1, inner))" }.joined(separator: ",\n") + "\n\(indent)}"
  }
}
var r = Reader(#" {"name": "한지", "n": [1, 2.5, -3e2], "nested": {"ok": true, "none": null}, "q": "a\"b"} "#)
let parsed = r.value()!
print(render(parsed))
print(["[1,", "{\"a\" 1}", "tru", "[]", "\"x"].map { s -> Bool in var r = Reader(s); return r.value() != nil })
print(parsed == parsed, JSON.array([.null]) == .array([.bool(false)]))
