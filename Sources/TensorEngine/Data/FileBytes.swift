// Reading a whole file with the C library: the engine needs no more of an operating system than this.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files as bytes.
enum FileBytes {
  /// What tells one state of a file from another without reading it.
  struct Stamp: Hashable {
    var path: String
    var size: Int
    var modifiedSeconds: Int
    var modifiedNanoseconds: Int
  }

  /// The state of a regular file; `nil` where there is none.
  static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      path: path, size: Int(clamping: status.st_size), modifiedSeconds: Int(time.tv_sec),
      modifiedNanoseconds: Int(time.tv_nsec))
  }

  /// All bytes of a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    guard !path.utf8.contains(0), let file = fopen(path, "rb") else {
      throw DataFault.unreadable(path: path, reason: lastError())
    }
    defer { fclose(file) }
    guard let expected = stamp(path)?.size else {
      throw DataFault.unreadable(path: path, reason: "not a regular file")
    }
    guard expected <= limit else { throw DataFault.tooLarge(path: path, limit: limit) }
    // One byte more than expected: a file that grows while it is read is noticed.
    let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      count = fread(buffer.baseAddress, 1, expected + 1, file)
    }
    guard ferror(file) == 0 else {
      throw DataFault.unreadable(path: path, reason: lastError())
    }
    guard bytes.count == expected else {
      throw DataFault.unreadable(path: path, reason: "it changed while it was read")
    }
    return bytes
  }

  /// An environment variable; `nil` where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func lastError() -> String {
    String(cString: strerror(errno))
  }
}
