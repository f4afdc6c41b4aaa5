import Agreement
import Testing

/// When objects end, as in a program that swiftc has not optimised (with -O they may end earlier, so
/// the recorded programs, which must print the same with both, cannot say this).
@Suite struct LifetimeTests {
  private let declaration = """
    final class T {
      let n: String
      init(_ n: String) { self.n = n }
      deinit { print("-\\(n)") }
      func make(_ n: String) -> T { T(n) }
      static func + (a: T, b: T) -> T { T(a.n + b.n) }
    }
    enum E: Error { case e }

    """

  private func output(_ code: String) -> [String] {
    let run = CellRun.runAll([declaration + code])[0]
    #expect(run.failures.isEmpty)
    return run.text.split(separator: "\n").map(String.init)
  }

  @Test func localsEndLastFirst() {
    #expect(
      output(
        """
        func f(_ a: T, _ b: T) -> Int { let x = T("x"); let y = T("y"); return x.n.count + y.n.count }
        print(f(T("a"), T("b")))
        """) == ["-y", "-x", "-b", "-a", "2"])
    #expect(
      output(
        """
        func f(_ t: T) throws -> T { let x = T("x"); let y = T("y"); defer { print("d") }; if t.n == "t" { throw E.e }; _ = x; return y }
        do { print(try f(T("t")).n) } catch { print("caught") }
        do { print(try f(T("u")).n) } catch { print("caught") }
        """) == ["d", "-y", "-x", "-t", "caught", "d", "-x", "-u", "-y", "y"])
  }

  @Test func resultsThatNobodyTakesEndFirst() {
    #expect(output(#"_ = T("e").make("f").make("g")"#) == ["-e", "-g", "-f"])
    #expect(output(#"_ = T("x") + T("y")"#) == ["-xy", "-y", "-x"])
  }

  @Test func whatAFailedConditionBoundEndsBeforeElse() {
    #expect(
      output(#"if let v = Optional(T("v")), v.n == "w" { print("then") } else { print("else") }"#)
        == ["-v", "else"])
  }

  @Test func deferredStatementsLeaveTheResult() {
    #expect(
      output(
        """
        func f() -> T? { defer { print("d") }; let t = T("t"); return t.make("r") }
        if let r = f() { print(r.n) }
        """) == ["-t", "d", "r", "-r"])
  }
}
