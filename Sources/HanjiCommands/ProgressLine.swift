import Foundation
import TensorEngine

// One line at the foot of the terminal that tells how far running cells have come. It is written to
// standard error, only where that is a terminal, over and over in the same place, and is gone when
// anything else is written.

/// The line that is rewritten.
final class ProgressLine: @unchecked Sendable {
  private let lock = NSLock()
  private var lastTime: UInt64 = 0
  private var isShown = false

  /// `nil` where standard error is no terminal.
  init?() { guard isatty(2) == 1 else { return nil } }

  /// Shows an event, at most ten times a second.
  func show(_ file: String, _ cell: String, _ event: ProgressEvent) {
    let now = DispatchTime.now().uptimeNanoseconds
    lock.lock()
    defer { lock.unlock() }
    guard now &- lastTime > 100_000_000 else { return }
    lastTime = now
    isShown = true
    write(
      "\r\u{1B}[K" + String(ProgressLine.text(file, cell, event).prefix(ProgressLine.width() - 1)))
  }

  /// Takes the line away.
  func clear() {
    lock.lock()
    defer { lock.unlock() }
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  /// `notebooks/ko/05.md #fit  3 · 120/600`
  static func text(_ file: String, _ cell: String, _ event: ProgressEvent) -> String {
    let label = event.label.isEmpty ? "\(event.pass)" : event.label
    let total = event.total > 0 ? "/\(event.total)" : ""
    return "  \(file) #\(cell)  \(label) · \(event.done)\(total)"
  }

  private static func width() -> Int {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 10 else { return 80 }
    return Int(size.ws_col)
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
