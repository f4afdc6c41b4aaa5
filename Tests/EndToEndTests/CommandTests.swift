import Foundation
import Testing

/// The real command on real files in fresh folders.
@Suite(.serialized) struct CommandTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  var folder: URL { scratch.folder }

  func hanji(_ arguments: String..., environment: [String: String] = [:]) throws -> Scratch.Result {
    try scratch.hanji(arguments, environment: environment)
  }

  func write(_ text: String, to name: String = "a.md") throws { try scratch.write(text, to: name) }

  func read(_ name: String = "a.md") throws -> String { try scratch.read(name) }

  func cell(_ code: String, _ options: String = "#c") -> String {
    "# 제목\n\n```swift cell \(options)\n\(code)\n```\n\n끝.\n"
  }

  @Test func runWritesOutputsAndIsIdempotent() throws {
    try write(cell("print(\"hi\")\nlet x = 0.5\nx"))
    let first = try hanji("run", "a.md")
    #expect(first.status == 0, "\(first.err)")
    #expect(first.out == "")
    let text = try read()
    #expect(text.contains("```text\nhi\n0.5\n```"))
    #expect(try hanji("run", "a.md").status == 0)
    #expect(try read() == text)
    #expect(try hanji("check", "a.md").status == 0)
    #expect(try hanji("verify", "a.md").status == 0)
  }

  @Test func aChangedDigitIsFound() throws {
    try write(cell("print(1.25)"))
    _ = try hanji("run", "a.md")
    let good = try read()
    try write(good.replacingOccurrences(of: "\n1.25\n", with: "\n1.26\n"))
    let result = try hanji("check", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("a.md:8:1"), "\(result.err)")
    #expect(result.err.contains("cell 'c'"))
    #expect(result.err.contains("1.26") && result.err.contains("1.25"))
    #expect(result.err.contains("difference 0.01"))
  }

  @Test func changedCodeIsStale() throws {
    try write(cell("print(1)"))
    _ = try hanji("run", "a.md")
    try write(try read().replacingOccurrences(of: "print(1)", with: "print(0 + 1)"))
    let result = try hanji("check", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("stale"), "\(result.err)")
  }

  @Test func failuresKeepWhatRan() throws {
    try write(
      "```swift cell #one\nprint(1)\n```\n\n```swift cell #two\nprint(2)\nlet a = [1]\nprint(a[3])\n"
        + "```\n\n```swift cell #three\nprint(3)\n```\n")
    let result = try hanji("run", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("skipped: after #two"))
    #expect(result.err.contains("index"), "\(result.err)")
    let text = try read()
    #expect(text.contains("<!-- output:one"))
    #expect(text.contains("```text\n2\n```\n\n```error"))
    #expect(!text.contains("output:three"))
  }

  @Test func expectedFailures() throws {
    try write(cell("let a: Int? = nil\nprint(a!)", "#c .raises"))
    #expect(try hanji("run", "a.md").status == 0)
    #expect(try read().contains("```error"))
    try write(cell("print(1)", "#c .raises"))
    let result = try hanji("run", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("expected to fail"))
    try write(cell("print(1)", "#c .skip reason=\"later\""))
    #expect(try hanji("run", "a.md").err.contains("skipped: later"))
  }

  /// Bad input: message, place, exit status, and the file as it was.
  @Test(arguments: [
    ("```swift cell #a .hide-imput\n1\n```\n", "a.md:1:18", "hide-input", 2),
    ("---\ntitel: x\n---\n", "a.md:2:1", "title", 2),
    ("---\ntitle: [\n---\n", "a.md:", "error", 2),
    ("```swift cell #a\n1\n```\n<!-- output:a sha=00000000 -->\ntext\n", "a.md:4:1", "output", 2),
    ("```swift cell #a\n1\n```\n\n```swift cell #a\n2\n```\n", "a.md:5:", "a", 2),
    ("```swift cell #a\nlet x: Int = \"a\"\n```\n", "a.md:", "String", 1),
    ("```swift cell #a\nprnt(1)\n```\n", "a.md:", "print", 1),
    ("```swift cell #a\nlet x = Int.max\nprint(x + 1)\n```\n", "a.md:3:", "overflow", 1),
    ("```swift cell #a\nlet x: Int? = nil\nprint(x!)\n```\n", "a.md:3:", "nil", 1),
    ("```swift cell #a\nprint(zeros(2, 3) + zeros(4))\n```\n", "a.md:2:", "[2, 3] and [4]", 1),
    ("```swift cell #a timeout=0.3\nwhile true {}\n```\n", "a.md:", "0.3", 1),
  ])
  func badInput(_ text: String, _ place: String, _ words: String, _ status: Int32) throws {
    try write(text)
    let result = try hanji("run", "a.md")
    #expect(result.status == status, "\(result.err)")
    #expect(result.err.contains(place), "\(result.err)")
    #expect(result.err.contains(words), "\(result.err)")
    if status == 2 { #expect(try read() == text) }
    // In Korean too.
    try write(text)
    let korean = try hanji("run", "a.md", "--language", "ko")
    #expect(korean.err.contains("오류"), "\(korean.err)")
    #expect(korean.status == status)
  }

  @Test func missingDatasets() throws {
    let text = "```swift cell #a\nlet m = MNIST(train: true)\nprint(m.count)\n```\n"
    try write(text)
    let result = try hanji("run", "a.md")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err.contains("mnist"))
    #expect(try read() == text)
    #expect(try hanji("check", "a.md", "--strict").status == 1)
  }

  @Test func corruptDatasets() throws {
    let data = folder.appendingPathComponent("data/mnist")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    for name in ["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"] {
      try Data([0x1f, 0x8b, 8, 0] + [UInt8](repeating: 7, count: 60)).write(
        to: data.appendingPathComponent(name))
    }
    try write("```swift cell #a\nlet m = MNIST(train: true)\nprint(m.count)\n```\n")
    let result = try hanji("run", "a.md", "--data", "data")
    #expect(result.status == 1, "\(result.err)")
    #expect(result.err.contains("train-images"), "\(result.err)")
  }

  @Test func unreadableInput() throws {
    #expect(try hanji("run", "none.md").status == 2)
    try Data([0x23, 0x20, 0xff, 0xfe, 0x0a]).write(to: folder.appendingPathComponent("a.md"))
    let result = try hanji("run", "a.md")
    #expect(result.status == 2)
    #expect(result.err.contains("a.md:1:3"), "\(result.err)")
    #expect(try hanji("run", "--frmat", "json").status != 0)
  }

  @Test func fileChangedWhileRunning() throws {
    try write(
      cell("var i = 0\nwhile i < 100_000_000 { i += 1 }\nprint(i)"))
    let path = folder.appendingPathComponent("a.md")
    let changed = "somebody else was here\n"
    let isChanged = DispatchSemaphore(value: 0)
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.25) {
      try? Data(changed.utf8).write(to: path)
      isChanged.signal()
    }
    let result = try hanji("run", "a.md")
    isChanged.wait()
    let text = try read()
    // Either the change came while the cell ran (then it stays), or after the run was over.
    #expect(text == changed)
    if result.status != 0 { #expect(result.err.contains("changed while"), "\(result.err)") }
  }

  @Test func readOnlyFolders() throws {
    guard getuid() != 0 else {
      print("skipped: root may write everywhere")
      return
    }
    let text = cell("print(1)")
    try write(text)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    let result = try hanji("run", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("cannot write"))
    #expect(try read() == text)
  }

  @Test func bytesOutsideRegionsStay() throws {
    let text =
      "\u{FEFF}# 제목\r\n\r\n> ```swift cell #q\r\n> 1 + 1\r\n> ```\r\n\r\n1. item\r\n\r\n   ~~~~swift cell #l\r\n"
      + "   \"```\"\r\n   ~~~~\r\n\r\ntrailing  \r\nno newline"
    try write(text)
    #expect(try hanji("run", "a.md").status == 0)
    let after = try read()
    #expect(after.contains("> <!-- output:q"))
    #expect(after.contains("   <!-- output:l"))
    // Without the regions the file is what it was.
    let pattern = "(?:> |   )<!-- output:[\\s\\S]*?<!-- /output -->\r\n"
    let stripped = after.replacingOccurrences(
      of: pattern, with: "", options: .regularExpression)
    #expect(stripped == text)
    #expect(try hanji("check", "a.md").status == 0)
  }

  @Test func valuesInProse() throws {
    try write(
      "```swift cell #c\nlet accuracy = 0.8883\n```\n\n정확도는 <!-- value:accuracy %.2f -->?<!-- /value -->입니다.\n"
    )
    #expect(try hanji("run", "a.md").status == 0)
    #expect(try read().contains("%.2f -->0.89<!-- /value -->입니다"))
    try write(try read().replacingOccurrences(of: "0.89", with: "0.98"))
    let result = try hanji("check", "a.md")
    #expect(result.status == 1)
    #expect(result.err.contains("a.md:5:"), "\(result.err)")
  }

  @Test func reportsForMachines() throws {
    try write("```swift cell #a\nprnt(1)\n```\n")
    let json = try hanji("check", "a.md", "--format", "json")
    let parsed = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
    #expect(((parsed?["diagnostics"] as? [Any])?.count ?? 0) >= 1)
    let github = try hanji("check", "a.md", "--format", "github")
    #expect(github.out.hasPrefix("::error file=a.md,line=2,col=1::"), "\(github.out)")
  }

  @Test func sitesAreDeterministic() throws {
    let notebooks = folder.appendingPathComponent("notebooks/ko")
    try FileManager.default.createDirectory(at: notebooks, withIntermediateDirectories: true)
    try write("title:\n  ko: 강의\nlanguages: [ko]\n", to: "notebooks/course.yml")
    try write(cell("linePlot(x: [0, 1], y: [1, 0], title: \"비용\")"), to: "notebooks/ko/one.md")
    #expect(try hanji("build", "--run").status == 0)
    #expect(try hanji("build", "--check").status == 0)
    let page = try read("site/ko/one.html")
    #expect(page.contains("<figure") && page.contains("lang=\"ko\""))
    #expect(!page.contains("http://") || page.contains("www.w3.org"))
    try write(page + " ", to: "site/ko/one.html")
    #expect(try hanji("build", "--check").status == 1)
  }
}
