import Foundation
import Testing

@testable import TensorEngine

@Suite struct CSVTests {
  private func parse(_ text: String) throws -> [[String]] {
    try CSVText(Array(text.utf8)).records
  }

  @Test func records() throws {
    #expect(try parse("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
    #expect(try parse("\u{FEFF}a,b\r\n1,\r\n\r\n,2") == [["a", "b"], ["1", ""], ["", "2"]])
    #expect(
      try parse("이름,값\n\"강아지, \"\"멍\"\"\",\"한\n줄\"\n")
        == [["이름", "값"], ["강아지, \"멍\"", "한\n줄"]])
    #expect(try parse("a\rb") == [["a"], ["b"]])
    #expect(try parse("\"\"") == [[""]])
  }

  @Test func mistakesSayWhere() {
    func fails(_ text: String, _ mistake: CSVText.Mistake) {
      #expect(throws: mistake) { try parse(text) }
    }
    fails("", .empty)
    fails("\n\r\n", .empty)
    fails("a,b\n1\n", .fieldCount(line: 2, found: 1, expected: 2))
    fails("a\n\"x", .unterminatedQuote(line: 2))
    fails("\"a\"b", .textAfterQuote(line: 1))
    fails("a\"b", .quoteInsideField(line: 1))
    #expect(throws: CSVText.Mistake.notUTF8) { try CSVText([0x61, 0xFF]) }
  }

  @Test func randomBytesNeverTrap() {
    var random = TestRandom(state: 5)
    let alphabet = Array("a1\",\n\r ".utf8)
    var accepted = 0
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      if let text = try? CSVText(bytes) {
        accepted += 1
        #expect(text.records.allSatisfy { $0.count == text.records[0].count })
      }
    }
    #expect(accepted > 100)
  }

  @Test func aTableFromAFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hanji-csv-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "길이,너비,품종\n1.5,2,b\n3, 4e1 ,a\n5,,b\n".write(
      to: folder.appendingPathComponent("iris.csv"), atomically: true, encoding: .utf8)
    let context = EngineContext()
    context.datasetFolders = [folder.path]
    EngineContext.use(context)
    defer { EngineContext.use(EngineContext()) }

    let iris = CSVTable("iris.csv")
    #expect(iris.headers == ["길이", "너비", "품종"] && iris.count == 3)
    #expect(iris.tensor(["너비", "길이"]).shape == [3, 2])
    #expect(Array(iris.tensor(["너비", "길이"]).toArray().prefix(4)) == [2, 1.5, 40, 3])
    #expect(iris.numbers("너비")[2].isNaN)
    #expect(iris.classes("품종").toIntArray() == [0, 1, 0])
    #expect(iris.classNames("품종") == ["b", "a"])
    #expect(CSVTable("iris.csv", header: false).headers == ["0", "1", "2"])
    let error = try expectFailure("numbers") { _ = iris.numbers("품종") }
    #expect(error.english.contains("record 1"))
    try expectFailure("strings") { _ = iris.strings("색") }
    for name in ["none.csv", "../iris.csv", "/etc/passwd", "a/../iris.csv", "", "iris.csv\0"] {
      let error = try expectFailure("CSVTable") { #expect(CSVTable(name).count == 0) }
      #expect(error.kind == .missingDataset(name))
    }
  }
}
