import CellIR
import SwiftSyntax

// What is said when a member is not there or a call does not fit: which label, which operand, and what to
// write instead.

extension Solver {
  func suggestMember(_ name: String, _ type: Type) -> (en: String, ko: String)? {
    if let swift = OtherLanguages.members[name],
      !checker.members(of: deep(type), named: swift).isEmpty
    {
      return ("write '\(swift)'", "'\(swift)'(으)로 쓰세요")
    }
    let names = checker.memberNames(of: deep(type))
    for swift in [PyTorchNames.members[name], PyTorchNames.respelled(name)].compactMap({ $0 })
    where swift != name {
      if names.contains(swift) { return ("write '\(swift)'", "'\(swift)'(으)로 쓰세요") }
    }
    if type.nominal?.name == "Tensor", let swift = PyTorchNames.operators[name] {
      return ("write 'x \(swift) y'", "'x \(swift) y'로 쓰세요")
    }
    return closestName(name, names).map {
      ("did you mean '\($0)'?", "'\($0)'을(를) 쓰려던 것인가요?")
    }
  }

  private func notAvailable(
    _ name: String, _ span: Span, instead: (en: String, ko: String)?
  ) -> Bool {
    fail(
      "cell.not-available", span, "'\(name)' is not available in cells",
      "셀에서는 '\(name)'을(를) 사용할 수 없습니다", help: instead)
  }

  func memberFailure(
    _ reference: UnresolvedReference, _ type: Type, _ node: TypedExpression
  ) -> Bool {
    let name = reference.name
    if case .tuple(let elements) = type {
      if name == "subscript" {
        return fail(
          "name.unknown-member", node.span,
          "cannot access element using subscript for tuple type '\(describe(type))'",
          "튜플 타입 '\(describe(type))'의 요소는 대괄호로 꺼낼 수 없습니다",
          help: ("write '.0', '.1' and so on", "'.0', '.1'처럼 쓰세요"))
      }
      let names = elements.enumerated().map { "'.\($1.label ?? String($0))'" }.joined(
        separator: ", ")
      return fail(
        "name.unknown-member", node.span,
        "value of tuple type '\(describe(type))' has no member '\(name)'",
        "튜플 타입 '\(describe(type))'의 값에는 멤버 '\(name)'이(가) 없습니다",
        help: elements.isEmpty ? nil : ("its elements are \(names)", "요소는 \(names)입니다"))
    }
    if let reason = UnavailableNames.reason(forMember: name), type.nominal?.isGuest != true {
      return notAvailable(name, node.span, instead: reason)
    }
    if let wrapped = known.wrapped(type),
      !checker.members(of: deep(wrapped), named: name).isEmpty
    {
      return fail(
        "type.optional-member", node.span,
        "value of optional type '\(describe(type))' must be unwrapped to refer to member '\(name)'",
        "옵셔널 타입 '\(describe(type))'의 값은 언래핑해야 멤버 '\(name)'을(를) 쓸 수 있습니다",
        help: ("write '?.\(name)' or unwrap with 'if let'", "'?.\(name)'(으)로 쓰거나 'if let'으로 언래핑하세요")
      )
    }
    let other: Type = if case .metatype(let inner) = type { inner } else { .metatype(type) }
    if !checker.members(of: deep(other), named: name).isEmpty, name != "init" {
      if case .metatype(let inner) = type {
        return fail(
          "type.instance-member", node.span,
          "instance member '\(name)' cannot be used on type '\(deep(inner))'",
          "인스턴스 멤버 '\(name)'은(는) 타입 '\(deep(inner))'에 쓸 수 없습니다")
      }
      return fail(
        "type.static-member", node.span,
        "static member '\(name)' cannot be used on instance of type '\(describe(type))'",
        "static 멤버 '\(name)'은(는) 타입 '\(describe(type))'의 값에 쓸 수 없습니다",
        help: ("write '\(describe(type)).\(name)'", "'\(describe(type)).\(name)'(으)로 쓰세요"))
    }
    if name == "init", case .metatype(let inner) = type {
      return fail(
        "type.no-initializer", node.span, "type '\(deep(inner))' cannot be constructed here",
        "타입 '\(deep(inner))'의 값은 여기서 만들 수 없습니다")
    }
    if case .metatype(let inner) = type {
      return fail(
        "name.unknown-member", node.span, "type '\(deep(inner))' has no member '\(name)'",
        "타입 '\(deep(inner))'에는 멤버 '\(name)'이(가) 없습니다", help: suggestMember(name, type))
    }
    return fail(
      "name.unknown-member", node.span,
      "value of type '\(describe(type))' has no member '\(name)'",
      "타입 '\(describe(type))'의 값에는 멤버 '\(name)'이(가) 없습니다", help: suggestMember(name, type))
  }

