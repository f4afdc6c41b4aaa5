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
      call.setResult(0, contains(call.string(0), call.string(1)))
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
      call.setResult(0, replacing(call.string(0), call.string(1), call.string(2)))
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
  // `replacing` are Swift's.

  private static func contains(_ text: String, _ part: String) -> Bool {
    if part.isEmpty { return true }
    return firstMatch(of: Array(part), in: Array(text), from: 0) != nil
  }

  private static func replacing(_ text: String, _ part: String, _ replacement: String) -> String {
    let characters = Array(text)
    let pattern = Array(part)
    var result = ""
    if pattern.isEmpty {
      // An empty pattern matches before every Character and at the end.
      for character in characters {
        result += replacement
        result.append(character)
      }
      return result + replacement
    }
    var position = 0
    while let match = firstMatch(of: pattern, in: characters, from: position) {
      result += String(characters[position..<match])
      result += replacement
      position = match + pattern.count
    }
    return result + String(characters[position...])
  }

  private static func firstMatch(
    of pattern: [Character], in text: [Character], from start: Int
  ) -> Int? {
    guard pattern.count <= text.count - start else { return nil }
    for position in start...(text.count - pattern.count)
    where text[position] == pattern[0] {
      if text[position..<position + pattern.count].elementsEqual(pattern) { return position }
    }
    return nil
  }
}
