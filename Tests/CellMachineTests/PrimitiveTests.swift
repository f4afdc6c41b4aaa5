import CellIR
@testable import CellMachine
import Testing

@Suite struct Primitives {
  /// Interesting bits: extremes of every width, small numbers, doubles and floats.
  static let samples: [UInt64] = {
    var values: [UInt64] = [0, 1, 2, 3, 7, 63, 64, 100, UInt64.max, UInt64.max - 1]
    for bits in [7, 8, 15, 16, 31, 32, 63] {
      let power = UInt64(1) << UInt64(bits)
      values += [power, power - 1, power + 1, 0 &- power, 0 &- power &- 1]
    }
    for number in [0.5, -0.5, 1.5, 2.5, -2.5, 1e300, .infinity, -.infinity, .nan, -0.0, 0x1p63] {
      values.append(number.bitPattern)
      values.append(UInt64(Float(number).bitPattern))
    }
    return values
  }()

  private enum Outcome: Equatable {
    case bits(UInt64)
    case trap(String)
  }

  /// Runs a primitive with its operands in variables and as constants, in a value and a condition.
  private func outcomes(_ session: TestSession, _ primitive: Primitive, _ operands: [UInt64])
    throws -> [Outcome]
  {
    let constants = operands.map { Expression(.constant($0), .word, .none) }
    let assignments = constants.enumerated().map { set($0.offset, $0.element) }
    let locals = operands.indices.map { local($0) }
    let result = session.globalCount
    let forms: [[Statement]] = [
      assignments + [
        setGlobal(result, Expression(.primitive(primitive, locals), .word, .none))
      ],
      [setGlobal(result, Expression(.primitive(primitive, constants), .word, .none))],
      assignments + [
        .assign(.global(GlobalID(result)), CellMachineTests.int(0)),
        setGlobal(
          result,
          Expression(
            .primitive(primitive, Array(locals.prefix(1)) + Array(constants.dropFirst())), .word,
            .none)),
      ],
    ]
    var outcomes: [Outcome] = []
    for body in forms {
      let run = try session.run(
        globals: outcomes.isEmpty ? [.word] : [], body: body,
        locals: operands.map { _ in .word })
      if let trap = run.trap {
        outcomes.append(.trap(trap.reason.id))
      } else {
        outcomes.append(.bits(session.machine.rawValue(of: GlobalID(result)) ?? 0))
      }
    }
    return outcomes
  }

  private func check(
    _ primitive: Primitive, _ operands: [UInt64], _ expected: Outcome, _ session: TestSession
  ) throws {
    for outcome in try outcomes(session, primitive, operands) {
      #expect(outcome == expected, "\(primitive) \(operands)")
    }
  }

  private func checkPairs(
    _ primitive: Primitive, _ expected: (UInt64, UInt64) -> UInt64?, trap: String = "trap.overflow"
  ) throws {
    for (index, a) in Self.samples.enumerated() {
      let session = try TestSession()
      for b in Self.samples[(index % 3)...] where (a ^ b) % 3 != 1 {
        try check(
          primitive, [a, b], expected(a, b).map(Outcome.bits) ?? .trap(trap), session)
      }
    }
  }

  private func checkAll(
    _ primitive: Primitive, trap: String = "trap.overflow", _ expected: (UInt64) -> UInt64?
  ) throws {
    let session = try TestSession()
    for a in Self.samples {
      try check(primitive, [a], expected(a).map(Outcome.bits) ?? .trap(trap), session)
    }
  }

  private func signed(_ result: (partialValue: Int64, overflow: Bool)) -> UInt64? {
    result.overflow ? nil : UInt64(bitPattern: result.partialValue)
  }

  private func unsigned(_ result: (partialValue: UInt64, overflow: Bool)) -> UInt64? {
    result.overflow ? nil : result.partialValue
  }

  private func int(_ bits: UInt64) -> Int64 { Int64(bitPattern: bits) }

