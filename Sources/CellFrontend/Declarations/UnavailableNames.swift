/// Names of Swift and Foundation that cells leave out on purpose, with the reason.
///
/// A name that is only missing is unknown; these are refused as not available, also where swiftc
/// would accept them.
enum UnavailableNames {
  private struct Group {
    var reason: (en: String, ko: String)?
    var names: Set<String>
    var prefixes: [String] = []
    var members: Set<String> = []
    var labels: Set<String> = []
  }

  private static let groups = [
    Group(
      reason: (
        "cells have no files; use the datasets of the course", "셀에는 파일이 없습니다. 강의의 데이터셋을 쓰세요"
      ),
      names: [
        "FileManager", "FileHandle", "Bundle", "Data", "fopen", "fread", "fwrite", "fclose",
        "InputStream", "OutputStream", "stdin", "stdout", "stderr",
      ], members: ["write"], labels: ["contentsOf", "contentsOfFile", "toFile"]),
    Group(
      reason: ("cells have no network", "셀에는 네트워크가 없습니다"), names: [], prefixes: ["URL"]),
    Group(
      reason: ("cells cannot start or leave processes", "셀은 프로세스를 시작하거나 끝낼 수 없습니다"),
      names: [
        "Process", "ProcessInfo", "CommandLine", "exit", "abort", "getenv", "setenv", "system",
        "fork", "kill", "signal", "getpid",
      ]),
    Group(
      reason: ("cells have no clock", "셀에는 시계가 없습니다"),
      names: [
        "Date", "DateFormatter", "Calendar", "TimeZone", "TimeInterval", "Timer", "ContinuousClock",
        "SuspendingClock", "Clock", "Instant", "time", "clock", "gettimeofday", "sleep", "usleep",
        "DateComponents", "CFAbsoluteTimeGetCurrent",
      ]),
    Group(
      reason: ("cells run one after another, without concurrency", "셀은 동시성 없이 차례로 실행됩니다"),
      names: [
        "Task", "TaskGroup", "Thread", "MainActor", "AsyncStream", "AsyncSequence", "Semaphore",
        "withTaskGroup", "withCheckedContinuation", "Operation", "OperationQueue", "Lock", "NSLock",
        "Actor", "OSAllocatedUnfairLock", "Mutex",
      ], prefixes: ["Dispatch", "pthread_"]),
    Group(
      reason: ("cells have no pointers; use arrays", "셀에는 포인터가 없습니다. 배열을 쓰세요"),
      names: [
        "OpaquePointer", "ManagedBuffer", "Unmanaged", "ObjectiveC", "MemoryLayout", "malloc",
        "free", "memcpy", "memset",
      ], prefixes: ["Unsafe", "withUnsafe", "unsafe", "AutoreleasingUnsafe"],
      members: [
        "withUnsafeBufferPointer", "withUnsafeMutableBufferPointer", "withUnsafeBytes",
        "withUnsafeMutableBytes", "withCString", "withUTF8", "withContiguousStorageIfAvailable",
        "withContiguousMutableStorageIfAvailable", "utf8CString",
      ], labels: ["unsafeUninitializedCapacity"]),
    Group(
      reason: ("use protocols and generics", "프로토콜과 제네릭을 쓰세요"), names: ["Mirror"]),
    Group(reason: ("print the value", "print로 출력하세요"), names: ["dump"]),
    Group(reason: ("cells have no input", "셀에는 입력이 없습니다"), names: ["readLine", "getchar"]),
    Group(
      reason: ("write Swift types of your own", "Swift 타입을 직접 쓰세요"),
      names: [], prefixes: ["NS", "CF", "objc_"]),
    Group(
      reason: (
        "make an enum with a case for each kind of value", "값의 종류마다 case가 있는 열거형을 만드세요"
      ), names: ["AnyHashable"]),
    Group(
      reason: ("use Int, Float or Double", "Int, Float, Double을 쓰세요"),
      names: ["Int128", "UInt128", "Float16", "Float80", "CGFloat", "Decimal"]),
    Group(
      reason: ("use String(format:)", "String(format:)을 쓰세요"),
      names: [
        "NumberFormatter", "ByteCountFormatter", "MeasurementFormatter", "Formatter", "Locale",
        "ListFormatter", "ISO8601DateFormatter",
      ], members: ["formatted"]),
    Group(
      reason: nil, names: ["RangeSet"],
      members: [
        "folding", "applyingTransform", "addingPercentEncoding", "removingPercentEncoding",
        "enumerateLines", "removingSubranges",
      ]),
    Group(reason: nil, names: ["Regex", "UserDefaults", "JSONEncoder", "JSONDecoder", "UUID"]),
  ]

  /// What to do instead of a name that is left out; the outer `nil` for any other name.
  static func reason(for name: String) -> (en: String, ko: String)?? {
    func hasPrefix(_ prefix: String) -> Bool {
      guard name.hasPrefix(prefix) else { return false }
      // `NSLock`, not `NStates`: a word of its own follows.
      let rest = name.dropFirst(prefix.count)
      guard prefix.first?.isUppercase == true else { return true }
      return rest.isEmpty || rest.first?.isUppercase == true
    }
    return groups.first { $0.names.contains(name) || $0.prefixes.contains(where: hasPrefix) }?
      .reason
  }

  /// The same for a member of a library type.
  static func reason(forMember name: String) -> (en: String, ko: String)?? {
    groups.first { $0.members.contains(name) }?.reason
  }

  /// The same for an argument label.
  static func reason(forLabel label: String) -> (en: String, ko: String)?? {
    groups.first { $0.labels.contains(label) }?.reason
  }
}
