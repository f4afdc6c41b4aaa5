// Numbers and lists as Python writes them, for the printing of layers and optimizers.

/// `(2, 3)`, and `(2,)` for one.
func pythonTuple(_ values: [Int]) -> String {
  values.count == 1 ? "(\(values[0]),)" : "(\(values.map(String.init).joined(separator: ", ")))"
}

/// `True` or `False`.
func pythonText(_ value: Bool) -> String { value ? "True" : "False" }

/// A Python float: the shortest digits that give the number again, `1e-05` and not `1e-5`.
func pythonText(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  // Swift writes 16 digits and more without an exponent where Python does; both use the shortest form.
  let text = "\(value)"
  guard let mark = text.firstIndex(of: "e") else {
    let size = Swift.abs(value)
    return size != 0 && size < 1e-4 ? scientific(text) : text
  }
  var digits = String(text[..<mark])
  let exponent = Int(text[text.index(after: mark)...]) ?? 0
  if exponent >= -4, exponent < 16 { return positional(digits, exponent) }
  if digits.hasSuffix(".0") { digits.removeLast(2) }
  let sign = exponent < 0 ? "-" : "+"
  let size = Swift.abs(exponent)
  return "\(digits)e\(sign)\(size < 10 ? "0" : "")\(size)"
}

private func scientific(_ text: String) -> String {
  let sign = text.hasPrefix("-") ? "-" : ""
  let digits = text.drop { $0 == "-" || $0 == "0" || $0 == "." }
  guard let point = text.firstIndex(of: ".") else { return text }
  let zeros = text[text.index(after: point)...].prefix { $0 == "0" }.count
  let head = digits.prefix(1)
  let tail = digits.dropFirst()
  let exponent = zeros + 1
  return "\(sign)\(head)\(tail.isEmpty ? "" : "." + tail)e-\(exponent < 10 ? "0" : "")\(exponent)"
}

private func positional(_ mantissa: String, _ exponent: Int) -> String {
  let sign = mantissa.hasPrefix("-") ? "-" : ""
  var digits = mantissa.filter(\.isNumber)
  let parts = mantissa.split(separator: ".")
  if parts.count == 2, parts[1] == "0" { digits.removeLast() }
  if exponent < 0 {
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
  let whole = digits.prefix(exponent + 1)
  let padding = String(repeating: "0", count: Swift.max(0, exponent + 1 - digits.count))
  let rest = digits.dropFirst(exponent + 1)
  return sign + whole + padding + "." + (rest.isEmpty ? "0" : rest)
}
