// A tree-walking evaluator of IR that follows the comments in CellIR literally, with Swift's own
// values: the machine must print the same and trap for the same reason.

import CellIR

struct ReferenceValue {
  var raws: [UInt64] = []
  var refs: [ReferenceObject] = []

  static func word(_ bits: UInt64) -> ReferenceValue { ReferenceValue(raws: [bits]) }
  static func zero(_ layout: Layout) -> ReferenceValue {
    ReferenceValue(
      raws: Array(repeating: 0, count: layout.raw), refs: Array(repeating: .null, count: layout.ref)
    )
  }

  func slice(_ offset: Layout, _ layout: Layout) -> ReferenceValue {
    ReferenceValue(
      raws: Array(raws[offset.raw..<offset.raw + layout.raw]),
      refs: Array(refs[offset.ref..<offset.ref + layout.ref]))
  }

  mutating func replace(_ offset: Layout, _ part: ReferenceValue) {
    raws.replaceSubrange(offset.raw..<offset.raw + part.raws.count, with: part.raws)
    refs.replaceSubrange(offset.ref..<offset.ref + part.refs.count, with: part.refs)
  }
}

final class ReferenceInstance {
  let type: Int
  var fields: ReferenceValue
  init(_ type: Int, _ fields: ReferenceValue) {
    self.type = type
    self.fields = fields
  }
}

indirect enum ReferenceObject {
  case null
  case string(String)
  case array([ReferenceValue])
  case instance(ReferenceInstance)
  case closure(Int, [ReferenceValue])

  var elements: [ReferenceValue] {
    if case .array(let elements) = self { return elements }
    return []
  }
}

final class ReferenceEvaluator {
  private enum Exit: Error {
    case leave(LabelID)
    case next(LabelID)
    case result(ReferenceValue)
  }

  private final class Frame {
    var locals: [ReferenceValue]
    init(_ locals: [ReferenceValue]) { self.locals = locals }
  }

  let functions: [Function]
  var globals: [ReferenceValue]
  var printed = ""
  /// Expressions evaluated so far; over the limit, the program is given up.
  private var steps = 0
  static let stepLimit = 20_000

  struct TooLong: Error {}

  init(functions: [Function], globals: [Layout]) {
    self.functions = functions
    self.globals = globals.map(ReferenceValue.zero)
  }

  /// Runs a function; throws TrapReason.
  func run(_ index: Int) throws { _ = try call(index, [], []) }

  private func call(_ index: Int, _ arguments: [ReferenceValue], _ captures: [ReferenceValue])
    throws -> (ReferenceValue, [ReferenceValue])
  {
    let function = functions[index]
    let given = arguments + captures
    let frame = Frame(
      given + function.locals[given.count...].map(ReferenceValue.zero))
    var result = ReferenceValue()
    do { try run(function.body, frame) } catch Exit.result(let value) { result = value }
    return (
      result,
      function.parameters.indices.filter { function.parameters[$0].isInOut }.map {
        frame.locals[$0]
      }
    )
  }

  // MARK: Statements

  private func run(_ statements: [Statement], _ frame: Frame) throws {
    for statement in statements { try run(statement, frame) }
  }

  private func run(_ statement: Statement, _ frame: Frame) throws {
    switch statement {
    case .expression(let value): _ = try evaluate(value, frame)
    case .assign(let place, let value):
      let value = try evaluate(value, frame)
      try resolve(place, frame).set(value)
    case .arrayAppend(let place, let value):
      let value = try evaluate(value, frame)
      let place = try resolve(place, frame)
      place.set(ReferenceValue(refs: [.array(try place.get().refs[0].elements + [value])]))
    case .if(let condition, let then, let otherwise):
      try run(try evaluate(condition, frame).raws[0] != 0 ? then : otherwise, frame)
    case .loop(let label, let body, let step):
      while true {
        do { try run(body, frame) } catch Exit.leave(label) { return } catch Exit.next(label) {}
        try run(step, frame)
      }
    case .block(let label, let body):
      do { try run(body, frame) } catch Exit.leave(label) { return }
    case .forRange(let label, let variable, let lower, let upper, let closed, let body):
      let low = Int(bitPattern: UInt(try evaluate(lower, frame).raws[0]))
      let high = Int(bitPattern: UInt(try evaluate(upper, frame).raws[0]))
      if low > high { throw TrapReason.invertedRange(lower: "\(low)", upper: "\(high)") }
      for i in closed ? Array(low...high) : Array(low..<high) {
        frame.locals[variable.index] = .word(UInt64(bitPattern: Int64(i)))
        do { try run(body, frame) } catch Exit.leave(label) { return } catch Exit.next(label) {}
      }
    case .forArray(let label, let variable, let array, _, let body):
      for element in try evaluate(array, frame).refs[0].elements {
        frame.locals[variable.index] = element
        do { try run(body, frame) } catch Exit.leave(label) { return } catch Exit.next(label) {}
      }
    case .break(let label): throw Exit.leave(label)
    case .continue(let label): throw Exit.next(label)
    case .return(let value): throw Exit.result(try value.map { try evaluate($0, frame) } ?? .init())
    case .trap(let reason, _): throw reason
    }
  }

