import Checksums
import Notebooks
import Testing

@Suite struct SourceTextTests {
  @Test func linesEndAtEveryKindOfLineEnding() {
    let text = SourceText(Array("a\nb\r\nc\rd".utf8), file: nil)
    #expect(text.lineCount == 4)
    #expect((1...4).map(text.string) == ["a", "b", "c", "d"])
    #expect((1...4).map { text.lineEnding($0).count } == [1, 2, 1, 0])
    #expect(SourceText([], file: nil).lineCount == 0)
    #expect(SourceText(Array("\n".utf8), file: nil).lineCount == 1)
  }

  @Test func columnsCountCharacters() {
    let text = SourceText(Array("\u{FEFF}한국어 e\u{301}x\n".utf8), file: "f.md")
    let offset = text.contentRange(1).upperBound - 1
    #expect(text.place(at: offset).column == 6)
    #expect(text.place(at: 3).column == 1)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0x61, 0xE0, 0x80, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xEA, 0xB0], 0), ([0xEA, 0xB0, 0x80], nil), ([], nil),
      ([0xF0, 0x9F, 0x98, 0x80, 0x80], 4), ([0xC3], 0), ([0, 0x0A], nil),
    ] as [([UInt8], Int?)])
  func invalidBytesAreFound(bytes: [UInt8], offset: Int?) {
    #expect(SourceText.firstInvalidByte(in: bytes) == offset)
  }

  @Test func digestsAreThoseOfTheStandard() {
    #expect(
      SHA256.hexDigest(of: "abc".utf8)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexDigest(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    var pieces = SHA256()
    for _ in 0..<1000 { pieces.update(Array(repeating: UInt8(ascii: "a"), count: 1000)) }
    #expect(
      SHA256.hexadecimal(pieces.finalize())
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
