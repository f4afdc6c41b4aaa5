// text processing
let text = """
  The quick brown fox
  jumps over the lazy dog.
  "Quoted", it's — naïve café! 42 times; 3.14

  the END
  """
let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
print(words.count, words.prefix(4), words.last!)
var freq: [String: Int] = [:]
for w in words { freq[w, default: 0] += 1 }
for (w, n) in freq.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3) { print(w.padding(8), n) }
extension String {
  func padding(_ n: Int, with c: Character = ".") -> String { count >= n ? self : self + String(repeating: c, count: n - count) }
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  var isPalindrome: Bool { let c = lowercased().filter(\.isLetter); return c.elementsEqual(c.reversed()) }
  func caesar(_ k: Int) -> String { String(map { c in
    guard let a = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base)) }) }
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }
}
print(text.split(separator: "\n").map { $0.split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ") }.joined(separator: "|"))
print("A man, a plan, a canal: Panama".isPalindrome, "Hello".caesar(3), "Khoor".caesar(-3), "hello"[1], "hello"[1..<4])
func wrap(_ s: String, _ width: Int) -> [String] {
  var lines: [String] = [], line = ""
  for w in s.split(separator: " ") { if line.isEmpty { line = String(w) } else if line.count + 1 + w.count <= width { line += " \(w)" } else { lines.append(line); line = String(w) } }
  return line.isEmpty ? lines : lines + [line]
}
print(wrap("one two three four five six seven", 10))
func rle(_ s: String) -> String { var out = ""; var i = s.startIndex; while i < s.endIndex { var j = s.index(after: i); while j < s.endIndex && s[j] == s[i] { s.formIndex(after: &j) }; out += "\(s.distance(from: i, to: j))\(s[i])"; i = j }; return out }
print(rle("aaabccdddd"), rle(""), rle("é́ee"))
if let r = text.firstIndex(of: "q"), let e = text[r...].firstIndex(of: " ") { print(text[r..<e], text.distance(from: text.startIndex, to: r)) }
print(text.unicodeScalars.filter { $0.value > 127 }.map { String($0.value, radix: 16) }, "naïve".utf8.count, Array("añ".utf8))
let csv = "name,age\n\"Doe, J\",42\nAnn,7\n"
func fields(_ line: Substring) -> [String] { var r: [String] = [""]; var q = false; for c in line { switch (c, q) { case ("\"", _): q.toggle(); case (",", false): r.append(""); default: r[r.count - 1].append(c) } }; return r }
print(csv.split(separator: "\n").map(fields))
print("a-b_c".map { $0 == "-" || $0 == "_" ? " " : $0 }.reduce(into: "") { $0.append($1) }, String("abc".sorted(by: >)))
