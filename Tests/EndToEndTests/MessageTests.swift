import Foundation
import Testing

/// What the command says of cells: warnings, and places in other cells.
@Suite(.serialized) struct MessageTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func hanji(_ arguments: String...) throws -> Scratch.Result {
    try scratch.hanji(arguments)
  }

  @Test func aNameOfALaterCellIsPlaced() throws {
    try scratch.write(
      "# A\n\n```swift cell #first\nprint(area(2))\n```\n\nWords.\n\n```swift cell #second\n"
        + "let k = 1\nfinal class Box {}\nfunc area(_ n: Int) -> Int { n * n }\n```\n", to: "a.md")
    let text = try hanji("check", "a.md", "--language", "en")
    #expect(text.status == 1)
    #expect(text.err.contains("a.md:4:7: error: cannot find 'area'"), "\(text.err)")
    #expect(text.err.contains("a.md:12:6: note: 'area' is declared here"), "\(text.err)")
    let json = try hanji("check", "a.md", "--language", "en", "--format", "json")
    #expect(json.out.contains("\"line\" : 12"), "\(json.out)")
    let github = try hanji("check", "a.md", "--language", "en", "--format", "github")
    #expect(github.out.contains("%0Aa.md:12:6: 'area' is declared here"), "\(github.out)")
  }

  @Test func warningsAreShownAndChangeNothing() throws {
    try scratch.write(
      "# A\n\n```swift cell #c\nfor i in 0..<2 { print(\"x\") }\n```\n", to: "a.md")
    let run = try hanji("run", "a.md", "--language", "en")
    #expect(run.status == 0, "\(run.err)")
    #expect(run.err.contains("a.md:4:5: warning: immutable value 'i' was never used"), "\(run.err)")
    #expect(!(try scratch.read("a.md")).contains("never used"))
    let github = try hanji("check", "a.md", "--language", "ko", "--format", "github")
    #expect(github.status == 0, "\(github.err)")
    #expect(
      github.out.contains("::warning file=a.md,line=4,col=5::상수 'i'를 쓰지 않았습니다"), "\(github.out)")
  }
}
