import CellIR
import CellMachine
import Testing

@Suite struct CallsAndLoops {
  @Test func recursion() throws {
    let session = try TestSession()
    #expect(try session.int(call(0, int(20)), [fibonacci()]) == 6765)
  }

  @Test func loopsOverRanges() throws {
    let session = try TestSession()
    let label = LabelID(0)
    try session.run(
      globals: [.word],
      body: [
        setGlobal(0, int(0)),
        .forRange(
          label, LocalID(0), lower: int(1), upper: int(100), closed: true,
          [
            .if(op(.equal, local(0), int(50)), then: [.continue(label)], else: []),
            .if(op(.intGreater, local(0), int(90)), then: [.break(label)], else: []),
            setGlobal(0, op(.intAdd, global(0), local(0))),
          ]),
        printInt(global(0)),
      ], locals: [.word]
    ).get()
    #expect(session.printed == "4045\n")
  }

  @Test func globalsSurviveCells() throws {
    let session = try TestSession()
    try session.run(
      globals: [.word, .object],
      body: [
        setGlobal(0, int(7)), setGlobal(1, string("안녕")),
      ]
    ).get()
    let addGlobal = function(
      "addGlobal", result: .word,
      [
        setGlobal(0, op(.intAdd, global(0), int(1))), .return(global(0)),
      ])
    try session.run(
      [addGlobal], globals: [.word],
      body: [
        setGlobal(2, call(1)), printInt(global(2)), printInt(global(0)),
        printString(global(1, .object)),
      ]
    ).get()
    #expect(session.printed == "8\n8\n안녕\n")
  }

  @Test func closuresCapture() throws {
    let session = try TestSession()
    let adder = function(
      "adder", parameters: [.word], captures: [.word, .object], result: .word,
      [
        printString(local(2, .object)), .return(op(.intAdd, local(0), local(1))),
      ])
    let make = Expression(
      .makeClosure(FunctionID(0), captures: [int(40), string("hi")]), .object, .none)
    try session.run(
      [adder], globals: [.object],
      body: [
        setGlobal(0, make),
        printInt(Expression(.callClosure(global(0, .object), [.value(int(2))]), .word, .none)),
      ]
    ).get()
    #expect(session.printed == "hi\n42\n")
  }

  @Test func inOutThroughNestedPlaces() throws {
    let session = try TestSession()
    let increment = function(
      "increment", parameters: [.word], inOut: [0],
      [
        set(0, op(.intAdd, local(0), int(1)))
      ])
    let place = at(at(.global(GlobalID(0)), int(1), .object), int(0))
    try session.run(
      [increment], globals: [.object, .object],
      body: [
        setGlobal(0, array(.object, ints(1, 2), ints(3, 4))),
        setGlobal(1, global(0, .object)),
        .expression(Expression(.call(FunctionID(0), [.inOut(place)]), .none, .none)),
        .assign(place, op(.intMultiply, Expression(.load(place), .word, .none), int(10))),
        printInt(element(element(global(0, .object), int(1), .object), int(0))),
        printInt(element(element(global(1, .object), int(1), .object), int(0))),
      ]
    ).get()
    #expect(session.printed == "40\n3\n")
    #expect(session.machine.liveBytes > 0)
  }

  @Test func trapsHavePlaces() throws {
    let session = try TestSession()
    let fails = function(
      "fails()", parameters: [.word], result: .word,
      [
        .return(element(ints(1, 2, 3), local(0), at: span(7, 9)))
      ])
    let result = try session.run(
      [fails], globals: [.word],
      body: [
        setGlobal(0, call(0, int(5), at: span(20, 30)))
      ])
    let trap = try #require(result.trap)
    #expect(trap.reason == .indexOutOfRange(index: 5, count: 3))
    #expect(trap.span == span(7, 9))
    #expect(trap.backtrace.map(\.function) == ["fails()", "cell"])
    #expect(trap.backtrace.map(\.span) == [span(7, 9), span(20, 30)])
    #expect(trap.reason.text.english == "index out of range: index 5, count 3")
  }
}
