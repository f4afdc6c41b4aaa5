import CellIR
import CellMachine
import Foundation
import MachineCore

// Strings are UTF-8 in the guest's heap. What ASCII makes simple is done on the bytes; everything
// else goes through Swift's own String, so that characters, case and order are exactly Swift's.

extension StandardLibrary {
  static func registerStrings(_ registry: inout HostRegistry) {
    registry.register("string.concat") { call in
      let a = call.utf8(0)
      let b = call.utf8(1)
      guard let joined = cell_string_uninitialized(call.core, Int64(a.count + b.count)) else {
        call.failOutOfMemory()
        return nil
      }
      if let bytes = joined.pointee.bytes {
        if let from = a.baseAddress { bytes.update(from: from, count: a.count) }
        if let from = b.baseAddress { (bytes + a.count).update(from: from, count: b.count) }
      }
      cell_string_classify(joined)
      call.setResult(0, owned: GuestReference(OpaquePointer(joined)))
      return nil
    }
    registry.register("string.append") { call in
      let added = call.utf8(1)
      if !cell_string_append(call.core, call.refs, added.baseAddress, Int64(added.count)) {
        call.failOutOfMemory()
      }
      return nil
    }
    registry.register("string.count") { call in
      call.setResult(0, characterCount(call.refs[0]))
      return nil
    }
    registry.register("string.isEmpty") { call in
      call.setResult(0, call.utf8(0).isEmpty)
      return nil
    }
    registry.register("string.equal") { call in
      call.setResult(0, isEqual(call.refs[0], call.refs[1]))
      return nil
    }
    registry.register("string.less") { call in
      call.setResult(0, isLess(call.refs[0], call.refs[1]))
      return nil
    }
    registry.register("string.hasPrefix") { call in
      call.setResult(0, call.string(0).hasPrefix(call.string(1)))
      return nil
    }
    registry.register("string.hasSuffix") { call in
      call.setResult(0, call.string(0).hasSuffix(call.string(1)))
      return nil
    }
    registry.register("string.contains") { call in
      let first = matches(&call, most: 1)
      call.setResult(0, call.utf8(1).isEmpty || first?.isEmpty == false)
      return nil
    }
    registry.register("string.uppercased") { call in
      call.setResult(0, call.string(0).uppercased())
      return nil
    }
    registry.register("string.lowercased") { call in
      call.setResult(0, call.string(0).lowercased())
      return nil
    }
    registry.register("string.debugDescription") { call in
      call.setResult(0, call.string(0).debugDescription)
      return nil
    }
    registry.register("string.repeating") { call in
      let count = call.int(0)
      guard count >= 0 else { return .negativeCount(count) }
      let text = call.utf8(0)
      if text.isEmpty || count == 0 {
        call.setResult(0, "")
        return nil
      }
      let (size, overflow) = text.count.multipliedReportingOverflow(by: count)
      guard !overflow, let joined = cell_string_uninitialized(call.core, Int64(size)) else {
        call.failOutOfMemory()
        return nil
      }
      if let bytes = joined.pointee.bytes, let from = text.baseAddress {
        for index in 0..<count {
          (bytes + index * text.count).update(from: from, count: text.count)
        }
      }
      cell_string_classify(joined)
      call.setResult(0, owned: GuestReference(OpaquePointer(joined)))
      return nil
    }
    registry.register("string.replacing") { call in
      replaceAll(&call)
      return nil
    }
    registry.register("string.trimmingWhitespace") { call in
      call.setResult(0, call.string(0).trimmingCharacters(in: .whitespaces))
      return nil
    }
    registry.register("string.trimmingWhitespaceAndNewlines") { call in
      call.setResult(0, call.string(0).trimmingCharacters(in: .whitespacesAndNewlines))
      return nil
    }
  }

  /// Whether both strings have only ASCII bytes.
  static func isASCII(_ reference: GuestReference?) -> Bool {
    guard let reference else { return true }
    return reference.pointee.flags & 1 != 0
  }

  /// Number of Characters; remembered in the object.
  static func characterCount(_ reference: GuestReference?) -> Int {
    guard let reference else { return 0 }
    let string = UnsafeMutablePointer<CellString>(OpaquePointer(reference))
    if string.pointee.characters >= 0 { return Int(string.pointee.characters) }
    let optional = Optional(reference)
    let bytes = optional.guestUTF8
    // In ASCII only CR LF is one Character of two bytes.
    let count =
      isASCII(reference) && !bytes.contains(13) ? bytes.count : optional.guestString.count
    string.pointee.characters = Int64(count)
    return count
  }

