// Korean particles change with the sound before them: 배열은, 함수는. A message that names something
// writes both forms, as people do: `'\(name)'은(는)`. Here one of them is chosen.
//
// How a word in Latin letters is read decides, by its usual Korean spelling (외래어 표기법): `String`
// is 스트링 and ends in a consonant, `Float` is 플로트 and does not.

/// The end of a word as it is read in Korean.
enum KoreanEnding {
  case vowel
  /// ㄹ, after which 으로 becomes 로.
  case rieul
  case consonant

  /// How the end of a text is read; `nil` where that is not known, and for an empty text.
  init?(of text: Substring) {
    // Quotes and brackets are not read.
    let word = text.reversed().drop { !$0.isLetter && !$0.isNumber && $0 != "%" }
    guard let last = word.first else { return nil }
    if let syllable = last.unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(syllable) {
      let final = (syllable - 0xAC00) % 28
      self = final == 0 ? .vowel : final == 8 ? .rieul : .consonant
    } else if last.isASCII, last.isNumber {
      self.init(number: String(word.prefix { $0.isASCII && $0.isNumber }.reversed()))
    } else if last.isASCII, last.isLetter {
      self.init(latin: Self.lastWord(word))
    } else if last == "%" {
      self = .vowel  // 퍼센트
    } else {
      return nil
    }
  }

  /// The last word of a name that comes reversed: `Count` of `tnuoCxam`.
  private static func lastWord(_ reversed: some Sequence<Character>) -> String {
    var letters: [Character] = []
    for character in reversed {
      guard character.isASCII, character.isLetter else { break }
      // A capital starts a word, unless all of it is in capitals: `URL`.
      if let later = letters.last, later.isUppercase, !character.isUppercase { break }
      if let later = letters.last, later.isLowercase, character.isUppercase {
        letters.append(character)
        break
      }
      letters.append(character)
    }
    return String(letters.reversed())
  }

  /// Digits: 일, 이, 삼; a row of zeros is 십, 백, 천, 만, 억, 조, 경.
  private init(number digits: String) {
    let zeros = digits.reversed().prefix { $0 == "0" }.count
    if zeros == 0 || zeros == digits.count {
      switch digits.last {
      case "1", "7", "8": self = .rieul
      case "0", "3", "6": self = .consonant
      default: self = .vowel
      }
    } else {
      self = (12...15).contains(zeros) ? .vowel : .consonant
    }
  }

  /// A word in Latin letters.
  private init(latin word: String) {
    let letters = Array(word.lowercased())
    let isSpelled =
      letters.count == 1 || !letters.contains { "aeiouy".contains($0) }
      || (word.count > 1 && word.allSatisfy(\.isUppercase))
    guard !isSpelled else {
      // 에프, 지, 에이치; 엘, 엠, 엔.
      switch letters.last {
      case "l": self = .rieul
      case "m", "n": self = .consonant
      default: self = .vowel
      }
      return
    }
    if let known = Self.words[String(letters)] {
      self = known
      return
    }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    let third = letters.count > 2 ? letters[letters.count - 3] : " "
    func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
    switch last {
    case "l": self = .rieul
    case "m", "n": self = .consonant
    case "g": self = before == "n" ? .consonant : .vowel  // 스트링, 플래그
    case "e":
      switch before {
      case "l": self = .rieul  // 더블
      case "m", "n": self = .consonant  // 네임, 라인
      default: self = .vowel
      }
    case "b", "c", "p":
      self = isVowel(before) && !isVowel(third) ? .consonant : .vowel  // 탭, 맵; 루프
    case "k":
      self = before == "c" || [third, before] == ["o", "o"] ? .consonant : .vowel  // 스택, 북
    case "t":
      // 셋, 아웃; 비트와 플로트는 아래와 위의 예외.
      self =
        isVowel(before) && (!isVowel(third) || [third, before] == ["o", "u"])
        ? .consonant : .vowel
    default: self = .vowel
    }
  }

  /// Words that the rules above would get wrong.
  private static let words: [String: KoreanEnding] = [
    "bit": .vowel, "edit": .vowel, "exit": .vowel, "unit": .vowel, "height": .vowel,
    "type": .consonant, "group": .consonant, "deep": .consonant, "keep": .consonant,
    "wrap": .consonant, "like": .vowel, "me": .vowel, "cube": .vowel, "sub": .vowel,
    "await": .vowel, "wait": .vowel, "default": .vowel, "result": .vowel,
  ]
}

/// Chooses the particles of a Korean text: `'a'은(는)` becomes `'a'는`, `String(으)로` `String으로`.
///
/// Both forms stay where it is not known how the word is read.
public func settlingParticles(_ text: String) -> String {
  guard text.contains("(") else { return text }
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "(") {
    guard
      let pair = pairs.first(where: {
        rest[..<open].hasSuffix($0.before) && rest[open...].hasPrefix($0.after)
      })
    else {
      result += rest[...open]
      rest = rest[rest.index(after: open)...]
      continue
    }
    let word = result + rest[..<open].dropLast(pair.before.count)
    let end = rest.index(open, offsetBy: pair.after.count)
    if let ending = KoreanEnding(of: word[...]) {
      result = word + pair.choose(ending)
    } else {
      result += rest[..<end]
    }
    rest = rest[end...]
  }
  return result + rest
}

private struct ParticlePair {
  /// What stands before the parenthesis, and from it on.
  var before: String
  var after: String
  var choose: @Sendable (KoreanEnding) -> String

  init(_ before: String, _ after: String, _ consonant: String, _ vowel: String) {
    self.before = before
    self.after = after
    choose = { $0 == .vowel ? vowel : consonant }
  }
}

private let pairs: [ParticlePair] = {
  var pairs = [
    ParticlePair("은", "(는)", "은", "는"), ParticlePair("이", "(가)", "이", "가"),
    ParticlePair("을", "(를)", "을", "를"), ParticlePair("과", "(와)", "과", "와"),
    // 이라고, 이어야, 이고, 이나: the copula keeps its 이 after a consonant.
    ParticlePair("", "(이)어야", "이어야", "여야"), ParticlePair("", "(이)", "이", ""),
  ]
  var toward = ParticlePair("", "(으)로", "으로", "로")
  toward.choose = { $0 == .consonant ? "으로" : "로" }
  pairs.append(toward)
  return pairs
}()