  func stringIndexFailure(_ call: UnresolvedCall, _ reference: UnresolvedReference) -> Bool {
    let owner = reference.base.flatMap { shallow($0.type).nominal?.name } ?? "String"
    let index = call.arguments[0].expression
    progress += 1_000
    defer { progress -= 1_000 }
    if rangeOfWholeNumbers(deep(index.type)) != nil {
      return fail(
        "type.string-index", call.callee.span,
        "cannot subscript \(owner) with an integer range; its positions are of type 'String.Index'",
        "\(owner)의 일부는 정수 범위로 꺼낼 수 없습니다. 위치의 타입이 'String.Index'입니다",
        help: (
          "write 'text.prefix(3)', 'text.dropFirst(2)', or 'Array(text)[0..<3]'",
          "'text.prefix(3)', 'text.dropFirst(2)', 'Array(text)[0..<3]'처럼 쓰세요"
        ))
    }
    return fail(
      "type.string-index", call.callee.span,
      "cannot subscript \(owner) with an \(describe(index.type)); its positions are of type "
        + "'String.Index'",
      "\(owner)의 글자는 \(describe(index.type))(으)로 꺼낼 수 없습니다. 위치의 타입이 'String.Index'입니다",
      help: (
        "write 'Array(text)[2]' or 'text[text.index(text.startIndex, offsetBy: 2)]'",
        "'Array(text)[2]'나 'text[text.index(text.startIndex, offsetBy: 2)]'처럼 쓰세요"
      ))
  }

  /// How what was called is used, where it is no function.
  func insteadOfCalling(_ type: Type, _ call: UnresolvedCall) -> (en: String, ko: String)? {
    if call.arguments.isEmpty { return ("write it without '()'", "'()' 없이 쓰세요") }
    guard call.arguments.count == 1, call.arguments[0].label == nil,
      !call.arguments[0].isTrailing, !checker.members(of: deep(type), named: "subscript").isEmpty
    else { return nil }
    return ("an element is taken with brackets: 'values[0]'", "원소는 대괄호로 꺼냅니다: 'values[0]'")
  }

  /// The type of a list, which as a literal has none yet.
  func describeList(_ node: TypedExpression) -> String {
    if case .unresolvedArray(let elements, _) = node.kind, let first = elements.first {
      return "[\(describe(first.type))]"
    }
    return describe(node.type)
  }

  func labelFailure(_ candidates: [ValueDecl], _ call: UnresolvedCall, _ node: TypedExpression)
    -> Bool
  {
    for argument in call.arguments where candidates.first?.isGuest == false {
      if let label = argument.label, let reason = UnavailableNames.reason(forLabel: label) {
        return notAvailable("\(label):", argument.span, instead: reason)
      }
    }
    guard candidates.count == 1 else {
      let labels = call.arguments.map { ($0.label ?? "_") + ":" }.joined()
      var available: [String] = []
      for case let function as FunctionDecl in candidates
      where !function.parameters.contains(where: { $0.label?.hasPrefix("_") == true })
        && !available.contains(function.displayName)
      {
        available.append(function.displayName)
      }
      return fail(
        "call.no-overload", call.callee.span,
        "no exact matches in call to '\(candidates.first?.displayBaseName ?? "")' "
          + "with argument labels '(\(labels))'",
        "인자 이름 '(\(labels))'에 맞는 '\(candidates.first?.displayBaseName ?? "")' 호출이 없습니다",
        help: relabelled(candidates, call)
          ?? (
            "available: " + available.prefix(6).joined(separator: ", "),
            "쓸 수 있는 것: " + available.prefix(6).joined(separator: ", ")
          ))
    }
    let parameters =
      (candidates[0] as? FunctionDecl)?.parameters
      ?? (candidates[0] as? EnumCaseDecl)?.parameterDecls ?? []
    return describeMismatch(parameters, call, node)
  }

