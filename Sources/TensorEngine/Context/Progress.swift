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

/// Counts through a range and tells the host how far it is: `for epoch in progress(1...15) { … }`. The
/// host may show it while the program runs; the program's output does not change.
public func progress(_ range: ClosedRange<Int>, label: String = "") -> ProgressRange {
  ProgressRange(first: range.lowerBound, last: range.upperBound, label: label)
}

/// Counts through a range and tells the host how far it is: `for step in progress(0..<100) { … }`.
public func progress(_ range: Range<Int>, label: String = "") -> ProgressRange {
  // An empty range has no last number; one before the first stands for it.
  range.isEmpty
    ? ProgressRange(first: 1, last: 0, label: label)
    : ProgressRange(first: range.lowerBound, last: range.upperBound - 1, label: label)
}

/// A range that reports how far a loop over it has come.
public final class ProgressRange: Sequence {
  fileprivate let first: Int
  fileprivate let last: Int
  fileprivate let label: String

  fileprivate init(first: Int, last: Int, label: String) {
    self.first = first
    self.last = last
    self.label = label
  }

  /// Begins at the first number.
  public func makeIterator() -> ProgressIterator { ProgressIterator(self) }
}

/// One pass through a `ProgressRange`.
public final class ProgressIterator: IteratorProtocol {
  private let range: ProgressRange
  private let total: Int
  private var done = 0

  fileprivate init(_ range: ProgressRange) {
    self.range = range
    let (distance, overflow) = range.last.subtractingReportingOverflow(range.first)
    total = overflow || distance == Int.max ? Int.max : distance + 1
  }

  /// The next number; `nil` after the last one.
  public func next() -> Int? {
    guard done < total else { return nil }
    done += 1
    reportProgress(done, of: total, label: range.label)
    return range.first &+ (done - 1)
  }
}
