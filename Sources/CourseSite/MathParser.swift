// Formulas: a subset of LaTeX to MathML.
//
// The subset is what lessons on mathematics and machine learning write: letters, numbers,
// operators, sub- and superscripts, fractions, roots, sums, accents, fonts, delimiters and the
// matrix, cases and align environments. A command outside it is an error with its place; nothing
// is ever shown as raw LaTeX. The output is MathML Core, which browsers set without any script.

import Diagnostics

/// Why a formula cannot be read, and where in its LaTeX (an offset in Unicode scalars).
struct MathError: Error {
  var offset: Int
  var text: LocalizedText
  var help: LocalizedText?
}

/// Reads one formula. Use ``MathParser/mathML(_:display:)``.
struct MathParser {
  /// The names of commands with arguments of their own, for "did you mean".
  static let structural = [
    "frac", "dfrac", "tfrac", "binom", "sqrt", "text", "textbf", "textit", "textrm", "mathrm",
    "mathbb", "mathbf", "mathcal", "mathit", "mathsf", "mathtt", "boldsymbol", "bm",
    "operatorname", "left", "right", "begin", "end", "overset", "underset", "stackrel",
    "xrightarrow", "xleftarrow", "displaystyle", "middle", "not", "phantom", "tag", "boxed",
  ]
  static let environments = [
    "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "cases",
    "aligned", "align", "align*", "gathered", "gather", "gather*", "split", "array", "equation",
    "equation*",
  ]

  private let source: [Unicode.Scalar]
  private var position = 0
  private var display: Bool
  private var depth = 0

  private init(_ latex: String, display: Bool) {
    source = Array(latex.unicodeScalars)
    self.display = display
  }

  /// The `<math>` element of a formula.
  ///
  /// - Throws: `MathError` for anything outside the subset.
  static func mathML(_ latex: String, display: Bool) throws -> String {
    var parser = MathParser(latex, display: display)
    let body = try parser.rows(until: .end)
    let attributes = display ? " display=\"block\"" : ""
    return "<math\(attributes)><semantics>\(body)<annotation encoding=\"application/x-tex\">"
      + "\(HTML.escape(latex.trimmedBlanks))</annotation></semantics></math>"
  }

  // MARK: Tokens

  private enum Token: Equatable {
    case end
    case command(String)
    case character(Unicode.Scalar)
  }

  private enum Stop: Equatable {
    case end, brace, bracket, right, environment(String)
  }

  private mutating func skipBlanks() {
    while position < source.count {
      if source[position].isBlankOrBreak {
        position += 1
      } else if source[position] == "%" {
        while position < source.count, source[position] != "\n" { position += 1 }
      } else {
        return
      }
    }
  }

  private func fail(_ english: String, _ korean: String, at offset: Int? = nil) -> MathError {
    MathError(offset: offset ?? position, text: LocalizedText(en: english, ko: korean))
  }

  private mutating func next() -> Token {
    skipBlanks()
    guard position < source.count else { return .end }
    let scalar = source[position]
    position += 1
    guard scalar == "\\" else { return .character(scalar) }
    guard position < source.count else { return .character(scalar) }
    var name = ""
    while position < source.count, source[position].isASCIILetter {
      name.unicodeScalars.append(source[position])
      position += 1
    }
    if name.isEmpty {
      name.unicodeScalars.append(source[position])
      position += 1
    }
    return .command(name)
  }

  private func peek() -> Token {
    var copy = self
    return copy.next()
  }

  /// The raw text of a `{…}` argument.
  private mutating func rawArgument() throws -> String {
    skipBlanks()
    guard position < source.count, source[position] == "{" else {
      throw fail("expected '{' here", "여기에 '{'가 있어야 합니다")
    }
    let start = position + 1
    var level = 0
    while position < source.count {
      if source[position] == "\\" {
        position = min(position + 2, source.count)
        continue
      }
      if source[position] == "{" { level += 1 }
      if source[position] == "}" {
        level -= 1
        if level == 0 {
          position += 1
          return String(String.UnicodeScalarView(source[start..<(position - 1)]))
        }
      }
      position += 1
    }
    throw fail("this '{' is never closed", "닫히지 않은 '{'입니다", at: start - 1)
  }

  // MARK: Structure

  /// One argument: a group, a command with its own arguments, or one character.
  private mutating func argument() throws -> String {
    skipBlanks()
    guard position < source.count else {
      throw fail("the formula ends where an argument is expected", "인자가 있어야 할 곳에서 수식이 끝났습니다")
    }
    if source[position] == "{" {
      position += 1
      let start = position - 1
      let body = try sequence(until: .brace)
      guard position < source.count, source[position] == "}" else {
        throw fail("this '{' is never closed", "닫히지 않은 '{'입니다", at: start)
      }
      position += 1
      return MathParser.row(body)
    }
    return try atom()
  }

