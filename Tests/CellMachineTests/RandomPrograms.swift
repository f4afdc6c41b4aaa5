import CellIR
import CellMachine
import Testing

/// Random programs over integers, arrays, arrays of arrays, pairs and boxes, with inout calls.
struct ProgramGenerator {
  /// The types of the random programs.
  enum Kind: CaseIterable {
    case int, list, lists, pair, pairs, box

    var layout: Layout {
      switch self {
      case .int: return .word
      case .list, .lists, .pairs, .box: return .object
      case .pair: return Layout(raw: 1, ref: 1)
      }
    }
  }

  struct Variable {
    var kind: Kind
    var expression: Expression
    var place: Place
    var isGlobal: Bool
  }

  struct Callee {
    var index: Int
    var parameters: [(kind: Kind, isInOut: Bool)]
    var result: Kind
  }

  var state: UInt64
  var callees: [Callee] = []
  var variables: [Variable] = []
  var isEntry = false
  var nextLabel = 0
  var loopVariables: [Int] = []
  var usedLoopVariables = 0

  init(seed: UInt64) { state = seed }

  mutating func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  // MARK: Expressions

  mutating func expression(_ kind: Kind, _ depth: Int) -> Expression {
    if depth > 0, random(8) == 0, let call = makeCall(kind, depth) { return call }
    if depth > 0, random(12) == 0 {
      return Expression(
        .conditional(
          condition(depth - 1), expression(kind, depth - 1), expression(kind, depth - 1)),
        kind.layout, .none)
    }
    if depth > 0, random(14) == 0 {
      return Expression(
        .sequence([statement(depth - 1)], expression(kind, depth - 1)), kind.layout, .none)
    }
    switch kind {
    case .int: return integer(depth)
    case .list:
      switch depth > 0 ? random(6) : random(2) {
      case 0: return variable(.list)
      case 1: return ints(random(9), random(9), random(9))
      case 2: return element(expression(.lists, depth - 1), index(depth - 1), .object)
      case 3: return extract(expression(.pair, depth - 1), .object)
      case 4:
        return Expression(
          .field(expression(.box, depth - 1), offset: .none), .object, .none)
      default:
        return Expression(
          .makeArray(
            element: .word, [expression(.int, depth - 1), expression(.int, depth - 1)]), .object,
          .none)
      }
    case .lists:
      if depth > 0, random(2) == 0 {
        return array(.object, expression(.list, depth - 1), expression(.list, depth - 1))
      }
      return variable(.lists)
    case .pair:
      switch depth > 0 ? random(3) : 0 {
      case 0: return variable(.pair)
      case 1: return aggregate(expression(.int, depth - 1), expression(.list, depth - 1))
      default:
        return element(expression(.pairs, depth - 1), index(depth - 1), Kind.pair.layout)
      }
    case .pairs:
      if depth > 0, random(2) == 0 {
        return array(Kind.pair.layout, expression(.pair, depth - 1), expression(.pair, depth - 1))
      }
      return variable(.pairs)
    case .box:
      if depth > 0, random(3) == 0 {
        return Expression(
          .makeInstance(
            ClassID(0), fields: aggregate(expression(.int, depth - 1), expression(.list, depth - 1))
          ), .object, .none)
      }
      return variable(.box)
    }
  }

  private mutating func integer(_ depth: Int) -> Expression {
    guard depth > 0 else {
      if !loopVariables.isEmpty, random(3) == 0 {
        return local(loopVariables[random(loopVariables.count)])
      }
      return random(2) == 0 ? variable(.int) : int(random(7) - 2)
    }
    switch random(11) {
    case 9:
      // A variable that a later operand assigns.
      return op(.intAdd, variable(.int), assigning(.int, expression(.int, depth - 1)))
    case 10:
      return element(variable(.list), assigning(.list, index(depth - 1)))
    case 0, 1:
      return op(.intAdd, expression(.int, depth - 1), expression(.int, depth - 1))
    case 2:
      return op(.intSubtract, expression(.int, depth - 1), expression(.int, depth - 1))
    case 3:
      let primitives: [Primitive] = [.intMultiply, .bitXor, .intRemainder, .intDivide]
      return op(
        primitives[random(4)], op(.bitAnd, expression(.int, depth - 1), int(63)),
        op(.intAdd, op(.bitAnd, expression(.int, depth - 1), int(7)), int(random(20) == 0 ? 0 : 1)))
    case 4: return count(expression(.list, depth - 1))
    case 5: return element(expression(.list, depth - 1), index(depth - 1))
    case 6: return extract(expression(.pair, depth - 1), .word)
    case 7: return Expression(.field(expression(.box, depth - 1), offset: .none), .word, .none)
    default: return condition(depth - 1)
    }
  }

