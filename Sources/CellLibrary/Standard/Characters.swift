import CellIR
import CellMachine
import MachineCore

// A Character is a string of one; arrays of them, and of bytes, are how cells take text apart.

extension StandardLibrary {
  static func registerCharacters(_ registry: inout HostRegistry) {
    registry.register("string.characters") { call in
      let text = call.string(0)
      guard let array = call.makeArray(element: .object, capacity: text.utf8.count) else {
        call.failOutOfMemory()
        return nil
      }
      call.setResult(0, owned: array.reference)
      for character in text {
        guard array.append(owned: call.makeString(String(character)), in: call) else {
          call.failOutOfMemory()
          return nil
        }
      }
      return nil
    }
    registry.register("string.fromCharacters") { call in
      var joined: GuestReference?
      for character in call.array(0).refs {
        let bytes = character.guestUTF8
        guard cell_string_append(call.core, &joined, bytes.baseAddress, Int64(bytes.count)) else {
          call.release(joined)
          call.failOutOfMemory()
          return nil
        }
      }
      if let joined {
        call.setResult(0, owned: joined)
      } else {
        call.setResult(0, "")
      }
      return nil
    }
    registry.register("string.utf8") { call in
      let bytes = call.utf8(0)
      guard let array = call.makeArray(element: .word, capacity: bytes.count) else {
        call.failOutOfMemory()
        return nil
      }
      call.setResult(0, owned: array.reference)
      for byte in bytes where !array.append(UInt64(byte), in: call) {
        call.failOutOfMemory()
        return nil
      }
      return nil
    }
    registry.register("string.fromUTF8") { call in
      let bytes = call.array(0).raws.map { UInt8(truncatingIfNeeded: $0) }
      call.setResult(0, String(decoding: bytes, as: UTF8.self))
      return nil
    }
    registry.register("string.split") { call in
      let maxSplits = call.int(0)
      guard maxSplits >= 0 else {
        return .fatalError(message: "Must take zero or more splits")
      }
      let separator = call.string(1)
      guard let character = separator.first, separator.count == 1 else {
        return .fatalError(message: "a separator is one Character")
      }
      guard call.hasRoom(bytes: call.utf8(0).count, each: 16) else { return nil }
      let parts = call.string(0).split(
        separator: character, maxSplits: maxSplits, omittingEmptySubsequences: call.bool(1))
      guard let array = call.makeArray(element: .object, capacity: parts.count) else {
        call.failOutOfMemory()
        return nil
      }
      call.setResult(0, owned: array.reference)
      for part in parts {
        guard array.append(owned: call.makeString(String(part)), in: call) else {
          call.failOutOfMemory()
          return nil
        }
      }
      return nil
    }
  }
}
