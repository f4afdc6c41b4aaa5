// The parser words its messages in English; these are the same sentences in Korean.

import Diagnostics

/// Korean for what the parser says.
enum SyntaxWords {
  /// A message in Korean; in English where the sentence is not known.
  static func korean(_ message: String) -> String {
    if let known = sentences[message] { return known }
    for rule in rules {
      if let words = rule(message) { return words }
    }
    return "문법에 맞지 않습니다 (\(message))"
  }

  /// What the parser would change, as advice.
  static func help(_ fix: String) -> (en: String, ko: String)? {
    if let what = fix.dropping("insert ") {
      // "insert expression" says no more than the message.
      guard what.contains("'") else { return nil }
      return (fix, "\(noun(what))을(를) 넣으세요")
    }
    if let what = fix.dropping("remove ") { return (fix, "\(noun(what))을(를) 지우세요") }
    if let match = fix.wholeMatch(of: #/replace (.+) with (.+)/#) {
      return (fix, "\(noun(match.1)) 대신 \(noun(match.2))을(를) 쓰세요")
    }
    return nil
  }

  private static let rules: [@Sendable (String) -> String?] = [
    {
      guard let match = $0.wholeMatch(of: #/expected (.+) to (end|start) (.+)/#) else { return nil }
      let place = match.2 == "end" ? "끝" : "앞"
      return "\(noun(match.3)) \(place)에 \(noun(match.1))이(가) 있어야 합니다"
    },
    {
      guard let match = $0.wholeMatch(of: #/expected (.+) after (.+) in (.+)/#) else { return nil }
      return "\(noun(match.3))에서 \(noun(match.2)) 뒤에 \(noun(match.1))이(가) 있어야 합니다"
    },
    {
      guard let match = $0.wholeMatch(of: #/expected (.+) after (.+)/#) else { return nil }
      return "\(noun(match.2)) 뒤에 \(noun(match.1))이(가) 있어야 합니다"
    },
    {
      guard let match = $0.wholeMatch(of: #/expected (.+) in (.+)/#) else { return nil }
      return "\(noun(match.2))에 \(noun(match.1))이(가) 있어야 합니다"
    },
    { $0.dropping("expected ").map { "\(noun($0))이(가) 있어야 합니다" } },
    {
      guard let match = $0.wholeMatch(of: #/unexpected code '(.+)' (in|before) (.+)/#) else {
        return nil
      }
      let place = match.2 == "in" ? "\(noun(match.3))에" : "\(noun(match.3)) 앞에"
      return "\(place) 쓸 수 없는 코드입니다: '\(match.1)'"
    },
    {
      guard
        let match = $0.wholeMatch(of: #/(?:unexpected|extraneous) (.+?)( in .+| at top level)?/#)
      else { return nil }
      return "여기에 쓸 수 없는 코드입니다: \(noun(match.1))"
    },
    {
      guard let match = $0.wholeMatch(of: #/missing condition in (.+)/#) else { return nil }
      return "\(noun(match.1))에 조건이 없습니다"
    },
    {
      guard
        let match = $0.wholeMatch(of: #/(keyword )?'(.+)' cannot be used as an identifier here/#)
      else { return nil }
      return "여기서는 '\(match.2)'을(를) 이름으로 쓸 수 없습니다"
    },
    {
      guard let match = $0.wholeMatch(of: #/'(.+)' is not a valid digit in (.+) literal/#) else {
        return nil
      }
      return "'\(match.1)'은(는) 여기에 쓸 수 없는 숫자입니다"
    },
    {
      guard
        let match = $0.wholeMatch(
          of: #/(.+) can only start with a letter or underscore, not a number/#)
      else { return nil }
      return "\(noun(match.1))은(는) 숫자로 시작할 수 없습니다"
    },
    {
      guard
        let match = $0.wholeMatch(of: #/found an unexpected second identifier(?: in (.+?))?;.*/#)
      else { return nil }
      return "\(match.1.map { noun($0) + "에 " } ?? "")이름이 두 개 있습니다. 띄어쓰기를 확인하세요"
    },
    {
      guard let match = $0.wholeMatch(of: #/(.+) has already been specified/#) else { return nil }
      return "\(match.1)을(를) 이미 썼습니다"
    },
  ]

  /// `')'`, `'if' statement`, `expression and body` in Korean.
  private static func noun(_ words: some StringProtocol) -> String {
    let words = String(words)
    if let known = nouns[words] { return known }
    for (separator, joint) in [(", and ", ", "), (", ", ", "), (" and ", "과(와) "), (" or ", "나 ")] {
      if let range = words.firstRange(of: separator), !words.hasPrefix("'\(separator)") {
        return noun(words[..<range.lowerBound]) + joint + noun(words[range.upperBound...])
      }
    }
    if let match = words.wholeMatch(of: #/'(\w+)' (.+)/#) {
      return "\(match.1) \(nouns[String(match.2)] ?? String(match.2))"
    }
    if let code = words.dropping("code ") { return "코드 \(code)" }
    return words
  }

  private static let nouns = [
    "function call": "함수 호출", "parameter clause": "매개변수 목록", "parameter": "매개변수",
    "function signature": "함수의 형식", "function": "함수 선언", "variable": "변수 선언",
    "pattern": "이름", "expression": "식", "operator": "연산자", "statement": "문", "type": "타입",
    "return type": "반환 타입", "identifier": "이름", "name": "이름", "array": "배열",
    "array element": "배열의 원소", "dictionary": "딕셔너리", "dictionary element": "딕셔너리의 원소",
    "string literal": "문자열", "switch case": "switch의 case", "struct": "구조체 선언",
    "class": "클래스 선언", "enum": "열거형 선언", "enum case": "열거형의 case",
    "protocol": "프로토콜 선언", "extension": "익스텐션", "source file": "셀", "tuple": "튜플",
    "tuple type": "튜플 타입", "inherited type": "상속 목록", "type annotation": "타입 표기",
    "closure": "클로저", "code block": "코드 블록", "block": "블록", "body": "본문", "brace": "중괄호",
    "condition": "조건", "clause": "절", "label": "라벨", "subscript": "서브스크립트",
    "member block": "타입의 본문", "initializer": "init 선언", "accessor": "접근자",
    "attribute": "속성", "import": "import", "generic parameter clause": "제네릭 매개변수 목록",
    "generic argument clause": "제네릭 인자 목록", "value": "값", "newline": "줄바꿈",
    "whitespace": "공백", "conditional compilation block": "조건부 컴파일 블록", "member": "멤버",
    "expression pattern": "패턴", "floating literal": "실수", "integer literal": "정수",
    "optional type": "옵셔널 타입", "ternary expression": "삼항 식", "key path": "키 패스",
    "token": "기호", "typealias declaration": "타입 별칭", "deinitializer": "deinit 선언",
  ]

  private static let sentences = [
    "consecutive statements on a line must be separated by newline or ';'":
      "한 줄에 문장 두 개를 쓰려면 줄을 바꾸거나 ';'으로 나누어야 합니다",
    "consecutive declarations on a line must be separated by newline or ';'":
      "한 줄에 선언 두 개를 쓰려면 줄을 바꾸거나 ';'으로 나누어야 합니다",
    "C-style for statement has been removed in Swift 3":
      "Swift에는 C 방식의 for 문이 없습니다. 'for i in 0..<3'처럼 쓰세요",
    "all statements inside a switch must be covered by a 'case' or 'default' label":
      "switch 안의 문장은 'case'나 'default' 아래에 있어야 합니다",
    "'case' can only appear inside a 'switch' statement or 'enum' declaration":
      "'case'는 switch나 열거형 안에서만 쓸 수 있습니다",
    "'default' label can only appear inside a 'switch' statement":
      "'default'는 switch 안에서만 쓸 수 있습니다",
    "unexpected brace in source file": "짝이 없는 중괄호입니다",
    "unexpected ';' separator": "';'이 하나 더 있습니다",
    "standalone ';' statements are not allowed": "';'만 따로 쓸 수 없습니다",
    "Single-quoted string literal found, use '\"'": "문자열은 작은따옴표가 아니라 큰따옴표로 씁니다",
    "expected '{' or 'if' after 'else'": "'else' 뒤에 '{'나 'if'가 있어야 합니다",
    "invalid escape sequence in literal": "문자열에 없는 이스케이프입니다",
    "expected Sequence expression for for-each loop": "for 문의 'in' 뒤에 값이 있어야 합니다",
    "expected ',' joining parts of a multi-clause condition": "조건 사이에 ','가 있어야 합니다",
    "expected '=' instead of '==' to assign default value for parameter":
      "매개변수의 기본값에는 '=='가 아니라 '='을 씁니다",
    "unexpected initializer in pattern; did you mean to use '='?": "값을 주려면 '='을 쓰세요",
    "expected ':' and expression after '? ...' in ternary expression":
      "'? …' 뒤에 ':'과 식이 있어야 합니다",
    "expected ':' after '? ...' in ternary expression": "'? …' 뒤에 ':'이 있어야 합니다",
    "multi-line string literal content must begin on a new line":
      "여러 줄 문자열의 내용은 새 줄에서 시작해야 합니다",
    "multi-line string literal closing delimiter must begin on a new line":
      "여러 줄 문자열을 닫는 따옴표는 새 줄에 있어야 합니다",
    "insufficient indentation of line in multi-line string literal":
      "여러 줄 문자열의 들여쓰기가 닫는 따옴표보다 얕습니다",
    "initializers cannot have a name": "init에는 이름을 붙일 수 없습니다",
    "subscripts cannot have a name": "subscript에는 이름을 붙일 수 없습니다",
    "string literals in Swift are not preceded by an '@' sign": "문자열 앞에 '@'를 쓰지 않습니다",
    "associated types cannot be variadic": "연관 타입에는 '…'을 쓸 수 없습니다",
    "operator must be declared as 'prefix', 'postfix', or 'infix'":
      "연산자는 'prefix', 'postfix', 'infix' 가운데 하나로 선언해야 합니다",
    "operator should not be declared with body": "연산자 선언에는 본문을 쓰지 않습니다",
    "unexpected ']' in type; did you mean to write an array type?":
      "타입에 ']'가 있습니다. 배열 타입은 '[Int]'처럼 씁니다",
    "expected expression after 'try'": "'try' 뒤에 식이 있어야 합니다",
    "misplaced attribute in variable declaration": "속성은 변수 선언 맨 앞에 씁니다",
  ]
}

extension StringProtocol {
  /// What follows a prefix.
  fileprivate func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
