import Foundation
import Runner

/// Programs with one token changed, which swiftc mostly refuses: what the checker accepts of them,
/// swiftc has to accept, too.
public struct MutationComparison: Sendable {
  /// A mutant that only the checker accepts.
  public struct FalseAcceptance: Sendable {
    /// The round that made it.
    public var round: UInt64
    /// The program it was made of.
    public var path: String
    /// What was changed: the line, before and after.
    public var change: String
    /// swiftc's first error.
    public var error: String
    /// The mutant.
    public var code: String
  }

  /// What comparing gave.
  public struct Report: Sendable {
    /// Mutants that the checker refused: nothing to compare.
    public var refused = 0
    /// Mutants that both accept.
    public var accepted = 0
    /// Mutants that only the checker accepts.
    public var falseAcceptances: [FalseAcceptance] = []
  }

  /// One mutant.
  public struct Mutant: Sendable {
    var round: UInt64
    var path: String
    var code: String
    var change: String
  }

  let toolchain: Toolchain
  let programs: [FixtureProgram]

  /// Mutations of the accepted fixture programs that are short enough to be judged quickly.
  public init(_ toolchain: Toolchain) throws {
    self.toolchain = toolchain
    let pending = try FixtureProgram.pending()
    programs = try FixtureProgram.all().filter {
      $0.kind == .accepted && $0.reference != .engine && pending[$0.path] == nil
        && $0.code.utf8.count < 6_000
    }
  }

  /// A program's mutant of a round: always the same, whatever other programs there are.
  func mutant(_ program: FixtureProgram, _ round: UInt64) -> Mutant? {
    // FNV-1a of the path.
    let path = program.path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    var random = SplitMix(state: path &+ round)
    let tokens = Self.tokens(program.code)
    let words = tokens.indices.filter { !tokens[$0].isSpace }
    guard words.count > 4, let position = words.randomElement(using: &random) else { return nil }
    var changed = tokens.map(\.text)
    func pick(_ kind: Token.Kind) -> String? {
      tokens.filter { $0.kind == kind && $0.text != tokens[position].text }
        .randomElement(using: &random)?.text
    }
    let following = words.first { $0 > position }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: changed[position] = ""
    case 1: changed[position] += " " + changed[position]
    case 2 where following != nil: changed.swapAt(position, following!)
    case 3:
      changed[position] =
        ["let": "var", "var": "let", "struct": "class", "class": "struct"][
          changed[position], default: pick(tokens[position].kind) ?? ""]
    default: changed[position] = pick(tokens[position].kind) ?? ""
    }
    let code = changed.joined()
    guard code != program.code else { return nil }
    let line = tokens[..<position].reduce(0) { $0 + $1.text.count { $0 == "\n" } }
    func text(_ code: String) -> String {
      let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      return line < lines.count ? lines[line].trimmingCharacters(in: .whitespaces) : ""
    }
    return Mutant(
      round: round, path: program.path, code: code,
      change: "\(line + 1): \(text(program.code)) → \(text(code))")
  }

  /// Compares each program's mutants of some rounds.
  ///
  /// - Parameter stop: Asked before every mutant that goes to swiftc; comparing ends early when it is
  ///   true.
  public func compare(
    rounds: Range<UInt64>, jobs: Int = 2, stop: @escaping @Sendable () -> Bool = { false }
  ) -> Report {
    let mutants = rounds.flatMap { round in programs.compactMap { mutant($0, round) } }
    let found = CellRun.checkAll(mutants.map(\.code), jobs: jobs)
    let accepted = zip(mutants, found).filter { !$0.1.contains { $0.severity == .error } }.map(\.0)
    var first = Report()
    first.refused = mutants.count - accepted.count
    let report = Shared(first)
    ThreadPool.forEach(accepted.count, jobs: jobs) { index in
      if stop() { return }
      let mutant = accepted[index]
      guard let result = try? toolchain.check(mutant.code) else { return }
      report.change {
        if result.status == 0 {
          $0.accepted += 1
        } else {
          let error = result.errors.split(separator: "\n").first { $0.contains("error:") }
          $0.falseAcceptances.append(
            FalseAcceptance(
              round: mutant.round, path: mutant.path, change: mutant.change,
              error: String(error ?? "swiftc fails"), code: mutant.code))
        }
      }
    }
    return report.value
  }

  // MARK: Tokens

  private struct Token {
    enum Kind { case space, word, number, string, symbol, bracket }
    var kind: Kind
    var text: String
    var isSpace: Bool { kind == .space }
  }

  /// Roughly Swift's tokens; comments are spaces.
  private static func tokens(_ code: String) -> [Token] {
    var result: [Token] = []
    var rest = Substring(code)
    func take(_ kind: Token.Kind, _ length: Int) {
      result.append(Token(kind: kind, text: String(rest.prefix(length))))
      rest = rest.dropFirst(length)
    }
    while let first = rest.first {
      if rest.hasPrefix("//") {
        take(.space, rest.prefix { $0 != "\n" }.count)
      } else if first.isWhitespace {
        take(.space, rest.prefix(while: \.isWhitespace).count)
      } else if first.isLetter || first == "_" {
        take(.word, rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count)
      } else if first.isNumber {
        take(.number, rest.prefix { $0.isNumber || $0 == "." || $0 == "_" || $0 == "e" }.count)
      } else if rest.hasPrefix("\"\"\"") {
        let body = rest.dropFirst(3)
        let end = body.range(of: "\"\"\"")?.upperBound ?? body.endIndex
        take(.string, rest.distance(from: rest.startIndex, to: end))
      } else if first == "\"" {
        var length = 1
        var previous: Character = "\""
        for character in rest.dropFirst() {
          length += 1
          if character == "\n" || character == "\"" && previous != "\\" { break }
          previous = character
        }
        take(.string, length)
      } else if "()[]{},;".contains(first) {
        take(.bracket, 1)
      } else {
        take(.symbol, rest.prefix { "+-*/%=<>!&|^~?.:@#$\\".contains($0) }.count.clampedToOne)
      }
    }
    return result
  }
}

extension Int {
  fileprivate var clampedToOne: Int { Swift.max(self, 1) }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