  static func isEqual(_ a: GuestReference?, _ b: GuestReference?) -> Bool {
    let first = a.guestUTF8
    let second = b.guestUTF8
    if first.count == second.count {
      guard first.count > 0, let x = first.baseAddress, let y = second.baseAddress else {
        return true
      }
      if memcmp(x, y, first.count) == 0 { return true }
    }
    // Canonically equivalent strings may differ in bytes.
    if isASCII(a) || isASCII(b) { return false }
    return a.guestString == b.guestString
  }

  private static func isLess(_ a: GuestReference?, _ b: GuestReference?) -> Bool {
    guard isASCII(a), isASCII(b) else { return a.guestString < b.guestString }
    let first = a.guestUTF8
    let second = b.guestUTF8
    let shared = min(first.count, second.count)
    if shared > 0, let x = first.baseAddress, let y = second.baseAddress {
      let order = memcmp(x, y, shared)
      if order != 0 { return order < 0 }
    }
    return first.count < second.count
  }

  // Swift's own search works on Characters; Foundation's on UTF-16. A cell's `contains` and
  // `replacing` are Swift's. They take time that grows with the sum of the lengths.

  /// The UTF-8 offsets at which the second argument stands in the first, without overlaps; `nil` when
  /// the call has failed. An empty pattern stands before every Character and at the end.
  private static func matches(_ call: inout HostCall, most: Int) -> [Range<Int>]? {
    let text = GuestText(call.refs[0])
    let pattern = GuestText(call.refs[1])
    var found: [Range<Int>] = []
    func room(_ call: inout HostCall) -> Bool {
      found.count % 65_536 != 65_535 || call.hasRoom(bytes: found.count, each: 32)
    }
    if text.isASCII, pattern.isASCII, !pattern.bytes.isEmpty {
      var from = 0
      while found.count < most, let hit = text.find(pattern, from: from, &call) {
        guard room(&call) else { return nil }
        from = hit + pattern.bytes.count
        found.append(hit..<from)
      }
      return call.status == CELL_OK ? found : nil
    }
    // A Character of the host takes 16 bytes.
    guard call.hasRoom(bytes: text.bytes.count + pattern.bytes.count, each: 24) else { return nil }
    let wanted = Array(call.string(1))
    // Knuth, Morris and Pratt (1977): how much of the pattern still matches after a mismatch.
    var fallback = [0]
    for index in wanted.indices.dropFirst() {
      var length = fallback[index - 1]
      while length > 0, wanted[index] != wanted[length] { length = fallback[length - 1] }
      fallback.append(wanted[index] == wanted[length] ? length + 1 : 0)
    }
    var starts: [Int] = []
    var offset = 0
    var matched = 0
    for character in call.string(0) {
      guard found.count < most else { return found }
      starts.append(offset)
      if wanted.isEmpty {
        guard room(&call) else { return nil }
        found.append(offset..<offset)
      } else {
        while matched > 0, character != wanted[matched] { matched = fallback[matched - 1] }
        if character == wanted[matched] { matched += 1 }
      }
      offset += character.utf8.count
      if matched > 0, matched == wanted.count {
        guard room(&call) else { return nil }
        found.append(starts[starts.count - matched]..<offset)
        matched = 0
      }
    }
    if wanted.isEmpty { found.append(offset..<offset) }
    return found
  }

  /// The first argument with the second replaced by the third.
  private static func replaceAll(_ call: inout HostCall) {
    guard let found = matches(&call, most: Int.max) else { return }
    let text = call.utf8(0)
    let replacement = call.utf8(2)
    let kept = text.count - found.reduce(0) { $0 + $1.count }
    guard call.hasRoom(bytes: replacement.count, each: found.count),
      let joined = cell_string_uninitialized(
        call.core, Int64(kept + replacement.count * found.count))
    else { return call.failOutOfMemory() }
    guard var to = joined.pointee.bytes else { return }
    func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      guard let from = bytes.baseAddress, !range.isEmpty else { return }
      to.update(from: from + range.lowerBound, count: range.count)
      to += range.count
    }
    var position = 0
    for match in found {
      copy(text, position..<match.lowerBound)
      copy(replacement, 0..<replacement.count)
      position = match.upperBound
    }
    copy(text, position..<text.count)
    cell_string_classify(joined)
    call.setResult(0, owned: GuestReference(OpaquePointer(joined)))
  }
}
