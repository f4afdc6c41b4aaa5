// What people write who know another language: the remedy says how Swift writes it. Only the help of
// a message comes from here; what is wrong, and where, the parser and the checker say.

enum OtherLanguages {
  typealias Help = (en: String, ko: String)

  /// Names that mean something in Python, C or JavaScript.
  static func help(forName name: String) -> Help? {
    switch name {
    case "True": return ("write 'true'", "'true'로 쓰세요")
    case "False": return ("write 'false'", "'false'로 쓰세요")
    case "None", "null", "undefined", "NULL", "nullptr":
      return ("no value is written 'nil'", "값이 없음은 'nil'로 씁니다")
    case "this": return ("write 'self'", "'self'로 쓰세요")
    case "len": return ("write 'values.count'", "'values.count'로 쓰세요")
    case "range", "xrange":
      return ("numbers from 0 to 9 are '0..<10'", "0부터 9까지는 '0..<10'입니다")
    case "str": return ("write 'String(value)'", "'String(value)'로 쓰세요")
    case "int": return ("write 'Int(value)'", "'Int(value)'로 쓰세요")
    case "float", "double": return ("write 'Double(value)'", "'Double(value)'로 쓰세요")
    case "printf", "println", "puts":
      return (
        "write 'print(\"\\(value)\")'; digits are set by 'String(format:)'",
        "'print(\"\\(value)\")'로 쓰세요. 자릿수는 'String(format:)'으로 정합니다"
      )
    case "enumerate": return ("write 'values.enumerated()'", "'values.enumerated()'로 쓰세요")
    case "sorted", "reversed", "map", "filter", "reduce":
      return (
        "it is a method: 'values.\(name)…'", "메서드입니다. 'values.\(name)…'처럼 쓰세요"
      )
    case "sum": return ("write 'values.reduce(0, +)'", "'values.reduce(0, +)'로 쓰세요")
    case "requires_grad":
      return (
        "write 'requiresGradient: true', with ':'", "'requiresGradient: true'처럼 ':'으로 쓰세요"
      )
    case "input": return ("cells read no input", "셀은 입력을 읽지 않습니다")
    default: return nil
    }
  }

  /// Members of Python, Java or JavaScript, and the members of Swift that do the same.
  static let members: [String: String] = [
    "length": "count", "size": "count", "len": "count", "push": "append", "add": "append",
    "push_back": "append", "extend": "append", "pop": "removeLast", "upper": "uppercased",
    "toUpperCase": "uppercased", "lower": "lowercased", "toLowerCase": "lowercased",
    "strip": "trimmingCharacters", "trim": "trimmingCharacters", "startswith": "hasPrefix",
    "startsWith": "hasPrefix", "endswith": "hasSuffix", "endsWith": "hasSuffix",
    "join": "joined", "find": "firstIndex", "indexOf": "firstIndex", "index": "firstIndex",
    "includes": "contains", "toString": "description",
  ]

  /// Operators of other languages.
  static func help(forOperator name: String) -> Help? {
    switch name {
    case "**": return ("a power is 'pow(x, y)'", "거듭제곱은 'pow(x, y)'입니다")
    case "..": return ("a range is '0..<10' or '0...10'", "범위는 '0..<10'이나 '0...10'입니다")
    case "++": return ("write '+= 1'", "'+= 1'로 쓰세요")
    case "--": return ("write '-= 1'", "'-= 1'로 쓰세요")
    case "//": return ("'/' of two 'Int' drops the rest", "'Int'끼리의 '/'는 나머지를 버립니다")
    case "=+": return ("write '+='", "'+='로 쓰세요")
    case "=-": return ("write '-='", "'-='로 쓰세요")
    case "=*": return ("write '*='", "'*='로 쓰세요")
    case "=>":
      return ("write '>='; a closure is '{ x in x + 1 }'", "'>='로 쓰세요. 클로저는 '{ x in x + 1 }'로 씁니다")
    case "=<": return ("write '<='", "'<='로 쓰세요")
    case "=!": return ("write '!='", "'!='로 쓰세요")
    case "&&&", "|||": return ("write '&&' or '||'", "'&&'나 '||'로 쓰세요")
    case "<>": return ("write '!='", "'!='로 쓰세요")
    default: return nil
    }
  }

