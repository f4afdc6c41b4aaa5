import Foundation
import KernelCorpus
import TensorKernels
import Testing

/// The same bits everywhere: one list of programs over all kernels, on every instruction level that
/// the processor has, with 1, 2 and 7 threads, against the recorded digests.
///
/// `HANJI_RECORD_KERNELS=1 swift test --filter KernelCorpus` records the digests anew, after a change
/// of bits that is meant; `Scripts/check-arm64.sh` compares another processor with the same file.
extension KernelTests {
  private static var recordedFile: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/kernels/digests.txt")
  }

  /// One line per family: digest and name.
  private static func digests(level: Int32, threads: Int32) -> [String] {
    tk_force_level(level)
    tk_set_threads(threads)
    defer {
      tk_force_level(-1)
      tk_set_threads(0)
    }
    return (0..<kernel_corpus_families()).map { family in
      let digest = String(kernel_corpus_digest(family), radix: 16)
      let padded = String(repeating: "0", count: 16 - digest.count) + digest
      return padded + " " + String(cString: kernel_corpus_name(family))
    }
  }

  @Test func corpusHasTheSameBitsOnEveryLevelWithAnyThreads() throws {
    tk_force_level(-1)
    let best = tk_level()
    let reference = Self.digests(level: best, threads: 1)
    if ProcessInfo.processInfo.environment["HANJI_RECORD_KERNELS"] != nil {
      try (reference.joined(separator: "\n") + "\n").write(
        to: Self.recordedFile, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: Self.recordedFile, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(recorded == reference, "bits changed: \(differences(recorded, reference))")
    for level in 0...best {
      for threads: Int32 in [1, 2, 7] where level != best || threads != 1 {
        let digests = Self.digests(level: level, threads: threads)
        #expect(
          digests == reference,
          "level \(level), \(threads) threads: \(differences(digests, reference))")
      }
    }
  }

  private func differences(_ a: [String], _ b: [String]) -> [String] {
    zip(a, b).filter { $0 != $1 }.map { "\($0) / \($1)" }
  }

  /// The digests notice a single changed operation: another input order gives another digest.
  @Test func corpusFamiliesAreDistinct() {
    let digests = Self.digests(level: -1, threads: 1).map { $0.prefix(16) }
    #expect(Set(digests).count == digests.count)
  }

  /// Functions of float64 against values computed with 400 binary digits
  /// (`Scripts/record-function-vectors.py`): a line is a function, an argument and the value as the
  /// sum of two doubles, all in hexadecimal bits.
  @Test func doubleFunctionsAreWithinOneUnit() throws {
    let file = Self.recordedFile.deletingLastPathComponent().appendingPathComponent("functions.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var worst: [String: Double] = [:]
    var lines = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ")
      let name = String(parts[0])
      guard parts.count == 4, let operation = Self.functions[name],
        let x = UInt64(parts[1], radix: 16).map(Double.init(bitPattern:)),
        let high = UInt64(parts[2], radix: 16).map(Double.init(bitPattern:)),
        let low = UInt64(parts[3], radix: 16).map(Double.init(bitPattern:))
      else {
        Issue.record("unreadable line \(line)")
        continue
      }
      lines += 1
      var input = x
      var y = 0.0
      var count: Int64 = 1
      var step: Int64 = 1
      #expect(
        tk_map_unary(Int32(operation), Int32(TK_F64), 1, &count, &input, &step, &y, nil, 0, 0))
      var error = 0.0
      if high.isNaN {
        error = y.isNaN ? 0 : .infinity
      } else if high.isInfinite || y.isInfinite || high == 0 {
        error = y == high ? 0 : .infinity
      } else {
        error = abs((y - high) - low) / max(high.ulp, Double.leastNonzeroMagnitude)
      }
      worst[name] = max(worst[name] ?? 0, error)
      #expect(error <= 1, "\(name)(\(x)) = \(y), not \(high)")
    }
    #expect(lines > 2000)
    #expect(worst.count == Self.functions.count)
    print(worst.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
  }

  private static let functions: [String: Int] = [
    "exp": Int(TK_EXP), "exp2": Int(TK_EXP2), "expm1": Int(TK_EXPM1), "log": Int(TK_LOG),
    "log2": Int(TK_LOG2), "log10": Int(TK_LOG10), "log1p": Int(TK_LOG1P), "sin": Int(TK_SIN),
    "cos": Int(TK_COS), "tan": Int(TK_TAN), "asin": Int(TK_ASIN), "acos": Int(TK_ACOS),
    "atan": Int(TK_ATAN), "sinh": Int(TK_SINH), "cosh": Int(TK_COSH), "tanh": Int(TK_TANH),
    "asinh": Int(TK_ASINH), "acosh": Int(TK_ACOSH), "atanh": Int(TK_ATANH), "erf": Int(TK_ERF),
    "erfc": Int(TK_ERFC), "rsqrt": Int(TK_RSQRT),
  ]

  /// Functions of float32 over bit patterns 15 013 apart (all exponents, both signs, infinities, NaN)
  /// against those of float64, which are right to a unit of float64. All 2^32 arguments:
  /// `Scripts/check-functions.sh`.
  @Test func singleFunctionsAreWithinOneUnit() {
    var x: [Float] = [0, -0.0, .infinity, -.infinity, .nan, 1, -1, 0x1p-149, -0x1p-149]
    var bits: UInt32 = 0
    while bits < UInt32.max - 15013 {
      x.append(Float(bitPattern: bits))
      bits += 15013
    }
    let wide = x.map(Double.init)
    var count = Int64(x.count)
    var step: Int64 = 1
    var single = x
    var double = wide
    for (name, operation) in Self.functions {
      tk_map_unary(Int32(operation), Int32(TK_F32), 1, &count, x, &step, &single, nil, 0, 0)
      tk_map_unary(Int32(operation), Int32(TK_F64), 1, &count, wide, &step, &double, nil, 0, 0)
      var worst = 0.0
      var place: Float = 0
      for i in 0..<x.count {
        let exact = double[i]
        let rounded = Float(exact)
        var error = 0.0
        if exact.isNaN || single[i].isNaN {
          error = exact.isNaN && single[i].isNaN ? 0 : .infinity
        } else if rounded.isInfinite || single[i].isInfinite {
          error = single[i] == rounded ? 0 : .infinity
        } else {
          error = abs(Double(single[i]) - exact) / Double(rounded.ulp)
        }
        if error > worst { (worst, place) = (error, x[i]) }
      }
      #expect(worst <= 1, "\(name) at \(place): \(worst) ulp")
    }
  }
}
