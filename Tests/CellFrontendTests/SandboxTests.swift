import CellMachine
import Foundation
import Runner
import Testing

/// What a stranger's cell may try. Each is stopped with an error of its own, and what runs afterwards
/// in the same session is as it would be.
@Suite struct SandboxTests {
  /// Runs programs one after the other in one session, each followed by one that must be unaffected;
  /// returns the failures by position.
  static func failures(_ programs: [(String, Limits)]) -> [String] {
    let healthy = "var total = 0\nfor i in 1...100 { total += i }\nprint(total)"
    nonisolated(unsafe) var found: [String] = []
    ThreadPool.forEach(1, jobs: 1) { _ in
      guard let session = CellSession() else { return }
      for (index, (code, limits)) in programs.enumerated() {
        let outcome = session.run(code: code, id: "c\(index)", limits: limits)
        for failure in outcome.failures {
          #expect(!failure.text.english.isEmpty && !failure.text.korean.isEmpty)
          #expect(failure.id != "machine.internal", "\(failure.text.english)")
        }
        found.append(outcome.failures.first?.id ?? "")
        let after = session.run(code: healthy, id: "h\(index)")
        let text = after.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        #expect(text == "5050\n", "after \(code.prefix(99)): \(after.failures.map(\.text.english))")
      }
    }
    return found
  }

  @Test func limits() {
    let recursion = "func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))"
    let programs: [(String, Limits, String)] = [
      ("while true {}", Limits(operations: 100_000), "trap.budget"),
      (recursion, Limits(callDepth: 1000), "trap.call-depth"),
      (recursion, Limits(), "trap.call-depth"),
      ("var a: [Int] = []\nwhile true { a.append(1) }", Limits(liveBytes: 8 << 20), "trap.memory"),
      ("var s = \"ab\"\nwhile true { s += s }", Limits(liveBytes: 8 << 20), "trap.memory"),
      ("let b = Array(repeating: 0.5, count: 1 << 40)", Limits(), "trap.memory"),
      ("let t = String(repeating: \"한글\", count: 1 << 50)", Limits(), "trap.memory"),
      ("while true { print(\"0123456789\") }", Limits(outputBytes: 10_000), "trap.output"),
      ("while true {}", Limits(seconds: 0.1), "trap.timeout"),
      // Few operations, long host calls.
      (
        "let u = String(repeating: \"가나다\", count: 50_000)\nvar n = 0\n"
          + "while true { n += (u + \"라\").count }", Limits(seconds: 0.1), "trap.timeout"
      ),
    ]
    let found = Self.failures(programs.map { ($0.0, $0.1) })
    #expect(found == programs.map(\.2))
  }

  /// One call or instruction whose work is out of proportion.
  @Test func longWork() {
    let copies =
      "let a = Array(repeating: 0, count: 1_000_000)\nfor i in 0..<1_000_000 { var b = a\nb[0] = i }"
    let growth =
      "let s = String(repeating: \"a\", count: 10_000_000)\nfor _ in 0..<1_000_000 { var t = s\nt += \"b\" }"
    let replaced =
      "let s = String(repeating: \"a\", count: 100_000)\nlet t = s.replacing(\"a\", with: s)"
    let nearMisses = """
      let s = String(repeating: "a", count: 200_000)
      let p = String(repeating: "a", count: 100_000) + "b"
      print(s.contains(p), (s + "é").contains(p), s.replacing(p, with: "c").count)
      print((p + p).replacing(p, with: "é"), "ééa".replacing("é", with: ""), "ab".replacing("", with: "-"))
      """
    let programs: [(String, Limits, String)] = [
      (copies, Limits(operations: 10_000_000), "trap.budget"),
      (growth, Limits(seconds: 0.2), "trap.timeout"),
      (replaced, Limits(), "trap.memory"),
      (nearMisses, Limits(), ""),
    ]
    let found = Self.failures(programs.map { ($0.0, $0.1) })
    #expect(found == programs.map(\.2))
  }