  @Test func integerArithmetic() throws {
    try checkPairs(.intAdd) { signed(int($0).addingReportingOverflow(int($1))) }
    try checkPairs(.intSubtract) { signed(int($0).subtractingReportingOverflow(int($1))) }
    try checkPairs(.intMultiply) { signed(int($0).multipliedReportingOverflow(by: int($1))) }
    try checkPairs(.intAddWrapping) { $0 &+ $1 }
    try checkPairs(.intSubtractWrapping) { $0 &- $1 }
    try checkPairs(.intMultiplyWrapping) { $0 &* $1 }
    try checkPairs(.uintAdd) { unsigned($0.addingReportingOverflow($1)) }
    try checkPairs(.uintSubtract) { unsigned($0.subtractingReportingOverflow($1)) }
    try checkPairs(.uintMultiply) { unsigned($0.multipliedReportingOverflow(by: $1)) }
    try checkAll(.intNegate) { signed(Int64(0).subtractingReportingOverflow(int($0))) }
  }

  @Test func division() throws {
    for a in Self.samples {
      let session = try TestSession()
      for b in Self.samples {
        let isOverflow = int(a) == .min && int(b) == -1
        let expected: (Outcome, Outcome, Outcome, Outcome)
        if b == 0 {
          let trap = Outcome.trap("trap.division-by-zero")
          expected = (trap, trap, trap, trap)
        } else if isOverflow {
          let trap = Outcome.trap("trap.overflow")
          expected = (trap, trap, .bits(a / b), .bits(a % b))
        } else {
          expected = (
            .bits(UInt64(bitPattern: int(a) / int(b))), .bits(UInt64(bitPattern: int(a) % int(b))),
            .bits(a / b), .bits(a % b)
          )
        }
        guard (a &+ b) % 4 == 0 || b == 0 || isOverflow else { continue }
        try check(.intDivide, [a, b], expected.0, session)
        try check(.intRemainder, [a, b], expected.1, session)
        try check(.uintDivide, [a, b], expected.2, session)
        try check(.uintRemainder, [a, b], expected.3, session)
      }
    }
  }

  @Test func bits() throws {
    try checkPairs(.bitAnd) { $0 & $1 }
    try checkPairs(.bitOr) { $0 | $1 }
    try checkPairs(.bitXor) { $0 ^ $1 }
    try checkPairs(.shiftLeft) { $0 << ($1 & 63) }
    try checkPairs(.shiftRightLogical) { $0 >> ($1 & 63) }
    try checkPairs(.shiftRightArithmetic) { UInt64(bitPattern: int($0) >> Int64($1 & 63)) }
    try checkAll(.bitNot) { ~$0 }
    try checkAll(.leadingZeroBitCount) { UInt64($0.leadingZeroBitCount) }
    try checkAll(.trailingZeroBitCount) { UInt64($0.trailingZeroBitCount) }
    try checkAll(.nonzeroBitCount) { UInt64($0.nonzeroBitCount) }
  }

  @Test func narrowIntegers() throws {
    func fits<T: FixedWidthInteger>(_ type: T.Type, _ narrow: NarrowInteger) throws {
      try checkAll(.narrow(narrow)) { bits in T(exactly: int(bits)).map { _ in bits } }
      try checkAll(.convertInteger(narrow), trap: "trap.conversion") { bits in
        T(exactly: int(bits)).map { _ in bits }
      }
      try checkAll(.truncate(narrow)) { bits in
        UInt64(bitPattern: Int64(T(truncatingIfNeeded: bits)))
      }
    }
    try fits(Int8.self, .int8)
    try fits(Int16.self, .int16)
    try fits(Int32.self, .int32)
    try fits(UInt8.self, .uint8)
    try fits(UInt16.self, .uint16)
    try fits(UInt32.self, .uint32)
    try checkAll(.intToUInt, trap: "trap.conversion") { int($0) < 0 ? nil : $0 }
    try checkAll(.uintToInt, trap: "trap.conversion") { int($0) < 0 ? nil : $0 }
  }

  @Test func comparisons() throws {
    try checkPairs(.equal) { $0 == $1 ? 1 : 0 }
    try checkPairs(.notEqual) { $0 != $1 ? 1 : 0 }
    try checkPairs(.intLess) { int($0) < int($1) ? 1 : 0 }
    try checkPairs(.intLessEqual) { int($0) <= int($1) ? 1 : 0 }
    try checkPairs(.intGreater) { int($0) > int($1) ? 1 : 0 }
    try checkPairs(.intGreaterEqual) { int($0) >= int($1) ? 1 : 0 }
    try checkPairs(.uintLess) { $0 < $1 ? 1 : 0 }
    try checkPairs(.uintLessEqual) { $0 <= $1 ? 1 : 0 }
    try checkPairs(.uintGreater) { $0 > $1 ? 1 : 0 }
    try checkPairs(.uintGreaterEqual) { $0 >= $1 ? 1 : 0 }
  }

