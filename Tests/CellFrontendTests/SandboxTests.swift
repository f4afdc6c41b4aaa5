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

  static func failure(_ code: String, _ limits: Limits = Limits(seconds: 20)) -> String? {
    let outcomes = run([
      (code, limits), ("var total = 0\nfor i in 1...100 { total += i }\nprint(total)", Limits()),
    ])
    // The session goes on.
    #expect(outcomes.count == 2 && ProgramTests.text(outcomes[1]) == "5050\n", "\(code.prefix(99))")
    // So does the process.
    let next = run([("print([3, 1, 2].sorted())", Limits())])
    #expect(next.first.map(ProgramTests.text) == "[1, 2, 3]\n")
    for failure in outcomes.first?.failures ?? [] {
      #expect(!failure.text.english.isEmpty && !failure.text.korean.isEmpty)
    }
    return outcomes.first?.failures.first?.id
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

  @Test(arguments: [
    "var a: [Int] = []\nwhile true { a.append(1) }",
    "var s = \"ab\"\nwhile true { s += s }",
    "var a = [[1]]\nwhile true { a.append(a.last! + [1]) }",
    "let a = Array(repeating: 0.5, count: 1 << 40)",
    "let s = String(repeating: \"한글\", count: 1 << 50)",
    "class N { var next: N?; var a = [1, 2, 3] }\nvar head: N?\n"
      + "while true { let n = N(); n.next = head; head = n }",
    "var f: () -> Int = { 1 }\nwhile true { let g = f; f = { g() + 1 } }",
    "var t: [Tensor] = []\nwhile true { t.append(Tensor(zeros: [100, 100])) }",
    "let x = Array((0..<(1 << 40)))",
  ]) func memory(_ code: String) {
    let id = Self.failure(code, Limits(liveBytes: 64 << 20, seconds: 30))
    #expect(
      id == "trap.memory" || id == "engine.refused" || id?.hasPrefix("type") == true,
      "\(id ?? "") \(code)")
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
      Self.failure("while true { print(1, terminator: \"\") }", Limits(outputBytes: 1_000_000))
        == "trap.output")
  }

  @Test(arguments: [
    "while true {}",
    // Few operations, long host calls.
    "let s = String(repeating: \"가나다\", count: 100_000)\nvar n = 0\n"
      + "while true { n += (s + \"라\").count }",
    "var a = Array(repeating: 1, count: 100_000)\nwhile true { a = a.reversed() }",
    "let t = Tensor(ones: [300, 300])\nwhile true { _ = t.matmul(t) }",
  ]) func wallClock(_ code: String) {
    let start = DispatchTime.now().uptimeNanoseconds
    let id = Self.failure(code, Limits(seconds: 0.3))
    #expect(id == "trap.timeout", "\(code)")
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    #expect(seconds < 60, "\(seconds) s: \(code)")
  }

  /// Inputs that once might have crashed, hung or eaten the process; any diagnostic will do.
  static let pathological: [String: () -> String] = [
    "parentheses": {
      String(repeating: "(", count: 20_000) + "1" + String(repeating: ")", count: 20_000)
    },
    "brackets": {
      "let a = " + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    },
    "sum": { "let a = " + Array(repeating: "1", count: 3_000).joined(separator: " + ") },
    "mixed sum": {
      "let a: Double = " + Array(repeating: "1 + 2.5 * 3", count: 200).joined(separator: " - ")
    },
    "negations": { "let a = " + String(repeating: "!", count: 5_000) + "true" },
    "minus": {
      "let a = " + String(repeating: "-", count: 1) + String(repeating: "(-", count: 3_000) + "1"
        + String(repeating: ")", count: 3_000)
    },
    "closures": {
      "let f = " + String(repeating: "{ ", count: 1_000) + "1"
        + String(repeating: " }", count: 1_000)
    },
    "nested ifs": {
      String(repeating: "if true { ", count: 2_000) + String(repeating: "}", count: 2_000)
    },
    "nested functions": {
      (0..<500).map { "func f\($0)() {" }.joined() + String(repeating: "}", count: 500)
    },
    "nested types": {
      (0..<500).map { "struct S\($0) {" }.joined() + String(repeating: "}", count: 500)
    },
    "optional type": { "var a: Int" + String(repeating: "?", count: 3_000) + " = nil" },
    "array type": {
      "var a: " + String(repeating: "[", count: 3_000) + "Int"
        + String(repeating: "]", count: 3_000) + " = []"
    },
    "function type": { "var a: " + String(repeating: "(Int) -> ", count: 2_000) + "Int" },
    "tuple": {
      "let t = (" + (0..<2_000).map(String.init).joined(separator: ", ") + ")\nprint(t.0)"
    },
    "literal": { "let a = " + String(repeating: "9", count: 100_000) },
    "real literal": { "let a = 1e" + String(repeating: "9", count: 50_000) },
    "string literal": { "print(\"" + String(repeating: "a\\(1)", count: 20_000) + "\".count)" },
    "array literal": {
      "let a = [" + (0..<20_000).map(String.init).joined(separator: ", ") + "]\nprint(a.count)"
    },
    "string array": {
      "let a = [" + (0..<70_000).map { "\"s\($0)\"" }.joined(separator: ",") + "]\nprint(a.count)"
    },
    "constants": { (0..<70_000).map { "_ = \($0 * 7_000_000_001)" }.joined(separator: "\n") },
    "variables": { (0..<70_000).map { "let v\($0) = \($0)" }.joined(separator: "\n") },
    "locals": {
      "func f() {\n" + (0..<70_000).map { "let v\($0) = \($0)" }.joined(separator: "\n")
        + "\n}\nf()"
    },
    "long jump": {
      "var a = 0\nwhile a < 1 {\n" + String(repeating: "a = a &* 3 &+ 1\n", count: 40_000)
        + "}\nprint(a != 0)"
    },
    "long switch": {
      "let x = 5\nswitch x {\n"
        + (0..<5_000).map { "case \($0): print(\($0))" }.joined(separator: "\n")
        + "\ndefault: print(-1)\n}"
    },
    "else ifs": {
      "let x = 5\n" + (0..<2_000).map { "if x == \($0) { print(1) }" }.joined(separator: " else ")
    },
    "enum cases": {
      "enum E { case " + (0..<5_000).map { "c\($0)" }.joined(separator: ", ") + " }\nprint(E.c7)"
    },
    "large payload": {
      "struct S {\n" + (0..<3_000).map { "var f\($0) = 0" }.joined(separator: "\n")
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
    "infinite generics": { "func f<T>(_ x: T, _ n: Int) { if n > 0 { f([x], n - 1) } }\nf(1, 3)" },
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
      "let s = \"a" + String(repeating: "\u{301}", count: 50_000) + "\"\nprint(s.count)"
    },
    "nulls": { "let s = \"a\u{0}b\"\nprint(s)\u{0}" },
    "unclosed": { "func f( { [ \" \\( /* " + String(repeating: "/* ", count: 5_000) },
    "operators": { "let a = 1 " + String(repeating: "+-*/%<>=!&|^~?", count: 300) + " 2" },
    "attributes": { String(repeating: "@a ", count: 3_000) + "func f() {}" },
    "member chain": { "let a = 1" + String(repeating: ".description", count: 2_000) },
    "subscripts": { "let a = [[1]]\nlet b = a" + String(repeating: "[0]", count: 2_000) },
    "arguments": {
      "func f(" + (0..<1_000).map { "_ a\($0): Int" }.joined(separator: ", ")
        + ") -> Int { a7 }\nprint(f(" + (0..<1_000).map(String.init).joined(separator: ", ") + "))"
    },
    "lookups": { "x" + String(repeating: ".y", count: 3_000) },
  ]

  @Test(arguments: pathological.keys.sorted()) func pathologicalText(_ name: String) throws {
    let make = try #require(Self.pathological[name])
    let code = make()
    let start = DispatchTime.now().uptimeNanoseconds
    _ = Self.failure(code, Limits(operations: 5_000_000, liveBytes: 256 << 20, seconds: 20))
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    if ProcessInfo.processInfo.environment["HANJI_TIMES"] != nil { print("\(name): \(seconds) s") }
  }
}