  // MARK: Places

  private struct Access {
    var get: () throws -> ReferenceValue
    var set: (ReferenceValue) -> Void
  }

  private func resolve(_ place: Place, _ frame: Frame) throws -> Access {
    switch place {
    case .local(let id):
      return Access(get: { frame.locals[id.index] }, set: { frame.locals[id.index] = $0 })
    case .global(let id):
      return Access(get: { self.globals[id.index] }, set: { self.globals[id.index] = $0 })
    case .part(let base, let offset, let layout):
      let base = try resolve(base, frame)
      return Access(
        get: { try base.get().slice(offset, layout) },
        set: { part in
          guard var whole = try? base.get() else { return }
          whole.replace(offset, part)
          base.set(whole)
        })
    case .element(let base, let index, _, _):
      let base = try resolve(base, frame)
      let index = Int(bitPattern: UInt(try evaluate(index, frame).raws[0]))
      let count = try base.get().refs[0].elements.count
      guard (0..<count).contains(index) else {
        throw TrapReason.indexOutOfRange(index: index, count: count)
      }
      return Access(
        get: { try base.get().refs[0].elements[index] },
        set: { element in
          guard var elements = (try? base.get())?.refs[0].elements else { return }
          elements[index] = element
          base.set(ReferenceValue(refs: [.array(elements)]))
        })
    case .field(let object, let offset, let layout):
      guard case .instance(let instance) = try evaluate(object, frame).refs[0] else {
        throw TrapReason.fatalError(message: "a variable was used before it had a value")
      }
      return Access(
        get: { instance.fields.slice(offset, layout) },
        set: { instance.fields.replace(offset, $0) })
    }
  }

  // MARK: Expressions

