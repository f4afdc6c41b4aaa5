// Addresses: which point into the course, and what they are called on the site.

enum PageLinks {
  /// Whether an address leaves the course (`https:`, `mailto:`, `//host`).
  static func isExternal(_ address: String) -> Bool {
    if address.hasPrefix("//") { return true }
    guard let colon = address.firstIndex(of: ":") else { return false }
    let scheme = address[..<colon]
    return scheme.count > 1
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// The path and the fragment of an address.
  static func split(_ address: String) -> (path: String, fragment: String?) {
    guard let hash = address.firstIndex(of: "#") else { return (address, nil) }
    return (String(address[..<hash]), String(address[address.index(after: hash)...]))
  }

  /// The address on the site of a link between notebooks: `other.md#앵커` becomes
  /// `other.html#앵커`.
  static func rewritten(_ address: String) -> String {
    guard !isExternal(address) else { return address }
    let (path, fragment) = split(address)
    guard path.hasSuffix(".md") else { return address }
    let page = String(path.dropLast(3)) + ".html"
    return fragment.map { "\(page)#\($0)" } ?? page
  }

  /// A path relative to the root, from a folder and a relative path; `nil` when it leaves the
  /// root or is absolute. Percent-encoded bytes are decoded.
  static func resolve(_ path: String, from folder: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = folder.split(separator: "/").map(String.init)
    for part in decoded(path).split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Percent-encoding undone; bytes that are not UTF-8 afterwards are replaced.
  static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let value = UInt8(
          String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
