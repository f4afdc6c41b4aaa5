import Foundation
import Testing

@testable import TensorEngine

/// A seed in decimal and calls with their values.
private struct PythonVector: Decodable {
  var seed: String
  var calls: [[Value]]

  /// A value of any of the types that occur. (JSONSerialization would round doubles.)
  struct Value: Decodable {
    var text: String?
    var int: Int?
    var double: Double?
    var list: [Int]?

    init(from decoder: Decoder) throws {
      let container = try decoder.singleValueContainer()
      text = try? container.decode(String.self)
      int = try? container.decode(Int.self)
      double = try? container.decode(Double.self)
      list = try? container.decode([Int].self)
    }
  }
}

@Suite struct PythonRandomTests {
  /// The words of a decimal number, the lowest first.
  static func words(_ decimal: String) -> [UInt32] {
    var words: [UInt32] = [0]
    for digit in decimal where digit.isNumber {
      var carry = UInt64(digit.wholeNumberValue ?? 0)
      for index in words.indices {
        let value = UInt64(words[index]) * 10 + carry
        words[index] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
      if carry > 0 { words.append(UInt32(carry)) }
    }
    return words
  }

  @Test func everyReferenceVector() throws {
    let vectors = try JSONDecoder().decode(
      [PythonVector].self, from: Data(RandomVectors.pythonRandom.utf8))
    #expect(vectors.count == 7)
    var checked = 0
    for vector in vectors {
      let random = PythonRandom(seedWords: Self.words(vector.seed))
      for call in vector.calls {
        let name = try #require(call[0].text)
        let expected = call[1]
        switch name {
        case "random.randint(0,9999)": #expect(random.randint(0, 9999) == expected.int)
        case "random.randint(1,6)": #expect(random.randint(1, 6) == expected.int)
        case "random.randint(0,59999)": #expect(random.randint(0, 59999) == expected.int)
        case "random.random()": #expect(random.random() == expected.double)
        case "random.choice(\"abcdefg\")":
          #expect(random.choice("abcdefg".map { String($0) }) == expected.text)
        case "random.getrandbits(64)":
          #expect(String(random.bits(64)) == expected.text)
        case "random.uniform(-1,1)": #expect(random.uniform(-1, 1) == expected.double)
        case "random.sample(range(100),5)":
          #expect(random.sample(Array(0..<100), 5) == expected.list)
        case "random.randrange(0,100,7)":
          #expect(random.randrange(0, 100, step: 7) == expected.int)
        case "x=list(range(20)); random.shuffle(x); x":
          #expect(random.shuffled(Array(0..<20)) == expected.list)
        default: Issue.record("no test for \(name)")
        }
        checked += 1
      }
    }
    #expect(checked == 70)
  }

  @Test func seedOfTheLesson() {
    #expect(PythonRandom(seed: 777).randint(0, 9999) == 3757)
    #expect(PythonRandom(seed: -777).randint(0, 9999) == 3757)
  }

  @Test func extremeRanges() {
    let random = PythonRandom(seed: Int.min)
    for _ in 0..<100 {
      _ = random.randint(Int.min, Int.max)
      #expect(random.randint(Int.max, Int.max) == Int.max)
      #expect((0...1).contains(random.randint(0, 1)))
      let value = random.randrange(Int.min, 0, step: Int.max)
      #expect(value == Int.min || value == -1)
    }
  }

  @Test func emptyRangesAreErrors() throws {
    try expectFailure("randint") { _ = PythonRandom(seed: 1).randint(3, 2) }
    try expectFailure("randrange") { _ = PythonRandom(seed: 1).randrange(3, 3) }
    try expectFailure("randrange") { _ = PythonRandom(seed: 1).randrange(0, 3, step: 0) }
    try expectFailure("choice") { _ = PythonRandom(seed: 1).choice([Int]()) }
    try expectFailure("sample") { _ = PythonRandom(seed: 1).sample([1, 2], 3) }
    try expectFailure("getrandbits") { _ = PythonRandom(seed: 1).getrandbits(64) }
  }
}
