import Foundation
import TensorKernels

/// What the engine refuses, in words: the operation, the shapes and types, the rule, and what
/// would fit.
public struct EngineError: Error, Hashable, Sendable {
  /// What went wrong, where a host wants to act on it.
  public enum Kind: Hashable, Sendable {
    case invalidArgument
    /// A dataset's files are not on this machine.
    case missingDataset(String)
  }
  /// What kind it is.
  public var kind: Kind
  /// The operation that refused.
  public var operation: String
  /// The English words.
  public var english: String
  /// The Korean words.
  public var korean: String
  /// What to do, in English; may be empty.
  public var helpEnglish: String
  /// What to do, in Korean; may be empty.
  public var helpKorean: String

  /// Makes one from its parts.
  public init(
    kind: Kind = .invalidArgument, operation: String, english: String, korean: String,
    helpEnglish: String = "", helpKorean: String = ""
  ) {
    self.kind = kind
    self.operation = operation
    self.english = english
    self.korean = korean
    self.helpEnglish = helpEnglish
    self.helpKorean = helpKorean
  }
}

/// Everything that a program can change about the engine: one per thread, so that programs on
/// different threads do not see each other.
public final class EngineContext {
  /// Random numbers as PyTorch's default generator gives them.
  var generator = TorchGenerator(seed: 67_280_421_310_721)
  /// What every operation reads.
  let recorder: UnsafeMutablePointer<Recorder>
  /// Whether operations record gradients.
  var recordsGradients: Bool {
    get { recorder.pointee.isOn }
    set { recorder.pointee.isOn = newValue }
  }
  /// Whether gradients are on their way back.
  var isGoingBack = false
  /// Number of the last `backward`.
  var nextRun = 0
  /// Set by a host that runs programs in its own process: failures are kept here instead of
  /// stopping the process.
  public var recordsFailures = false
  /// The first failure since the host last looked.
  public var failure: EngineError? { didSet { recorder.pointee.hasFailed = failure != nil } }
  /// Hears how far loops have come.
  public var onProgress: ((ProgressEvent) -> Void)?
  /// Folders in which datasets are looked for.
  public var datasetFolders: [String] = []
  /// Largest tensor, in bytes.
  public var allocationLimit = 1 << 33
  /// How much memory all tensors of this context together may use, in bytes. Only kept where
  /// failures are recorded: a program of its own may use what the machine has.
  public var memoryLimit = 4 << 30
  /// What this context's tensors use now and have used at most, in bytes; blocks under 4 KiB are
  /// not counted.
  public var memoryInUse: Int { memory.inUse }
  /// The most memory that was in use at one time, in bytes.
  public var peakMemory: Int { memory.peak }
  /// Forgets what was used before: `peakMemory` is that from now on.
  public func resetPeakMemory() { memory.resetPeak() }
  let memory = MemoryAccount()

  /// Makes one from its parts.
  public init() {
    recorder = .allocate(capacity: 1)
    recorder.initialize(to: Recorder())
  }

  deinit { recorder.deallocate() }

  /// The calling thread's context.
  public static var current: EngineContext { ThreadState.current.pointee.context }

  /// Whether the calling thread's context has a `failure`: for hosts that ask after every operation.
  public static var hasFailed: Bool { Recorder.current.pointee.hasFailed }

  /// Makes a context the calling thread's.
  public static func use(_ context: EngineContext) { ThreadState.current.pointee.use(context) }
}

/// The part of a context that every operation reads, in memory of its own so that it costs no
/// counting of references.
struct Recorder {
  /// Whether operations record gradients.
  var isOn = true
  /// Number of the last recorded operation: the order in which gradients flow back.
  var lastOperation = 0
  /// Whether the context's `failure` is set.
  var hasFailed = false

  /// The calling thread's.
  @inline(__always)
  static var current: UnsafeMutablePointer<Recorder> { ThreadState.current.pointee.recorder }
}

/// Counts the bytes of tensors that are alive. A tensor may be released on another thread than
/// the one that made it, so the counts are atomic.
final class MemoryAccount {
  private let counts: UnsafeMutablePointer<Int64>

  init() {
    counts = .allocate(capacity: 2)
    counts.initialize(repeating: 0, count: 2)
  }

  deinit { counts.deallocate() }

  var inUse: Int { Int(tk_atomic_add(counts, 0)) }
  var peak: Int { Int(tk_atomic_add(counts + 1, 0)) }

  /// Adds bytes; returns how many are in use now.
  func add(_ bytes: Int) -> Int {
    let now = tk_atomic_add(counts, Int64(bytes))
    tk_atomic_max(counts + 1, now)
    return Int(now)
  }

  func resetPeak() { _ = tk_atomic_add(counts + 1, Int64(inUse - peak)) }

  func remove(_ bytes: Int) { _ = tk_atomic_add(counts, -Int64(bytes)) }
}

/// The state of a thread is released when the thread ends.
func releaseAtEndOfThread(_ state: UnsafeMutableRawPointer) {
  pthread_setspecific(threadKey, state)
}

private let threadKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key) { pointer in
    // Tensors that are released from here on find no state and free their memory.
    tk_set_thread_state(nil)
    #if canImport(Darwin)
      ThreadState.destroy(pointer)
    #else
      if let pointer { ThreadState.destroy(pointer) }
    #endif
  }
  return key
}()

enum Failure {
  /// Refuses an operation: recorded where a host listens, the end of the program otherwise (as for
  /// a bad index).
  static func report<T>(_ error: EngineError, returning placeholder: @autoclosure () -> T) -> T {
    let context = EngineContext.current
    guard context.recordsFailures else {
      let help = error.helpEnglish.isEmpty ? "" : " (\(error.helpEnglish))"
      fatalError("\(error.operation): \(error.english)\(help)")
    }
    if context.failure == nil { context.failure = error }
    return placeholder()
  }

  static func tensor(
    _ operation: String, _ english: String, _ korean: String, help: (String, String) = ("", "")
  ) -> Tensor {
    report(
      EngineError(
        operation: operation, english: english, korean: korean, helpEnglish: help.0,
        helpKorean: help.1), returning: Tensor.placeholder())
  }
}