  /// A line that does not parse, and what it would be in Swift.
  static func help(forLine text: Substring) -> Help? {
    let line = text.drop { $0.isWhitespace || $0 == "}" }
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    guard let first = words.first else { return nil }
    let last = line.last { !$0.isWhitespace }
    let isBlock = ["if", "while", "for", "else", "guard", "switch", "func"].contains(first)
    switch first {
    case "elif", "elsif", "elseif":
      return ("write 'else if condition { … }'", "'else if 조건 { … }'로 쓰세요")
    case "def", "function", "fn":
      return (
        "a function is 'func f(x: Int) -> Int { … }'", "함수는 'func f(x: Int) -> Int { … }'로 씁니다"
      )
    case "const": return ("a constant is 'let n = 3'", "상수는 'let n = 3'으로 씁니다")
    case "print" where line.dropFirst(5).first == " ":
      return ("write 'print(…)' with parentheses", "괄호를 써서 'print(…)'로 쓰세요")
    case "int", "Int", "float", "double", "Double", "bool", "Bool", "string", "String", "char":
      if words.count > 1, line.dropFirst(first.count).first == " ",
        line.contains("=") || line.contains("(") || words.count == 2
      {
        return (
          "the type follows the name: 'let \(words[1]): Int = …'",
          "타입은 이름 뒤에 옵니다. 'let \(words[1]): Int = …'"
        )
      }
    default: break
    }
    if isBlock, last == ":" {
      return ("a block stands in braces: '{ … }'", "블록은 중괄호 '{ … }'로 묶습니다")
    }
    if isBlock, words.contains("and") || words.contains("or") || words.contains("not") {
      return (
        "write '&&' for 'and', '||' for 'or', '!' for 'not'",
        "'and'는 '&&', 'or'는 '||', 'not'은 '!'로 씁니다"
      )
    }
    if ["if", "while", "guard"].contains(first), words.contains("in") {
      return ("write 'values.contains(x)'", "'values.contains(x)'로 쓰세요")
    }
    if first == "for", words.contains("step") {
      return ("write 'stride(from: 0, to: 10, by: 2)'", "'stride(from: 0, to: 10, by: 2)'로 쓰세요")
    }
    if words.contains("lambda") || line.contains("= func") {
      return ("a closure is '{ x in x + 1 }'", "클로저는 '{ x in x + 1 }'로 씁니다")
    }
    if let index = words.firstIndex(of: "new"), index + 1 < words.count,
      words[index + 1].first?.isUppercase == true
    {
      let type = words[index + 1]
      return ("an object is made by '\(type)(…)'", "객체는 '\(type)(…)'(으)로 만듭니다")
    }
    if !isBlock, let open = words.firstIndex(of: "for"), open > 0, line.contains("[") {
      return ("write 'values.map { x in … }'", "'values.map { x in … }'으로 쓰세요")
    }
    if !isBlock, words.contains("if"), words.contains("else") {
      return ("write 'condition ? a : b'", "'조건 ? a : b'로 쓰세요")
    }
    if line.contains("f\"") {
      return ("write '\\(value)' inside the string", "문자열 안에 '\\(value)'로 쓰세요")
    }
    if line.contains("where("), !line.contains(".where(") {
      return ("write 'whereTrue(condition, a, b)'", "'whereTrue(조건, a, b)'로 쓰세요")
    }
    if line.contains(" @ ") { return ("write 'matmul(x, y)'", "'matmul(x, y)'로 쓰세요") }
    if line.contains(", :]") || line.contains("[:,") {
      return ("a whole dimension is '.all': 'x[0, .all]'", "차원 전체는 '.all'입니다. 'x[0, .all]'")
    }
    if line.contains(":]") || line.contains("[:") {
      return (
        "write 'values[1...]', 'values[..<3]'", "'values[1...]', 'values[..<3]'처럼 쓰세요"
      )
    }
    return nil
  }
}
