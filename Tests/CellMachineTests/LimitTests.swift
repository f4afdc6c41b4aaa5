import CellIR
import CellLibrary
import CellMachine
import Diagnostics
import Foundation
import Testing

// Foundation has a type of this name, too.
private typealias Expression = CellIR.Expression

@Suite struct LimitsAndTraps {
  private func endless(_ body: [Statement] = []) -> Statement {
    .loop(LabelID(0), body: body, step: [])
  }

  @Test func operationsAreCountedExactly() throws {
    let session = try TestSession(limits: Limits(operations: 1000))
    func loop(_ turns: Int) -> [Statement] {
      [
        .forRange(LabelID(0), LocalID(0), lower: int(0), upper: int(turns), closed: false, [])
      ]
    }
    // A loop of n turns has n - 1 back-edges.
    try session.run(body: loop(1001), locals: [.word]).get()
    #expect(session.machine.operations == 1000)
    let trap = try session.run(body: loop(1002), locals: [.word]).trap
    #expect(trap?.reason == .operations(limit: 1000))
    // The machine can be used again.
    try session.run(body: [printInt(int(5))]).get()
    #expect(session.printed == "5\n")
  }

  @Test func operationsAreTheSameAcrossSlices() throws {
    for limit in [16_383, 16_384, 16_385, 100_000] {
      let session = try TestSession(limits: Limits(operations: limit))
      let trap = try session.run(body: [endless()]).trap
      #expect(trap?.reason == .operations(limit: limit))
      #expect(session.machine.operations == limit + 1)
    }
  }

