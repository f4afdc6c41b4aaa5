import Agreement
import Foundation
import Testing

/// Programs that nobody wrote, against swiftc. Seeds are fixed; on a slow machine fewer are compared.
/// `agreement-tool random` and `mutate` compare as many as wanted.
@Suite(.serialized) struct RandomProgramTests {
  @Test("Random well-typed programs print what swiftc's binaries print")
  func random() throws {
    if let absence = Toolchain.absence {
      print("skipped: random programs are not compared with swiftc (\(absence))")
      return
    }
    let toolchain = try #require(Toolchain())
    var comparison = RandomComparison(toolchain)
    comparison.shrinkingSteps = 40
    let end = Date.now.addingTimeInterval(150)
    let report = comparison.compare(seeds: 30..<78) { Date.now > end }
    for found in report.disagreements {
      Issue.record("seed \(found.seed): \(found.difference)\n\(found.program)")
    }
    #expect(report.compared > 0)
    print("random programs: \(report.compared) compared, \(report.unusable) unusable")
  }

  @Test("What the checker accepts of mutated programs, swiftc accepts")
  func mutations() throws {
    if let absence = Toolchain.absence {
      print("skipped: mutated programs are not compared with swiftc (\(absence))")
      return
    }
    let toolchain = try #require(Toolchain())
    let end = Date.now.addingTimeInterval(150)
    let report = try MutationComparison(toolchain).compare(rounds: 1..<3) { Date.now > end }
    for found in report.falseAcceptances {
      Issue.record("\(found.path):\(found.change)\n\(found.error)")
    }
    #expect(report.refused > 100)
    print("mutated programs: \(report.refused) refused, \(report.accepted) accepted by both")
  }
}
