import CellIR

// Integer arithmetic of constants that cannot be right, found before it runs.

extension BodyRules {
  private static let limits: [String: (low: Int128, high: Int128)] = [
    "Int8": (-128, 127), "Int16": (-32_768, 32_767), "Int32": (-2_147_483_648, 2_147_483_647),
    "Int64": (Int128(Int64.min), Int128(Int64.max)), "Int": (Int128(Int64.min), Int128(Int64.max)),
    "UInt8": (0, 255), "UInt16": (0, 65_535), "UInt32": (0, 4_294_967_295),
    "UInt64": (0, Int128(UInt64.max)), "UInt": (0, Int128(UInt64.max)),
  ]

  private func limits(of type: Type) -> (low: Int128, high: Int128)? {
    guard checker.known.isInteger(type), let name = type.nominal?.name else { return nil }
    return Self.limits[name]
  }

  /// The value of an integer expression made of literals and limits.
  private func constant(_ node: TypedExpression) -> Int128? {
    guard let limits = limits(of: node.type) else { return nil }
    switch node.kind {
    case .integer(let magnitude, let isNegative):
      return isNegative ? -Int128(magnitude) : Int128(magnitude)
    case .staticProperty(let variable, _) where !variable.isGuest:
      return variable.name == "max" ? limits.high : variable.name == "min" ? limits.low : nil
    case .call(let function, _, let arguments, _) where !function.isGuest && function.isOperator:
      let values = arguments.map { argument -> Int128? in
        guard case .value(let value) = argument, value.type == node.type else { return nil }
        return constant(value)
      }
      guard values.count == 2, let a = values[0], let b = values[1],
        let result = Self.apply(function.name, a, b), result >= limits.low, result <= limits.high
      else { return nil }
      return result
    default: return nil
    }
  }

  private static func apply(_ name: String, _ a: Int128, _ b: Int128) -> Int128? {
    switch name {
    case "+": return a + b
    case "-": return a - b
    case "*": return a.multipliedReportingOverflow(by: b).overflow ? nil : a * b
    case "/": return b == 0 ? nil : a / b
    case "%": return b == 0 ? nil : a % b
    default: return nil
    }
  }

  func checkArithmetic(_ node: TypedExpression) {
    guard case .call(let function, let base, let arguments, _) = node.kind, !function.isGuest,
      let limits = limits(of: node.type)
    else { return }
    if function.kind == .initializer, base == nil, arguments.count == 1,
      function.parameters.first?.label == nil, case .value(let value) = arguments[0],
      case .integer = value.kind, let number = constant(value),
      number < limits.low || number > limits.high
    {
      checker.report(
        "type.literal-overflow", value.span,
        "integer literal '\(number)' overflows when stored into '\(node.type)'",
        "정수 리터럴 '\(number)'은(는) '\(node.type)'의 범위를 벗어납니다",
        help: ("use a larger type", "더 큰 타입을 쓰세요"))
      return
    }
    guard function.isOperator, arguments.count == 2, case .value(let left) = arguments[0],
      case .value(let right) = arguments[1], right.type == node.type, let b = constant(right)
    else { return }
    if b == 0, function.name == "/" || function.name == "%" {
      checker.report(
        "arithmetic.zero", node.span, "division by zero", "0으로 나눕니다",
        help: ("divide by something else", "다른 수로 나누세요"))
      return
    }
    guard let a = constant(left), ["+", "-", "*"].contains(function.name) else { return }
    let result = Self.apply(function.name, a, b)
    if result.map({ $0 < limits.low || $0 > limits.high }) ?? true {
      checker.report(
        "arithmetic.overflow", node.span,
        "arithmetic operation '\(a) \(function.name) \(b)' (on type '\(node.type)') results in an "
          + "overflow",
        "'\(node.type)' 계산 '\(a) \(function.name) \(b)'이(가) 범위를 벗어납니다",
        help: ("use '&\(function.name)' to wrap around", "넘치게 하려면 '&\(function.name)'을(를) 쓰세요"))
    }
  }
}