  @Test func runawayRecursion() throws {
    let session = try TestSession(limits: Limits(callDepth: 1000))
    let down = function(
      "down(_:)", parameters: [.word], result: .word,
      [.return(op(.intAdd, call(0, op(.intAdd, local(0), int(1)), at: span(3, 9)), int(1)))])
    let trap = try #require(
      try session.run([down], globals: [.word], body: [setGlobal(0, call(0, int(0)))]).trap)
    #expect(trap.reason == .callDepth(limit: 1000))
    #expect(trap.span == span(3, 9))
    #expect(trap.backtrace.count == 64)
    #expect(trap.backtrace.last?.function == "cell")
  }

  @Test func memory() throws {
    let session = try TestSession(limits: Limits(liveBytes: 1 << 20))
    let trap = try session.run(
      globals: [.object],
      body: [
        setGlobal(0, array()),
        endless([.arrayAppend(.global(GlobalID(0)), int(1))]),
      ]
    ).trap
    #expect(trap?.reason == .memory(limitBytes: 1 << 20))
    #expect(session.machine.liveBytes <= 1 << 20)
    try session.run(body: [setGlobal(0, Expression(.null, .object, .none))]).get()
    #expect(session.machine.liveBytes == 0)
  }

  @Test func output() throws {
    let session = try TestSession(limits: Limits(outputBytes: 100))
    let trap = try session.run(body: [endless([printInt(int(1))])]).trap
    #expect(trap?.reason == .output(limitBytes: 100))
    #expect(session.printed.utf8.count == 100)
  }

  @Test func wallClock() throws {
    let session = try TestSession(limits: Limits(seconds: 0.05))
    let trap = try session.run(body: [endless()]).trap
    #expect(trap?.reason == .timeout(seconds: 0.05))
  }

  @Test func cancellation() throws {
    let session = try TestSession()
    let machine = session.machine
    nonisolated(unsafe) let unsafeMachine = machine
    let thread = Thread {
      usleep(20_000)
      unsafeMachine.cancel()
    }
    thread.start()
    let trap = try session.run(body: [endless()]).trap
    #expect(trap?.reason == .cancelled)
    machine.clearCancellation()
    try session.run(body: [printInt(int(1))]).get()
    #expect(session.printed == "1\n")
  }

  @Test func trapsReleaseEverything() throws {
    let session = try TestSession()
    let inner = function(
      "inner", parameters: [.object], locals: [.object], result: .word,
      [
        set(1, array(.object, string("a"), string("b"))),
        .return(element(local(0, .object), int(9))),
      ])
    let before = session.machine.liveBytes
    for _ in 0..<3 {
      let start = session.functionCount
      let body: [Statement] = [
        set(0, ints(1, 2, 3)),
        .expression(
          Expression(
            .makeArray(
              element: .object,
              [local(0, .object), string("x"), array(.word, call(start, ints(4)))]),
            .object, .none)),
      ]
      let trap = try session.run([inner], body: body, locals: [.object]).trap
      #expect(trap?.reason == .indexOutOfRange(index: 9, count: 1))
    }
    // Only the three string constants stay.
    #expect(session.machine.liveBytes - before == 3 * 48)
  }

  @Test func deepStructuresAreReleasedWithoutRecursion() throws {
    let session = try TestSession()
    let node = ClassDescription(name: "Node", fields: Layout(raw: 1, ref: 1))
    try session.run(
      globals: [.object], classes: [node],
      body: [
        setGlobal(0, Expression(.null, .object, .none)),
        .forRange(
          LabelID(0), LocalID(0), lower: int(0), upper: int(1_000_000), closed: false,
          [
            setGlobal(
              0,
              Expression(
                .makeInstance(ClassID(0), fields: aggregate(local(0), global(0, .object))),
                .object, .none))
          ]),
      ], locals: [.word]
    ).get()
    #expect(session.machine.liveBytes >= 1_000_000 * 32)
    try session.run(body: [setGlobal(0, Expression(.null, .object, .none))]).get()
    #expect(session.machine.liveBytes == 0)
  }

  @Test func deinitializersRunOnceAndInOrder() throws {
    let session = try TestSession()
    let deinitialize = function(
      "Node.deinit", parameters: [.object],
      [printInt(Expression(.field(local(0, .object), offset: .none), .word, .none))])
    let node = ClassDescription(
      name: "Node", fields: Layout(raw: 1, ref: 1), deinitializer: FunctionID(0))
    func make(_ value: Int, _ next: Expression) -> Expression {
      Expression(
        .makeInstance(ClassID(0), fields: aggregate(int(value), next)), .object, .none)
    }
    let null = Expression(.null, .object, .none)
    try session.run(
      [deinitialize], globals: [.object], classes: [node],
      body: [
        setGlobal(0, make(1, make(2, make(3, null)))),
        printInt(int(0)),
        setGlobal(0, null),
        printInt(int(9)),
      ]
    ).get()
    #expect(session.printed == "0\n1\n2\n3\n9\n")
    #expect(session.machine.liveBytes == 0)
  }

  @Test func dynamicDispatchFindsOverridesAndInherits() throws {
    let session = try TestSession()
    let classes = [
      ClassDescription(name: "A", fields: .none),
      ClassDescription(name: "B", fields: .none, superclass: ClassID(0)),
      ClassDescription(name: "C", fields: .none, superclass: ClassID(1)),
      ClassDescription(name: "D", fields: .none, superclass: ClassID(0)),
    ]
    let functions = (1...2).map { number in
      function(
        "m\(number)", parameters: [.object, .word], result: .word,
        [.return(op(.intAdd, local(1), int(number)))])
    }
    let table = DispatchTableID(0)
    let dispatch: [CellIR.Unit.DispatchEntry] = [
      .init(table: table, type: ClassID(0), function: FunctionID(0)),
      .init(table: table, type: ClassID(1), function: FunctionID(1)),
    ]
    let body = (0..<4).map { type -> Statement in
      let object = Expression(
        .makeInstance(ClassID(type), fields: Expression(.zero, .none, .none)), .object, .none)
      return printInt(
        Expression(.callDynamic(table, [.value(object), .value(int(10))]), .word, .none))
    }
    try session.run(functions, classes: classes, dispatch: dispatch, body: body).get()
    #expect(session.printed == "11\n12\n12\n11\n")
  }

  @Test func hostFunctionsCallClosures() throws {
    var hosts = HostRegistry()
    hosts.register("test.twice") { call in
      var value = call.raws[0]
      for _ in 0..<2 {
        let succeeded = call.callClosure(
          call.refs[0], raws: [value], refs: [], result: .word
        ) { raw, _ in value = raw[0] }
        if !succeeded { return nil }
      }
      call.setResult(0, value)
      return nil
    }
    let session = try TestSession(hosts: hosts)
    let step = function(
      "closure #1", parameters: [.word], captures: [.word], result: .word,
      [.return(op(.intDivide, int(1000), op(.intSubtract, local(0), local(1)), at: span(1, 2)))])
    func twice(_ captured: Int) -> Statement {
      printInt(
        host(
          "test.twice",
          [
            .value(
              Expression(.makeClosure(FunctionID(0), captures: [int(captured)]), .object, .none)),
            .value(int(10)),
          ], result: .word, at: span(5, 6)))
    }
    try session.run([step], body: [twice(0)]).get()
    #expect(session.printed == "10\n")
    let trap = try #require(try session.run(body: [twice(10)]).trap)
    #expect(trap.reason == .divisionByZero)
    #expect(trap.backtrace.map(\.function) == ["closure #1", "cell"])
    #expect(trap.backtrace.map(\.span) == [span(1, 2), span(5, 6)])
  }

  @Test func oversizedFunctionsAreRefused() throws {
    let session = try TestSession()
    #expect(throws: Diagnostics.Diagnostic.self) {
      try session.run(body: [], locals: [Layout(raw: 70_000, ref: 0)])
    }
    // The session goes on.
    try session.run(body: [printInt(int(1))]).get()
    #expect(session.printed == "1\n")
  }

  @Test func longFunctionsUseLongJumps() throws {
    let session = try TestSession()
    let many = (0..<20_000).map { _ in set(1, op(.intAdd, local(1), local(0))) }
    try session.run(
      globals: [.word],
      body: [
        set(1, int(0)),
        .forRange(
          LabelID(0), LocalID(0), lower: int(1), upper: int(3), closed: true,
          [.if(op(.equal, local(0), int(2)), then: many, else: many)]),
        printInt(local(1)),
      ], locals: [.word, .word]
    ).get()
    #expect(session.printed == "120000\n")
  }

  @Test func everyReasonHasWordsInBothLanguages() {
    let reasons: [TrapReason] = [
      .arithmeticOverflow(operation: "+"), .divisionByZero, .indexOutOfRange(index: 1, count: 0),
      .unwrappedNil, .conversion(value: "1", type: "Int8"), .invertedRange(lower: "1", upper: "0"),
      .negativeCount(-1), .emptyCollection(operation: "removeLast()"),
      .castFailed(from: "A", to: "B"), .fatalError(message: "m"),
      .uncaughtError(description: "e"), .callDepth(limit: 1), .operations(limit: 1),
      .memory(limitBytes: 1 << 20), .output(limitBytes: 10), .timeout(seconds: 2), .cancelled,
    ]
    for reason in reasons {
      #expect(!reason.text.english.isEmpty)
      #expect(
        reason.text.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
      #expect(reason.id.hasPrefix("trap."))
    }
    #expect(Set(reasons.map(\.id)).count == reasons.count)
    #expect(TrapReason.memory(limitBytes: 1 << 20).text.english.hasSuffix("1 MiB"))
  }
}
