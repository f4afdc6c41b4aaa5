import CellIR
import CellMachine
import Foundation
import MachineCore

// Positions in strings. An index is an offset into the UTF-8; a Character begins at every index that
// a cell can reach. Text of ASCII alone needs no look at Unicode's rules (only CR LF is one Character
// of two bytes); other text is looked at in windows, so that a step does not cost the whole string.

extension StandardLibrary {
  static func registerStringIndices(_ registry: inout HostRegistry) {
    let outOfBounds = TrapReason.fatalError(message: "String index is out of bounds")
    registry.register("string.size") { call in
      call.setResult(0, call.utf8(0).count)
      return nil
    }
    registry.register("string.after") { call in
      let text = GuestText(call.refs[0])
      let offset = call.int(0)
      guard offset >= 0, offset < text.bytes.count else { return outOfBounds }
      call.setResult(0, text.after(offset))
      return nil
    }
    registry.register("string.before") { call in
      let text = GuestText(call.refs[0])
      let offset = call.int(0)
      guard offset > 0, offset <= text.bytes.count else { return outOfBounds }
      call.setResult(0, text.before(offset))
      return nil
    }
    registry.register("string.at") { call in
      let text = GuestText(call.refs[0])
      let offset = call.int(0)
      guard offset >= 0, offset < text.bytes.count else { return outOfBounds }
      call.setResult(
        0, utf8: UnsafeBufferPointer(rebasing: text.bytes[offset..<text.after(offset)]))
      return nil
    }
    registry.register("string.slice") { call in
      let bytes = call.utf8(0)
      let (low, high) = (call.int(0), call.int(1))
      guard low >= 0, low <= high, high <= bytes.count else { return outOfBounds }
      if low == 0, high == bytes.count {
        call.setResult(0, owned: call.retained(call.refs[0]))
      } else {
        call.setResult(0, utf8: UnsafeBufferPointer(rebasing: bytes[low..<high]))
      }
      return nil
    }
    // (text, offset, distance, limit or -1) → offset, or -1 beyond the limit or an end.
    registry.register("string.offsetBy") { call in
      let text = GuestText(call.refs[0])
      let (offset, distance, limit) = (call.int(0), call.int(1), call.int(2))
      guard offset >= 0, offset <= text.bytes.count else { return outOfBounds }
      call.setResult(0, text.offset(offset, by: distance, limit: limit < 0 ? nil : limit))
      return nil
    }
    registry.register("string.distance") { call in
      let text = GuestText(call.refs[0])
      let (low, high) = (call.int(0), call.int(1))
      guard low >= 0, high >= 0, max(low, high) <= text.bytes.count else { return outOfBounds }
      let count = text.count(min(low, high), max(low, high))
      call.setResult(0, low <= high ? count : -count)
      return nil
    }
    registry.register("string.find") { call in
      let from = call.int(0)
      let text = GuestText(call.refs[0])
      call.setResult(0, text.find(GuestText(call.refs[1]), from: max(0, from), &call) ?? -1)
      return nil
    }
    registry.register("string.findLast") { call in
      let text = GuestText(call.refs[0])
      let pattern = GuestText(call.refs[1])
      var last = -1
      var from = 0
      while let found = text.find(pattern, from: from, &call) {
        last = found
        from = text.after(found)
        if from >= text.bytes.count { break }
      }
      call.setResult(0, last)
      return nil
    }
  }
}

/// A string of the guest, during one host call.
struct GuestText {
  let bytes: UnsafeBufferPointer<UInt8>
  let isASCII: Bool

  init(_ reference: GuestReference?) {
    bytes = reference.guestUTF8
    isASCII = reference.map { $0.pointee.flags & 1 != 0 } ?? true
  }

  /// Where the Character that begins at an offset ends.
  func after(_ offset: Int) -> Int {
    if isASCII {
      let isPair = bytes[offset] == 13 && offset + 1 < bytes.count && bytes[offset + 1] == 10
      return offset + (isPair ? 2 : 1)
    }
    // Two ASCII bytes in a row that are not CR LF are two Characters.
    if bytes[offset] < 0x80, bytes[offset] != 13,
      offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    {
      return offset + 1
    }
    var size = 64
    while true {
      let end = Swift.min(bytes.count, offset + size)
      let window = String(decoding: bytes[offset..<end], as: UTF8.self)
      let length = window.first?.utf8.count ?? 1
      if end == bytes.count || length + 8 < size { return offset + length }
      size *= 4
    }
  }

  /// Where the Character that ends at an offset begins.
  func before(_ offset: Int) -> Int {
    if isASCII {
      let isPair = offset >= 2 && bytes[offset - 1] == 10 && bytes[offset - 2] == 13
      return offset - (isPair ? 2 : 1)
    }
    if bytes[offset - 1] < 0x80, bytes[offset - 1] != 10 { return offset - 1 }
    var size = 64
    while true {
      var start = Swift.max(0, offset - size)
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let window = String(decoding: bytes[start..<offset], as: UTF8.self)
      let length = window.last?.utf8.count ?? 1
      // Flags pair up from the beginning of their run, so a window full of them says nothing.
      if start == 0 || (length + 8 < size && !window.unicodeScalars.allSatisfy(Self.isFlag)) {
        return offset - length
      }
      size *= 4
    }
  }

  private static func isFlag(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  func offset(_ offset: Int, by distance: Int, limit: Int?) -> Int {
    var position = offset
    if isASCII, !bytes.contains(13) {
      let (target, overflow) = offset.addingReportingOverflow(distance)
      if overflow || target < 0 || target > bytes.count { return -1 }
      if let limit {
        if distance > 0, limit >= offset, target > limit { return -1 }
        if distance < 0, limit <= offset, target < limit { return -1 }
      }
      return target
    }
    var left = distance
    while left > 0 {
      if position == limit || position >= bytes.count { return -1 }
      position = after(position)
      left -= 1
    }
    while left < 0 {
      if position == limit || position <= 0 { return -1 }
      position = before(position)
      left += 1
    }
    return position
  }

  func count(_ low: Int, _ high: Int) -> Int {
    if isASCII, !bytes.contains(13) { return high - low }
    return String(decoding: bytes[low..<high], as: UTF8.self).count
  }

  /// The first place at or after an offset where another text stands, from Character to Character.
  /// Text whose hits are not from Character to Character may take long, so the limits are looked at.
  func find(_ pattern: GuestText, from start: Int, _ call: inout HostCall) -> Int? {
    let size = pattern.bytes.count
    guard start <= bytes.count, size > 0, size <= bytes.count - start else { return nil }
    guard let text = bytes.baseAddress, let wanted = pattern.bytes.baseAddress else { return nil }
    var position = start
    while position <= bytes.count - size {
      let hit = cell_find_bytes(
        text + position, Int64(bytes.count - position), wanted, Int64(size))
      guard hit >= 0 else { return nil }
      position += Int(hit)
      if isBoundary(position), isBoundary(position + size) { return position }
      if call.shouldStop() { return nil }
      position += 1
    }
    return nil
  }

  private func isBoundary(_ offset: Int) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    if isASCII { return !(bytes[offset - 1] == 13 && bytes[offset] == 10) }
    if bytes[offset] & 0xC0 == 0x80 { return false }
    return after(before(offset)) == offset
  }
}