  static func row(_ items: [String]) -> String {
    items.count == 1 ? items[0] : "<mrow>\(items.joined())</mrow>"
  }

  /// A whole formula or the body of a one-column environment, where `\\` starts a new row.
  private mutating func rows(until stop: Stop) throws -> String {
    let table = try cells(until: stop)
    if table.count == 1, table[0].count == 1 { return table[0][0] }
    return MathParser.table(table, kind: "aligned")
  }

  /// Rows of cells up to `\end{…}` (or the end of the formula).
  private mutating func cells(until stop: Stop) throws -> [[String]] {
    var table: [[String]] = [[]]
    while true {
      let cell = MathParser.row(try sequence(until: stop))
      table[table.count - 1].append(cell)
      let start = position
      switch next() {
      case .character("&"): continue
      case .command("\\"):
        table.append([])
      case .end where stop == .end: return MathParser.withoutEmptyTail(table)
      case .command("end"):
        let name = try rawArgument()
        guard case .environment(let open) = stop, open == name else {
          throw fail(
            "'\\end{\(name)}' closes nothing", "'\\end{\(name)}'에 짝이 없습니다", at: start)
        }
        return MathParser.withoutEmptyTail(table)
      case .end:
        throw fail("the environment is never closed", "닫히지 않은 환경입니다", at: start)
      default:
        throw fail("unexpected closing sign", "짝이 없는 닫는 기호입니다", at: start)
      }
    }
  }

  private static func withoutEmptyTail(_ table: [[String]]) -> [[String]] {
    guard table.count > 1, let last = table.last, last == ["<mrow></mrow>"] else { return table }
    return Array(table.dropLast())
  }

