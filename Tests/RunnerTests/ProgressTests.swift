import Foundation
import TensorEngine
import Testing

@testable import Runner

/// How far loops have come reaches the listener and never the output.
@Suite struct ProgressTests {
  private final class Events: @unchecked Sendable {
    var list: [String] = []
  }

  @Test func eventsReachTheListenerOnly() {
    let text = """
      ```swift cell #loop
      let data = TensorDataset(arange(4).float(), arange(4))
      for (x, y) in DataLoader(data, batchSize: 2) { _ = (x, y) }
      reportProgress(1, of: 2, label: "epoch")
      print("done")
      ```
      """
    let events = Events()
    var options = RunOptions()
    options.onProgress = { file, cell, event in
      events.list.append("\(file) \(cell) \(event.label) \(event.done)/\(event.total)")
    }
    let heard = NotebookRunner.run(bytes: Array(text.utf8), file: "a.md", options: options)
    let quiet = NotebookRunner.run(bytes: Array(text.utf8), file: "a.md", options: RunOptions())
    #expect(events.list == ["a.md loop  1/2", "a.md loop  2/2", "a.md loop epoch 1/2"])
    #expect(heard.cells.first?.items == quiet.cells.first?.items)
    #expect(heard.cells.first?.failures.isEmpty == true)
  }
}
