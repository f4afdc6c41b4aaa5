import Diagnostics

/// Why a cell stopped while running. The words are in `TrapReason.text`.
public enum TrapReason: Error, Hashable, Sendable {
  case arithmeticOverflow(operation: String)
  /// A result that was computed in 64 bits does not fit its narrower type.
  case resultOverflow(value: String, type: String)
  case divisionByZero
  case indexOutOfRange(index: Int, count: Int)
  case unwrappedNil
  /// A number does not fit the type it is converted to.
  case conversion(value: String, type: String)
  case invertedRange(lower: String, upper: String)
  case negativeCount(Int)
  case emptyCollection(operation: String)
  case castFailed(from: String, to: String)
  /// `fatalError`, `precondition`, `assert` of the guest.
  case fatalError(message: String)
  /// An error that the guest threw and nobody caught.
  case uncaughtError(description: String)
  case callDepth(limit: Int)
  case operations(limit: Int)
  case memory(limitBytes: Int)
  case output(limitBytes: Int)
  case timeout(seconds: Double)
  case cancelled
  /// Refused by the engine or another host function, which words it itself.
  case host(id: String, text: LocalizedText, help: LocalizedText?)
  /// A dataset is not on this machine: its cells keep their recorded outputs.
  case missingDataset(name: String, text: LocalizedText, help: LocalizedText?)
}

/// A trap with the place it happened and the calls that led there.
public struct Trap: Error, Sendable {
  /// Why it stopped.
  public var reason: TrapReason
  /// Where it stands in the source.
  public var span: Span
  /// Innermost first: the function, and the place in it that made the next call.
  public var backtrace: [Frame]

  /// A call in progress.
  public struct Frame: Hashable, Sendable {
    /// The function.
    public var function: String
    /// Where it stands in the source.
    public var span: Span
    /// Makes one from its parts.
    public init(function: String, span: Span) {
      self.function = function
      self.span = span
    }
  }

  /// Makes one from its parts.
  public init(reason: TrapReason, span: Span, backtrace: [Frame] = []) {
    self.reason = reason
    self.span = span
    self.backtrace = backtrace
  }
}
