// How far a long loop has come. Events go to the host, for a line on the terminal; they are never part of
// what a program shows.

/// How far a loop has come.
public struct ProgressEvent: Hashable, Sendable {
  /// What the loop is called; may be empty.
  public var label: String
  /// Which pass this is, from 1.
  public var pass: Int
  /// How many turns have begun.
  public var done: Int
  /// How many there will be; 0 if it is not known.
  public var total: Int

  /// An event from its parts.
  public init(label: String, pass: Int, done: Int, total: Int) {
    self.label = label
    self.pass = pass
    self.done = done
    self.total = total
  }
}

/// Tells the host how far a loop has come: turn `done` of `total` (0 if that is not known). The host may
/// show it while the program runs; the program's output does not change. Passes through a `DataLoader` do
/// this by themselves.
public func reportProgress(_ done: Int, of total: Int = 0, label: String = "") {
  EngineContext.current.onProgress?(
    ProgressEvent(label: label, pass: 1, done: done, total: total))
}
