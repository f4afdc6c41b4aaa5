// Micro programs for the machine, as IR: the same as the Lua and Python programs beside them.
// Prints each program's result, seconds and operations.

import CellIR
import CellLibrary
import CellMachine
import Foundation

// Foundation has types of these names, too.
typealias Expression = CellIR.Expression
typealias Unit = CellIR.Unit

func constant(_ value: Int) -> Expression {
  Expression(.constant(UInt64(bitPattern: Int64(value))), .word, .none)
}
func constant(_ value: Double) -> Expression {
  Expression(.constant(value.bitPattern), .word, .none)
}
func local(_ index: Int, _ layout: Layout = .word) -> Expression {
  Expression(.local(LocalID(index)), layout, .none)
}
func op(_ primitive: Primitive, _ operands: Expression...) -> Expression {
  Expression(.primitive(primitive, operands), .word, .none)
}
func set(_ index: Int, _ value: Expression) -> Statement { .assign(.local(LocalID(index)), value) }
func call(_ function: Int, _ arguments: Expression...) -> Expression {
  Expression(.call(FunctionID(function), arguments.map(Argument.value)), .word, .none)
}
func range(
  _ label: Int, _ variable: Int, _ lower: Expression, _ upper: Expression, _ closed: Bool,
  _ body: [Statement]
) -> Statement {
  .forRange(LabelID(label), LocalID(variable), lower: lower, upper: upper, closed: closed, body)
}
func loopWhile(_ label: Int, _ condition: Expression, _ body: [Statement]) -> Statement {
  .loop(
    LabelID(label),
    body: [.if(condition, then: [], else: [.break(LabelID(label))])] + body, step: [])
}
func function(_ name: String, parameters: Int, locals: [Layout], _ body: [Statement]) -> Function {
  Function(
    name: name, locals: locals, parameters: (0..<parameters).map { _ in .init(isInOut: false) },
    result: .word, body: body, span: .none)
}

let fib = function(
  "fib", parameters: 1, locals: [.word],
  [
    .if(op(.intLess, local(0), constant(2)), then: [.return(local(0))], else: []),
    .return(
      op(
        .intAdd, call(0, op(.intSubtract, local(0), constant(1))),
        call(0, op(.intSubtract, local(0), constant(2))))),
  ])

let loop = function(
  "loop", parameters: 0, locals: [.word, .word],
  [
    set(0, constant(0)),
    range(
      0, 1, constant(0), constant(50_000_000), false,
      [set(0, op(.intAdd, local(0), op(.bitAnd, local(1), constant(7))))]),
    .return(local(0)),
  ])

// 0 total, 1 py, 2 px, 3 x0, 4 y0, 5 x, 6 y, 7 i, 8 t
let mandelbrot = function(
  "mandelbrot", parameters: 0, locals: Array(repeating: .word, count: 9),
  [
    set(0, constant(0)),
    range(
      0, 1, constant(0), constant(400), false,
      [
        range(
          1, 2, constant(0), constant(400), false,
          [
            set(
              3,
              op(
                .doubleSubtract,
                op(
                  .doubleMultiply,
                  op(.doubleDivide, op(.intToDouble, local(2)), constant(400.0)), constant(3.5)),
                constant(2.5))),
            set(
              4,
              op(
                .doubleSubtract,
                op(
                  .doubleMultiply,
                  op(.doubleDivide, op(.intToDouble, local(1)), constant(400.0)), constant(2.0)),
                constant(1.0))),
            set(5, constant(0.0)), set(6, constant(0.0)), set(7, constant(0)),
            loopWhile(
              2,
              Expression(
                .and(
                  op(.intLess, local(7), constant(200)),
                  op(
                    .doubleLessEqual,
                    op(
                      .doubleAdd, op(.doubleMultiply, local(5), local(5)),
                      op(.doubleMultiply, local(6), local(6))), constant(4.0))), .word, .none),
              [
                set(
                  8,
                  op(
                    .doubleAdd,
                    op(
                      .doubleSubtract, op(.doubleMultiply, local(5), local(5)),
                      op(.doubleMultiply, local(6), local(6))), local(3))),
                set(
                  6,
                  op(
                    .doubleAdd,
                    op(
                      .doubleMultiply, op(.doubleMultiply, constant(2.0), local(5)), local(6)),
                    local(4))),
                set(5, local(8)),
                set(7, op(.intAdd, local(7), constant(1))),
              ]),
            set(0, op(.intAdd, local(0), local(7))),
          ])
      ]),
    .return(local(0)),
  ])

// 0 n, 1 flags, 2 count, 3 i, 4 j
let sieve = function(
  "sieve", parameters: 1, locals: [.word, .object, .word, .word, .word],
  [
    .assign(.local(LocalID(1)), Expression(.makeArray(element: .word, []), .object, .none)),
    range(
      0, 3, constant(0), local(0), true, [.arrayAppend(.local(LocalID(1)), constant(1))]),
    set(2, constant(0)),
    range(
      1, 3, constant(2), local(0), true,
      [
        .if(
          Expression(.arrayElement(local(1, .object), index: local(3)), .word, .none),
          then: [
            set(2, op(.intAdd, local(2), constant(1))),
            set(4, op(.intAdd, local(3), local(3))),
            loopWhile(
              2, op(.intLessEqual, local(4), local(0)),
              [
                .assign(
                  .element(
                    .local(LocalID(1)), index: local(4), element: .word, span: .none),
                  constant(0)),
                set(4, op(.intAdd, local(4), local(3))),
              ]),
          ], else: [])
      ]),
    .return(local(2)),
  ])

