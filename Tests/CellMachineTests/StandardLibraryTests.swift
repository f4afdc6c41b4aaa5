import CellIR
import CellLibrary
import CellMachine
import Foundation
import Testing

// Foundation has a type of this name, too.
private typealias Expression = CellIR.Expression

/// Host functions against Swift's own operations of the same name.
@Suite struct StandardFunctions {
  private let session: TestSession

  init() throws { session = try TestSession(hosts: StandardLibrary.registry) }

  // MARK: Calling

  private func run(_ value: Expression) throws -> GlobalID {
    let id = GlobalID(session.globalCount)
    try session.run(globals: [value.layout], body: [.assign(.global(id), value)]).get()
    return id
  }

  private func trap(_ value: Expression) throws -> TrapReason? {
    try session.run(body: [.expression(value)]).trap?.reason
  }

  private func call(_ name: String, _ result: Layout, _ arguments: Expression...) -> Expression {
    host(name, arguments.map(Argument.value), result: result)
  }

  private func text(_ value: Expression) throws -> String {
    session.machine.reference(of: try run(value)).guestString
  }

  private func number(_ value: Expression) throws -> Int {
    Int(bitPattern: UInt(session.machine.rawValue(of: try run(value)) ?? 0))
  }

  private func strings(_ value: Expression) throws -> [String] {
    GuestArray(session.machine.reference(of: try run(value))).refs.map(\.guestString)
  }

  private func numbers(_ value: Expression) throws -> [Int] {
    GuestArray(session.machine.reference(of: try run(value))).raws.map { Int(bitPattern: UInt($0)) }
  }

  private func bool(_ value: Bool) -> Expression { int(value ? 1 : 0) }

  private static let texts = [
    "", "a", "hello", "Hello, World", "안녕하세요", "é", "e\u{301}", "👨‍👩‍👧‍👦!", "a\r\nb", "\r\n\r\n", "ß",
    "İi",
    "  spaced\t\n", "tab\t\"quoted\"\\", "가\u{1100}\u{1161}", "\u{0}x",
  ]

  // MARK: Strings

