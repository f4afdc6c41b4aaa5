import ArgumentParser
import CellFrontend
import CellLibrary
import Diagnostics
import Foundation

/// `hanji doc`.
struct Doc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doc",
    abstract: "Print what a name of the library or the engine is: signatures and comments.",
    discussion: """
      NAME is a function, a type, a member as Type.member, or the id of an error or warning.

          hanji doc softmax
          hanji doc Tensor.view
          hanji doc flow.guard
          hanji doc --markdown > api.md

      Exit status: 0 found, 2 no such name.
      """)

  @Argument(help: "Names to look up.")
  var names: [String] = []

  @Flag(help: "Print the reference of all of the engine, as Markdown.")
  var markdown = false

  @OptionGroup var messages: MessageOptions

  mutating func validate() throws {
    guard markdown != !names.isEmpty else {
      throw ValidationError("give a name, or --markdown for the whole reference")
    }
  }

  func run() throws {
    let terminal = messages.terminal
    if markdown {
      terminal.out(EngineReference.markdown(korean: terminal.language == .korean))
      return
    }
    let entries = EngineReference.entries()
    var isComplete = true
    for (position, name) in names.enumerated() {
      // `Tensor.softmax(dim:)` is looked up without its labels.
      let wanted = String(name.prefix { $0 != "(" })
      if let entry = Catalogue.entry(wanted) {
        if position > 0 { terminal.out("") }
        terminal.out(Self.text(entry, terminal))
        continue
      }
      let found = entries.filter { $0.fullName == wanted || $0.name == wanted }
      guard !found.isEmpty else {
        isComplete = false
        // A name in the same case is nearer than one in another.
        let isUpper = wanted.first?.isUppercase == true
        let all = entries.flatMap { [$0.name, $0.fullName] } + Catalogue.entries.map(\.id)
        let known =
          all.filter { ($0.first?.isUppercase == true) == isUpper }
          + all.filter { ($0.first?.isUppercase == true) != isUpper }
        let guess = closestMatch(to: wanted, in: known)
        terminal.err(
          terminal.paint(terminal.say("error", "오류"), "1;31") + ": "
            + terminal.say(
              "there is no '\(wanted)' in the library",
              "라이브러리에 '\(wanted)'이(가) 없습니다"))
        if let guess {
          terminal.err(
            "  " + terminal.paint(terminal.say("help", "도움말"), "1;32") + ": "
              + terminal.say("did you mean '\(guess)'?", "'\(guess)'을(를) 찾으셨나요?"))
        }
        continue
      }
      if position > 0 { terminal.out("") }
      terminal.out(Self.text(found, entries, terminal))
    }
    if !isComplete { throw Status.usage }
  }

  /// The entry of a diagnostic.
  private static func text(_ entry: CatalogueEntry, _ terminal: Terminal) -> String {
    func indented(_ cells: [String]) -> String {
      cells.map { cell in
        cell.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
      }.joined(separator: "\n\n    // " + terminal.say("the next cell", "다음 셀") + "\n\n")
    }
    var parts = ["\(entry.id): \(entry.title[terminal.language])", entry.meaning]
    if !entry.example.isEmpty { parts.append(indented(entry.example)) }
    if !entry.instead.isEmpty {
      parts.append(terminal.say("instead:", "이렇게 쓰세요:"))
      parts.append(indented(entry.instead))
    }
    return parts.joined(separator: "\n\n")
  }

  private static func text(
    _ found: [ReferenceEntry], _ entries: [ReferenceEntry], _ terminal: Terminal
  ) -> String {
    var lines: [String] = []
    var last: (owner: String, comment: String)?
    for entry in found {
      // Overloads with the same words share them.
      let isSame = last.map { $0.owner == entry.owner && $0.comment == entry.comment } ?? false
      if last != nil, !isSame { lines.append("") }
      if isSame, !entry.comment.isEmpty {
        let at =
          lines.count - entry.comment.split(separator: "\n", omittingEmptySubsequences: false).count
        lines.insert(entry.signature, at: max(0, at))
      } else {
        if !entry.owner.isEmpty {
          lines.append(terminal.say("in \(entry.owner):", "\(entry.owner)의 멤버:"))
        }
        lines.append(entry.signature)
        if !entry.comment.isEmpty {
          lines += entry.comment.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "    " + $0
          }
        }
      }
      last = (entry.owner, entry.comment)
      if entry.kind == .type {
        let members = entries.filter { $0.owner == entry.fullName }
        if !members.isEmpty {
          lines.append("")
          lines.append(terminal.say("members:", "멤버:"))
          lines += members.map { "  " + $0.signature }
        }
        last = (entry.owner, "\u{0}")
      }
    }
    return lines.joined(separator: "\n")
  }
}
