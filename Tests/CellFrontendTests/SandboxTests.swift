import CellMachine
import Foundation
import Runner
import Testing

/// What a stranger's cell may try. Each is stopped with an error of its own, and what runs in the
/// same process (and in the same session) afterwards is as it would be.
@Suite struct SandboxTests {
  /// Runs cells of one session on a thread with the stack that cells get.
  static func run(_ cells: [(String, Limits)]) -> [CellOutcome] {
    nonisolated(unsafe) var outcomes: [CellOutcome] = []
    ThreadPool.forEach(1, jobs: 1) { _ in
      guard let session = CellSession() else { return }
      for (index, (code, limits)) in cells.enumerated() {
        outcomes.append(session.run(code: code, id: "c\(index)", limits: limits))
      }
    }
    return outcomes
  }

  /// Runs programs one after the other in one session, each followed by one that must be unaffected;
  /// returns the failures by position.
  static func failures(_ programs: [String], _ limits: Limits = Limits(seconds: 20)) -> [String?] {
    let healthy = "var total = 0\nfor i in 1...100 { total += i }\nprint(total)"
    let outcomes = run(programs.flatMap { [($0, limits), (healthy, Limits())] })
    #expect(outcomes.count == programs.count * 2)
    for (index, outcome) in outcomes.enumerated() where index % 2 == 1 {
      #expect(ProgramTests.text(outcome) == "5050\n", "after \(programs[index / 2].prefix(99))")
    }
    for failure in outcomes.flatMap(\.failures) {
      #expect(!failure.text.english.isEmpty && !failure.text.korean.isEmpty)
      #expect(failure.id != "machine.internal", "\(failure.text.english)")
    }
    // Later notebooks of the process are unaffected, too.
    #expect(
      run([("print([3, 1, 2].sorted())", Limits())]).map(ProgramTests.text) == ["[1, 2, 3]\n"])
    return outcomes.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element.failures.first?.id }
  }

  static func failure(_ code: String, _ limits: Limits = Limits(seconds: 20)) -> String? {
    failures([code], limits).first ?? nil
  }

  @Test func operations() {
    #expect(Self.failure("while true {}", Limits(operations: 100_000)) == "trap.budget")
    #expect(
      Self.failure(
        "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + f(n - 1) }\nprint(f(60))",
        Limits(operations: 100_000)) == "trap.budget")
  }

  @Test func callDepth() {
    #expect(
      Self.failure("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))", Limits(callDepth: 1000))
        == "trap.call-depth")
    #expect(
      Self.failure("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))") == "trap.call-depth")
    // Through the host and back.
    #expect(
      Self.failure(
        "struct S: CustomStringConvertible { var description: String { \"\\(self)\" } }\nprint(S())"
      )
        == "trap.call-depth")
  }

  @Test func memory() {
    let programs = [
      "var a: [Int] = []\nwhile true { a.append(1) }",
      "var s = \"ab\"\nwhile true { s += s }",
      "var a = [[1]]\nwhile true { a.append(a.last! + [1]) }",
      "let a = Array(repeating: 0.5, count: 1 << 40)",
      "let s = String(repeating: \"한글\", count: 1 << 50)",
      "class N { var next: N?; var a = [1, 2, 3] }\nvar head: N?\n"
        + "while true { let n = N(); n.next = head; head = n }",
      "var f: () -> Int = { 1 }\nwhile true { let g = f; f = { g() + 1 } }",
      "var t: [Tensor] = []\nwhile true { t.append(zeros([100, 100])) }",
      "let x = Array((0..<(1 << 40)))",
    ]
    let limits = Limits(liveBytes: 32 << 20, tensorBytes: 32 << 20, seconds: 60)
    for (program, id) in zip(programs, Self.failures(programs, limits)) {
      #expect(id == "trap.memory" || id == "engine.refused", "\(id ?? "") \(program)")
    }
  }

  @Test func output() {
    #expect(
      Self.failure("while true { print(\"0123456789\") }", Limits(outputBytes: 100_000))
        == "trap.output")
    #expect(
      Self.failure(
        "print(String(repeating: \"x\", count: 1_000_000))", Limits(outputBytes: 100_000))
        == "trap.output")
    // Many small pieces do not cost more than a few large ones.
    #expect(
      Self.failure("while true { print(1, terminator: \"\") }", Limits(outputBytes: 100_000))
        == "trap.output")
  }

  @Test(arguments: [
    "while true {}",
    // Few operations, long host calls.
    "let s = String(repeating: \"가나다\", count: 100_000)\nvar n = 0\n"
      + "while true { n += (s + \"라\").count }",
    "var a = Array(repeating: 1, count: 100_000)\nwhile true { a = a.reversed() }",
    "let t = ones([300, 300])\nwhile true { _ = t.matmul(t) }",
  ]) func wallClock(_ code: String) {
    #expect(Self.failure(code, Limits(seconds: 0.3)) == "trap.timeout", "\(code)")
  }

  /// Inputs that once might have crashed, hung or eaten the process; any diagnostic will do.
  static let pathological: [String: () -> String] = [
    "parentheses": {
      String(repeating: "(", count: 900) + "1" + String(repeating: ")", count: 900)
    },
    "brackets": {
      "let a = " + String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    },
    "sum": { "let a = " + Array(repeating: "1", count: 900).joined(separator: " + ") },
    "mixed sum": {
      "let a: Double = " + Array(repeating: "1 + 2.5 * 3", count: 200).joined(separator: " - ")
    },
    "negations": { "let a = " + String(repeating: "!", count: 500) + "true" },
    "minus": {
      "let a = " + String(repeating: "-", count: 1) + String(repeating: "(-", count: 900) + "1"
        + String(repeating: ")", count: 900)
    },
    "closures": {
      "let f = " + String(repeating: "{ ", count: 300) + "1"
        + String(repeating: " }", count: 300)
    },
    "nested ifs": {
      String(repeating: "if true { ", count: 600) + String(repeating: "}", count: 600)
    },
    "nested functions": {
      (0..<500).map { "func f\($0)() {" }.joined() + String(repeating: "}", count: 500)
    },
    "nested types": {
      (0..<500).map { "struct S\($0) {" }.joined() + String(repeating: "}", count: 500)
    },
    "optional type": { "var a: Int" + String(repeating: "?", count: 900) + " = nil" },
    "array type": {
      "var a: " + String(repeating: "[", count: 900) + "Int"
        + String(repeating: "]", count: 900) + " = []"
    },
    "function type": { "var a: " + String(repeating: "(Int) -> ", count: 600) + "Int" },
    "tuple": {
      "let t = (" + (0..<200).map(String.init).joined(separator: ", ") + ")\nprint(t.0)"
    },
    "literal": { "let a = " + String(repeating: "9", count: 9_000) },
    "real literal": { "let a = 1e" + String(repeating: "9", count: 900) },
    "string literal": { "print(\"" + String(repeating: "a\\(1)", count: 900) + "\".count)" },
    "array literal": {
      "let a = [" + (0..<300).map(String.init).joined(separator: ", ") + "]\nprint(a.count)"
    },
    "string array": {
      "let a = [" + (0..<200).map { "\"s\($0)\"" }.joined(separator: ",") + "]\nprint(a.count)"
    },
    "constants": { (0..<200).map { "_ = \($0 * 7_000_000_001)" }.joined(separator: "\n") },
    "variables": { (0..<200).map { "let v\($0) = \($0)" }.joined(separator: "\n") },
    "locals": {
      "func f() {\n" + (0..<200).map { "let v\($0) = \($0)" }.joined(separator: "\n")
        + "\n}\nf()"
    },
    "long jump": {
      "var a = 0\nwhile a < 1 {\n" + String(repeating: "a = a &* 3 &+ 1\n", count: 4_000)
        + "}\nprint(a != 0)"
    },
    "long switch": {
      "let x = 5\nswitch x {\n"
        + (0..<500).map { "case \($0): print(\($0))" }.joined(separator: "\n")
        + "\ndefault: print(-1)\n}"
    },
    "else ifs": {
      "let x = 5\n" + (0..<200).map { "if x == \($0) { print(1) }" }.joined(separator: " else ")
    },
    "enum cases": {
      "enum E { case " + (0..<500).map { "c\($0)" }.joined(separator: ", ") + " }\nprint(E.c7)"
    },
    "large payload": {
      "struct S {\n" + (0..<300).map { "var f\($0) = 0" }.joined(separator: "\n")
        + "\n}\nenum E { case a(S), b(S, S) }\nlet e = E.b(S(), S())\nif case .b(let x, _) = e { print(x.f7) }"
    },
    "doubling layout": {
      "struct S0 { var a = 0, b = 0 }\n"
        + (1..<40).map { "struct S\($0) { var a = S\($0 - 1)(), b = S\($0 - 1)() }" }.joined(
          separator: "\n") + "\nlet s = S39()"
    },
    "recursive struct": {
      "struct A { var b: B }\nstruct B { var c: C? }\nstruct C { var a: A }\nvar x: A? = nil\nprint(x == nil)"
    },
    "recursive enum": { "enum E { case a(Int), b(E, E) }\nlet e = E.a(1)" },
    "recursive tuple": { "struct A { var x: (Int, A?) }\nlet a: A? = nil" },
    "self conformance": { "protocol P: P {}\nstruct S: P {}\nlet s = S()" },
    "circular classes": { "class A: B {}\nclass B: A {}\nlet a = A()" },
    "circular aliases": { "typealias A = B\ntypealias B = A\nlet a: A = 1" },
    "circular values": { "let a = b\nlet b = a" },
    "circular associated": {
      "protocol P { associatedtype A: P }\nstruct S: P { typealias A = S }\nfunc f<T: P>(_ t: T) where T.A == T.A.A {}\nf(S())"
    },
    "unbounded generics": { "func f<T>(_ x: T, _ n: Int) { if n > 0 { f([x], n - 1) } }\nf(1, 3)" },
    "infinite pairs": {
      "struct P<A, B> { var a: A; var b: B }\nfunc f<A, B>(_ p: P<A, B>) { f(P(a: p, b: p)) }\nf(P(a: 1, b: 2))"
    },
    "infinite type": { "struct W<T> { var x: [W<[T]>] }\nlet w = W<Int>(x: [])\nprint(w.x.count)" },
    "infinite closures": {
      "func f<T>(_ x: T) -> Int { let g = { f((x, x)) }; return g() }\nprint(f(1))"
    },
    "exponential overloads": {
      "func f(_ x: Int) -> Int { x }\nfunc f(_ x: Double) -> Double { x }\nfunc f(_ x: Float) -> Float { x }\nlet a = "
        + String(repeating: "f(", count: 30) + "1" + String(repeating: ")", count: 30)
    },
    "exponential literals": {
      "let a = "
        + (0..<40).map { "(1 + 2.0 * 3)" + ($0 % 2 == 0 ? " * 2" : "") }.joined(separator: " / ")
        + " + \"x\""
    },
    "exponential dictionary": {
      "let d = [" + (0..<300).map { "\"k\($0)\": [\($0), 1.5, nil]" }.joined(separator: ", ") + "]"
    },
    "closure chain": { "let a = [1]" + String(repeating: ".map { $0 + 1 }", count: 100) },
    "ternaries": {
      "let x = 3\nlet a = " + (0..<300).map { "x == \($0) ? \($0) : " }.joined() + "0"
    },
    "nil coalescing": {
      "let o: Int? = nil\nlet a = " + String(repeating: "o ?? ", count: 300) + "0"
    },
    "interpolations": {
      "let a = " + String(repeating: "\"\\(", count: 300) + "1"
        + String(repeating: ")\"", count: 300)
    },
    "combining marks": {
      "let s = \"a" + String(repeating: "\u{301}", count: 900) + "\"\nprint(s.count)"
    },
    "nulls": { "let s = \"a\u{0}b\"\nprint(s)\u{0}" },
    "unclosed": { "func f( { [ \" \\( /* " + String(repeating: "/* ", count: 500) },
    "operators": { "let a = 1 " + String(repeating: "+-*/%<>=!&|^~?", count: 300) + " 2" },
    "attributes": { String(repeating: "@a ", count: 900) + "func f() {}" },
    "member chain": { "let a = 1" + String(repeating: ".description", count: 600) },
    "subscripts": { "let a = [[1]]\nlet b = a" + String(repeating: "[0]", count: 600) },
    "arguments": {
      "func f(" + (0..<100).map { "_ a\($0): Int" }.joined(separator: ", ")
        + ") -> Int { a7 }\nprint(f(" + (0..<100).map(String.init).joined(separator: ", ") + "))"
    },
    "lookups": { "x" + String(repeating: ".y", count: 900) },
  ]

  @Test func pathologicalTexts() {
    let programs = Self.pathological.keys.sorted().compactMap { Self.pathological[$0]?() }
    let limits = Limits(operations: 200_000, liveBytes: 64 << 20, seconds: 20)
    #expect(Self.failures(programs, limits).count == programs.count)
  }
}