  /// Assigns a place of a kind, then gives the value.
  private mutating func assigning(_ kind: Kind, _ value: Expression) -> Expression {
    guard let place = place(kind, 1) else { return value }
    return Expression(
      .sequence([.assign(place, expression(kind, 1))], value), value.layout, .none)
  }

  private mutating func condition(_ depth: Int) -> Expression {
    guard depth > 0 else { return op(.intLess, variable(.int), int(random(5))) }
    switch random(5) {
    case 0:
      return Expression(.and(condition(depth - 1), condition(depth - 1)), .word, .none)
    case 1: return Expression(.or(condition(depth - 1), condition(depth - 1)), .word, .none)
    case 2: return op(.boolNot, condition(depth - 1))
    default:
      let primitives: [Primitive] = [
        .intLess, .intLessEqual, .intGreater, .intGreaterEqual, .equal, .notEqual,
      ]
      return op(
        primitives[random(6)], expression(.int, depth - 1), expression(.int, depth - 1))
    }
  }

  private mutating func index(_ depth: Int) -> Expression {
    if random(40) == 0 { return int(random(6) - 1) }
    return random(2) == 0
      ? int(random(2)) : op(.bitAnd, expression(.int, depth), int(1))
  }

  private mutating func variable(_ kind: Kind) -> Expression {
    let choices = variables.filter { $0.kind == kind }
    return choices[random(choices.count)].expression
  }

  private mutating func makeCall(_ kind: Kind, _ depth: Int) -> Expression? {
    let choices = callees.filter { $0.result == kind }
    guard !choices.isEmpty else { return nil }
    let callee = choices[random(choices.count)]
    var arguments: [Argument] = []
    for parameter in callee.parameters {
      if parameter.isInOut {
        // Functions read and write the first global of each kind: never lend it.
        guard let place = place(parameter.kind, depth - 1, forInOut: true) else { return nil }
        arguments.append(.inOut(place))
      } else {
        arguments.append(.value(expression(parameter.kind, depth - 1)))
      }
    }
    return Expression(.call(FunctionID(callee.index), arguments), kind.layout, .none)
  }

  // MARK: Places

  mutating func place(_ kind: Kind, _ depth: Int, forInOut: Bool = false) -> Place? {
    var choices = variables.filter { $0.kind == kind }
    if forInOut { choices = choices.filter { !$0.isGlobal } }
    if depth > 0, random(2) == 0 {
      switch kind {
      case .int:
        if random(2) == 0, let base = place(.pair, depth - 1, forInOut: forInOut) {
          return .part(base, offset: .none, layout: .word)
        }
        if let base = place(.list, depth - 1, forInOut: forInOut) {
          return at(base, forInOut ? int(random(2)) : index(0))
        }
      case .list:
        if random(2) == 0, let base = place(.pair, depth - 1, forInOut: forInOut) {
          return .part(base, offset: .none, layout: .object)
        }
        if random(3) == 0, !forInOut {
          return .field(variable(.box), offset: .none, layout: .object)
        }
        if let base = place(.lists, depth - 1, forInOut: forInOut) {
          return at(base, forInOut ? int(random(2)) : index(0), .object)
        }
      case .pair:
        if let base = place(.pairs, depth - 1, forInOut: forInOut) {
          return at(base, forInOut ? int(random(2)) : index(0), Kind.pair.layout)
        }
      case .lists, .pairs, .box: break
      }
    }
    guard !choices.isEmpty else { return nil }
    return choices[random(choices.count)].place
  }

