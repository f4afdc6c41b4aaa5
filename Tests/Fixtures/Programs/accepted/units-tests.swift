struct Failure: CustomStringConvertible { let test: String, message: String, line: Int; var description: String { "\(test):\(line): \(message)" } }
class TestCase {
  static private(set) var failures: [Failure] = []
  static var ran = 0
  private(set) var current = ""
  func setUp() {} ; func tearDown() {}
  var tests: [(String, () throws -> Void)] { [] }
  final func run() {
    for (name, body) in tests {
      current = "\(type(of: self)).\(name)"; Self.ran += 1
      setUp(); defer { tearDown() }
      do { try body() } catch { fail("threw \(error)", 0) }
    }
  }
  func fail(_ m: String, _ line: Int) { TestCase.failures.append(Failure(test: current, message: m, line: line)) }
  func expect<T: Equatable>(_ a: @autoclosure () throws -> T, _ b: T, file: StaticString = #file, line: Int = #line) { do { let v = try a(); if v != b { fail("\(v) is not \(b)", line) } } catch { fail("\(error)", line) } }
  func expectThrows<E: Error & Equatable>(_ e: E, line: Int = #line, _ f: () throws -> Void) { do { try f(); fail("no error", line) } catch let x as E where x == e {} catch { fail("other \(error)", line) } }
  func expectNil(_ x: Any?, line: Int = #line) { if let x { fail("\(x) is not nil", line) } }
}
enum ParseError: Error, Equatable { case empty, bad(Character) }
func parse(_ s: String) throws -> Int { guard !s.isEmpty else { throw ParseError.empty }; return try s.reduce(0) { guard let d = $1.wholeNumberValue else { throw ParseError.bad($1) }; return $0 * 10 + d } }
final class ParseTests: TestCase {
  var log: [String] = []
  override func setUp() { log.append("up") }
  override func tearDown() { super.tearDown(); log.append("down") }
  override var tests: [(String, () throws -> Void)] {
    [("good", { self.expect(try parse("12"), 12); self.expect([1, 2].count, 3) }),
     ("bad", { [self] in expectThrows(ParseError.bad("x")) { _ = try parse("1x") }; expectThrows(ParseError.empty) { _ = try parse("3") } }),
     ("throwing", { _ = try parse("") }), ("nil", checkNil)]
  }
  func checkNil() { expectNil(nil); expectNil(Int("7")) }
}
class MathTests: TestCase { override var tests: [(String, () throws -> Void)] { super.tests + [("sum", sum)] } ; func sum() throws { expect(0.1 + 0.2 == 0.3, true); expect(Set([1, 2]), [2, 1]) } }
let p = ParseTests(); p.run(); MathTests().run()
print(TestCase.ran, TestCase.failures.count, p.log.count)
TestCase.failures.forEach { print($0) }
