import Foundation
import Runner

let code = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let thread = Thread {
  guard let session = CellSession() else { exit(70) }
  for d in session.libraryDiagnostics.prefix(40) { print("LIB", d.place?.file ?? "", d.place?.line ?? 0, d.place?.column ?? 0, d.text.english, d.help?.english ?? "") }
  let outcome = session.run(code: code, id: "cell")
  for output in outcome.outputs {
    if case .text(let text) = output { print(text, terminator: "") }
  }
  for f in outcome.failures { print("ERR \(f.place?.line ?? 0):\(f.place?.column ?? 0) [\(f.id)] \(f.text.english) \(f.help?.english ?? "")", f.place?.file ?? "") ; for n in f.notes { print("   note", n.place?.line ?? 0, n.text.english) } }
  exit(outcome.failures.isEmpty ? 0 : 1)
}
thread.stackSize = 256 << 20
thread.start()
while true { sleep(100) }