  // MARK: Statements

  mutating func statement(_ depth: Int) -> Statement {
    switch random(depth > 0 ? 12 : 7) {
    case 0, 1, 2:
      let kind = Kind.allCases[random(Kind.allCases.count)]
      guard let place = place(kind, 2) else { return printInt(expression(.int, depth)) }
      return .assign(place, expression(kind, depth))
    case 3:
      if let place = place(.list, 2) { return .arrayAppend(place, expression(.int, depth)) }
    case 4:
      if let place = place(.pairs, 2) { return .arrayAppend(place, expression(.pair, depth)) }
    case 5:
      if let place = place(.lists, 2) { return .arrayAppend(place, expression(.list, depth)) }
    case 7:
      return .if(
        condition(depth - 1), then: statements(2, depth - 1), else: statements(random(2), depth - 1)
      )
    case 8:
      if let variable = loopVariables.indices.contains(usedLoopVariables)
        ? nil : freeLoopVariable()
      {
        let label = LabelID(nextLabel)
        nextLabel += 1
        let bound = op(.bitAnd, expression(.int, depth - 1), int(3))
        loopVariables.append(variable)
        var body = statements(2, depth - 1)
        if random(3) == 0 {
          body.append(.if(condition(depth - 1), then: [.break(label)], else: [.continue(label)]))
        }
        if random(4) == 0 { body.append(set(variable, int(9))) }
        body.append(printInt(local(variable)))
        loopVariables.removeLast()
        return .forRange(
          label, LocalID(variable), lower: int(0), upper: bound, closed: random(2) == 0, body)
      }
    case 9:
      if let variable = freeLoopVariable() {
        let label = LabelID(nextLabel)
        nextLabel += 1
        let array = expression(.list, depth - 1)
        loopVariables.append(variable)
        var body = statements(2, depth - 1)
        if random(3) == 0 { body.append(.if(condition(0), then: [.break(label)], else: [])) }
        loopVariables.removeLast()
        return .forArray(label, LocalID(variable), array: array, element: .word, body)
      }
    case 10:
      let label = LabelID(nextLabel)
      nextLabel += 1
      return .block(
        label,
        statements(1, depth - 1)
          + [.if(condition(depth - 1), then: [.break(label)], else: [])]
          + statements(1, depth - 1))
    default: break
    }
    return printInt(expression(.int, depth))
  }

  private var loopBase = 0

  private mutating func freeLoopVariable() -> Int? {
    guard loopVariables.count < 3 else { return nil }
    return loopBase + loopVariables.count
  }

  mutating func statements(_ count: Int, _ depth: Int) -> [Statement] {
    (0..<count).map { _ in statement(depth) }
  }

  // MARK: Programs

  private func initial(_ kind: Kind) -> Expression {
    switch kind {
    case .int: return int(3)
    case .list: return ints(4, 5, 6)
    case .lists: return array(.object, ints(1, 2), ints(3, 4, 5))
    case .pair: return aggregate(int(7), ints(8, 9))
    case .pairs:
      return array(Kind.pair.layout, aggregate(int(1), ints(1, 2)), aggregate(int(2), ints(3, 4)))
    case .box:
      return Expression(
        .makeInstance(ClassID(0), fields: aggregate(int(5), ints(6, 7))), .object, .none)
    }
  }

  static let globals: [Kind] = Kind.allCases

  private func globalVariables() -> [Variable] {
    Self.globals.enumerated().map { index, kind in
      Variable(
        kind: kind, expression: global(index, kind.layout), place: .global(GlobalID(index)),
        isGlobal: true)
    }
  }

