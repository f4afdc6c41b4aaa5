import Foundation
import Testing

/// `hanji doc`, `hanji export` and `hanji run --explain-code` with good and bad input.
@Suite(.serialized) struct ToolTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func hanji(_ arguments: String...) throws -> Scratch.Result { try scratch.hanji(arguments) }

  static let lesson = """
    # Lesson

    Words.

    ```swift cell #a
    let log = [1, 2]
    struct P { var v = 1 }
    func f(_ x: Int) -> Int { x + log.count }
    log
    ```
    <!-- output:a sha=00000000 -->
    ```text
    [1, 2]
    ```
    <!-- /output -->

    ```swift cell #b
    let log = "again"
    struct P { var w = 2 }
    func g() -> Int { let log = 5; return log }
    let maybe: Int? = f(1)
    ```

    ```swift cell #c
    let maybe: String? = log
    if let maybe { print(maybe, P(), f(1), g()) }
    let close = { [maybe] in maybe ?? "" }
    extension P { func twice() -> Int { w * 2 } }
    close()
    ```

    ```swift cell #d .raises
    [1][3]
    ```

    ```swift cell #e .raises
    let x: Int = "one"
    ```

    """

  @Test func docShowsSignatureAndComment() throws {
    let result = try hanji("doc", "softmax")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("func softmax("), "\(result.out)")
    #expect(result.out.contains("dim: Int"))
    let member = try hanji("doc", "Tensor.reshape", "--language", "ko")
    #expect(member.out.contains("Tensor의 멤버:"), "\(member.out)")
    let type = try hanji("doc", "Linear")
    #expect(type.out.contains("class Linear: Module") && type.out.contains("members:"))
    #expect(type.out.contains("  init(_ inputs: Int"), "\(type.out)")
    #expect(try hanji("doc", "map").out.contains("func map<"))
  }

  @Test func docOfUnknownNames() throws {
    let result = try hanji("doc", "softmx")
    #expect(result.status == 2)
    #expect(result.err.contains("did you mean 'softmax'?"), "\(result.err)")
    #expect(try hanji("doc").status == 2)
  }

  @Test func docMarkdownIsDeterministic() throws {
    let first = try hanji("doc", "--markdown")
    #expect(first.status == 0)
    #expect(first.out.contains("## Functions") && first.out.contains("### Tensor"))
    #expect(try hanji("doc", "--markdown").out == first.out)
  }

  @Test func exportRenamesWhatIsDeclaredAgain() throws {
    try scratch.write(Self.lesson, to: "lesson.md")
    let result = try hanji("export", "--swift", "lesson.md", "-o", "native")
    #expect(result.status == 0, "\(result.err)")
    let text = try scratch.read("native/Sources/lesson/main.swift")
    #expect(text.contains("show(log)\n"))
    #expect(text.contains("let log_2 = \"again\""))
    #expect(text.contains("enum P_2 { struct P { var w = 2 } }"))
    #expect(text.contains("let log = 5; return log }"), "a local name stays")
    #expect(text.contains("let maybe_2: String? = log_2"))
    #expect(text.contains("if let maybe = maybe_2 { print(maybe, P_2.P(), f(1), g()) }"))
    #expect(text.contains("[maybe = maybe_2] in maybe"))
    #expect(text.contains("extension P_2.P {"))
    #expect(text.contains("if raises(\"d\") {"))
    #expect(text.contains("// let x: Int = \"one\""))
    #expect(try scratch.read("native/Expected/lesson.txt").contains("--- a\n[1, 2]\n"))
    #expect(try scratch.read("native/Package.swift").contains("TensorEngine"))
  }

  @Test func exportToJupyter() throws {
    try scratch.write(Self.lesson, to: "lesson.md")
    #expect(try hanji("export", "--ipynb", "lesson.md", "-o", "out").status == 0)
    let data = Data(try scratch.read("out/lesson.ipynb").utf8)
    let content = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(content["nbformat"] as? Int == 4)
    let cells = try #require(content["cells"] as? [[String: Any]])
    #expect(cells.first?["cell_type"] as? String == "markdown")
    let code = cells.filter { $0["cell_type"] as? String == "code" }
    #expect(code.count == 5)
    let outputs = try #require(code[0]["outputs"] as? [[String: Any]])
    #expect(outputs.first?["text"] as? [String] == ["[1, 2]\n"])
  }

  @Test func exportRefusesBadInput() throws {
    try scratch.write("```swift cell #a\nlet x: Int = \"s\"\n```\n", to: "bad.md")
    let bad = try hanji("export", "--swift", "bad.md", "-o", "out")
    #expect(bad.status == 1)
    #expect(bad.err.contains("bad.md:1"), "\(bad.err)")
    #expect(try hanji("export", "--swift", "nowhere.md", "-o", "out").status == 2)
    #expect(try hanji("export", "bad.md", "-o", "out").status == 2)
    #expect(try hanji("export", "--swift", "--ipynb", "bad.md", "-o", "out").status == 2)
    try scratch.write("file", to: "taken")
    #expect(try hanji("export", "--swift", "bad.md", "-o", "taken/out").status == 2)
  }

  @Test func profile() throws {
    let lesson = """
      # 수업

      ```swift cell #a
      func square(_ x: Int) -> Int {
        let y = x * x
        return y
      }
      ```

      ```swift cell #b
      var sum = 0
      for i in 1...40 {
        if i % 2 == 0 { continue }
        sum += [i].map { square($0) }[0]
      }
      let t = ones(8, 8).matmul(ones(8, 8))
      print(sum)
      ```

      """
    try scratch.write(lesson, to: "lesson.md")
    /// The counts by line of the file.
    func counts(_ text: String) -> [Int: Int] {
      var counts: [Int: Int] = [:]
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count > 2, let number = Int(words[0]), let count = Int(words[1]) {
          counts[number] = count
        }
      }
      return counts
    }
    let all = try hanji("run", "--profile", "lesson.md")
    #expect(all.status == 0, "\(all.err)")
    #expect(all.out.contains("lesson.md#a") && all.out.contains("lesson.md#b"))
    let found = counts(all.out)
    #expect(found[5] == 20 && found[6] == 20, "\(all.out)")
    #expect(found[11] == 1 && found[13] == 40 && found[14] == 20, "\(all.out)")
    #expect(found[16] == 1 && found[17] == 1, "\(all.out)")
    // Only the line that calls the engine has time of the engine: one more column.
    let engine = all.out.split(separator: "\n").filter { $0.contains("matmul") }
    let withEngine = try Regex("16 +1 +[0-9.]+ .?s +[0-9.]+ +[0-9.]+ .?s  ")
    #expect(engine.first?.contains(withEngine) == true, "\(engine)")

    let one = try hanji("run", "--profile", "lesson.md#b", "--language", "ko")
    #expect(one.status == 0, "\(one.err)")
    #expect(!one.out.contains("lesson.md#a") && one.out.contains("횟수"), "\(one.out)")
    #expect(counts(one.out)[13] == 40, "\(one.out)")
    #expect(try scratch.read("lesson.md") == lesson)
    #expect(try hanji("run", "--profile", "lesson.md#c").status == 2)
    #expect(try hanji("run", "--profile", "nowhere.md").status == 2)
    try scratch.write("```swift cell #a\nlet a = [1]\nprint(a[3])\n```\n", to: "trap.md")
    let trap = try hanji("run", "--profile", "trap.md")
    #expect(trap.status == 1 && trap.err.contains("trap.md:3"), "\(trap.err)")
    #expect(counts(trap.out)[3] == 1, "\(trap.out)")
  }

  @Test func explainCode() throws {
    try scratch.write(Self.lesson, to: "lesson.md")
    let result = try hanji("run", "--explain-code", "lesson.md#b")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("let log: String") && result.out.contains("let maybe: Int?"))
    #expect(result.out.contains("func g() -> Int"))
    #expect(result.out.contains("registers"))
    #expect(try scratch.read("lesson.md") == Self.lesson)
    let unknown = try hanji("run", "--explain-code", "lesson.md#bb")
    #expect(unknown.status == 2)
    #expect(unknown.err.contains("did you mean 'b'?"), "\(unknown.err)")
    #expect(try hanji("run", "--explain-code", "lesson.md").status == 2)
    #expect(try hanji("run", "--explain-code", "nowhere.md#a").status == 2)
    let wrong = try hanji("run", "--explain-code", "lesson.md#e")
    #expect(wrong.status == 1)
    #expect(wrong.err.contains("error"), "\(wrong.err)")
  }
}
