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
      call.setResult(0, text.after(text.characterStart(offset)))
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
      let start = text.scalarStart(offset)
      call.setResult(0, utf8: UnsafeBufferPointer(rebasing: text.bytes[start..<text.after(start)]))
      return nil
    }
    registry.register("string.slice") { call in
      let text = GuestText(call.refs[0])
      let bytes = text.bytes
      guard call.int(0) >= 0, call.int(0) <= call.int(1), call.int(1) <= bytes.count else {
        return outOfBounds
      }
      let (low, high) = (text.scalarStart(call.int(0)), text.scalarStart(call.int(1)))
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
      let count = text.count(
        text.scalarStart(min(low, high)), text.scalarStart(max(low, high)))
      call.setResult(0, low <= high ? count : -count)
      return nil
    }
    registry.register("string.byteAt") { call in
      let bytes = call.utf8(0)
      guard bytes.indices.contains(call.int(0)) else { return outOfBounds }
      call.setResult(0, Int(bytes[call.int(0)]))
      return nil
    }
    registry.register("string.scalarAt") { call in
      let text = GuestText(call.refs[0])
      guard text.bytes.indices.contains(call.int(0)) else { return outOfBounds }
      call.setResult(0, Int(text.scalar(text.scalarStart(call.int(0))).value))
      return nil
    }
    registry.register("string.scalarAfter") { call in
      let text = GuestText(call.refs[0])
      guard text.bytes.indices.contains(call.int(0)) else { return outOfBounds }
      let start = text.scalarStart(call.int(0))
      call.setResult(0, start + text.scalar(start).utf8.count)
      return nil
    }
    registry.register("string.scalarBefore") { call in
      let text = GuestText(call.refs[0])
      guard call.int(0) > 0, call.int(0) <= text.bytes.count else { return outOfBounds }
      let start = text.scalarStart(call.int(0))
      // From the middle of a scalar, its own beginning is rounded to first.
      guard start > 0 else { return outOfBounds }
      call.setResult(0, text.scalarStart(start - 1))
      return nil
    }
    registry.register("string.unitAt") { call in
      let text = GuestText(call.refs[0])
      guard text.bytes.indices.contains(call.int(0)) else { return outOfBounds }
      let start = text.scalarStart(call.int(0))
      let units = Array(text.scalar(start).utf16)
      call.setResult(0, Int(call.int(0) > start ? units[units.count - 1] : units[0]))
      return nil
    }
    registry.register("string.unitAfter") { call in
      let text = GuestText(call.refs[0])
      guard text.bytes.indices.contains(call.int(0)) else { return outOfBounds }
      let start = text.scalarStart(call.int(0))
      let size = text.scalar(start).utf8.count
      call.setResult(0, size == 4 && call.int(0) == start ? start + 1 : start + size)
      return nil
    }
    registry.register("string.unitBefore") { call in
      let text = GuestText(call.refs[0])
      guard call.int(0) > 0, call.int(0) <= text.bytes.count else { return outOfBounds }
      let start = text.scalarStart(call.int(0))
      if start < call.int(0) {
        call.setResult(0, start)
      } else {
        let previous = text.scalarStart(start - 1)
        call.setResult(0, start - previous == 4 ? previous + 1 : previous)
      }
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

  /// The scalar that begins at an offset.
  func scalar(_ offset: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0xFF >> UInt32(count + 1))
    for byte in bytes[(offset + 1)..<Swift.min(bytes.count, offset + count)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The beginning of the scalar that an offset lies in.
  func scalarStart(_ offset: Int) -> Int {
    var start = offset
    if isASCII { return start }
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The beginning of the Character that an offset lies in, where Swift's strings round an index to.
  func characterStart(_ offset: Int) -> Int {
    var start = offset
    while !isBoundary(start) { start -= 1 }
    return start
  }

  /// Hangul syllables and ideographs, between which there is always a boundary.
  private func isWide(_ offset: Int) -> Bool {
    guard offset >= 0, offset + 2 < bytes.count else { return false }
    let (first, second) = (bytes[offset], bytes[offset + 1])
    return (0xE5...0xE8).contains(first) || first == 0xEB || first == 0xEC
      || (first == 0xEA && second >= 0xB0)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    if isASCII { return !(bytes[offset - 1] == 13 && bytes[offset] == 10) }
    if bytes[offset] & 0xC0 == 0x80 { return false }
    if bytes[offset] < 0x80, bytes[offset] != 10, bytes[offset - 1] < 0x80 { return true }
    if isWide(offset), bytes[offset - 1] < 0x80 || isWide(offset - 3) { return true }
    return after(before(offset)) == offset
  }
}