  /// Both outcomes of a condition, in all the forms that become jumps.
  @Test func conditionsAsJumps() throws {
    let primitives: [Primitive] = [
      .equal, .notEqual, .intLess, .intLessEqual, .intGreater, .intGreaterEqual, .uintLess,
      .uintGreaterEqual, .doubleEqual, .doubleNotEqual, .doubleLess, .doubleLessEqual,
      .doubleGreater, .doubleGreaterEqual, .floatLess, .floatNotEqual,
    ]
    let values: [UInt64] = [
      0, 1, UInt64.max, 40_000, (1.5).bitPattern, Double.nan.bitPattern, (-2.0).bitPattern,
      UInt64(Float.nan.bitPattern),
    ]
    for primitive in primitives {
      let session = try TestSession()
      for a in values {
        for b in values {
          let constant = Expression(.constant(b), .word, .none)
          let condition = op(primitive, local(0), constant)
          let inverted = op(.boolNot, op(primitive, local(0), local(1)))
          let start = session.globalCount
          try session.run(
            globals: [.word, .word, .word],
            body: [
              set(0, Expression(.constant(a), .word, .none)), set(1, constant),
              setGlobal(start, condition),
              .if(condition, then: [setGlobal(start + 1, CellMachineTests.int(1))], else: []),
              .if(inverted, then: [], else: [setGlobal(start + 2, CellMachineTests.int(1))]),
            ], locals: [.word, .word]
          ).get()
          let results = (0..<3).map { session.machine.rawValue(of: GlobalID(start + $0)) }
          #expect(results[0] == results[1] && results[0] == results[2], "\(primitive) \(a) \(b)")
        }
      }
    }
  }

  @Test func doubles() throws {
    func pair(_ primitive: Primitive, _ body: @escaping (Double, Double) -> Double) throws {
      try checkNumbers(primitive, body, { Double(bitPattern: $0) }, { $0.bitPattern })
    }
    try pair(.doubleAdd, +)
    try pair(.doubleSubtract, -)
    try pair(.doubleMultiply, *)
    try pair(.doubleDivide, /)
    try pair(.doubleRemainder) { $0.truncatingRemainder(dividingBy: $1) }
    func single(_ primitive: Primitive, _ body: @escaping (Double) -> Double) throws {
      try pair(primitive) { a, _ in body(a) }
    }
    try single(.doubleNegate) { -$0 }
    try single(.doubleAbsolute) { abs($0) }
    try single(.doubleSquareRoot) { $0.squareRoot() }
    try single(.doubleFloor) { $0.rounded(.down) }
    try single(.doubleCeiling) { $0.rounded(.up) }
    try single(.doubleRound) { $0.rounded() }
    try single(.doubleTruncate) { $0.rounded(.towardZero) }
  }

