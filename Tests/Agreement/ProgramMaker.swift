// Random well-typed programs. What they do is decided by a seed alone; what they print does not depend
// on the order of dictionaries, and arithmetic is mostly kept from trapping.

/// Makes random programs.
public struct ProgramMaker {
  struct Variable {
    var name: String
    var type: GuestType
    var isMutable: Bool
  }

  struct Function {
    var name: String
    /// Label, type and whether it is `inout`.
    var parameters: [(label: String, type: GuestType, isInOut: Bool)]
    var result: GuestType
    var isThrowing: Bool
  }

  struct Member {
    var owner: GuestType
    var name: String
    /// `nil` for a property.
    var parameter: GuestType?
    var result: GuestType
    var isMutating: Bool
    var isStored: Bool
  }

  private var state: UInt64
  private let tag: String
  private var serial = 0
  private var variables: [Variable] = []
  private var functions: [Function] = []
  private var members: [Member] = []
  private var named: [GuestType] = []
  private var constructors: [(type: GuestType, head: String, fields: [(String, GuestType)])] = []
  private var enums: [(type: GuestType, cases: [(name: String, payload: GuestType?)])] = []
  private var isInThrowing = false
  private var loopDepth = 0

  /// - Parameters:
  ///   - seed: Decides everything.
  ///   - tag: Ends every declared name, so that programs can stand in one file.
  public init(seed: UInt64, tag: String) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
    self.tag = tag
  }

  // MARK: Chance

  private mutating func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func chance(_ percent: Int) -> Bool { random(100) < percent }

  private mutating func pick<T>(_ items: [T]) -> T { items[random(items.count)] }

  private mutating func fresh(_ stem: String) -> String {
    serial += 1
    return "\(stem)\(serial)\(tag)"
  }

  // MARK: Types

  private static let integers = [
    "Int", "Int", "Int", "Int8", "UInt8", "Int16", "UInt32", "Int64", "UInt",
  ]

  private mutating func scalar() -> GuestType {
    switch random(10) {
    case 0, 1, 2: return .int
    case 3: return .integer(pick(Self.integers))
    case 4, 5: return .double
    case 6: return .floating("Float")
    case 7: return .bool
    default: return .string
    }
  }

  private mutating func type(_ depth: Int = 1) -> GuestType {
    guard depth > 0 else { return scalar() }
    switch random(14) {
    case 0, 1: return .array(type(depth - 1))
    case 2, 3: return .optional(scalar())
    case 4: return .pair(scalar(), scalar())
    case 5: return .dictionary(scalar())
    case 6: return .function(scalar(), scalar())
    case 7, 8: return named.isEmpty ? scalar() : pick(named)
    default: return scalar()
    }
  }

  // MARK: Expressions

  private func e(_ type: GuestType, _ parts: Piece.Part...) -> Piece {
    Piece(parts: parts, type: type)
  }

  private mutating func x(_ type: GuestType, _ depth: Int) -> Piece.Part {
    .piece(expression(type, depth))
  }

  /// An expression of a type, where the context says which type it is.
  mutating func expression(_ type: GuestType, _ depth: Int) -> Piece {
    if depth <= 0 || chance(12) { return leaf(type) }
    switch random(16) {
    case 0:
      return e(
        type, .text("("), x(.bool, depth - 1), .text(" ? "), x(type, depth - 1), .text(" : "),
        x(type, depth - 1), .text(")"))
    case 1:
      return e(
        type, .text("(("), x(.optional(type), depth - 1),
        .text(" as \(GuestType.optional(type).text)) ?? "), x(type, depth - 1), .text(")"))
    case 2: if let call = call(type, depth) { return call }
    case 3: if let use = memberUse(type, depth) { return use }
    case 4:
      if case .function = type { break }
      return e(type, .text("trace\(tag)("), x(type, depth - 1), .text(")"))
    case 5:
      return e(
        type, .text("choose\(tag)("), x(type, depth - 1), .text(" as \(type.text), "),
        x(type, depth - 1), .text(", "), x(.bool, depth - 1), .text(")"))
    case 6:
      let holders = variables.filter { if case .array(type) = $0.type { true } else { false } }
      if !holders.isEmpty {
        let holder = pick(holders).name
        return e(
          type, .text("(\(holder).isEmpty ? "), x(type, 0), .text(" : \(holder)[abs("),
          x(.int, depth - 1), .text(" % \(holder).count)])"))
      }
    case 7:
      let holders = variables.filter {
        switch $0.type {
        case .pair(type, _), .pair(_, type): true
        default: false
        }
      }
      if !holders.isEmpty {
        let holder = pick(holders)
        if case .pair(let a, _) = holder.type {
          return e(type, .text("\(holder.name).\(a == type ? 0 : 1)"))
        }
      }
    case 8:
      let holders = variables.filter {
        if case .function(_, type) = $0.type { true } else { false }
      }
      if !holders.isEmpty {
        let holder = pick(holders)
        if case .function(let argument, _) = holder.type {
          return e(type, .text("\(holder.name)("), x(argument, depth - 1), .text(")"))
        }
      }
    case 9:
      let parameter = fresh("v")
      variables.append(Variable(name: parameter, type: .int, isMutable: false))
      let body = expression(type, depth - 1)
      variables.removeLast()
      return e(
        type, .text("({ (\(parameter): Int) -> \(type.text) in "), .piece(body), .text(" }("),
        x(.int, depth - 1), .text("))"))
    default: break
    }
    return operation(type, depth)
  }

  private mutating func leaf(_ type: GuestType) -> Piece {
    let known = variables.filter { $0.type == type }
    if !known.isEmpty, chance(70) { return e(type, .text(pick(known).name)) }
    switch type {
    case .integer(let name):
      let small = random(40)
      if chance(10) { return e(type, .text("\(name).\(chance(50) ? "max" : "min")")) }
      return e(type, .text(name.hasPrefix("U") || chance(70) ? "\(small)" : "(-\(small))"))
    case .floating:
      return e(type, .text(pick(["0", "1", "2.5", "0.1", "(-3.75)", "100", "1e10", "7"])))
    case .bool: return e(type, .text(chance(50) ? "true" : "false"))
    case .string:
      return e(type, .text(pick(["\"\"", "\"a\"", "\"한글\"", "\"b c\"", "\"é😀\"", "\"Z\""])))
    case .array(let element):
      switch random(3) {
      case 0: return e(type, .text("[\(element.simplest)]"))
      case 1:
        return e(
          type, .text("["), .piece(leaf(element)), .text(", "), .piece(leaf(element)), .text("]"))
      default: return e(type, .text("([] as \(type.text))"))
      }
    case .optional(let wrapped):
      return chance(40) ? e(type, .text("nil")) : Piece(.piece(leaf(wrapped)), type: type)
    case .pair(let a, let b):
      return e(type, .text("("), .piece(leaf(a)), .text(", "), .piece(leaf(b)), .text(")"))
    case .dictionary(let value): return e(type, .text("[\"k\": "), .piece(leaf(value)), .text("]"))
    case .function(let argument, let result):
      let parameter = fresh("p")
      variables.append(Variable(name: parameter, type: argument, isMutable: false))
      defer { variables.removeLast() }
      return e(type, .text("{ \(parameter) in "), .piece(expression(result, 1)), .text(" }"))
    case .named: return construct(type, 0) ?? e(type, .text(type.simplest))
    }
  }

  private mutating func construct(_ type: GuestType, _ depth: Int) -> Piece? {
    if let known = enums.first(where: { $0.type == type }) {
      let chosen = pick(known.cases)
      guard let payload = chosen.payload else {
        return e(type, .text("\(type.text).\(chosen.name)"))
      }
      return e(type, .text("\(type.text).\(chosen.name)("), x(payload, depth - 1), .text(")"))
    }
    guard let maker = constructors.filter({ $0.type == type }).randomChoice(random(97)) else {
      return nil
    }
    var parts: [Piece.Part] = [.text("\(maker.head)(")]
    for (index, field) in maker.fields.enumerated() {
      parts.append(.text("\(index > 0 ? ", " : "")\(field.0): "))
      parts.append(x(field.1, depth - 1))
    }
    return Piece(parts: parts + [.text(")")], type: type)
  }

  private mutating func call(_ type: GuestType, _ depth: Int) -> Piece? {
    let choices = functions.filter { $0.result == type }
    guard !choices.isEmpty else { return nil }
    let function = pick(choices)
    var parts: [Piece.Part] = [.text("\(function.name)(")]
    for (index, parameter) in function.parameters.enumerated() {
      parts.append(
        .text((index > 0 ? ", " : "") + (parameter.label.isEmpty ? "" : "\(parameter.label): ")))
      if parameter.isInOut {
        let holders = variables.filter {
          $0.isMutable && $0.type == parameter.type && $0.name.hasPrefix("io")
        }
        guard !holders.isEmpty else { return nil }
        parts.append(.text("&\(pick(holders).name)"))
      } else {
        parts.append(x(parameter.type, depth - 1))
      }
    }
    parts.append(.text(")"))
    guard function.isThrowing else { return Piece(parts: parts, type: type) }
    return Piece(
      parts: [.text("((try? ")] + parts + [.text(") ?? ")] + [x(type, 0), .text(")")], type: type)
  }

  private mutating func memberUse(_ type: GuestType, _ depth: Int) -> Piece? {
    let choices = members.filter { $0.result == type && !$0.isMutating }
    guard !choices.isEmpty else { return nil }
    let member = pick(choices)
    let base = expression(member.owner, depth - 1)
    guard let parameter = member.parameter else {
      return e(type, .piece(base), .text(".\(member.name)"))
    }
    return e(type, .piece(base), .text(".\(member.name)("), x(parameter, depth - 1), .text(")"))
  }

  private mutating func operation(_ type: GuestType, _ depth: Int) -> Piece {
    switch type {
    case .integer(let name):
      switch random(name == "Int" ? 18 : 10) {
      case 0, 1, 2:
        return e(
          type, .text("("), x(type, depth - 1), .text(" \(pick(["&+", "&-", "&*"])) "),
          x(type, depth - 1), .text(")"))
      case 3:
        return e(
          type, .text("("), x(type, depth - 1), .text(" \(pick(["/", "%"])) \(2 + random(7)))"))
      case 4:
        return e(
          type, .text("("), x(type, depth - 1), .text(" \(pick(["&", "|", "^"])) "),
          x(type, depth - 1), .text(")"))
      case 5:
        return e(
          type, .text("("), x(type, depth - 1), .text(" \(pick(["<<", ">>"])) \(random(5)))"))
      case 6:
        return e(
          type, .text("\(pick(["min", "max"]))("), x(type, depth - 1), .text(", "),
          x(type, depth - 1), .text(")"))
      case 7:
        let other = pick(Self.integers)
        return e(
          type, .text("\(name)(truncatingIfNeeded: ("), x(.integer(other), depth - 1),
          .text(" as \(other)))"))
      case 8: return e(type, .text("(~"), x(type, depth - 1), .text(")"))
      case 9:
        return e(
          type, .text("("), x(type, depth - 1),
          .text(" as \(name)).\(pick(["signum()", "byteSwapped"]))"))
      case 10, 11:
        return e(
          type, .text("(("), x(type, depth - 1), .text(" % 1000) \(pick(["+", "-", "*"])) ("),
          x(type, depth - 1), .text(" % 1000))"))
      case 12: return e(type, .text("("), x(.string, depth - 1), .text(").count"))
      case 13:
        return e(
          type, .text("(("), x(.array(.int), depth - 1), .text(" as [Int]).reduce("), x(type, 0),
          .text(") { $0 &+ $1 })"))
      case 14:
        return e(
          type, .text("(("), x(.array(.string), depth - 1),
          .text(" as [String]).map { $0.count }.reduce(0, &+))"))
      case 15:
        return e(
          type, .text("(Int(exactly: ("), x(.double, depth - 1), .text(" as Double)) ?? "),
          x(type, 0), .text(")"))
      case 16:
        return e(
          type, .text("(("), x(.array(.int), depth - 1),
          .text(
            " as [Int]).\(pick(["first", "last", "max()", "min()", "firstIndex(of: 1)", "first { $0 > 3 }"])) ?? "
          ), x(type, 0), .text(")"))
      default:
        return e(
          type, .text("(("), x(.dictionary(.int), depth - 1), .text(" as [String: Int])[("),
          x(.string, depth - 1), .text(" as String), default: "), x(type, 0), .text("])"))
      }
    case .floating(let name):
      switch random(8) {
      case 0, 1, 2:
        return e(
          type, .text("("), x(type, depth - 1), .text(" \(pick(["+", "-", "*", "/"])) "),
          x(type, depth - 1), .text(")"))
      case 3: return e(type, .text("\(name)(("), x(.int, depth - 1), .text(" as Int) % 1000)"))
      case 4:
        return e(
          type, .text("("), x(type, depth - 1),
          .text(
            " as \(name)).\(pick(["rounded()", "rounded(.down)", "magnitude", "squareRoot()", "rounded(.toNearestOrEven)"]))"
          ))
      case 5:
        return e(
          type, .text("\(pick(["min", "max"]))("), x(type, depth - 1), .text(", "),
          x(type, depth - 1), .text(")"))
      case 6: return e(type, .text("(-"), x(type, depth - 1), .text(")"))
      default:
        let other = name == "Float" ? "Double" : "Float"
        return e(type, .text("\(name)("), x(.floating(other), depth - 1), .text(" as \(other))"))
      }
    case .bool:
      switch random(7) {
      case 0:
        let compared = scalar()
        if compared == .bool { return e(type, .text("(!"), x(.bool, depth - 1), .text(")")) }
        return e(
          type, .text("(("), x(compared, depth - 1),
          .text(" as \(compared.text)) \(pick(["<", "<=", ">", ">=", "==", "!="])) "),
          x(compared, depth - 1), .text(")"))
      case 1:
        return e(
          type, .text("("), x(.bool, depth - 1), .text(" \(pick(["&&", "||"])) "),
          x(.bool, depth - 1), .text(")"))
      case 2: return e(type, .text("(!"), x(.bool, depth - 1), .text(")"))
      case 3:
        return e(
          type, .text("(("), x(.array(.int), depth - 1),
          .text(
            " as [Int]).\(pick(["contains(2)", "isEmpty", "allSatisfy { $0 > 1 }", "contains { $0 % 2 == 0 }"])))"
          ))
      case 4:
        return e(
          type, .text("(("), x(.optional(.int), depth - 1),
          .text(" as Int?) \(pick(["==", "!="])) nil)"))
      case 5:
        return e(
          type, .text("(("), x(.array(.string), depth - 1), .text(" as [String]) == "),
          x(.array(.string), depth - 1), .text(")"))
      default:
        return e(
          type, .text("("), x(.string, depth - 1),
          .text(").\(pick(["hasPrefix(\"a\")", "isEmpty", "hasSuffix(\"Z\")", "contains(\"b\")"]))")
        )
      }
    case .string:
      switch random(7) {
      case 0, 1:
        return e(
          type, .text("("), x(.string, depth - 1), .text(" + "), x(.string, depth - 1), .text(")"))
      case 2:
        var shown = self.type()
        if case .function = shown { shown = .int }
        if case .dictionary = shown { shown = .int }
        return e(type, .text("\"<\\("), x(shown, depth - 1), .text(" as \(shown.text))>\""))
      case 3:
        return e(
          type, .text("("), x(.string, depth - 1),
          .text(").\(pick(["uppercased()", "lowercased()"]))"))
      case 4:
        return e(
          type, .text("String(("), x(.string, depth - 1),
          .text(
            ").\(pick(["reversed()", "prefix(2)", "dropFirst()", "suffix(1)", "filter { $0 != \"a\" }"])))"
          ))
      case 5:
        return e(
          type, .text("(("), x(.array(.string), depth - 1),
          .text(" as [String]).joined(separator: "), x(.string, 0), .text("))"))
      default: return e(type, .text("String(("), x(.int, depth - 1), .text(" as Int))"))
      }
    case .array(let element):
      switch random(7) {
      case 0:
        return e(type, .text("("), x(type, depth - 1), .text(" + "), x(type, depth - 1), .text(")"))
      case 1:
        let parameter = fresh("m")
        let source = scalar()
        let base = expression(.array(source), depth - 1)
        variables.append(Variable(name: parameter, type: source, isMutable: false))
        let body = expression(element, depth - 1)
        variables.removeLast()
        return e(
          type, .text("(("), .piece(base),
          .text(" as [\(source.text)]).map { (\(parameter)) -> \(element.text) in "), .piece(body),
          .text(" })"))
      case 2:
        return e(
          type, .text("Array(("), x(type, depth - 1),
          .text(
            " as \(type.text)).\(pick(["reversed()", "dropFirst()", "prefix(2)", "suffix(1)", "dropLast()"])))"
          ))
      case 3:
        return e(
          type, .text("Array(repeating: "), x(element, depth - 1), .text(", count: \(random(4)))"))
      case 4:
        switch element {
        case .integer, .floating, .string:
          return e(
            type, .text("("), x(type, depth - 1),
            .text(" as \(type.text)).sorted(\(pick(["", "by: >", "by: { $1 < $0 }"])))"))
        default:
          return e(
            type, .text("["), x(element, depth - 1), .text(", "), x(element, depth - 1), .text("]"))
        }
      case 5:
        if element == .int { return e(type, .text("(0..<\(random(5))).map { $0 * \(random(9)) }")) }
        let parameter = fresh("q")
        let base = expression(type, depth - 1)
        variables.append(Variable(name: parameter, type: element, isMutable: false))
        let body = expression(.bool, depth - 1)
        variables.removeLast()
        return e(
          type, .text("("), .piece(base),
          .text(" as \(type.text)).filter { (\(parameter): \(element.text)) -> Bool in "),
          .piece(body), .text(" }"))
      default:
        return e(
          type, .text("["), x(element, depth - 1), .text(", "), x(element, depth - 1), .text(", "),
          x(element, depth - 1), .text("]"))
      }
    case .optional(let wrapped):
      switch random(4) {
      case 0: return Piece(x(wrapped, depth - 1), type: type)
      case 1:
        return e(
          type, .text("("), x(type, depth - 1),
          .text(" as \(type.text)).map { (v: \(wrapped.text)) -> \(wrapped.text) in "),
          x(wrapped, depth - 1), .text(" }"))
      case 2:
        return e(
          type, .text("("), x(.array(wrapped), depth - 1),
          .text(" as [\(wrapped.text)]).\(pick(["first", "last"]))"))
      default:
        return e(
          type, .text("(("), x(.dictionary(wrapped), depth - 1),
          .text(" as [String: \(wrapped.text)])["), x(.string, 0), .text("])"))
      }
    case .pair(let a, let b):
      return e(type, .text("("), x(a, depth - 1), .text(", "), x(b, depth - 1), .text(")"))
    case .dictionary(let value):
      return e(
        type, .text("[\"k\": "), x(value, depth - 1), .text(", \"a\": "), x(value, depth - 1),
        .text("]"))
    case .function(let argument, let result):
      let parameter = fresh("c")
      variables.append(Variable(name: parameter, type: argument, isMutable: false))
      defer { variables.removeLast() }
      return e(
        type, .text("{ (\(parameter): \(argument.text)) -> \(result.text) in "),
        x(result, depth - 1), .text(" }"))
    case .named: return construct(type, depth) ?? leaf(type)
    }
  }

  // MARK: Statements

  private func line(_ parts: Piece.Part...) -> Piece {
    Piece(parts: parts + [.text("\n")], isRemovable: true)
  }

  /// What prints a value without depending on the order of a dictionary.
  private func printed(_ type: GuestType, _ text: String) -> String? {
    switch type {
    case .function, .optional(.function): nil
    case .dictionary: "\(text).keys.sorted().map { k in \"\\(k):\\(\(text)[k] as Any)\" }"
    case .optional: "\(text) as Any"
    case .named(let name, _) where name.hasPrefix("C"): "\(text).shown\(tag)()"
    default: text
    }
  }

  private mutating func block(_ count: Int, _ depth: Int) -> Piece.Part {
    let known = variables.count
    let pieces = (0..<count).map { _ in Piece.Part.piece(statement(depth)) }
    variables.removeSubrange(known...)
    return .piece(Piece(parts: [.text("{\n")] + pieces + [.text("}")]))
  }

  private mutating func declaration(_ depth: Int) -> Piece {
    let type = type(2)
    let value = expression(type, depth)
    let name = fresh(chance(25) ? "io" : "x")
    let isMutable = name.hasPrefix("io") || chance(60)
    variables.append(Variable(name: name, type: type, isMutable: isMutable))
    return line(.text("\(isMutable ? "var" : "let") \(name): \(type.text) = "), .piece(value))
  }

  /// A statement whose declarations are not seen after it.
  private mutating func nested(_ depth: Int) -> Piece {
    let known = variables.count
    let piece = statement(depth)
    variables.removeSubrange(known...)
    return piece
  }

  mutating func statement(_ depth: Int) -> Piece {
    switch random(depth > 0 ? 20 : 9) {
    case 0, 1, 2: return declaration(2)
    case 3, 4, 5:
      let mutable = variables.filter(\.isMutable)
      guard !mutable.isEmpty else { return declaration(2) }
      let target = pick(mutable)
      switch target.type {
      case .integer where chance(50):
        return line(
          .text("\(target.name) \(pick(["&+=", "&-=", "&*=", "|=", "^="])) "), x(target.type, 2))
      case .string where chance(50): return line(.text("\(target.name) += "), x(.string, 2))
      case .floating where chance(50):
        return line(.text("\(target.name) \(pick(["+=", "-=", "*="])) "), x(target.type, 2))
      case .array(let element) where chance(60):
        switch random(4) {
        case 0:
          return line(
            .text("if !\(target.name).isEmpty { \(target.name)[\(target.name).count - 1] = "),
            x(element, 2), .text(" }"))
        case 1:
          return line(
            .text("if \(target.name).count < 20 { \(target.name) += "), x(target.type, 1),
            .text(" }"))
        case 2: return line(.text("\(target.name).insert("), x(element, 1), .text(", at: 0)"))
        default: return line(.text("\(target.name).append("), x(element, 2), .text(")"))
        }
      case .dictionary(let value) where chance(70):
        return line(.text("\(target.name)["), x(.string, 1), .text("] = "), x(value, 2))
      case .pair(let a, _) where chance(50): return line(.text("\(target.name).0 = "), x(a, 2))
      case .named:
        let choices = members.filter { $0.owner == target.type && ($0.isMutating || $0.isStored) }
        if !choices.isEmpty, chance(70) {
          let member = pick(choices)
          if member.isStored {
            return line(.text("\(target.name).\(member.name) = "), x(member.result, 2))
          }
          return line(
            .text("\(target.name).\(member.name)("), x(member.parameter ?? .int, 2), .text(")"))
        }
      default: break
      }
      return line(.text("\(target.name) = "), x(target.type, 2))
    case 6, 7:
      var shown = type(2)
      if case .function = shown { shown = .string }
      let value = expression(shown, 3)
      guard let name = printed(shown, "y") else { return declaration(1) }
      return line(
        .text("[("), .piece(value), .text(" as \(shown.text))].forEach { y in print(\(name)) }"))
    case 8:
      guard let kept = variables.randomChoice(random(997)), let text = printed(kept.type, kept.name)
      else { return declaration(2) }
      return line(.text("print(\"\(kept.name)\", \(text))"))
    case 9, 10:
      let condition = expression(.bool, 2)
      var parts: [Piece.Part] = [.text("if "), .piece(condition), .text(" "), block(2, depth - 1)]
      if chance(50) { parts += [.text(" else "), block(1, depth - 1)] }
      return Piece(parts: parts + [.text("\n")], isRemovable: true)
    case 11:
      let wrapped = scalar()
      let value = expression(.optional(wrapped), 2)
      let name = fresh("b")
      variables.append(Variable(name: name, type: wrapped, isMutable: false))
      let then = block(2, depth - 1)
      variables.removeLast()
      return line(
        .text("if let \(name) = "), .piece(value),
        .text(" as \(GuestType.optional(wrapped).text) "), then, .text(" else "),
        block(1, depth - 1))
    case 12:
      let name = fresh("i")
      let bound = random(4)
      variables.append(Variable(name: name, type: .int, isMutable: false))
      loopDepth += 1
      let body = block(2, depth - 1)
      loopDepth -= 1
      variables.removeLast()
      return line(
        .text(
          "for \(name) in \(pick(["0..<\(bound)", "1...\(bound + 1)", "stride(from: \(bound), to: -1, by: -1)", "[3, 1, 2]"])) "
        ), body)
    case 13:
      let element = scalar()
      let name = fresh("w")
      let sequence = expression(.array(element), 2)
      variables.append(Variable(name: name, type: element, isMutable: false))
      loopDepth += 1
      let body = block(2, depth - 1)
      loopDepth -= 1
      variables.removeLast()
      return line(
        .text("for \(name) in ("), .piece(sequence),
        .text(" as [\(element.text)])\(pick(["", "", ".reversed()", ".prefix(3)"])) "), body)
    case 14:
      if loopDepth > 0 {
        return line(.text("if "), x(.bool, 2), .text(" { \(pick(["break", "continue"])) }"))
      }
      return line(
        .text("do { defer { print(\"deferred\", "), x(.int, 1), .text(") }\n"),
        .piece(nested(depth - 1)), .text("}"))
    case 15:
      guard !enums.isEmpty else { return declaration(2) }
      let known = pick(enums)
      var parts: [Piece.Part] = [.text("switch "), x(known.type, 2), .text(" {\n")]
      for option in known.cases {
        if let payload = option.payload {
          let name = fresh("s")
          if chance(25) {
            variables.append(Variable(name: name, type: payload, isMutable: false))
            parts += [
              .text("case .\(option.name)(let \(name)) where "), x(.bool, 1),
              .text(": print(\"guarded\")\n"),
            ]
            variables.removeLast()
          }
          variables.append(Variable(name: name, type: payload, isMutable: false))
          parts += [
            .text("case .\(option.name)(let \(name)):\nprint(\"\(option.name)\")\n"),
            .piece(nested(depth - 1)),
          ]
          variables.removeLast()
        } else {
          parts += [
            .text("case .\(option.name):\nprint(\"\(option.name)\")\n"), .piece(nested(depth - 1)),
          ]
        }
      }
      return Piece(parts: parts + [.text("}\n")], isRemovable: true)
    case 16:
      return Piece(
        .text("switch "), x(.int, 2),
        .text(" {\ncase ..<0: print(\"neg\")\ncase 0...\(1 + random(20)):\nprint(\"mid\")\n"),
        .piece(nested(depth - 1)),
        .text("case let n where n % 2 == 0: print(\"even\", n)\ndefault:\nprint(\"rest\")\n"),
        .piece(nested(depth - 1)), .text("}\n"), isRemovable: true)
    case 17:
      let throwing = functions.filter(\.isThrowing)
      guard !throwing.isEmpty else { return declaration(2) }
      let function = pick(throwing)
      var parts: [Piece.Part] = [.text("do {\nlet r = try \(function.name)(")]
      for (index, parameter) in function.parameters.enumerated() {
        parts += [.text((index > 0 ? ", " : "") + "\(parameter.label): "), x(parameter.type, 2)]
      }
      guard let shown = printed(function.result, "r") else { return declaration(2) }
      parts.append(
        .text(
          ")\nprint(\(shown))\n} catch let e as Failure\(tag) { print(\"caught\", e) } catch { print(\"other\") }\n"
        ))
      return Piece(parts: parts, isRemovable: true)
    default:
      let label = fresh("loop")
      let counter = fresh("n")
      loopDepth += 1
      let body = block(2, depth - 1)
      loopDepth -= 1
      return line(
        .text(
          "var \(counter) = 0\n\(label): while \(counter) < \(1 + random(4)) {\n\(counter) += 1\ndo "
        ), body,
        .text("\nif "), x(.bool, 1),
        .text(" { \(pick(["continue", "break"])) \(label) }\nprint(\(counter))\n}"))
    }
  }

  // MARK: Declarations

  private mutating func functionDeclaration() -> Piece {
    let isThrowing = chance(25)
    let labels = ["a", "b", "c"].prefix(1 + random(3))
    var parameters = labels.map { label in (label: label, type: type(1), isInOut: false) }
    if !isThrowing, chance(25) {
      parameters.append((label: "d", type: scalar(), isInOut: true))
    }
    var result = type(1)
    if case .function = result { result = .int }
    let name = fresh("f")
    let saved = variables
    variables = parameters.map { Variable(name: $0.label, type: $0.type, isMutable: $0.isInOut) }
    let signature = parameters.map { "\($0.label): \($0.isInOut ? "inout " : "")\($0.type.text)" }
      .joined(separator: ", ")
    var parts: [Piece.Part] = [
      .text("func \(name)(\(signature))\(isThrowing ? " throws" : "") -> \(result.text) {\n")
    ]
    if chance(30) { parts.append(.piece(line(.text("defer { print(\"\(name) ends\") }")))) }
    for _ in 0..<(1 + random(2)) { parts.append(.piece(statement(1))) }
    if isThrowing {
      parts += [
        .piece(
          line(
            .text("if "), x(.bool, 2),
            .text(" { throw Failure\(tag).\(pick(["plain", "code(3)"])) }")))
      ]
    }
    if chance(40) {
      parts.append(
        .piece(line(.text("if "), x(.bool, 2), .text(" { return "), x(result, 2), .text(" }"))))
    }
    parts += [.text("return "), x(result, 3), .text("\n}\n")]
    variables = saved
    functions.append(
      Function(name: name, parameters: parameters, result: result, isThrowing: isThrowing))
    return Piece(parts: parts, isRemovable: true)
  }

  private mutating func structDeclaration() -> Piece {
    let name = fresh("S")
    let fields = ["p", "q", "r"].prefix(1 + random(3)).map { ($0, type(1)) }.map {
      field -> (String, GuestType) in
      if case .function = field.1 { return (field.0, .int) }
      if case .dictionary = field.1 { return (field.0, .string) }
      if case .named(let other, _) = field.1, other.hasPrefix("C") { return (field.0, .double) }
      return field
    }
    let simplest =
      "\(name)(" + fields.map { "\($0.0): \($0.1.simplest)" }.joined(separator: ", ") + ")"
    let own = GuestType.named(name, simplest: simplest)
    let saved = variables
    variables = fields.map { Variable(name: $0.0, type: $0.1, isMutable: false) }
    var parts: [Piece.Part] = [.text("struct \(name) {\n")]
    for field in fields {
      parts.append(
        .text(
          "var \(field.0): \(field.1.text)\(chance(15) ? " { didSet { print(\"set \(field.0)\") } }" : "")\n"
        ))
    }
    let computed = scalar(), parameter = scalar(), result = scalar()
    parts.append(
      .piece(line(.text("var computed: \(computed.text) { "), x(computed, 2), .text(" }"))))
    variables.append(Variable(name: "arg", type: parameter, isMutable: false))
    parts.append(
      .piece(
        line(
          .text("func method(_ arg: \(parameter.text)) -> \(result.text) { "), x(result, 2),
          .text(" }"))))
    variables = variables.map {
      Variable(name: $0.name, type: $0.type, isMutable: $0.name != "arg")
    }
    parts.append(
      .piece(
        Piece(
          .text("mutating func change(_ arg: \(parameter.text)) {\n"), .piece(nested(0)),
          .piece(nested(0)), .text("}\n"), isRemovable: true)))
    parts.append(.text("}\n"))
    variables = saved
    named.append(own)
    constructors.append((own, name, fields))
    for field in fields {
      members.append(
        Member(
          owner: own, name: field.0, parameter: nil, result: field.1, isMutating: false,
          isStored: true))
    }
    members.append(
      Member(
        owner: own, name: "computed", parameter: nil, result: computed, isMutating: false,
        isStored: false))
    members.append(
      Member(
        owner: own, name: "method", parameter: parameter, result: result, isMutating: false,
        isStored: false))
    members.append(
      Member(
        owner: own, name: "change", parameter: parameter, result: .bool, isMutating: true,
        isStored: false))
    return Piece(parts: parts, isRemovable: true)
  }

  private mutating func enumDeclaration() -> Piece {
    let name = fresh("E")
    let cases = ["one", "two", "three"].prefix(2 + random(2)).map {
      label -> (name: String, payload: GuestType?) in
      guard label != "one", chance(60) else { return (label, nil) }
      return (label, scalar())
    }
    let own = GuestType.named(name, simplest: "\(name).one")
    var parts: [Piece.Part] = [.text("enum \(name): Equatable {\n")]
    for option in cases {
      parts.append(.text("case \(option.name)\(option.payload.map { "(\($0.text))" } ?? "")\n"))
    }
    let result = scalar()
    parts += [.text("var rank: \(result.text) {\nswitch self {\n")]
    for option in cases {
      let saved = variables
      variables = option.payload.map { [Variable(name: "value", type: $0, isMutable: false)] } ?? []
      parts += [
        .text("case .\(option.name)\(option.payload == nil ? "" : "(let value)"): return "),
        x(result, 2), .text("\n"),
      ]
      variables = saved
    }
    parts.append(.text("}\n}\n}\n"))
    named.append(own)
    enums.append((own, cases))
    members.append(
      Member(
        owner: own, name: "rank", parameter: nil, result: result, isMutating: false, isStored: false
      ))
    return Piece(parts: parts, isRemovable: true)
  }

  private mutating func classDeclarations() -> Piece {
    let base = fresh("C"), derived = fresh("C"), proto = fresh("P")
    let field = scalar(), parameter = scalar(), result = scalar()
    let own = GuestType.named(base, simplest: "\(base)(field: \(field.simplest))")
    let saved = variables
    variables = [
      Variable(name: "field", type: field, isMutable: true),
      Variable(name: "arg", type: parameter, isMutable: false),
    ]
    let first = expression(result, 2), second = expression(result, 2), third = expression(result, 1)
    variables = [Variable(name: "arg", type: parameter, isMutable: false)]
    let fallback = expression(result, 2)
    variables = saved
    named.append(own)
    constructors.append((own, base, [("field", field)]))
    constructors.append((own, derived, [("field", field)]))
    members.append(
      Member(
        owner: own, name: "field", parameter: nil, result: field, isMutating: false, isStored: true)
    )
    members.append(
      Member(
        owner: own, name: "virtual", parameter: parameter, result: result, isMutating: false,
        isStored: false))
    members.append(
      Member(
        owner: own, name: "fixed", parameter: parameter, result: result, isMutating: false,
        isStored: false))
    return Piece(
      .text(
        "protocol \(proto) { func virtual(_ arg: \(parameter.text)) -> \(result.text) }\nextension \(proto) { func fixed(_ arg: \(parameter.text)) -> \(result.text) { chooseAny\(tag)(virtual(arg), "
      ), .piece(fallback),
      .text(
        ") } }\nclass \(base): \(proto) {\nvar field: \(field.text)\ninit(field: \(field.text)) { self.field = field }\nfunc virtual(_ arg: \(parameter.text)) -> \(result.text) { print(\"base\"); return "
      ), .piece(first),
      .text(
        " }\nfunc shown\(tag)() -> String { \"\\(type(of: self)) \\(field)\" }\n}\nclass \(derived): \(base) {\noverride func virtual(_ arg: \(parameter.text)) -> \(result.text) { print(\"derived\"); return chooseAny\(tag)(super.virtual(arg), "
      ), .piece(second),
      .text(") }\nfunc extra(_ arg: \(parameter.text)) -> \(result.text) { "), .piece(third),
      .text(" }\n}\n"), isRemovable: true)
  }

  /// A whole program.
  public mutating func program() -> Piece {
    var parts: [Piece.Part] = [
      .text("func trace\(tag)<T>(_ x: T) -> T { print(\"t\"); return x }\n"),
      .text("func choose\(tag)<T>(_ a: T, _ b: T, _ c: Bool) -> T { c ? a : b }\n"),
      .text(
        "func chooseAny\(tag)<T>(_ a: T, _ b: T) -> T { let all = [a, b]; return all[all.count - 1] }\n"
      ),
      .piece(
        Piece(.text("enum Failure\(tag): Error { case plain, code(Int) }\n"), isRemovable: true)),
    ]
    for _ in 0..<(2 + random(5)) {
      switch random(5) {
      case 0: parts.append(.piece(structDeclaration()))
      case 1: parts.append(.piece(enumDeclaration()))
      case 2: parts.append(.piece(classDeclarations()))
      default: parts.append(.piece(functionDeclaration()))
      }
    }
    for _ in 0..<(5 + random(8)) { parts.append(.piece(statement(2))) }
    for variable in variables {
      if let text = printed(variable.type, variable.name) {
        parts.append(.piece(line(.text("print(\"\(variable.name)\", \(text))"))))
      }
    }
    return Piece(parts: parts)
  }
}

extension Array {
  fileprivate func randomChoice(_ number: Int) -> Element? { isEmpty ? nil : self[number % count] }
}
