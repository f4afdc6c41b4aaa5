import CellIR
import CellMachine
import Foundation
import MachineCore

// What Characters are, and Foundation's everyday operations on strings.

extension StandardLibrary {
  static func registerText(_ registry: inout HostRegistry) {
    registry.register("character.one") { call in
      let text = call.string(0)
      if text.count != 1 {
        return .fatalError(
          message: text.isEmpty
            ? "Can't form a Character from an empty String"
            : "Can't form a Character from a String containing more than one extended grapheme cluster"
        )
      }
      call.setResult(0, owned: call.retained(call.refs[0]))
      return nil
    }
    registry.register("character.is") { call in
      let character = call.string(0).first ?? " "
      call.setResult(0, isCharacter(character, call.int(0)))
      return nil
    }
    registry.register("character.number") { call in
      let character = call.string(0).first ?? " "
      let number: Int? =
        switch call.int(0) {
        case 0: character.wholeNumberValue
        case 1: character.hexDigitValue
        default: character.asciiValue.map(Int.init)
        }
      call.setResult(0, number ?? -1)
      return nil
    }
    registry.register("scalar.text") { call in
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0)))
      call.setResult(0, String(Character(scalar ?? "\u{FFFD}")))
      return nil
    }
    registry.register("string.utf16") { call in
      guard call.hasRoom(bytes: call.utf8(0).count, each: 16) else { return nil }
      setWords(&call, call.string(0).utf16.map { UInt64($0) })
      return nil
    }
    registry.register("string.scalars") { call in
      guard call.hasRoom(bytes: call.utf8(0).count, each: 16) else { return nil }
      setWords(&call, call.string(0).unicodeScalars.map { UInt64($0.value) })
      return nil
    }
    registry.register("string.capitalized") { call in
      call.setResult(0, call.string(0).capitalized)
      return nil
    }
    registry.register("string.components") { call in
      guard call.hasRoom(bytes: call.utf8(0).count, each: 24) else { return nil }
      let separator = call.string(1)
      let text = call.string(0)
      setStrings(&call, separator.isEmpty ? [text] : text.components(separatedBy: separator))
      return nil
    }
    registry.register("string.componentsInSet") { call in
      guard call.hasRoom(bytes: call.utf8(0).count, each: 24) else { return nil }
      setStrings(&call, call.string(0).components(separatedBy: characterSet(call, kind: 0)))
      return nil
    }
    registry.register("string.trimmed") { call in
      call.setResult(0, call.string(0).trimmingCharacters(in: characterSet(call, kind: 0)))
      return nil
    }
    registry.register("characterSet.contains") { call in
      let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: call.int(0)))
      let set = characterSet(call, kind: 1, text: 0)
      call.setResult(0, scalar.map { set.contains($0) } ?? false)
      return nil
    }
    registry.register("string.padding") { call in
      let (length, start) = (call.int(0), call.int(1))
      let pad = call.string(1)
      let text = call.string(0)
      guard length >= 0, !pad.isEmpty, start >= 0, start < pad.utf16.count else {
        return .fatalError(message: "padding(toLength:withPad:startingAt:): invalid argument")
      }
      guard call.hasRoom(bytes: length, each: 4) else { return nil }
      call.setResult(0, text.padding(toLength: length, withPad: pad, startingAt: start))
      return nil
    }
  }

  private static func isCharacter(_ character: Character, _ property: Int) -> Bool {
    switch property {
    case 0: return character.isLetter
    case 1: return character.isNumber
    case 2: return character.isWhitespace
    case 3: return character.isNewline
    case 4: return character.isUppercase
    case 5: return character.isLowercase
    case 6: return character.isPunctuation
    case 7: return character.isSymbol
    case 8: return character.isASCII
    case 9: return character.isHexDigit
    case 10: return character.isWholeNumber
    case 11: return character.isCased
    case 12: return character.isMathSymbol
    default: return character.isCurrencySymbol
    }
  }

  /// The set that a guest's `CharacterSet` stands for: its kind and whether it is inverted in raw
  /// slots, its characters in a reference slot.
  private static func characterSet(_ call: HostCall, kind: Int, text: Int = 1) -> CharacterSet {
    let sets: [CharacterSet] = [
      CharacterSet(charactersIn: call.string(text)), .whitespaces, .whitespacesAndNewlines,
      .newlines, .decimalDigits, .letters, .alphanumerics, .punctuationCharacters,
      .uppercaseLetters, .lowercaseLetters, .symbols, .controlCharacters,
    ]
    let index = call.int(kind)
    let set = sets.indices.contains(index) ? sets[index] : sets[0]
    return call.bool(kind + 1) ? set.inverted : set
  }

  private static func setWords(_ call: inout HostCall, _ words: [UInt64]) {
    guard let array = call.makeArray(element: .word, capacity: words.count) else {
      call.failOutOfMemory()
      return
    }
    call.setResult(0, owned: array.reference)
    for word in words where !array.append(word, in: call) {
      call.failOutOfMemory()
      return
    }
  }

  private static func setStrings(_ call: inout HostCall, _ strings: [String]) {
    guard let array = call.makeArray(element: .object, capacity: strings.count) else {
      call.failOutOfMemory()
      return
    }
    call.setResult(0, owned: array.reference)
    for string in strings {
      guard array.append(owned: call.makeString(string), in: call) else {
        call.failOutOfMemory()
        return
      }
    }
  }
}