  @Test func textOfStrings() throws {
    for a in Self.texts {
      #expect(try number(call("string.count", .word, string(a))) == a.count, "\(a)")
      #expect(try number(call("string.isEmpty", .word, string(a))) == (a.isEmpty ? 1 : 0))
      #expect(try text(call("string.uppercased", .object, string(a))) == a.uppercased())
      #expect(try text(call("string.lowercased", .object, string(a))) == a.lowercased())
      #expect(try text(call("string.debugDescription", .object, string(a))) == a.debugDescription)
      #expect(
        try text(call("string.trimmingWhitespace", .object, string(a)))
          == a.trimmingCharacters(in: .whitespaces))
      #expect(try strings(call("string.characters", .object, string(a))) == a.map { String($0) })
      #expect(try numbers(call("string.utf8", .object, string(a))) == a.utf8.map { Int($0) })
      #expect(
        Array(
          try text(
            call("string.fromUTF8", .object, call("string.utf8", .object, string(a)))
          ).utf8) == Array(a.utf8))
      #expect(
        Array(
          try text(
            call("string.fromCharacters", .object, call("string.characters", .object, string(a)))
          ).utf8) == Array(a.utf8))
      #expect(
        try text(call("string.repeating", .object, string(a), int(3)))
          == String(repeating: a, count: 3))
    }
    #expect(try trap(call("string.repeating", .object, string("a"), int(-1))) == .negativeCount(-1))
    let huge = try trap(call("string.repeating", .object, string("ab"), int(Int.max)))
    #expect(huge == .memory(limitBytes: Limits().liveBytes))
  }

  @Test func pairsOfStrings() throws {
    for a in Self.texts {
      for b in Self.texts {
        func flag(_ name: String) throws -> Bool {
          try number(call(name, .word, string(a), string(b))) == 1
        }
        #expect(try flag("string.equal") == (a == b), "\(a) == \(b)")
        #expect(try flag("string.less") == (a < b), "\(a) < \(b)")
        #expect(try flag("string.hasPrefix") == a.hasPrefix(b), "\(a) \(b)")
        #expect(try flag("string.hasSuffix") == a.hasSuffix(b), "\(a) \(b)")
        #expect(try text(call("string.concat", .object, string(a), string(b))) == a + b)
        if a == b {
          let hashes = try [a, b].map { try number(call("string.hash", .word, string($0))) }
          #expect(hashes[0] == hashes[1])
        }
      }
    }
  }

  @Test func searching() throws {
    for (whole, part) in [
      ("hello", "ll"), ("hello", ""), ("", ""), ("", "a"), ("e\u{301}x", "e"), ("aaa", "aa"),
      ("안녕하세요", "하세"), ("a\r\nb", "\n"),
    ] {
      let expected = part.isEmpty || Array(whole).count >= 1 && contains(Array(whole), Array(part))
      #expect(
        try number(call("string.contains", .word, string(whole), string(part)))
          == (expected ? 1 : 0), "\(whole) \(part)")
    }
    #expect(
      try text(call("string.replacing", .object, string("banana"), string("an"), string("-")))
        == "b--a")
    #expect(
      try text(call("string.replacing", .object, string("aaa"), string("aa"), string("b"))) == "ba")
    #expect(
      try strings(
        call("string.split", .object, string("a,b,,c"), string(","), int(Int.max), bool(true)))
        == ["a", "b", "c"])
    #expect(
      try strings(
        call("string.split", .object, string("a,b,,c"), string(","), int(1), bool(false)))
        == ["a", "b,,c"])
    #expect(
      try trap(call("string.split", .object, string("a"), string(","), int(-1), bool(true))) != nil)
  }

  private func contains(_ whole: [Character], _ part: [Character]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { Array(whole[$0..<$0 + part.count]) == part }
  }

  @Test func appendingIsAmortized() throws {
    let id = session.globalCount
    try session.run(
      globals: [.object, .object],
      body: [
        setGlobal(id, string("")),
        .forRange(
          LabelID(0), LocalID(0), lower: int(0), upper: int(100_000), closed: false,
          [
            .expression(
              host("string.append", [.inOut(.global(GlobalID(id))), .value(string("한a"))]))
          ]),
        setGlobal(id + 1, global(id, .object)),
        .expression(
          host(
            "string.append", [.inOut(.global(GlobalID(id))), .value(global(id, .object))])),
      ], locals: [.word]
    ).get()
    #expect(session.machine.reference(of: GlobalID(id + 1)).guestUTF8.count == 400_000)
    #expect(session.machine.reference(of: GlobalID(id)).guestUTF8.count == 800_000)
    #expect(session.machine.liveBytes < 3_000_000)
  }

  // MARK: Numbers

  @Test func numbersAsText() throws {
    for value in [0, 1, -1, 42, Int.max, Int.min] {
      #expect(try text(call("int.description", .object, int(value))) == "\(value)")
      for radix in [2, 10, 16, 36] {
        #expect(
          try text(
            call("int.descriptionRadix", .object, int(value), int(radix), bool(radix == 16)))
            == String(value, radix: radix, uppercase: radix == 16))
      }
    }
    #expect(try text(call("uint.description", .object, int(-1))) == "18446744073709551615")
    for value in [0.1, 1.0, -0.0, 1e16, 1e-5, .pi, .infinity, 5e-324, 123456789.125] {
      #expect(try text(call("double.description", .object, double(value))) == "\(value)")
      #expect(
        try text(call("float.description", .object, float(Float(value)))) == "\(Float(value))")
    }
    #expect(try text(call("double.description", .object, double(.nan))) == "nan")
    #expect(
      try trap(call("int.descriptionRadix", .object, int(1), int(1), bool(false))) != nil)
  }

  @Test func textAsNumbers() throws {
    let optional = Layout(raw: 2, ref: 0)
    func parse(_ name: String, _ text: String) throws -> UInt64? {
      let id = try run(call(name, optional, string(text)))
      return session.machine.rawValue(of: id) == 1
        ? session.machine.rawValue(of: id, slot: 1) : nil
    }
    for text in [
      "0", "-7", "+7", "9223372036854775807", "9223372036854775808", "", " 1", "1 ", "0x10", "1.5",
      "1e3", "inf", "nan", "abc", "-", ".5", "5.", "１",
    ] {
      #expect(
        try parse("int.parse", text) == Int(text).map { UInt64(bitPattern: Int64($0)) }, "\(text)")
      #expect(try parse("double.parse", text) == Double(text)?.bitPattern, "\(text)")
      #expect(
        try parse("float.parse", text) == Float(text).map { UInt64($0.bitPattern) }, "\(text)")
    }
    let id = try run(call("int.parseRadix", optional, string("-ff"), int(16)))
    #expect(session.machine.rawValue(of: id, slot: 1) == UInt64(bitPattern: -255))
  }

  /// The functions are our own, so the last bits may differ from the C library's; exact values may not.
  @Test func mathIsCloseToTheCLibrarys() throws {
    func value(_ name: String, _ arguments: Expression...) throws -> UInt64 {
      session.machine.rawValue(
        of: try run(host(name, arguments.map(Argument.value), result: .word))) ?? 0
    }
    func expectClose(_ bits: UInt64, _ expected: Double, _ what: String) {
      let distance = Int64(bitPattern: bits) &- Int64(bitPattern: expected.bitPattern)
      #expect((-2...2).contains(distance), "\(what): \(Double(bitPattern: bits)), \(expected)")
    }
    let unary: [(String, (Double) -> Double)] = [
      ("sin", sin), ("cos", cos), ("tan", tan), ("atan", atan), ("sinh", sinh), ("cosh", cosh),
      ("tanh", tanh), ("exp", exp), ("exp2", exp2), ("expm1", expm1), ("cbrt", cbrt),
      ("asinh", asinh), ("erf", erf), ("erfc", erfc),
    ]
    let ofPositive: [(String, (Double) -> Double)] = [
      ("log", log), ("log2", log2), ("log10", log10), ("log1p", log1p),
    ]
    for x in [0.3, 1.7, -0.4, 25.0, 1e-9, 0.5] {
      for (name, function) in unary + (x > 0 ? ofPositive : []) {
        let bits = try value("math.\(name).double", double(x))
        expectClose(bits, function(x), "\(name)(\(x))")
        let float = try value("math.\(name).float", float(Float(x)))
        let expected = Float(function(Double(Float(x))))
        #expect(float == UInt64(expected.bitPattern), "\(name)(\(Float(x)))")
      }
      if x > 0 {
        expectClose(
          try value("math.pow.double", double(x), double(2.5)), pow(x, 2.5), "pow(\(x), 2.5)")
      }
      expectClose(
        try value("math.atan2.double", double(x), double(2)), atan2(x, 2), "atan2(\(x), 2)")
    }
    for (name, x, exact) in [
      ("log10", 1000.0, 3.0), ("log10", 1e-5, -5), ("log2", 8, 3), ("cbrt", 27, 3),
      ("exp2", 10, 1024),
      ("sin", 0, 0), ("cos", 0, 1), ("asinh", 0, 0), ("exp", 0, 1), ("log", 1, 0), ("cbrt", -8, -2),
    ] {
      #expect(try value("math.\(name).double", double(x)) == exact.bitPattern, "\(name)(\(x))")
    }
    #expect(try value("math.pow.double", double(10), double(15)) == 1e15.bitPattern)
    #expect(StandardLibrary.registry.contains("math.log1p.float"))
    #expect(!StandardLibrary.registry.contains("math.unknown.double"))
  }

  // MARK: Arrays

  /// Changes an array that another variable shares; both must be right afterwards.
  private func mutate(
    _ start: [Int], _ name: String, _ arguments: Expression..., result: Layout = .none
  ) throws -> (changed: [Int], result: Int, trap: TrapReason?) {
    let id = session.globalCount
    let array = Expression(.makeArray(element: .word, start.map { int($0) }), .object, .none)
    let change = host(
      name, [.inOut(.global(GlobalID(id)))] + arguments.map(Argument.value), result: result)
    let outcome = try session.run(
      globals: [.object, .object, .word],
      body: [
        setGlobal(id, array), setGlobal(id + 1, global(id, .object)),
        result == .none ? .expression(change) : setGlobal(id + 2, change),
      ])
    let other = GuestArray(session.machine.reference(of: GlobalID(id + 1)))
    #expect(other.raws.map { Int(bitPattern: UInt($0)) } == start)
    let changed = GuestArray(session.machine.reference(of: GlobalID(id)))
    return (
      changed.raws.map { Int(bitPattern: UInt($0)) },
      Int(bitPattern: UInt(session.machine.rawValue(of: GlobalID(id + 2)) ?? 0)),
      outcome.trap?.reason
    )
  }

  @Test func arraysChange() throws {
    #expect(try mutate([1, 2], "array.insert", int(1), int(9)).changed == [1, 9, 2])
    #expect(try mutate([1, 2], "array.insert", int(2), int(9)).changed == [1, 2, 9])
    #expect(
      try mutate([1, 2], "array.insert", int(3), int(9)).trap
        == .indexOutOfRange(index: 3, count: 2))
    let removed = try mutate([1, 2, 3], "array.remove", int(1), result: .word)
    #expect(removed.changed == [1, 3] && removed.result == 2)
    #expect(
      try mutate([1], "array.remove", int(1), result: .word).trap
        == .indexOutOfRange(index: 1, count: 1))
    let last = try mutate([1, 2, 3], "array.removeLast", result: .word)
    #expect(last.changed == [1, 2] && last.result == 3)
    #expect(
      try mutate([], "array.removeLast", result: .word).trap
        == .emptyCollection(operation: "removeLast()"))
    #expect(try mutate([1, 2, 3, 4], "array.removeSubrange", int(1), int(3)).changed == [1, 4])
    #expect(
      try mutate([1], "array.removeSubrange", int(1), int(0)).trap
        == .invertedRange(lower: "1", upper: "0"))
    #expect(
      try mutate([1], "array.removeSubrange", int(0), int(2)).trap
        == .indexOutOfRange(index: 2, count: 1))
    #expect(try mutate([1, 2], "array.removeAll").changed == [])
    #expect(try mutate([1, 2], "array.appendContents", ints(3, 4)).changed == [1, 2, 3, 4])
    #expect(
      try mutate([1, 2], "array.insertContents", int(1), ints(8, 9)).changed == [1, 8, 9, 2])
    #expect(
      try mutate([1, 2, 3], "array.replaceSubrange", int(0), int(2), ints(9)).changed == [9, 3])
    #expect(try mutate([1, 2, 3], "array.swapAt", int(0), int(2)).changed == [3, 2, 1])
    #expect(
      try mutate([1], "array.swapAt", int(0), int(-1)).trap == .indexOutOfRange(index: -1, count: 1)
    )
    #expect(try mutate([1], "array.reserve", int(100)).changed == [1])
    #expect(
      try mutate([1], "array.reserve", int(Int.max)).trap
        == .memory(limitBytes: Limits().liveBytes))
  }

  @Test func arraysCopy() throws {
    #expect(try numbers(call("array.slice", .object, ints(1, 2, 3, 4), int(1), int(3))) == [2, 3])
    #expect(
      try trap(call("array.slice", .object, ints(1), int(0), int(2)))
        == .indexOutOfRange(index: 2, count: 1))
    #expect(try numbers(call("array.concat", .object, ints(1), ints(2, 3))) == [1, 2, 3])
    #expect(try numbers(call("array.reversed", .object, ints(1, 2, 3))) == [3, 2, 1])
    #expect(
      try strings(
        call("array.reversed", .object, array(.object, string("a"), string("b")))) == ["b", "a"])
    #expect(
      try numbers(call("array.repeating", .object, int(3), int(1), int(0), int(7))) == [7, 7, 7])
    #expect(
      try strings(call("array.repeating", .object, int(2), int(0), int(1), string("x")))
        == ["x", "x"])
    #expect(
      try trap(call("array.repeating", .object, int(-1), int(1), int(0), int(7)))
        == .negativeCount(-1))
    #expect(
      try trap(call("array.repeating", .object, int(1 << 40), int(1), int(0), int(7)))
        == .memory(limitBytes: Limits().liveBytes))
  }

  @Test func elementsWithReferences() throws {
    let pair = Layout(raw: 1, ref: 1)
    let id = session.globalCount
    let start = array(
      pair, aggregate(int(1), string("a")), aggregate(int(2), string("b")))
    try session.run(
      globals: [.object, pair],
      body: [
        setGlobal(id, start),
        .expression(
          host(
            "array.insert",
            [
              .inOut(.global(GlobalID(id))), .value(int(1)),
              .value(aggregate(int(3), string("c"))),
            ])),
        setGlobal(
          id + 1,
          host("array.remove", [.inOut(.global(GlobalID(id))), .value(int(0))], result: pair)),
      ]
    ).get()
    let left = GuestArray(session.machine.reference(of: GlobalID(id)))
    #expect(left.raws.map { $0 } == [3, 2])
    #expect(left.refs.map(\.guestString) == ["c", "b"])
    #expect(session.machine.rawValue(of: GlobalID(id + 1)) == 1)
    #expect(session.machine.reference(of: GlobalID(id + 1)).guestString == "a")
  }

  // MARK: Formatting

  private func format(
    _ template: String, _ tags: Expression, _ raws: Expression, _ texts: String...
  )
    throws -> (String?, TrapReason?)
  {
    let strings = Expression(.makeArray(element: .object, texts.map { string($0) }), .object, .none)
    let value = call("string.format", .object, string(template), tags, raws, strings)
    if let reason = try trap(value) { return (nil, reason) }
    return (try text(value), nil)
  }

  @Test func formats() throws {
    let number = array(.word, double(3.14159))
    for template in ["%.2f", "%8.3f|", "%-8.1f|", "%e", "%g", "%+.0f", "%05.1f", "%%%f"] {
      #expect(
        try format(template, ints(2), number).0 == String(format: template, 3.14159), "\(template)")
    }
    for template in ["%d", "%5d|", "%-5d|", "%05d", "%x", "%X", "%o", "%ld", "%+d", "%i"] {
      #expect(
        try format(template, ints(0), ints(-42)).0 == String(format: template, -42), "\(template)")
    }
    #expect(
      try format("%@: %d", ints(4, 0), ints(0, 7), "이름").0 == "이름: 7")
    #expect(try format("%.2f and %.1f", ints(2), number).1?.id == "trap.format")
    #expect(try format("%d", ints(2), number).1?.id == "trap.format")
    #expect(try format("%s", ints(4), ints(0), "x").1?.id == "trap.format")
    #expect(try format("%n", ints(0), ints(0)).1?.id == "trap.format")
    #expect(try format("%.9999999f", ints(2), number).1?.id == "trap.format")
    #expect(try format("100%", ints(0), ints(0)).1?.id == "trap.format")
  }

  // MARK: Random numbers and printing

  @Test func randomNumbersDependOnTheSeed() throws {
    func draw(_ seed: UInt64) throws -> [UInt64] {
      session.machine.randomState = seed
      return try (0..<3).map { _ in
        session.machine.rawValue(of: try run(call("random.next", .word))) ?? 0
      }
    }
    // The published first outputs of SplitMix64 with seed 0.
    #expect(
      try draw(0) == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
    #expect(try draw(1) != draw(2))
  }

  @Test func printing() throws {
    try session.run(body: [
      .expression(call("print", .none, string("안녕\n"))),
      .expression(call("print", .none, string("x"))),
    ]).get()
    #expect(session.printed == "안녕\nx")
  }
}