  /// Texts that once hung the checker or the lowering.
  @Test func endlessPrograms() {
    /// Thirty lines, each made of the one before.
    func doubling(_ line: String, first: String) -> String {
      (1...30).reduce(first + "\n") { text, index in
        text
          + line.replacingOccurrences(of: "$", with: "\(index)")
          .replacingOccurrences(of: "#", with: "\(index - 1)") + "\n"
      }
    }
    func brackets(_ open: String, _ close: String) -> String {
      "let a = " + String(repeating: open, count: 20_000) + String(repeating: close, count: 20_000)
    }
    let pairs =
      "struct P<A, B> { var a: A; var b: B }\n"
      + "func g<A, B>(_ p: P<A, B>) { g(P(a: p, b: p)) }\ng(P(a: 1, b: 2))"
    let programs: [(String, String)] = [
      (brackets("(", ")"), "syntax.too-deep"),
      (brackets("[", "]"), "syntax.too-deep"),
      // Within the parser's own limit, but its time doubles with each bracket.
      (
        "let x: " + String(repeating: "[", count: 24) + "Int" + String(repeating: "]", count: 24)
          + " = []", "syntax.too-deep"
      ),
      (String(repeating: "let x = 1\n", count: 30_000), "syntax.too-long"),
      ("class A: B {}\nclass B: A {}\nlet c = A()", "type.circular"),
      (
        "func f<T>(_ x: T, _ n: Int) { if n > 0 { f([x], n - 1) } }\nf(1, 3)",
        "generic.unbounded"
      ),
      (pairs, "generic.unbounded"),
      (doubling("let t$ = (t#, t#)", first: "let t0 = 1"), "type.too-complex"),
      (
        doubling("typealias T$ = (T#, T#)", first: "typealias T0 = Int") + "let x: T30? = nil",
        "type.too-complex"
      ),
      (
        doubling("struct S$ { var a = S#(), b = S#() }", first: "struct S0 { var a = 1 }")
          + "let x = S30()", "type.too-large"
      ),
      (
        "func d<T>(_ x: T) -> (T, T) { (x, x) }\nlet x = " + String(repeating: "d(", count: 14)
          + "1" + String(repeating: ")", count: 14), "type.too-complex"
      ),
    ]
    let found = Self.failures(programs.map { ($0.0, Limits(seconds: 20)) })
    #expect(found == programs.map(\.1))
  }

  @Test func bracketsInTextAndCommentsDoNotCount() {
    let many = String(repeating: "(", count: 500)
    let code = "// \(many)\nlet s = \"\(many)\"\n/* \(many) */\nprint(s.count)"
    #expect(Self.failures([(code, Limits())]) == [""])
  }

  @Test func sortingByKnownOrders() {
    let code = """
      var n: [Int] = []
      var state = 7
      for _ in 0..<500 { state = (state * 1103515245 + 12345) % 2147483648; n.append(state % 100 - 50) }
      func isSorted<T>(_ a: [T], _ less: (T, T) -> Bool) -> Bool {
        for i in 1..<a.count where less(a[i], a[i - 1]) { return false }
        return true
      }
      let d = n.map { Double($0) / 4 }
      let s = n.map { "\\($0)" }
      let before = n
      if !isSorted(n.sorted(), { $0 < $1 }) { fatalError("int") }
      if !isSorted(n.sorted { $0 > $1 }, { $0 > $1 }) { fatalError("int down") }
      if !isSorted(n.sorted { $1 < $0 }, { $0 > $1 }) { fatalError("int swapped") }
      if !isSorted(d.sorted(), { $0 < $1 }) { fatalError("double") }
      if !isSorted(d.sorted { $0 > $1 }, { $0 > $1 }) { fatalError("double down") }
      if !isSorted(s.sorted(), { $0 < $1 }) { fatalError("string") }
      if n != before { fatalError("the original changed") }
      """
    #expect(Self.failures([(code, Limits())]) == [""])
  }
}
