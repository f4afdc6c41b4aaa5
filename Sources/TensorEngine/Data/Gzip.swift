import CZlib
import Foundation

/// Why a dataset file cannot be used.
struct DataFault: Error {
  var english: String
  var korean: String
}

enum Gzip {
  /// The content of a gzip file. Refuses what is cut off, damaged, followed by something else, or
  /// larger than `limit` bytes when unpacked.
  static func inflate(_ data: [UInt8], limit: Int) throws -> [UInt8] {
    guard data.count >= 18, data[0] == 0x1f, data[1] == 0x8b else {
      throw DataFault(english: "it is not a gzip file", korean: "gzip 파일이 아닙니다")
    }
    var stream = z_stream()
    guard
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw DataFault(english: "there is no memory to unpack it", korean: "풀 메모리가 없습니다") }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var input = data
    var status = Z_OK
    try input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while status == Z_OK {
        let produced: Int = chunk.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          return target.count - Int(stream.avail_out)
        }
        output += chunk[0..<produced]
        if output.count > limit {
          throw DataFault(
            english: "it unpacks to more than \(limit) bytes", korean: "풀면 \(limit) 바이트를 넘습니다")
        }
        if status == Z_OK, stream.avail_in == 0, produced == 0 { break }
      }
    }
    guard status == Z_STREAM_END else {
      throw DataFault(
        english: status == Z_OK || status == Z_BUF_ERROR
          ? "it ends too early" : "it is damaged (gzip checksum or structure)",
        korean: status == Z_OK || status == Z_BUF_ERROR
          ? "파일이 중간에 끊겼습니다" : "파일이 손상되었습니다 (gzip 검사합 또는 구조)")
    }
    guard stream.avail_in == 0 else {
      throw DataFault(
        english: "there is something after the end of the archive", korean: "압축 파일 끝 뒤에 다른 내용이 있습니다")
    }
    return output
  }
}

/// The IDX format of the MNIST files: a magic number, sizes, bytes.
enum IDX {
  static func parse(_ bytes: [UInt8], dimensions: Int) throws -> (sizes: [Int], start: Int) {
    guard bytes.count >= 4 + 4 * dimensions, bytes[0] == 0, bytes[1] == 0, bytes[2] == 8,
      Int(bytes[3]) == dimensions
    else {
      throw DataFault(
        english: "it is not an IDX file of bytes with \(dimensions) dimensions",
        korean: "\(dimensions)차원 바이트 IDX 파일이 아닙니다")
    }
    var sizes: [Int] = []
    var product = 1
    for d in 0..<dimensions {
      var size = 0
      for k in 0..<4 { size = size << 8 | Int(bytes[4 + 4 * d + k]) }
      sizes.append(size)
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow else {
        throw DataFault(english: "its sizes \(sizes) are too large", korean: "크기 \(sizes)이(가) 너무 큽니다")
      }
      product = next
    }
    let start = 4 + 4 * dimensions
    guard bytes.count - start == product else {
      throw DataFault(
        english: "it should hold \(product) bytes of data but holds \(bytes.count - start)",
        korean: "데이터가 \(product) 바이트여야 하는데 \(bytes.count - start) 바이트입니다")
    }
    return (sizes, start)
  }
}
