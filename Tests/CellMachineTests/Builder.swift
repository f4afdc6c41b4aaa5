// A small language for writing IR by hand in tests.

import CellIR
import CellMachine
import Diagnostics

@testable import CellMachine

/// A machine with a session's numbering, to load units built by hand.
final class TestSession {
  let machine: Machine
  var printed = ""
  private(set) var functionCount = 0
  private(set) var globalCount = 0
  private(set) var classCount = 0

  init(limits: Limits = Limits(), hosts: HostRegistry = HostRegistry()) throws {
    var registry = hosts
    registry.register("test.print") { call in
      call.machine.write(call.string(0) + "\n")
    }
    registry.register("test.printInt") { call in
      call.machine.write("\(call.int(0))\n")
    }
    guard let machine = Machine(hosts: registry, limits: limits) else { throw TestFailure.memory }
    self.machine = machine
    machine.output = { [unowned self] in printed += $0 }
  }

  enum TestFailure: Error { case memory }

  /// Loads functions, the entry among them being the last, and runs it.
  @discardableResult
  func run(
    _ functions: [Function] = [], globals: [Layout] = [], classes: [ClassDescription] = [],
    dispatch: [Unit.DispatchEntry] = [], body: [Statement], locals: [Layout] = []
  ) throws -> Result<Void, Trap> {
    let entry = Function(
      name: "cell", locals: locals, parameters: [], result: .none, body: body, span: .none)
    let unit = Unit(
      firstFunction: functionCount, functions: functions + [entry], firstGlobal: globalCount,
      globals: globals, firstClass: classCount, classes: classes, dispatchEntries: dispatch,
      entry: FunctionID(functionCount + functions.count))
    try machine.load(unit)
    functionCount += functions.count + 1
    globalCount += globals.count
    classCount += classes.count
    return machine.run(unit.entry)
  }

  /// Runs an expression of one raw slot as a cell and returns its bits.
  func value(_ expression: Expression, _ functions: [Function] = []) throws -> UInt64 {
    let global = globalCount
    try run(
      functions, globals: [.word], body: [.assign(.global(GlobalID(global)), expression)]
    ).get()
    return machine.rawValue(of: GlobalID(global)) ?? 0
  }

  func int(_ expression: Expression, _ functions: [Function] = []) throws -> Int {
    Int(bitPattern: UInt(try value(expression, functions)))
  }
}

extension Result where Failure == Trap {
  var trap: Trap? {
    if case .failure(let trap) = self { return trap }
    return nil
  }
}

func span(_ start: Int, _ end: Int) -> Span { Span(file: 0, start: start, end: end) }

/// Raw constant.
func int(_ value: Int) -> Expression {
  Expression(.constant(UInt64(bitPattern: Int64(value))), .word, .none)
}

func double(_ value: Double) -> Expression {
  Expression(.constant(value.bitPattern), .word, .none)
}

func float(_ value: Float) -> Expression {
  Expression(.constant(UInt64(value.bitPattern)), .word, .none)
}

func string(_ text: String) -> Expression { Expression(.string(text), .object, .none) }

func local(_ index: Int, _ layout: Layout = .word) -> Expression {
  Expression(.local(LocalID(index)), layout, .none)
}

func global(_ index: Int, _ layout: Layout = .word) -> Expression {
  Expression(.global(GlobalID(index)), layout, .none)
}

func op(_ primitive: Primitive, _ operands: Expression..., at span: Span = .none) -> Expression {
  Expression(.primitive(primitive, operands), .word, span)
}

func call(
  _ function: Int, _ arguments: Expression..., result: Layout = .word, at span: Span = .none
) -> Expression {
  Expression(.call(FunctionID(function), arguments.map(Argument.value)), result, span)
}

func host(
  _ name: String, _ arguments: [Argument], result: Layout = .none, at span: Span = .none
) -> Expression {
  Expression(.callHost(HostName(name), arguments), result, span)
}

func aggregate(_ parts: Expression...) -> Expression {
  Expression(.aggregate(parts), parts.reduce(.none) { $0 + $1.layout }, .none)
}

func extract(_ value: Expression, raw: Int = 0, ref: Int = 0, _ layout: Layout = .word)
  -> Expression
{
  Expression(.extract(value, offset: Layout(raw: raw, ref: ref)), layout, .none)
}

func array(_ element: Layout = .word, _ elements: Expression...) -> Expression {
  Expression(.makeArray(element: element, elements), .object, .none)
}

func ints(_ values: Int...) -> Expression {
  Expression(.makeArray(element: .word, values.map { int($0) }), .object, .none)
}

func element(
  _ array: Expression, _ index: Expression, _ layout: Layout = .word, at span: Span = .none
)
  -> Expression
{
  Expression(.arrayElement(array, index: index), layout, span)
}

func count(_ array: Expression) -> Expression {
  Expression(.arrayCount(array), .word, .none)
}

func at(_ place: Place, _ index: Expression, _ layout: Layout = .word, span: Span = .none) -> Place
{
  .element(place, index: index, element: layout, span: span)
}

func set(_ index: Int, _ value: Expression) -> Statement { .assign(.local(LocalID(index)), value) }

func setGlobal(_ index: Int, _ value: Expression) -> Statement {
  .assign(.global(GlobalID(index)), value)
}

func printInt(_ value: Expression) -> Statement {
  .expression(host("test.printInt", [.value(value)]))
}

func printString(_ value: Expression) -> Statement {
  .expression(host("test.print", [.value(value)]))
}

func function(
  _ name: String, parameters: [Layout] = [], inOut: Set<Int> = [], captures: [Layout] = [],
  locals: [Layout] = [], result: Layout = .none, _ body: [Statement]
) -> Function {
  Function(
    name: name, locals: parameters + captures + locals,
    parameters: parameters.indices.map { .init(isInOut: inOut.contains($0)) },
    captureCount: captures.count, result: result, body: body, span: span(1000, 1001))
}

/// `func fib(_ n: Int) -> Int`, as function number `id`.
func fibonacci(id: Int = 0) -> Function {
  function(
    "fib(_:)", parameters: [.word], result: .word,
    [
      .if(op(.intLess, local(0), int(2)), then: [.return(local(0))], else: []),
      .return(
        op(
          .intAdd, call(id, op(.intSubtract, local(0), int(1)), at: span(10, 20)),
          call(id, op(.intSubtract, local(0), int(2)), at: span(20, 30)), at: span(5, 30))),
    ])
}
