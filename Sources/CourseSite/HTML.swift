// Escaping for HTML text and attributes, and for addresses.

enum HTML {
  /// Text for element content and double-quoted attributes.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 || $0 == 34 }) else {
      return text
    }
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// An address for an attribute: bytes that an address may not hold are percent-encoded, as
  /// CommonMark's reference renderer does.
  static func escapeAddress(_ address: String) -> String {
    var out = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;"
      case UInt8(ascii: "'"): out += "&#x27;"
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        out += "%"
        out.unicodeScalars.append(digits[Int(byte >> 4)])
        out.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return out
  }
}

extension String {
  /// Every occurrence of an ASCII needle replaced.
  func replacingEvery(_ needle: String, with replacement: String) -> String {
    var out = ""
    var start = startIndex
    while let range = firstRange(of: needle, from: start) {
      out += self[start..<range.lowerBound]
      out += replacement
      start = range.upperBound
    }
    return out + self[start...]
  }
}