  /// What to write so that one of several candidates is meant: its labels where they are missing or
  /// spelled as in Python.
  private func relabelled(_ candidates: [ValueDecl], _ call: UnresolvedCall)
    -> (en: String, ko: String)?
  {
    var best: (changed: [(index: Int, label: String)], arguments: [CallArgument])?
    for case let function as FunctionDecl in candidates {
      var arguments = call.arguments
      var changed: [(index: Int, label: String)] = []
      var waiting = function.parameters[...]
      for (index, argument) in arguments.enumerated() where !argument.isTrailing {
        let found = waiting.firstIndex { parameter in
          switch (argument.label, parameter.label) {
          case (let given?, let expected?): given == expected || PyTorchNames.agree(given, expected)
          case (nil, _): true
          case (_, nil): false
          }
        }
        guard let found else { break }
        if let label = waiting[found].label, label != argument.label {
          arguments[index].label = label
          changed.append((index, label))
        }
        waiting = waiting[(found + 1)...]
      }
      if !changed.isEmpty, changed.count < best?.changed.count ?? .max,
        matchArguments(function.parameters, arguments) != nil
      {
        best = (changed, arguments)
      }
    }
    guard let (changed, arguments) = best else { return nil }
    if changed.count == 1, call.arguments[changed[0].index].label == nil {
      return (
        "write '\(changed[0].label): ' before the argument",
        "인자 앞에 '\(changed[0].label): '을(를) 쓰세요"
      )
    }
    let labels = arguments.map { ($0.label ?? "_") + ":" }.joined()
    return ("write the labels '\(labels)'", "인자 이름을 '\(labels)'(으)로 쓰세요")
  }

