func isPalindrome(_ s: String) -> Bool {
  let letters = s.lowercased().filter { $0.isLetter }
  return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("hello"), isPalindrome(""), isPalindrome("기러기"))
func caesar(_ s: String, _ k: Int) -> String {
  String(s.unicodeScalars.map { u -> Character in
    guard u.isASCII, u.properties.isAlphabetic else { return Character(u) }
    let base: UInt32 = u.value < 97 ? 65 : 97
    return Character(Unicode.Scalar((u.value - base + UInt32(k)) % 26 + base)!)
  })
}
print(caesar("Hello, World!", 3), caesar(caesar("Hello", 5), 21))
func runs(_ s: String) -> String {
  var out = "", count = 0
  var last: Character? = nil
  for c in s {
    if c == last { count += 1 } else {
      if let l = last { out += "\(count)\(l)" }
      (last, count) = (c, 1)
    }
  }
  if let l = last { out += "\(count)\(l)" }
  return out
}
print(runs("aaabccdddd"), runs(""), runs("가가나"))
func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var row = Array(0...b.count)
  for i in 0..<a.count {
    var previous = row[0]
    row[0] = i + 1
    for j in 0..<b.count {
      let old = row[j + 1]
      row[j + 1] = a[i] == b[j] ? previous : 1 + min(previous, row[j], row[j + 1])
      previous = old
    }
  }
  return row[b.count]
}
print(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"))
let words = "the quick brown fox jumps over the lazy dog".split(separator: " ")
print(words.count, words.map { $0.count }, words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
print(words.max { $0.count < $1.count }!, words.sorted().first!, words.filter { $0.contains("o") })
func longestCommonPrefix(_ xs: [String]) -> String {
  guard var p = xs.first else { return "" }
  for x in xs.dropFirst() { while !x.hasPrefix(p) { p.removeLast() } }
  return p
}
print(longestCommonPrefix(["flower", "flow", "flight"]), longestCommonPrefix(["a", "b"]).isEmpty)
