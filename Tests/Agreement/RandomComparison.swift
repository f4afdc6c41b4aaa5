import Foundation
import Runner

/// Random programs run in cells and, many in one file, by swiftc's binary.
public struct RandomComparison: Sendable {
  /// A program on which the two do not agree.
  public struct Disagreement: Sendable {
    /// The seed that made it.
    public var seed: UInt64
    /// The program, shrunk.
    public var program: String
    /// What differs.
    public var difference: String
  }

  /// What comparing gave.
  public struct Report: Sendable {
    /// Programs whose output was compared.
    public var compared = 0
    /// Programs that stopped with a trap on both sides.
    public var trapped = 0
    /// Programs that swiftc refuses, as one that overflows in a constant.
    public var unusable = 0
    /// Programs on which the two disagree.
    public var disagreements: [Disagreement] = []
    /// Words for programs that cells find too complex to check, which is not a disagreement.
    public var tooComplex = 0
  }

  let toolchain: Toolchain
  /// Programs in one file.
  public var batch = 12
  /// Smaller programs tried for each disagreement.
  public var shrinkingSteps = 150

  /// Comparisons with a toolchain.
  public init(_ toolchain: Toolchain) { self.toolchain = toolchain }

  private static let mark = "=====@"

  /// Compares the programs of some seeds.
  ///
  /// - Parameter stop: Asked before every batch; comparing ends early when it is true.
  public func compare(
    seeds: Range<UInt64>, jobs: Int = 2, stop: @escaping @Sendable () -> Bool = { false }
  )
    -> Report
  {
    let batches = stride(from: seeds.lowerBound, to: seeds.upperBound, by: batch).map {
      $0..<min($0 + UInt64(batch), seeds.upperBound)
    }
    let report = Shared(Report())
    ThreadPool.forEach(batches.count, jobs: jobs) { index in
      if stop() { return }
      let part = compare(batches[index])
      report.change {
        $0.compared += part.compared
        $0.trapped += part.trapped
        $0.unusable += part.unusable
        $0.tooComplex += part.tooComplex
        $0.disagreements += part.disagreements
      }
    }
    return report.value
  }

  private func compare(_ seeds: Range<UInt64>) -> Report {
    var report = Report()
    var programs = seeds.map { seed -> (seed: UInt64, piece: Piece) in
      var maker = ProgramMaker(seed: seed, tag: "_\(seed)")
      return (seed, maker.program())
    }
    var expected: [UInt64: (output: String, trapped: Bool)] = [:]
    // A program that swiftc refuses is left out of the batch and the rest tried again.
    for _ in 0..<3 where !programs.isEmpty {
      let text = programs.map { seed, piece in
        "#sourceLocation(file: \"p\(seed).swift\", line: 1)\nprint(\"\(Self.mark)\(seed)\")\n\(piece.text)"
      }.joined(separator: "\n")
      guard let (compiled, ran) = try? toolchain.run(text) else { return report }
      if let ran {
        let parts = ran.output.components(separatedBy: Self.mark)
        for (position, part) in parts.enumerated() {
          guard let end = part.firstIndex(of: "\n"), let seed = UInt64(part[..<end]) else {
            continue
          }
          let isLast = position == parts.count - 1
          expected[seed] = (String(part[part.index(after: end)...]), isLast && ran.trapped)
        }
        break
      }
      let errors = compiled.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      let refused = programs.map(\.seed).filter { seed in
        errors.contains { $0.hasPrefix("p\(seed).swift:") || $0.contains("/p\(seed).swift:") }
      }
      report.unusable += refused.isEmpty ? programs.count : refused.count
      programs = refused.isEmpty ? [] : programs.filter { !refused.contains($0.seed) }
    }
    for (seed, piece) in programs {
      var reference = expected[seed]
      if reference == nil, let (_, ran) = try? toolchain.run(piece.text), let ran {
        reference = (ran.output, ran.trapped)
      }
      guard let reference else { continue }
      let run = CellRun(piece.text)
      if run.failures.contains(where: { $0.id == "type.too-complex" }) {
        report.tooComplex += 1
        continue
      }
      report.compared += 1
      if reference.trapped { report.trapped += 1 }
      guard let difference = Self.difference(run, reference.output, reference.trapped) else {
        continue
      }
      report.disagreements.append(shrink(seed, piece, run, difference))
    }
    return report
  }

  private static func difference(_ run: CellRun, _ output: String, _ trapped: Bool) -> String? {
    if let failure = run.failures.first, run.isRefused {
      return "refused: \(CellRun.mark(failure)): \(failure.text.english)"
    }
    if run.failures.isEmpty == trapped {
      return trapped ? "only swiftc's binary traps" : "traps: \(run.failures[0].id)"
    }
    return run.text == output ? nil : CellRun.firstDifference(run.text, output)
  }

  private func shrink(_ seed: UInt64, _ piece: Piece, _ run: CellRun, _ difference: String)
    -> Disagreement
  {
    let small = Shrinking.shrink(piece, limit: shrinkingSteps) { text in
      let now = CellRun(text)
      guard now.isRefused == run.isRefused else { return false }
      if run.isRefused {
        guard now.failures[0].id == run.failures[0].id else { return false }
        return (try? toolchain.check(text).status) == 0
      }
      guard let (_, ran) = try? toolchain.run(text), let ran else { return false }
      return Self.difference(now, ran.output, ran.trapped) != nil
    }
    let now = CellRun(small.text)
    var words = difference
    if run.isRefused {
      words = Self.difference(now, "", false) ?? difference
    } else if let (_, ran) = try? toolchain.run(small.text), let ran {
      words = Self.difference(now, ran.output, ran.trapped) ?? difference
    }
    return Disagreement(seed: seed, program: small.text, difference: words)
  }
}