  /// Says which label is wrong, missing or too much.
  private func describeMismatch(
    _ parameters: [ParameterDecl], _ call: UnresolvedCall, _ node: TypedExpression
  ) -> Bool {
    var next = 0
    let arguments = call.arguments
    if labelsInDisorder(parameters, arguments) || labelsLeftOut(parameters, arguments) {
      return false
    }
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        while next < arguments.count,
          arguments[next].label == nil || arguments[next].label == parameter.label
        {
          next += 1
        }
        continue
      }
      guard next < arguments.count else {
        if parameter.defaultValue != nil { continue }
        return fail(
          "call.missing-argument", node.span,
          "missing argument for parameter '\(parameter.label ?? parameter.name)' in call",
          "호출에 매개변수 '\(parameter.label ?? parameter.name)'의 인자가 없습니다",
          help: (
            "add '\(parameter.label.map { $0 + ": " } ?? "")\(parameter.type)'",
            "'\(parameter.label.map { $0 + ": " } ?? "")\(parameter.type)'을(를) 더하세요"
          ))
      }
      let argument = arguments[next]
      if argument.label == parameter.label || argument.isTrailing {
        next += 1
        continue
      }
      if parameter.defaultValue != nil,
        parameters[(index + 1)...].contains(where: { $0.label == argument.label })
      {
        continue
      }
      switch (argument.label, parameter.label) {
      case (nil, let expected?):
        return fail(
          "call.label", argument.span, "missing argument label '\(expected):' in call",
          "호출에 인자 이름 '\(expected):'이(가) 빠졌습니다",
          help: ("write '\(expected): ' before the argument", "인자 앞에 '\(expected): '을(를) 쓰세요"))
      case (let given?, nil):
        return fail(
          "call.label", argument.span, "extraneous argument label '\(given):' in call",
          "호출에 필요 없는 인자 이름 '\(given):'이(가) 있습니다",
          help: ("remove '\(given):'", "'\(given):'을(를) 지우세요"))
      case (let given?, let expected?):
        return fail(
          "call.label", argument.span,
          "incorrect argument label in call (have '\(given):', expected '\(expected):')",
          "인자 이름이 틀렸습니다 ('\(given):' 대신 '\(expected):')",
          help: ("write '\(expected):'", "'\(expected):'(으)로 쓰세요"))
      default: next += 1
      }
    }
    if next < arguments.count {
      return fail(
        "call.extra-argument", arguments[next].span,
        arguments[next].label.map { "extra argument '\($0)' in call" } ?? "extra argument in call",
        arguments[next].label.map { "호출에 인자 '\($0)'이(가) 더 있습니다" } ?? "호출에 인자가 더 있습니다")
    }
    return fail(
      "call.mismatch", node.span, "the arguments do not fit this call", "인자가 이 호출에 맞지 않습니다")
  }

  /// Every label is there, in another order.
  private func labelsInDisorder(_ parameters: [ParameterDecl], _ arguments: [CallArgument]) -> Bool
  {
    let order = arguments.map { argument in
      parameters.firstIndex { $0.label != nil && $0.label == argument.label }
    }
    guard arguments.count == parameters.count, Set(order).count == order.count,
      !order.contains(nil),
      let late = order.indices.dropFirst().first(where: { order[$0 - 1]! > order[$0]! }),
      let first = order[..<late].firstIndex(where: { $0! > order[late]! }),
      let label = arguments[late].label, let other = arguments[first].label
    else { return false }
    _ = fail(
      "call.label", arguments[late].span, "argument '\(label)' must precede argument '\(other)'",
      "인자 '\(label)'을(를) 인자 '\(other)'보다 앞에 써야 합니다",
      help: (
        "the order is '\(parameters.map { ($0.label ?? "_") + ":" }.joined(separator: " "))'",
        "순서는 '\(parameters.map { ($0.label ?? "_") + ":" }.joined(separator: " "))'입니다"
      ))
    return true
  }

  /// Several arguments are without the labels that they need.
  private func labelsLeftOut(_ parameters: [ParameterDecl], _ arguments: [CallArgument]) -> Bool {
    guard arguments.count == parameters.count else { return false }
    let pairs = zip(arguments, parameters)
    let missing = pairs.filter { !$0.isTrailing && $0.label == nil && $1.label != nil }
    guard missing.count > 1,
      pairs.allSatisfy({ $0.isTrailing || $0.label == nil || $0.label == $1.label })
    else { return false }
    let labels = missing.map { "\($1.label ?? ""):" }.joined()
    let shown = pairs.map { ($1.label.map { $0 + ": " } ?? "") + "…" }.joined(separator: ", ")
    _ = fail(
      "call.label", missing[0].0.span, "missing argument labels '\(labels)' in call",
      "호출에 인자 이름 '\(labels)'이(가) 빠졌습니다", help: ("write '(\(shown))'", "'(\(shown))'처럼 쓰세요"))
    return true
  }

  /// What two values of one type need to be compared by these operators.
  private static let protocolsOfOperators = [
    "==": "Equatable", "!=": "Equatable", "<": "Comparable", "<=": "Comparable",
    ">": "Comparable", ">=": "Comparable",
  ]

  /// What tensors have instead of an operator: comparisons element by element, `pow`.
  private func tensorOperatorHelp(_ name: String) -> (en: String, ko: String)? {
    if name == "^" { return ("a power is 'pow(x, y)'", "거듭제곱은 'pow(x, y)'입니다") }
    let dotted = "." + name
    if !checker.operatorCandidates(dotted, arity: 2).isEmpty {
      return (
        "tensors are compared element by element with '\(dotted)'",
        "텐서는 '\(dotted)'(으)로 원소마다 비교합니다"
      )
    }
    return nil
  }

  /// How a value is made one of the type that is expected.
  func conversionHelp(_ from: Type, _ to: Type, _ node: TypedExpression)
    -> (en: String, ko: String)?
  {
    let given = defaulted(from)
    if to.nominal?.name == "AnyHashable", to.nominal?.isGuest == false {
      return ("write 'AnyHashable(…)' around the value", "값을 'AnyHashable(…)'(으)로 감싸세요")
    }
    if isNumeric(from), isNumeric(to) {
      return ("write '\(to)(…)' around the value", "값을 '\(to)(…)'(으)로 감싸세요")
    }
    if to == known.bool, isNumeric(given) {
      if case .integer = node.kind { return ("write 'true' or 'false'", "'true'나 'false'로 쓰세요") }
      return ("compare it: '!= 0'", "'!= 0'처럼 비교하세요")
    }
    if to == known.string, isNumeric(given) {
      return ("write 'String(…)' around the value", "값을 'String(…)'(으)로 감싸세요")
    }
    if given == known.string, isNumeric(to) {
      return (
        "'\(to)(text)' reads a number from a string, or is 'nil'",
        "'\(to)(text)'은(는) 문자열을 수로 읽고, 수가 아니면 'nil'입니다"
      )
    }
    if from.isTensor, to == known.bool {
      return (
        "say whether all or any elements hold: '.all()', '.any()'",
        "모든 원소인지 어느 한 원소인지 쓰세요: '.all()', '.any()'"
      )
    }
    if from.isTensor, known.isFloating(to) {
      return ("'.item()' is the number of a single element", "원소가 하나이면 '.item()'이 그 수입니다")
    }
    return nil
  }

  private func isNumeric(_ type: Type) -> Bool { known.isInteger(type) || known.isFloating(type) }

  /// Where all overloads with these labels take the same types, what is wrong is the argument that
  /// is of another one: `numbers.append("a")`.
  private func commonMismatch(_ call: UnresolvedCall, _ reference: UnresolvedReference) -> Bool {
    guard let node = reference.base else { return false }
    let base = deep(node.type)
    let given = call.arguments.map { defaulted(deep($0.expression.type)) }
    guard case .nominal = base, !base.hasVariables, !given.contains(where: \.hasVariables) else {
      return false
    }
    var common: [Type]?
    for case let function as FunctionDecl in reference.candidates
    where function.parameters.map(\.label) == call.arguments.map(\.label) {
      guard function.genericParameters.isEmpty else { return false }
      let map = checker.memberSubstitution(function, base: base)
      let types = function.parameters.map { checker.resolve($0.type.substituting(map)) }
      guard common == nil || common == types else { return false }
      common = types
    }
    guard let common, let index = given.indices.first(where: { given[$0] != common[$0] }),
      case .nominal = common[index], !common[index].hasParameters,
      known.wrapped(common[index]) == nil
    else { return false }
    _ = mismatch(
      describe(given[index]), describe(common[index]), call.arguments[index].expression.span)
    return true
  }

  /// An argument is of another type than its parameter.
  func mismatch(_ source: String, _ target: String, _ span: Span) -> Bool {
    fail(
      "type.mismatch", span,
      "cannot convert value of type '\(source)' to expected argument type '\(target)'",
      "타입 '\(source)'의 값을 인자 타입 '\(target)'(으)로 바꿀 수 없습니다")
  }

  /// What the candidates take, for a message: of members with the types that they have here.
  private func shownParameters(_ reference: UnresolvedReference) -> [String] {
    var shown: [String] = []
    let base = reference.base.map { deep($0.type) }
    let plain = reference.candidates.filter { !isGenericSubscript($0) }
    for case let function as FunctionDecl in plain.isEmpty ? reference.candidates : plain {
      var map: Substitution = [:]
      if let base, case .nominal = base, !base.hasVariables {
        map = checker.memberSubstitution(function, base: base)
      }
      let types = function.parameters.map { parameter in
        (parameter.label.map { "\($0): " } ?? "")
          + checker.resolve(parameter.type.substituting(map)).description
      }
      let text = "(" + types.joined(separator: ", ") + ")"
      if !shown.contains(text) { shown.append(text) }
    }
    return shown
  }

  /// Where an operator's operands are of two types, that is what is wrong, and not that one of them lacks
  /// a conformance.
  func blameOperands(in root: TypedExpression) {
    guard let failure = bestFailure, let node = operatorCall(at: failure.failure.span, in: root),
      case .unresolvedCall(let call) = node.kind, call.arguments.count == 2
    else { return }
    let types = call.arguments.map { defaulted(deep($0.expression.type)) }
    guard types[0] != types[1], !types.contains(where: \.hasVariables) else { return }
    bestFailure = nil
    noCandidate(.call(node, call, 0), 0..<0)
    if bestFailure == nil { bestFailure = failure }
  }

  private func operatorCall(at span: Span, in node: TypedExpression) -> TypedExpression? {
    func first(_ parts: [TypedExpression]) -> TypedExpression? {
      for part in parts {
        if let found = operatorCall(at: span, in: part) { return found }
      }
      return nil
    }
    switch node.kind {
    case .unresolvedCall(let call):
      if call.isOperator, call.callee.span == span { return node }
      return first(call.arguments.map(\.expression))
    case .interpolation(let parts), .tuple(let parts), .unresolvedArray(let parts, _):
      return first(parts)
    case .unresolvedConditional(let condition, let a, let b): return first([condition, a, b])
    case .and(let a, let b), .or(let a, let b): return first([a, b])
    default: return nil
    }
  }

  private func onlyGuest(_ constraint: Constraint, _ candidates: Range<Int>) -> Int? {
    let own = candidates.filter { declaration(constraint, $0)?.isGuest == true }
    return own.count == 1 && candidates.count > 1 ? own[0] : nil
  }

  /// No overload fits: says so with the types at hand.
  func noCandidate(_ constraint: Constraint, _ candidates: Range<Int>) {
    guard case .call(let node, let call, _) = constraint,
      case .unresolved(let reference) = call.callee.kind
    else { return }
    // Only one of them is the cell's own: that one is meant.
    if !call.isOperator, let own = onlyGuest(constraint, candidates) {
      let state = save()
      bestFailure = nil
      if !apply(constraint, candidate: own) || !simplify(), let failure = bestFailure?.failure {
        restore(state)
        bestFailure = (progress + 1_000, failure)
        return
      }
      restore(state)
    }
    let types = call.arguments.map { describe($0.expression.type) }
    // The result would fit if an operand were unwrapped.
    if call.isOperator, let failure = bestFailure?.failure, failure.span == node.span,
      failure.id == "type.optional-not-unwrapped"
    {
      bestFailure?.failure.span = blamed(call)
    }
    progress += 1_000
    defer { progress -= 1_000 }
    if call.isOperator, types.count == 2 {
      var help: (en: String, ko: String)?
      let a = defaulted(deep(call.arguments[0].expression.type))
      let b = defaulted(deep(call.arguments[1].expression.type))
      let isOfWholes = ["<<", ">>", "&", "|", "^", "&<<", "&>>"].contains(reference.name)
      if isOfWholes, known.isFloating(a) || known.isFloating(b) {
        help = ("it is for whole numbers: 'Int(…)'", "정수에만 쓸 수 있습니다: 'Int(…)'")
      } else if let wrapped = known.wrapped(a) ?? known.wrapped(b),
        wrapped == a || wrapped == b || a == b
      {
        help = ("unwrap the optional first", "옵셔널을 먼저 언래핑하세요")
      } else if known.isInteger(a) && known.isFloating(b) {
        help = ("convert one of them: '\(b)(…)'", "한쪽을 바꾸세요: '\(b)(…)'")
      } else if known.isFloating(a) && known.isInteger(b) {
        help = ("convert one of them: '\(a)(…)'", "한쪽을 바꾸세요: '\(a)(…)'")
      }
      if help == nil, a.isVoid || b.isVoid {
        help = (
          "a function gives a value only if '-> Int' or another type follows its parameters",
          "함수는 매개변수 뒤에 '-> Int'처럼 타입을 써야 값을 반환합니다"
        )
      }
      if help == nil, reference.name == "+", let number = [a, b].first(where: isNumeric),
        a == known.string || b == known.string
      {
        help = (
          "put the \(number) into the string: '\"\\(value)\"', or write 'String(value)'",
          "\(number) 값은 '\"\\(value)\"'처럼 문자열 안에 쓰거나 'String(value)'로 바꾸세요"
        )
      }
      if help == nil, a.isTensor || b.isTensor { help = tensorOperatorHelp(reference.name) }
      if help == nil, reference.name == "===" || reference.name == "!==" {
        let equality = reference.name.dropLast()
        help = (
          "it asks whether two objects of classes are one; values are compared with '\(equality)'",
          "클래스의 객체가 같은 것인지 묻는 연산자입니다. 값은 '\(equality)'로 비교합니다"
        )
      }
      if help == nil, a == b, let needed = Self.protocolsOfOperators[reference.name] {
        help = ("make '\(a)' conform to '\(needed)'", "'\(a)'이(가) '\(needed)'을(를) 따르게 하세요")
      }
      _ = fail(
        "type.operator", call.callee.span,
        "binary operator '\(reference.name)' cannot be applied to "
          + (types[0] == types[1]
            ? "two '\(types[0])' operands"
            : "operands of type '\(types[0])' and '\(types[1])'"),
        "이항 연산자 '\(reference.name)'을(를) 타입 '\(types[0])'과(와) '\(types[1])'에 쓸 수 없습니다",
        help: help)
    } else if call.isOperator {
      _ = fail(
        "type.operator", call.callee.span,
        "unary operator '\(reference.name)' cannot be applied to an operand of type "
          + "'\(types.first ?? "")'",
        "단항 연산자 '\(reference.name)'을(를) 타입 '\(types.first ?? "")'에 쓸 수 없습니다")
    } else if !commonMismatch(call, reference) {
      let name = reference.name == "init" ? describe(node.type) : reference.name
      let available = shownParameters(reference)
      _ = fail(
        "call.no-overload", call.callee.span,
        "no exact matches in call to '\(name)' with arguments of type "
          + "'(\(types.joined(separator: ", ")))'",
        "인자 타입 '(\(types.joined(separator: ", ")))'에 맞는 '\(name)' 호출이 없습니다",
        help: (
          "available: " + available.prefix(5).joined(separator: ", "),
          "쓸 수 있는 것: " + available.prefix(5).joined(separator: ", ")
        ))
    }
  }
}
