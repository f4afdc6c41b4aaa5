// text processing
let text = """
  The quick brown fox jumps over the lazy dog.
  The dog sleeps; the fox runs!
    빠른 갈색 여우가 게으른 개를 뛰어넘는다. 여우는 빠르다.
  """
let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
for (n, line) in lines.enumerated() { print(n + 1, line.count, line.first!, line.hasPrefix("The")) }
func words(_ s: some StringProtocol) -> [String] { s.split { !$0.isLetter }.map { $0.lowercased() } }
var freq: [String: Int] = [:]
for w in words(text) { freq[w, default: 0] += 1 }
let top = freq.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(5)
for (w, c) in top { print(w.padding(7), c) }
extension String {
  func padding(_ n: Int) -> String { count >= n ? self : self + String(repeating: " ", count: n - count) }
  var isPalindrome: Bool { let l = lowercased().filter(\.isLetter); return l == String(l.reversed()) }
  func caesar(_ k: Int) -> String {
    String(map { c in
      guard let a = c.asciiValue, c.isLetter else { return c }
      let base: UInt8 = c.isUppercase ? 65 : 97
      return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base))
    })
  }
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }
}
print("A man, a plan, a canal: Panama".isPalindrome, "기러기".isPalindrome, "abc".isPalindrome)
let secret = "Hello, World!".caesar(3)
print(secret, secret.caesar(-3), "한글"[1], "swift"[1..<3])
func rle(_ s: String) -> String {
  var out = "", i = s.startIndex
  while i < s.endIndex {
    let c = s[i]
    var j = i, n = 0
    while j < s.endIndex && s[j] == c { j = s.index(after: j); n += 1 }
    out += n > 1 ? "\(n)\(c)" : String(c)
    i = j
  }
  return out
}
print(rle("aaabccdddd"), rle("가가나"), rle(""))
func editDistance(_ a: String, _ b: String) -> Int {
  let (x, y) = (Array(a), Array(b))
  var row = Array(0...y.count)
  for i in 0..<x.count {
    var prev = row[0]
    row[0] = i + 1
    for j in 0..<y.count { (prev, row[j + 1]) = (row[j + 1], x[i] == y[j] ? prev : 1 + min(prev, row[j], row[j + 1])) }
  }
  return row.last!
}
print(editDistance("kitten", "sitting"), editDistance("한국어", "한글"), editDistance("", "abc"))
// hangul decomposition
func decompose(_ c: Character) -> String? {
  guard let v = c.unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(v) else { return nil }
  let i = Int(v) - 0xAC00
  let l = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"), m = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
  let t = [""] + "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".map(String.init)
  return String(l[i / 588]) + String(m[i % 588 / 28]) + t[i % 28]
}
print("닭갈비 x".map { decompose($0) ?? String($0) }.joined(separator: "·"))
func josa(_ w: String) -> String { guard let u = w.unicodeScalars.last?.value, 0xAC00 <= u, u <= 0xD7A3 else { return w + "는" }; return w + ((u - 0xAC00) % 28 == 0 ? "는" : "은") }
print(["고양이", "책", "Swift"].map(josa))
let csv = "name,age,city\nKim,30,Seoul\nLee,,Busan\n\"Q\",x,"
let rows = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
for r in rows.dropFirst() { let rec = Dictionary(uniqueKeysWithValues: zip(rows[0], r)); print(rec["name"]!, Int(rec["age"]!) ?? -1, rec["city"]!.isEmpty ? "?" : rec["city"]!) }
print("a\u{301}" == "\u{e1}", "👨‍👩‍👧".count, "e\u{301}".unicodeScalars.count, "\u{1F1F0}\u{1F1F7}".count, #"raw \n \#(1 + 1)"#)
var b = "x"; b.append(contentsOf: "yz"); b.insert("!", at: b.startIndex); b.removeLast(); b.replaceSubrange(b.startIndex..<b.index(after: b.startIndex), with: "??")
print(b, b.firstIndex(of: "x").map { b[$0...] } ?? "", b.uppercased(), "abc" < "abd", "Z" < "a", "가" < "나")
print("a-b_c d".split(whereSeparator: { "-_ ".contains($0) }), "1,2,,3".split(separator: ",", maxSplits: 1), "x=1".firstIndex(of: "=")!.utf16Offset(in: "x=1"))
