import Agreement
import Foundation
import Testing

/// The fixture programs against the toolchain's swiftc: what is recorded is what it does.
@Suite struct AgreementTests {
  @Test func fixturesAgreeWithSwiftc() throws {
    if let absence = Toolchain.absence {
      print("skipped: the programs are not compared with swiftc (\(absence))")
      return
    }
    let toolchain = try #require(Toolchain())
    // A refused program that the checker still accepts has no marks to compare yet.
    let pending = try FixtureProgram.pending()
    let programs = try FixtureProgram.all().filter { program in
      let isUnmarked =
        program.kind == .refused && program.marks.isEmpty && pending[program.path] != nil
      if isUnmarked { print("skipped: \(program.path) is pending and has no marks yet") }
      return !isUnmarked
    }
    try Comparison.each(programs) { program in
      try toolchain.differences(from: program)
    } report: { program, differences in
      Issue.record("\(program.path): \(differences.joined(separator: "; "))")
    }
  }
}