  static func table(_ rows: [[String]], kind: String, columns: String = "") -> String {
    let marks = Array(columns.filter { "lcr".contains($0) })
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell -> String in
        var align = "center"
        switch kind {
        case "aligned": align = index % 2 == 0 ? "right" : "left"
        case "cases": align = "left"
        case "array" where index < marks.count:
          align = marks[index] == "l" ? "left" : marks[index] == "r" ? "right" : "center"
        default: break
        }
        return "<mtd class=\"\(align)\">\(cell)</mtd>"
      }
      return "<mtr>\(cells.joined())</mtr>"
    }
    let style = kind == "aligned" ? " displaystyle=\"true\"" : ""
    return "<mtable class=\"\(kind)\"\(style)>\(body.joined())</mtable>"
  }

  /// Items up to a stop, which is left unread.
  private mutating func sequence(until stop: Stop) throws -> [String] {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw fail("the formula is nested too deeply", "수식이 너무 깊게 중첩되었습니다") }
    var items: [String] = []
    while true {
      skipBlanks()
      guard position < source.count else { return items }
      switch source[position] {
      case "}":
        if stop == .brace { return items }
        throw fail("this '}' closes nothing", "짝이 없는 '}'입니다")
      case "]" where stop == .bracket: return items
      case "&": return items
      case "\\":
        if case .command(let name) = peek(), name == "\\" || name == "end" || name == "right" {
          if name == "right", stop != .right {
            throw fail("'\\right' without '\\left'", "'\\left' 없는 '\\right'입니다")
          }
          return items
        }
      default: break
      }
      if let last = items.last, !last.isInfixOperator, !last.hasPrefix("<mspace"),
        !last.hasSuffix(">(</mo>"), namesFunction(peek())
      {
        items.append("<mspace width=\"0.167em\"></mspace>")
      }
      var item = try scripted()
      // A sign at the start or after another operator belongs to what follows it.
      if item == "<mo>−</mo>" || item == "<mo>+</mo>",
        items.isEmpty || items.last?.isInfixOperator == true
      {
        item = "<mo form=\"prefix\"" + item.dropFirst(3)
      }
      if !item.isEmpty { items.append(item) }
    }
  }

  /// An atom with its sub- and superscripts and primes.
  private mutating func scripted() throws -> String {
    let start = position
    var limits = false
    if case .command(let name) = peek() {
      limits =
        display
        && (MathSymbols.largeOperators[name] != nil || MathSymbols.limitFunctions[name] != nil)
        || name == "underbrace" || name == "overbrace"
      if name == "operatorname" {
        var copy = self
        _ = copy.next()
        limits = display && copy.position < copy.source.count && copy.source[copy.position] == "*"
      }
    }
    var base: String
    if position < source.count, source[position] == "_" || source[position] == "^" {
      base = "<mrow></mrow>"
    } else {
      base = try atom()
    }
    var below: String?
    var above: String?
    var primes = ""
    while true {
      skipBlanks()
      guard position < source.count else { break }
      if source[position] == "'" {
        primes += "′"
        position += 1
      } else if source[position] == "_" {
        guard below == nil else { throw fail("a second subscript", "아래 첨자가 둘입니다") }
        position += 1
        below = try argument()
      } else if source[position] == "^" {
        guard above == nil else { throw fail("a second superscript", "위 첨자가 둘입니다") }
        position += 1
        above = try argument()
      } else if case .command("limits") = peek() {
        _ = next()
        limits = true
      } else if case .command("nolimits") = peek() {
        _ = next()
        limits = false
      } else {
        break
      }
    }
    if !primes.isEmpty {
      above = MathParser.row(["<mo>\(primes)</mo>"] + (above.map { [$0] } ?? []))
    }
    if position == start { position += 1 }
    switch (below, above) {
    case (nil, nil): return base
    case (let below?, nil):
      return limits ? "<munder>\(base)\(below)</munder>" : "<msub>\(base)\(below)</msub>"
    case (nil, let above?):
      return limits ? "<mover>\(base)\(above)</mover>" : "<msup>\(base)\(above)</msup>"
    case (let below?, let above?):
      return limits
        ? "<munderover>\(base)\(below)\(above)</munderover>"
        : "<msubsup>\(base)\(below)\(above)</msubsup>"
    }
  }

  // MARK: Atoms

  private mutating func atom() throws -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw fail("the formula is nested too deeply", "수식이 너무 깊게 중첩되었습니다") }
    skipBlanks()
    guard position < source.count else {
      throw fail("the formula ends too early", "수식이 너무 일찍 끝났습니다")
    }
    let start = position
    let scalar = source[position]
    if scalar == "{" { return try argument() }
    if scalar == "\\" {
      guard case .command(let name) = next() else {
        throw fail("a lone '\\'", "혼자 있는 '\\'입니다", at: start)
      }
      return try command(name, at: start)
    }
    if scalar.isASCIIDigit {
      var number = ""
      while position < source.count,
        source[position].isASCIIDigit
          || (source[position] == "." || source[position] == ",")
            && position + 1 < source.count && source[position + 1].isASCIIDigit
      {
        // A comma groups digits only when three follow: "1,000" but not "0,1".
        if source[position] == "," && !groupsDigits(at: position) { break }
        number.unicodeScalars.append(source[position])
        position += 1
      }
      return "<mn>\(number)</mn>"
    }
    position += 1
    if scalar.isASCIILetter { return "<mi>\(Character(scalar))</mi>" }
    switch scalar {
    case "(", ")", "[", "]", "|":
      return "<mo stretchy=\"false\">\(Character(scalar))</mo>"
    case "-": return "<mo>−</mo>"
    case "*": return "<mo>∗</mo>"
    case "~": return "<mspace width=\"0.333em\"></mspace>"
    case "#", "$", "\"", "`", "@":
      throw fail(
        "'\(Character(scalar))' has no meaning in a formula",
        "수식에서 뜻이 없는 문자 '\(Character(scalar))'입니다",
        at: start)
    default: break
    }
    if scalar.isASCIIPunctuation { return "<mo>\(HTML.escape(String(Character(scalar))))</mo>" }
    if scalar.properties.isAlphabetic {
      var word = String(Character(scalar))
      while position < source.count, source[position].value >= 0x80,
        source[position].properties.isAlphabetic
      {
        word.unicodeScalars.append(source[position])
        position += 1
      }
      return scalar.isAttachingScript ? "<mtext>\(word)</mtext>" : "<mi>\(word)</mi>"
    }
    return "<mo>\(HTML.escape(String(Character(scalar))))</mo>"
  }

  private func groupsDigits(at comma: Int) -> Bool {
    let end = comma + 4
    guard comma > 0, end <= source.count else { return false }
    guard source[(comma + 1)..<end].allSatisfy(\.isASCIIDigit) else { return false }
    return end == source.count || !source[end].isASCIIDigit
  }

  private mutating func command(_ name: String, at start: Int) throws -> String {
    if let letter = MathSymbols.letters[name] { return "<mi>\(letter)</mi>" }
    if let sign = MathSymbols.operators[name] { return "<mo>\(sign)</mo>" }
    if let sign = MathSymbols.largeOperators[name] { return "<mo>\(sign)</mo>" }
    if MathSymbols.functions.contains(name) { return "<mi>\(name)</mi>\(applied())" }
    if let text = MathSymbols.limitFunctions[name] { return "<mi>\(text)</mi>" }
    if let width = MathSymbols.spaces[name] { return "<mspace width=\"\(width)\"></mspace>" }
    if MathSymbols.ignored.contains(name) { return "" }
    if let sign = MathSymbols.delimiters[name] {
      return "<mo stretchy=\"false\">\(HTML.escape(sign))</mo>"
    }
    if let accent = MathSymbols.accents[name] {
      let base = try argument()
      let element = accent.under ? "munder" : "mover"
      let flag = accent.under ? "accentunder" : "accent"
      let stretch = accent.stretchy ? "true" : "false"
      return "<\(element) \(flag)=\"true\">\(base)<mo stretchy=\"\(stretch)\">\(accent.mark)</mo>"
        + "</\(element)>"
    }
    return try structure(name, at: start)
  }

  private func namesFunction(_ token: Token) -> Bool {
    guard case .command(let name) = token else { return false }
    return MathSymbols.functions.contains(name) || MathSymbols.limitFunctions[name] != nil
  }

  /// Function application: a thin blank when a name is followed by a letter without a bracket.
  private func applied() -> String {
    var copy = self
    copy.skipBlanks()
    guard copy.position < source.count else { return "" }
    let scalar = source[copy.position]
    let separate = scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "\\"
    if case .command(let name) = copy.next(),
      MathSymbols.spaces[name] != nil || name == "left" || name == "\\"
    {
      return ""
    }
    return separate ? "<mspace width=\"0.167em\"></mspace>" : ""
  }

  private mutating func structure(_ name: String, at start: Int) throws -> String {
    switch name {
    case "frac", "dfrac", "tfrac":
      let top = try argument()
      return "<mfrac>\(top)\(try argument())</mfrac>"
    case "binom":
      let top = try argument()
      return "<mrow><mo>(</mo><mfrac linethickness=\"0\">\(top)\(try argument())</mfrac>"
        + "<mo>)</mo></mrow>"
    case "sqrt":
      skipBlanks()
      guard position < source.count, source[position] == "[" else {
        return "<msqrt>\(try argument())</msqrt>"
      }
      position += 1
      let index = MathParser.row(try sequence(until: .bracket))
      guard position < source.count else {
        throw fail("this '[' is never closed", "닫히지 않은 '['입니다", at: start)
      }
      position += 1
      return "<mroot>\(try argument())\(index)</mroot>"
    case "text", "textrm", "textbf", "textit", "mbox":
      let text = HTML.escape(try rawArgument()).map { $0 == " " ? "\u{A0}" : String($0) }.joined()
      let style = name == "textbf" ? " class=\"bold\"" : name == "textit" ? " class=\"italic\"" : ""
      return "<mtext\(style)>\(text)</mtext>"
    case "mathrm", "operatorname":
      if name == "operatorname", position < source.count, source[position] == "*" { position += 1 }
      let word = try rawArgument()
      let text = HTML.escape(word.replacingEvery("\\,", with: "\u{2009}"))
      return "<mi mathvariant=\"normal\">\(text)</mi>" + (name == "operatorname" ? applied() : "")
    case "mathbb", "mathbf", "mathcal", "mathit", "mathsf", "mathtt", "boldsymbol", "bm":
      return try styledArgument(name)
    case "left": return try fenced(at: start)
    case "middle":
      return "<mo stretchy=\"true\">\(try delimiter())</mo>"
    case "begin": return try environment(at: start)
    case "overset", "stackrel":
      let over = try argument()
      return "<mover>\(try argument())\(over)</mover>"
    case "underset":
      let under = try argument()
      return "<munder>\(try argument())\(under)</munder>"
    case "xrightarrow", "xleftarrow":
      let over = try argument()
      return "<mover><mo stretchy=\"true\">\(name == "xrightarrow" ? "→" : "←")</mo>\(over)</mover>"
    case "displaystyle":
      return ""
    case "phantom": return "<mphantom>\(try argument())</mphantom>"
    case "boxed": return "<mrow class=\"boxed\">\(try argument())</mrow>"
    case "tag":
      return "<mspace width=\"2em\"></mspace><mtext>(\(HTML.escape(try rawArgument())))</mtext>"
    case "%", "#", "$", "&", "_": return "<mo>\(HTML.escape(name))</mo>"
    default:
      var error = fail("unknown command '\\\(name)'", "모르는 명령 '\\\(name)'입니다", at: start)
      if let close = closestMatch(to: name, in: MathSymbols.allNames) {
        error.help = LocalizedText(
          en: "did you mean '\\\(close)'?", ko: "'\\\(close)'을(를) 쓰려던 것인가요?")
      }
      throw error
    }
  }

  private mutating func styledArgument(_ style: String) throws -> String {
    skipBlanks()
    guard position < source.count else {
      throw fail("the formula ends where an argument is expected", "인자가 있어야 할 곳에서 수식이 끝났습니다")
    }
    if source[position] != "{" {
      let inner = try atom()
      return inner.count == 10 ? styledLetters(String(inner.dropFirst(4).prefix(1)), style) : inner
    }
    let start = position
    let raw = try rawArgument()
    let letters = raw.filter { $0 != " " }
    if letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      return styledLetters(letters, style)
    }
    // Commands inside (`\mathbf{\hat{x}}`, `\boldsymbol{\theta}`): read them, in bold.
    let end = position
    position = start
    let inner = try argument()
    position = end
    return "<mrow class=\"bold\">\(inner)</mrow>"
  }

  private func styledLetters(_ letters: String, _ style: String) -> String {
    if style == "mathit" { return "<mi class=\"italic\">\(letters)</mi>" }
    return MathParser.row(
      letters.map { letter in
        let text = MathSymbols.styled(letter, style: style) ?? String(letter)
        return letter.isNumber ? "<mn>\(text)</mn>" : "<mi mathvariant=\"normal\">\(text)</mi>"
      })
  }

  private mutating func delimiter() throws -> String {
    let start = position
    switch next() {
    case .character("."): return ""
    case .character(let scalar) where "()[]|/<>".unicodeScalars.contains(scalar):
      return scalar == "<" ? "⟨" : scalar == ">" ? "⟩" : String(Character(scalar))
    case .command(let name):
      if let sign = MathSymbols.delimiters[name] { return HTML.escape(sign) }
    default: break
    }
    throw fail("expected a delimiter such as '('", "'(' 같은 괄호가 있어야 합니다", at: start)
  }

  private mutating func fenced(at start: Int) throws -> String {
    let open = try delimiter()
    let body = try sequence(until: .right)
    guard case .command("right") = next() else {
      throw fail("'\\left' without '\\right'", "'\\right' 없는 '\\left'입니다", at: start)
    }
    let close = try delimiter()
    let sign = { (text: String) in text.isEmpty ? "" : "<mo stretchy=\"true\">\(text)</mo>" }
    return "<mrow>\(sign(open))\(body.joined())\(sign(close))</mrow>"
  }

  private mutating func environment(at start: Int) throws -> String {
    let name = try rawArgument()
    guard MathParser.environments.contains(name) else {
      var error = fail("unknown environment '\(name)'", "모르는 환경 '\(name)'입니다", at: start)
      if let close = closestMatch(to: name, in: MathParser.environments) {
        error.help = LocalizedText(en: "did you mean '\(close)'?", ko: "'\(close)'을(를) 쓰려던 것인가요?")
      }
      throw error
    }
    let columns = name == "array" ? try rawArgument() : ""
    let body = try cells(until: .environment(name))
    switch name {
    case "aligned", "align", "align*", "split":
      return MathParser.table(body, kind: "aligned")
    case "gathered", "gather", "gather*", "equation", "equation*":
      return MathParser.table(body, kind: "gathered")
    default: break
    }
    // Brackets of matrices and braces of cases are drawn by the stylesheet (a class names them), so
    // that they have the height of the table whatever fonts a reader has.
    let brackets = [
      "pmatrix": "round", "bmatrix": "square", "Bmatrix": "curly", "vmatrix": "bar",
      "Vmatrix": "double-bar",
    ]
    if name == "cases" { return MathParser.table(body, kind: "cases") }
    if name == "array" { return MathParser.table(body, kind: "array", columns: columns) }
    return MathParser.table(body, kind: brackets[name].map { "matrix \($0)" } ?? "matrix")
  }
}

extension String {
  /// Whether a MathML item is an operator other than a closing bracket or a factorial.
  fileprivate var isInfixOperator: Bool {
    guard hasPrefix("<mo"), !hasPrefix("<mover"), hasSuffix("</mo>") else { return false }
    return ![")", "]", "}", "|", "!", "′", "…", "⋯"].contains { hasSuffix(">\($0)</mo>") }
  }
}