  /// A function of random parameters that uses globals and calls earlier functions.
  mutating func makeFunction(_ index: Int) -> Function {
    let kinds = Kind.allCases.filter { $0 != .box }
    let parameters = (0..<1 + random(3)).map { _ in
      (kind: kinds[random(kinds.count)], isInOut: random(3) == 0)
    }
    // One inout argument a call: two might overlap.
    var seen = false
    let checked = parameters.map { parameter -> (kind: Kind, isInOut: Bool) in
      defer { if parameter.isInOut { seen = true } }
      return (parameter.kind, parameter.isInOut && !seen)
    }
    let result = kinds[random(kinds.count)]
    let locals = parameters.map(\.kind) + Kind.allCases
    variables = globalVariables()
    for (position, kind) in locals.enumerated() {
      variables.append(
        Variable(
          kind: kind, expression: local(position, kind.layout), place: .local(LocalID(position)),
          isGlobal: false))
    }
    loopBase = locals.count
    var body: [Statement] = Kind.allCases.enumerated().map {
      set(parameters.count + $0.offset, initial($0.element))
    }
    body += statements(3, 2)
    body.append(.return(expression(result, 2)))
    callees.append(Callee(index: index, parameters: checked, result: result))
    return Function(
      name: "f\(index)", locals: locals.map(\.layout) + [.word, .word, .word],
      parameters: checked.map { .init(isInOut: $0.isInOut) }, result: result.layout, body: body,
      span: .none)
  }

  /// The cell's locals and body.
  mutating func makeEntry() -> (locals: [Layout], body: [Statement]) {
    variables = globalVariables()
    let locals = Kind.allCases
    for (position, kind) in locals.enumerated() {
      variables.append(
        Variable(
          kind: kind, expression: local(position, kind.layout), place: .local(LocalID(position)),
          isGlobal: false))
    }
    loopBase = locals.count
    var body: [Statement] = []
    for (index, kind) in Self.globals.enumerated() { body.append(setGlobal(index, initial(kind))) }
    for (index, kind) in locals.enumerated() { body.append(set(index, initial(kind))) }
    body += statements(10, 3)
    for variable in variables where variable.kind == .int {
      body.append(printInt(variable.expression))
    }
    for variable in variables where variable.kind == .list {
      body.append(printInt(count(variable.expression)))
      let label = LabelID(nextLabel)
      nextLabel += 1
      body.append(
        .forArray(
          label, LocalID(loopBase), array: variable.expression, element: .word,
          [printInt(local(loopBase))]))
    }
    return (locals.map(\.layout) + [.word, .word, .word], body)
  }
}

private func extract(_ value: Expression, _ layout: Layout) -> Expression {
  Expression(.extract(value, offset: .none), layout, .none)
}

@Suite struct RandomPrograms {
  @Test(arguments: 0..<40) func machineAgreesWithReference(block: Int) throws {
    var completed = 0
    for seed in 0..<50 {
      var generator = ProgramGenerator(seed: UInt64(block * 50 + seed))
      let functions = (0..<4).map { generator.makeFunction($0) }
      let (locals, body) = generator.makeEntry()
      let entry = Function(
        name: "cell", locals: locals, parameters: [], result: .none, body: body, span: .none)
      let globals = ProgramGenerator.globals.map(\.layout)

      let reference = ReferenceEvaluator(functions: functions + [entry], globals: globals)
      var expected: TrapReason?
      do {
        try reference.run(4)
      } catch let reason as TrapReason {
        expected = reason
      } catch is ReferenceEvaluator.TooLong {
        continue
      }

      let session = try TestSession(
        limits: Limits(operations: 10 * ReferenceEvaluator.stepLimit, liveBytes: 256 << 20))
      let box = ClassDescription(name: "Box", fields: Layout(raw: 1, ref: 1))
      let result = try session.run(
        functions, globals: globals, classes: [box], body: body, locals: locals)
      #expect(session.printed == reference.printed, "seed \(block * 50 + seed)")
      #expect(result.trap?.reason == expected, "seed \(block * 50 + seed)")

      // Clearing the globals must free everything but the string constants (there are none).
      try session.run(
        body: ProgramGenerator.globals.enumerated().map { index, kind in
          setGlobal(index, Expression(.zero, kind.layout, .none))
        }
      ).get()
      #expect(session.machine.liveBytes == 0, "seed \(block * 50 + seed)")
      if expected == nil { completed += 1 }
    }
    // Enough programs must run to their end for the comparison to mean something.
    #expect(completed >= 10)
  }
}
