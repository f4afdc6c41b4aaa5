// libFuzzer target: any bytes as a notebook. Reading must not fail in an unplanned way, and the laws
// of splicing hold: bytes outside output regions never change, and writing twice is writing once.

import Foundation
import Notebooks

func outside(_ notebook: Notebook) -> [UInt8] {
  var result: [UInt8] = []
  var offset = 0
  let ranges = (notebook.regions.map(\.range) + notebook.values.map(\.range))
    .sorted { $0.lowerBound < $1.lowerBound }
  for range in ranges {
    guard range.lowerBound >= offset, range.upperBound <= notebook.text.bytes.count else {
      fatalError("regions overlap or leave the file")
    }
    result += notebook.text.bytes[offset..<range.lowerBound]
    offset = range.upperBound
  }
  result += notebook.text.bytes[offset...]
  while let last = result.last, last == 0x0A || last == 0x0D { result.removeLast() }
  return result
}

let outputs: [OutputItem] = [
  .text("1\n"), .table(markdown: "| a |\n| --- |\n| `x` |"), .error("x --> <!-- /output -->"),
  .text("```\n<!-- output:a sha=00000000 -->\n"), .image(alt: "a]b", svg: "<svg/>"),
]

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The entry of the program, by the name that SwiftPM links executables with.
@_cdecl("NotebookFuzzer_main")
public func fuzzerMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { testOneInput($0, $1) }
}

/// Called by libFuzzer with each input.
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let first = Notebook(bytes, file: "ko/lesson.md")
  for diagnostic in first.diagnostics where diagnostic.text.korean.isEmpty {
    fatalError("a diagnostic without words: \(diagnostic.id)")
  }
  guard !first.hasErrors else { return 0 }
  if first.splice([:]).bytes != first.text.bytes, first.orphans.isEmpty {
    fatalError("splicing nothing changed the file")
  }
  var records: [String: CellRecord] = [:]
  for (index, cell) in first.cells.enumerated() {
    let item = outputs[(index + count) % outputs.count]
    records[cell.id] = CellRecord(items: [item], digest: "01234567")
  }
  let written = first.splice(records)
  let second = Notebook(written.bytes, file: "ko/lesson.md")
  if second.hasErrors { fatalError("what was written cannot be read: \(second.diagnostics)") }
  if second.cells.map(\.code) != first.cells.map(\.code) { fatalError("cells changed") }
  if outside(second) != outside(first) { fatalError("bytes outside the regions changed") }
  if second.splice(records).bytes != written.bytes { fatalError("twice is not once") }
  return 0
}
