// The bytes of a notebook and where their lines are.
//
// Everything in this module speaks of byte offsets into the file as it lies on disk, because a
// notebook is edited by byte range and never printed back. People, however, are told lines and
// columns, and columns count characters: the translation happens here and only for diagnostics.
// Lines end as CommonMark says: at LF, at CR LF, or at a CR on its own.

import Diagnostics

/// An immutable UTF-8 text with a table of its lines. Lines and columns count from 1.
public struct SourceText: Sendable {
  /// The file as the user named it, for diagnostics.
  public let file: String?
  /// The whole file, byte order mark included.
  public let bytes: [UInt8]
  /// Byte offset where each line starts. A file that ends with a line ending has no empty last line;
  /// an empty file has no lines.
  public let lineStarts: [Int]

  /// Finds the lines of a text in one pass.
  public init(_ bytes: [UInt8], file: String?) {
    self.file = file
    self.bytes = bytes
    var starts: [Int] = []
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      var atLineStart = true
      while offset < buffer.count {
        if atLineStart {
          starts.append(offset)
          atLineStart = false
        }
        let byte = buffer[offset]
        offset += 1
        if byte == 0x0A {
          atLineStart = true
        } else if byte == 0x0D {
          if offset < buffer.count, buffer[offset] == 0x0A { offset += 1 }
          atLineStart = true
        }
      }
    }
    lineStarts = starts
  }

  /// How many lines the text has.
  public var lineCount: Int { lineStarts.count }

  /// How many bytes of byte order mark the file starts with: 3 or 0.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Byte range of a line with its line ending; empty at the end of the file for lines beyond it.
  public func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    return lineStarts[line - 1]..<end
  }

  /// Byte range of a line without its line ending, and without the byte order mark on line 1.
  public func contentRange(_ line: Int) -> Range<Int> {
    let range = lineRange(line)
    var start = range.lowerBound
    var end = range.upperBound
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D, end == range.upperBound || bytes[end] == 0x0A {
      end -= 1
    }
    if line == 1 { start = min(end, start + byteOrderMarkLength) }
    return start..<end
  }

  /// The bytes of a line without its line ending.
  public func content(_ line: Int) -> ArraySlice<UInt8> {
    bytes[contentRange(line)]
  }

  /// The text of a line without its line ending.
  public func string(_ line: Int) -> String {
    String(decoding: content(line), as: UTF8.self)
  }

  /// The bytes that end a line: LF, CR LF, CR, or nothing on a last line without one.
  public func lineEnding(_ line: Int) -> ArraySlice<UInt8> {
    bytes[contentRange(line).upperBound..<lineRange(line).upperBound]
  }

  /// The line that holds a byte offset; the last line for offsets at or beyond the end.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// Line and column (in characters) of a byte offset, with a caret that underlines the
  /// characters up to `end` on the same line.
  public func place(at offset: Int, to end: Int? = nil) -> SourcePlace {
    let line = line(at: offset)
    let range = contentRange(line)
    let start = min(max(offset, range.lowerBound), bytes.count)
    let stop = min(max(end ?? start, start), max(range.upperBound, start))
    return SourcePlace(
      file: file, line: line, column: characters(range.lowerBound..<start) + 1,
      length: max(1, characters(start..<stop)))
  }

  /// The place of a whole line, without the blanks around its text.
  public func place(ofLine line: Int) -> SourcePlace {
    var range = contentRange(line)
    while let first = bytes[range].first, first == 0x20 || first == 0x09 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = bytes[range].last, last == 0x20 || last == 0x09 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return place(at: range.lowerBound, to: range.upperBound)
  }

  private func characters(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }

  /// Byte offset of the first byte that does not belong to well-formed UTF-8 (Unicode 15,
  /// table 3-7), or `nil` where all of it does.
  public static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer -> Int? in
      var index = 0
      while index < buffer.count {
        let first = buffer[index]
        if first < 0x80 {
          index += 1
          continue
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: length = 3
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return index
        }
        guard index + length <= buffer.count, second.contains(buffer[index + 1]) else {
          return index
        }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(buffer[index + offset]) {
          return index
        }
        index += length
      }
      return nil
    }
  }
}
