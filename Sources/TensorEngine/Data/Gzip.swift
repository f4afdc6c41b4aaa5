// Unpacking gzip (RFC 1952) with the system's zlib, which also checks the CRC-32 and the length that a
// gzip file carries.

import CZlib

/// gzip files.
enum Gzip {
  /// Whether bytes begin as a gzip file does.
  static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }

  /// The contents of a gzip file of one member.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its name, for messages.
  ///   - limit: How many bytes the contents may have; more is an error before they are kept.
  static func unpack(_ bytes: [UInt8], path: String, limit: Int) throws -> [UInt8] {
    guard isGzip(bytes) else { throw DataFault.notGzip(path: path) }
    // The smallest file: a header of ten bytes, an empty block of two and a trailer of eight.
    guard bytes.count >= 20, bytes.count <= Int(UInt32.max) else {
      throw DataFault.truncatedGzip(path: path)
    }
    // The last four bytes tell the unpacked size (modulo 2^32): a hint for the first buffer only.
    let hint = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    // Deflate cannot pack more than about 1032 to 1, so a damaged hint cannot ask for much.
    let plausible = min(hint, bytes.count * 1040)
    var capacity = min(max(plausible, 64), max(limit, 0)) + 1

    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw DataFault.damagedGzip(path: path, reason: "zlib cannot start") }
    defer { inflateEnd(&stream) }

    // zlib's interface takes a pointer to bytes that it may change, and never does.
    var input = bytes
    return try input.withUnsafeMutableBufferPointer { source -> [UInt8] in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      var output: [UInt8] = []
      while true {
        var status = Z_OK
        let room = capacity - output.count
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(clamping: room)
          let offered = stream.avail_out
          status = inflate(&stream, Z_NO_FLUSH)
          count = Int(offered - stream.avail_out)
        }
        if output.isEmpty { output = chunk } else { output += chunk }
        switch status {
        case Z_STREAM_END:
          guard output.count <= limit else {
            throw DataFault.unpackedTooLarge(path: path, limit: limit)
          }
          guard stream.avail_in == 0 else {
            throw DataFault.trailingBytes(path: path, count: Int(stream.avail_in))
          }
          return output
        case Z_OK, Z_BUF_ERROR:
          guard output.count <= limit else {
            throw DataFault.unpackedTooLarge(path: path, limit: limit)
          }
          if stream.avail_in == 0, stream.avail_out > 0 {
            throw DataFault.truncatedGzip(path: path)
          }
          if chunk.isEmpty, status == Z_BUF_ERROR {
            throw DataFault.truncatedGzip(path: path)
          }
          capacity = min(output.count * 2 + 64, max(limit, 0) + 1)
        default:
          let reason = stream.msg.map { String(cString: $0) } ?? "zlib status \(status)"
          throw DataFault.damagedGzip(path: path, reason: reason)
        }
      }
    }
  }
}