  @Test func floats() throws {
    func pair(_ primitive: Primitive, _ body: @escaping (Float, Float) -> Float) throws {
      try checkNumbers(
        primitive, body, { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) },
        { UInt64($0.bitPattern) })
    }
    try pair(.floatAdd, +)
    try pair(.floatSubtract, -)
    try pair(.floatMultiply, *)
    try pair(.floatDivide, /)
    try pair(.floatRemainder) { $0.truncatingRemainder(dividingBy: $1) }
    func single(_ primitive: Primitive, _ body: @escaping (Float) -> Float) throws {
      try pair(primitive) { a, _ in body(a) }
    }
    try single(.floatNegate) { -$0 }
    try single(.floatAbsolute) { abs($0) }
    try single(.floatSquareRoot) { $0.squareRoot() }
    try single(.floatFloor) { $0.rounded(.down) }
    try single(.floatCeiling) { $0.rounded(.up) }
    try single(.floatRound) { $0.rounded() }
    try single(.floatTruncate) { $0.rounded(.towardZero) }
  }

  /// Compares bits, with all NaNs alike.
  private func checkNumbers<Number: BinaryFloatingPoint>(
    _ primitive: Primitive, _ body: (Number, Number) -> Number, _ decode: (UInt64) -> Number,
    _ encode: (Number) -> UInt64
  ) throws {
    let count = primitive.operandCount
    let numbers: [Number] = [
      0, -0.0, 0.5, 1.5, -2.5, 3, 1e30, 7.25, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
    ]
    for a in numbers {
      let session = try TestSession()
      for b in count == 2 ? numbers : [1] {
        let operands = [encode(a), encode(b)].prefix(count)
        let expected = body(a, b)
        for outcome in try outcomes(session, primitive, Array(operands)) {
          guard case .bits(let bits) = outcome else {
            Issue.record("\(primitive) \(a) \(b) trapped")
            continue
          }
          let isEqual = expected.isNaN ? decode(bits).isNaN : bits == encode(expected)
          #expect(isEqual, "\(primitive) \(a) \(b) gave \(decode(bits)), not \(expected)")
        }
      }
    }
  }

  @Test func fusedMultiplyAdd() throws {
    let session = try TestSession()
    let (a, b, c) = (1 + 0x1p-30, 1 - 0x1p-30, -1.0)
    #expect(
      try session.value(op(.doubleFusedMultiplyAdd, double(a), double(b), double(c)))
        == (c.addingProduct(a, b)).bitPattern)
    let (x, y, z): (Float, Float, Float) = (1 + 0x1p-12, 1 - 0x1p-12, -1)
    #expect(
      try session.value(op(.floatFusedMultiplyAdd, float(x), float(y), float(z)))
        == UInt64(z.addingProduct(x, y).bitPattern))
  }

  @Test func conversionsOfNumbers() throws {
    try checkAll(.intToDouble) { Double(int($0)).bitPattern }
    try checkAll(.uintToDouble) { Double($0).bitPattern }
    try checkAll(.intToFloat) { UInt64(Float(int($0)).bitPattern) }
    try checkAll(.uintToFloat) { UInt64(Float($0).bitPattern) }
    let session = try TestSession()
    let doubles: [Double] = [
      0, -0.9, 0.9, 2.5, -3.7, 0x1p63, -0x1p63, 0x1.fffffffffffffp62, 0x1p64, -1,
      0x1.fffffffffffffp63, .infinity, .nan, -1e300, 9007199254740993,
    ]
    for value in doubles {
      func expected<T: FixedWidthInteger>(_ type: T.Type) -> Outcome {
        T(exactly: value.rounded(.towardZero)).map { .bits(UInt64(truncatingIfNeeded: $0)) }
          ?? .trap("trap.conversion")
      }
      try check(.doubleToInt, [value.bitPattern], expected(Int64.self), session)
      try check(.doubleToUInt, [value.bitPattern], expected(UInt64.self), session)
      let narrow = Float(value)
      func expectedNarrow<T: FixedWidthInteger>(_ type: T.Type) -> Outcome {
        T(exactly: narrow.rounded(.towardZero)).map { .bits(UInt64(truncatingIfNeeded: $0)) }
          ?? .trap("trap.conversion")
      }
      let bits = UInt64(narrow.bitPattern)
      try check(.floatToInt, [bits], expectedNarrow(Int64.self), session)
      try check(.floatToUInt, [bits], expectedNarrow(UInt64.self), session)
      if !value.isNaN {
        try check(
          .doubleToFloat, [value.bitPattern], .bits(UInt64(narrow.bitPattern)), session)
        try check(.floatToDouble, [bits], .bits(Double(narrow).bitPattern), session)
      }
    }
  }

  @Test func wordsOfConversions() throws {
    let session = try TestSession()
    let trap = try session.run(body: [
      .expression(op(.doubleToInt, double(.nan)))
    ]).trap
    #expect(trap?.reason == .conversion(value: "nan", type: "Int"))
    let narrow = try session.run(body: [
      .expression(op(.convertInteger(.uint8), CellMachineTests.int(-1)))
    ]).trap
    #expect(narrow?.reason == .conversion(value: "-1", type: "UInt8"))
  }
}
