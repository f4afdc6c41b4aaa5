/// How much a cell may use before it is stopped with a trap.
public struct Limits: Hashable, Sendable {
  /// Turns of loops and calls. Counted, not timed, so that a budget means the same everywhere.
  public var operations: Int
  /// Calls within calls.
  public var callDepth: Int
  /// Bytes of strings, arrays, instances and closures alive at one time.
  public var liveBytes: Int
  /// Bytes of the engine's tensors alive at one time.
  public var tensorBytes: Int
  /// Bytes of text a run may print; tables and pictures may take four times as much.
  public var outputBytes: Int
  /// Wall-clock seconds of a run; 0: no limit.
  public var seconds: Double

  /// Limits of the given sizes; the defaults suit a lesson's cell.
  public init(
    operations: Int = 10_000_000_000, callDepth: Int = 50_000,
    liveBytes: Int = 2 << 30, tensorBytes: Int = 4 << 30, outputBytes: Int = 4 << 20,
    seconds: Double = 0
  ) {
    self.operations = operations
    self.callDepth = callDepth
    self.liveBytes = liveBytes
    self.tensorBytes = tensorBytes
    self.outputBytes = outputBytes
    self.seconds = seconds
  }
}
