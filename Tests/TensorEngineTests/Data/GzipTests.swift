import CZlib
import Foundation
import Testing

@testable import TensorEngine

/// Bytes packed as gzip, for tests.
func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
  var stream = z_stream()
  guard
    deflateInit2_(
      &stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var input = bytes
  let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
  return input.withUnsafeMutableBufferPointer { source in
    stream.next_in = source.baseAddress
    stream.avail_in = UInt32(source.count)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(room)
      _ = deflate(&stream, Z_FINISH)
      count = room - Int(stream.avail_out)
    }
  }
}

/// A small generator for tests, so that failures repeat.
struct TestRandom: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct GzipTests {
  static let sample: [UInt8] = (0..<5000).map { UInt8(truncatingIfNeeded: $0 * $0 / 97) }

  @Test(arguments: [0, 1, 20, 5000]) func roundTrip(count: Int) throws {
    let contents = Array(Self.sample.prefix(count))
    #expect(try Gzip.unpack(gzip(contents), path: "a.gz", limit: count) == contents)
  }

  @Test func everyTruncationIsAnError() {
    let packed = gzip(Array(Self.sample.prefix(700)))
    for length in 0..<packed.count {
      #expect(throws: DataFault.self) {
        try Gzip.unpack(Array(packed.prefix(length)), path: "a.gz", limit: 1 << 20)
      }
    }
  }

  @Test func everyFlippedBitIsAnErrorOrHarmless() {
    let contents = Array(Self.sample.prefix(200))
    let packed = gzip(contents)
    var errors = 0
    for position in packed.indices {
      for bit in 0..<8 {
        var damaged = packed
        damaged[position] ^= 1 << UInt8(bit)
        // Bits of the header that say nothing about the contents (time, system) may change.
        do {
          #expect(try Gzip.unpack(damaged, path: "a.gz", limit: 1 << 20) == contents)
        } catch {
          #expect(error is DataFault)
          errors += 1
        }
      }
    }
    #expect(errors > packed.count * 4)
  }

  @Test func randomBytesAreErrors() {
    var random = TestRandom(state: 1)
    for _ in 0..<2000 {
      var bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      if bytes.count > 4, Bool.random(using: &random) {
        bytes.replaceSubrange(0..<4, with: [0x1F, 0x8B, 8, 0])
      }
      #expect(throws: DataFault.self) { try Gzip.unpack(bytes, path: "a.gz", limit: 1 << 20) }
    }
  }

  @Test func aBombIsRefused() {
    let packed = gzip([UInt8](repeating: 0, count: 10_000_000), level: 9)
    #expect(packed.count < 11_000)
    #expect(throws: DataFault.unpackedTooLarge(path: "bomb.gz", limit: 1_000_000)) {
      try Gzip.unpack(packed, path: "bomb.gz", limit: 1_000_000)
    }
  }

  @Test func aWrongSizeHintIsAnErrorAndAllocatesLittle() {
    var packed = gzip(Self.sample)
    packed.replaceSubrange((packed.count - 4)..., with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(throws: DataFault.self) { try Gzip.unpack(packed, path: "a.gz", limit: Int.max - 1) }
  }

  @Test func trailingBytesAreAnError() {
    #expect(throws: DataFault.trailingBytes(path: "a.gz", count: 3)) {
      try Gzip.unpack(gzip(Self.sample) + [1, 2, 3], path: "a.gz", limit: 1 << 20)
    }
  }

  @Test func otherFilesAreRefused() {
    #expect(throws: DataFault.notGzip(path: "a.gz")) {
      try Gzip.unpack(Array("<!doctype html><title>404</title>".utf8), path: "a.gz", limit: 1000)
    }
  }
}

@Suite struct IDXFileTests {
  /// An IDX file of unsigned bytes.
  static func file(_ shape: [Int], _ elements: [UInt8], type: UInt8 = 8) -> [UInt8] {
    [0, 0, type, UInt8(shape.count)]
      + shape.flatMap { size in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
      } + elements
  }

  @Test func readsShapeAndElements() throws {
    let idx = try IDXFile(Self.file([2, 3], [1, 2, 3, 4, 5, 6]), path: "a")
    #expect(idx.shape == [2, 3])
    #expect(Array(try idx.unsignedBytes(rank: 2, path: "a")) == [1, 2, 3, 4, 5, 6])
  }

  @Test func everyTruncationIsAnError() {
    let bytes = Self.file([3, 2, 2], Array(0..<12))
    for length in 0..<bytes.count {
      #expect(throws: DataFault.self) { try IDXFile(Array(bytes.prefix(length)), path: "a") }
    }
    #expect(throws: DataFault.self) { try IDXFile(bytes + [0], path: "a") }
  }

  @Test func headersThatLieAreErrors() {
    let huge = Self.file([0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF], [])
    #expect(throws: DataFault.self) { try IDXFile(huge, path: "a") }
    #expect(throws: DataFault.self) { try IDXFile([0, 0, 8, 255] + huge, path: "a") }
    #expect(throws: DataFault.self) { try IDXFile([1, 0, 8, 0, 5], path: "a") }
    #expect(throws: DataFault.notIDX(path: "a", reason: .unknownType(7))) {
      try IDXFile(Self.file([1], [1], type: 7), path: "a")
    }
    #expect(throws: DataFault.notIDX(path: "a", reason: .wrongType)) {
      try IDXFile(Self.file([1], [0, 0, 0, 1], type: 0x0C), path: "a").unsignedBytes(
        rank: 1, path: "a")
    }
  }

  @Test func randomHeadersNeverTrap() {
    var random = TestRandom(state: 2)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      if bytes.count >= 8 {
        bytes.replaceSubrange(0..<3, with: [0, 0, 8])
        bytes[3] = UInt8.random(in: 0...3, using: &random)
        if Bool.random(using: &random) { bytes.replaceSubrange(4..<7, with: [0, 0, 0]) }
      }
      if let idx = try? IDXFile(bytes, path: "a") {
        accepted += 1
        #expect(idx.elements.count == idx.shape.reduce(idx.elementType.size, *))
      }
    }
    #expect(accepted > 0)
  }

  @Test func imagesAndLabelsMustBelongTogether() throws {
    let images = Self.file([2, 1, 2], [1, 2, 3, 4])
    func load(_ images: [UInt8], _ labels: [UInt8]) throws -> LabelledImages {
      try LabelledImages(
        imageBytes: images, imagePath: "i", labelBytes: labels, labelPath: "l", classes: 10)
    }
    let good = try load(images, Self.file([2], [7, 9]))
    #expect(good.count == 2 && good.imageSize == 2 && good.labels == [7, 9])
    #expect(throws: DataFault.self) { try load(images, Self.file([3], [1, 2, 3])) }
    #expect(throws: DataFault.self) { try load(images, Self.file([2], [1, 10])) }
    #expect(throws: DataFault.self) { try load(Self.file([2, 2], [1, 2, 3, 4]), images) }
    #expect(throws: DataFault.self) {
      try load(Self.file([2, 0, 5], []), Self.file([2], [1, 2]))
    }
  }
}