let adder = Function(
  name: "adder", locals: [.word, .word], parameters: [.init(isInOut: false)], captureCount: 1,
  result: .word, body: [.return(op(.intAdd, local(0), local(1)))], span: .none)

let closures = function(
  "closures", parameters: 0, locals: [.object, .word, .word],
  [
    .assign(
      .local(LocalID(0)),
      Expression(.makeClosure(FunctionID(4), captures: [constant(3)]), .object, .none)),
    set(1, constant(0)),
    range(
      0, 2, constant(1), constant(10_000_000), true,
      [
        set(1, Expression(.callClosure(local(0, .object), [.value(local(1))]), .word, .none))
      ]),
    .return(local(1)),
  ])

// points: [(x: Double, y: Double, n: Int)]
let point = Layout(raw: 3, ref: 0)
func pointField(_ index: Int, _ slot: Int) -> Place {
  .part(
    .element(.local(LocalID(0)), index: local(index), element: point, span: .none),
    offset: Layout(raw: slot, ref: 0), layout: .word)
}
func load(_ place: Place) -> Expression { Expression(.load(place), .word, .none) }
let structs = function(
  "structs", parameters: 0, locals: [.object, .word, .word, .word],
  [
    .assign(.local(LocalID(0)), Expression(.makeArray(element: point, []), .object, .none)),
    range(
      0, 1, constant(0), constant(1000), false,
      [
        .arrayAppend(
          .local(LocalID(0)),
          Expression(.aggregate([constant(0.0), constant(1.0), constant(0)]), point, .none))
      ]),
    range(
      1, 2, constant(0), constant(5000), false,
      [
        range(
          2, 1, constant(0), constant(1000), false,
          [
            .assign(
              pointField(1, 0),
              op(
                .doubleAdd, load(pointField(1, 0)),
                op(.doubleMultiply, load(pointField(1, 1)), constant(0.5)))),
            .assign(pointField(1, 2), op(.intAdd, load(pointField(1, 2)), constant(1))),
          ])
      ]),
    set(3, constant(0.0)),
    range(
      3, 1, constant(0), constant(1000), false,
      [
        set(
          3,
          op(
            .doubleAdd, op(.doubleAdd, local(3), load(pointField(1, 0))),
            op(.intToDouble, load(pointField(1, 2)))))
      ]),
    .return(op(.doubleToInt, local(3))),
  ])

let hostCalls = function(
  "host calls", parameters: 0, locals: [.word, .word],
  [
    set(0, constant(0)),
    range(
      0, 1, constant(0), constant(10_000_000), false,
      [
        set(
          0,
          Expression(
            .callHost(
              HostName("bench.add"), [.value(local(0)), .value(local(1))]), .word, .none))
      ]),
    .return(local(0)),
  ])

let programs: [(String, Expression)] = [
  ("fib", call(0, constant(32))), ("loop", call(1)), ("mandelbrot", call(2)),
  ("sieve", call(3, constant(5_000_000))), ("closures", call(5)), ("structs", call(6)),
  ("host", call(7)),
]
let functions = [fib, loop, mandelbrot, sieve, adder, closures, structs, hostCalls]
let wanted = Set(CommandLine.arguments.dropFirst())
for (name, expression) in programs where wanted.isEmpty || wanted.contains(name) {
  var hosts = StandardLibrary.registry
  hosts.register("bench.add") { call in
    call.setResult(0, call.int(0) &+ call.int(1))
    return nil
  }
  guard let machine = Machine(hosts: hosts, output: { print($0, terminator: "") }) else { exit(70) }
  let entry = Function(
    name: "cell", locals: [], parameters: [], result: .none,
    body: [.assign(.global(GlobalID(0)), expression)], span: .none)
  let unit = Unit(
    firstFunction: 0, functions: functions + [entry], firstGlobal: 0, globals: [.word],
    firstClass: 0, classes: [], dispatchEntries: [], entry: FunctionID(functions.count))
  do { try machine.load(unit) } catch {
    print(error.text.english)
    exit(70)
  }
  if wanted.contains("--listing") {
    for index in functions.indices { print(machine.listing(of: FunctionID(index))) }
  }
  let start = Date()
  if case .failure(let trap) = machine.run(unit.entry) { print(trap.reason.text.english) }
  let seconds = Date().timeIntervalSince(start)
  print(
    name, Int64(bitPattern: machine.rawValue(of: GlobalID(0)) ?? 0),
    String(format: "%.3f s", seconds), machine.operations)
}

// Loading: a thousand functions, as a large prelude has.
if wanted.isEmpty || wanted.contains("load") {
  let start = Date()
  guard let machine = Machine(hosts: StandardLibrary.registry) else { exit(70) }
  let made = Date()
  let entry = Function(
    name: "cell", locals: [], parameters: [], result: .none, body: [], span: .none)
  let copies = (0..<125).flatMap { _ in functions.dropLast() }
  let unit = Unit(
    firstFunction: 0, functions: copies + [entry], firstGlobal: 0, globals: [], firstClass: 0,
    classes: [], dispatchEntries: [], entry: FunctionID(copies.count))
  do { try machine.load(unit) } catch { print(error.text.english) }
  print(
    "load", copies.count, String(format: "machine %.4f s,", made.timeIntervalSince(start)),
    String(format: "functions %.4f s", Date().timeIntervalSince(made)))
}