  private func evaluate(_ value: Expression, _ frame: Frame) throws -> ReferenceValue {
    steps += 1
    if steps > Self.stepLimit { throw TooLong() }
    switch value.kind {
    case .constant(let bits): return .word(bits)
    case .string(let text): return ReferenceValue(refs: [.string(text)])
    case .null: return ReferenceValue(refs: [.null])
    case .zero: return .zero(value.layout)
    case .local(let id): return frame.locals[id.index]
    case .global(let id): return globals[id.index]
    case .aggregate(let parts):
      return try parts.reduce(into: ReferenceValue()) {
        let part = try evaluate($1, frame)
        $0.raws += part.raws
        $0.refs += part.refs
      }
    case .extract(let inner, let offset):
      return try evaluate(inner, frame).slice(offset, value.layout)
    case .primitive(let primitive, let operands):
      return .word(try apply(primitive, operands.map { try evaluate($0, frame).raws[0] }))
    case .conditional(let condition, let a, let b):
      return try evaluate(try evaluate(condition, frame).raws[0] != 0 ? a : b, frame)
    case .and(let a, let b):
      return try evaluate(a, frame).raws[0] == 0 ? .word(0) : try evaluate(b, frame)
    case .or(let a, let b):
      return try evaluate(a, frame).raws[0] != 0 ? .word(1) : try evaluate(b, frame)
    case .sequence(let statements, let result):
      try run(statements, frame)
      return try evaluate(result, frame)
    case .call(let id, let arguments):
      return try passing(arguments, frame) { try call(id.index, $0, []) }
    case .callClosure(let callee, let arguments):
      guard case .closure(let index, let captures) = try evaluate(callee, frame).refs[0] else {
        throw TrapReason.fatalError(message: "a variable was used before it had a value")
      }
      return try passing(arguments, frame) { try call(index, $0, captures) }
    case .callHost(_, let arguments):
      return try passing(arguments, frame) {
        printed += "\(Int(bitPattern: UInt($0[0].raws[0])))\n"
        return (.init(), [])
      }
    case .makeClosure(let id, let captures):
      return ReferenceValue(
        refs: [.closure(id.index, try captures.map { try evaluate($0, frame) })])
    case .makeInstance(let id, let fields):
      return ReferenceValue(
        refs: [.instance(ReferenceInstance(id.index, try evaluate(fields, frame)))])
    case .field(let object, let offset):
      return try resolve(.field(object, offset: offset, layout: value.layout), frame).get()
    case .makeArray(_, let elements):
      return ReferenceValue(refs: [.array(try elements.map { try evaluate($0, frame) })])
    case .arrayCount(let array):
      return .word(UInt64(try evaluate(array, frame).refs[0].elements.count))
    case .arrayElement(let array, let index):
      let elements = try evaluate(array, frame).refs[0].elements
      let index = Int(bitPattern: UInt(try evaluate(index, frame).raws[0]))
      guard elements.indices.contains(index) else {
        throw TrapReason.indexOutOfRange(index: index, count: elements.count)
      }
      return elements[index]
    case .take(let place):
      let place = try resolve(place, frame)
      let taken = try place.get()
      place.set(
        ReferenceValue(raws: taken.raws, refs: Array(repeating: .null, count: taken.refs.count)))
      return taken
    case .load(let place): return try resolve(place, frame).get()
    case .callDynamic: throw TrapReason.fatalError(message: "not in the reference")
    }
  }

  private func passing(
    _ arguments: [Argument], _ frame: Frame,
    _ body: ([ReferenceValue]) throws -> (ReferenceValue, [ReferenceValue])
  ) throws -> ReferenceValue {
    var values: [ReferenceValue?] = []
    var places: [Access] = []
    for argument in arguments {
      switch argument {
      case .value(let value): values.append(try evaluate(value, frame))
      case .inOut(let place):
        places.append(try resolve(place, frame))
        values.append(nil)
      }
    }
    var next = 0
    let given = try values.map { value -> ReferenceValue in
      if let value { return value }
      defer { next += 1 }
      return try places[next].get()
    }
    let (result, changed) = try body(given)
    for (place, value) in zip(places, changed) { place.set(value) }
    return result
  }

  private func apply(_ primitive: Primitive, _ operands: [UInt64]) throws -> UInt64 {
    let a = Int64(bitPattern: operands[0])
    let b = operands.count > 1 ? Int64(bitPattern: operands[1]) : 0
    func checked(_ result: (partialValue: Int64, overflow: Bool), _ name: String) throws -> UInt64 {
      if result.overflow { throw TrapReason.arithmeticOverflow(operation: name) }
      return UInt64(bitPattern: result.partialValue)
    }
    switch primitive {
    case .intAdd: return try checked(a.addingReportingOverflow(b), "+")
    case .intSubtract: return try checked(a.subtractingReportingOverflow(b), "-")
    case .intMultiply: return try checked(a.multipliedReportingOverflow(by: b), "*")
    case .intDivide:
      if b == 0 { throw TrapReason.divisionByZero }
      return try checked(a.dividedReportingOverflow(by: b), "/")
    case .intRemainder:
      if b == 0 { throw TrapReason.divisionByZero }
      return try checked(a.remainderReportingOverflow(dividingBy: b), "%")
    case .bitAnd: return operands[0] & operands[1]
    case .bitXor: return operands[0] ^ operands[1]
    case .intLess: return a < b ? 1 : 0
    case .intLessEqual: return a <= b ? 1 : 0
    case .intGreater: return a > b ? 1 : 0
    case .intGreaterEqual: return a >= b ? 1 : 0
    case .equal: return a == b ? 1 : 0
    case .notEqual: return a != b ? 1 : 0
    case .boolNot: return operands[0] ^ 1
    default: throw TrapReason.fatalError(message: "not in the reference: \(primitive)")
    }
  }
}
