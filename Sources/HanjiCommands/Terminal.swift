import Diagnostics
import Foundation

/// What goes to the terminal: results to standard output, progress and problems to standard error.
struct Terminal {
  var language: MessageLanguage
  var usesColor: Bool

  func out(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
  func err(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  func paint(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func say(_ english: String, _ korean: String) -> String {
    language == .korean ? settlingParticles(korean) : english
  }

  /// A diagnostic with its place, the source line and a caret, notes and help.
  func render(_ diagnostic: Diagnostic, sources: (String) -> [String]?) -> String {
    var lines: [String] = []
    let kind: String
    switch diagnostic.severity {
    case .error: kind = paint(say("error", "오류"), "1;31")
    case .warning: kind = paint(say("warning", "경고"), "1;33")
    case .note: kind = paint(say("note", "참고"), "1;36")
    }
    let place = diagnostic.place.map { Terminal.text($0) + ": " } ?? ""
    lines.append(paint(place, "1") + kind + ": " + diagnostic.text[language])
    if let place = diagnostic.place, let shown = excerpt(place, sources) { lines += shown }
    if let help = diagnostic.help {
      lines.append("  " + paint(say("help", "도움말"), "1;32") + ": " + help[language])
    }
    for note in diagnostic.notes {
      let where_ = note.place.map { Terminal.text($0) + ": " } ?? ""
      lines.append("  " + where_ + paint(say("note", "참고"), "1;36") + ": " + note.text[language])
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ place: SourcePlace) -> String {
    "\(place.file ?? "<cell>"):\(place.line):\(place.column)"
  }

  private func excerpt(_ place: SourcePlace, _ sources: (String) -> [String]?) -> [String]? {
    guard let file = place.file, let lines = sources(file), place.line >= 1,
      place.line <= lines.count
    else { return nil }
    let line = lines[place.line - 1]
    guard line.count < 400 else { return nil }
    let before = line.prefix(place.column - 1)
    let under = line.dropFirst(place.column - 1).prefix(max(1, place.length))
    let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: width($0)) }
      .joined()
    let caret = String(repeating: "^", count: max(1, under.reduce(0) { $0 + width($1) }))
    let number = String(place.line)
    return [
      paint("  \(number) | ", "2") + line,
      String(repeating: " ", count: number.count + 2) + paint(" | ", "2") + indent
        + paint(caret, "1;31"),
    ]
  }

  /// Columns that a character takes: two for Hangul and other wide characters.
  private func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first?.value else { return 0 }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF,
    ]
    return wide.contains { $0.contains(scalar) } ? 2 : 1
  }
}
