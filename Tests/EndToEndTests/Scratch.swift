import Foundation

/// A fresh folder in which the real command runs.
struct Scratch {
  struct Result {
    var status: Int32
    var out: String
    var err: String
  }

  static var binary: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let products =
      bundle.map { URL(fileURLWithPath: $0.bundlePath).deletingLastPathComponent() }
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return products.appendingPathComponent("hanji")
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hanji-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func hanji(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["LC_ALL"] = "C.UTF-8"
    variables["HANJI_DATA"] = nil
    variables["HOME"] = folder.path
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    if let input {
      let file = folder.appendingPathComponent(".input")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    let errorReader = DispatchQueue(label: "stderr")
    nonisolated(unsafe) var errors = Data()
    let done = DispatchSemaphore(value: 0)
    errorReader.async {
      errors = err.fileHandleForReading.readDataToEndOfFile()
      done.signal()
    }
    let output = out.fileHandleForReading.readDataToEndOfFile()
    done.wait()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, out: String(decoding: output, as: UTF8.self),
      err: String(decoding: errors, as: UTF8.self))
  }

  func write(_ text: String, to name: String = "a.md") throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func read(_ name: String = "a.md") throws -> String {
    String(
      decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
