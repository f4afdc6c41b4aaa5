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
    try Comparison.each(try FixtureProgram.all()) { program in
      try toolchain.differences(from: program)
    } report: { program, differences in
      Issue.record("\(program.path): \(differences.joined(separator: "; "))")
    }
  }
}
