// Compares the cell language with swiftc, by hand and for longer than the tests do.
//
//   agreement corpus [PART…]      runs the fixture programs whose path contains a PART
//   agreement pending             writes pending.txt: what does not pass now
//   agreement record [PART…]      records what swiftc's binaries print, and the marks of refused ones
//   agreement swiftc [PART…]      compares the recorded fixtures with swiftc
//   agreement random FIRST COUNT  compares random programs with swiftc, by seed
//   agreement mutate FIRST ROUNDS what the checker accepts of mutated programs, swiftc has to accept
//   agreement run FILE            runs a file as one cell
//   agreement catalogue           writes the page of diagnostics in docs/cell-language.md
//   agreement check FILE…         says what the checker finds in each file, warnings too

import Agreement
import Foundation

setvbuf(stdout, nil, _IOLBF, 0)
let arguments = Array(CommandLine.arguments.dropFirst())
let verb = arguments.first ?? "corpus"
let parts = Array(arguments.dropFirst())

func chosen() throws -> [FixtureProgram] {
  try FixtureProgram.all().filter { program in
    parts.isEmpty || parts.contains { program.path.contains($0) }
  }
}

switch verb {
case "run":
  for part in parts {
    let code = try String(contentsOfFile: part, encoding: .utf8)
    let run = CellRun.runAll([code])[0]
    print(run.text, terminator: "")
    for failure in run.failures {
      print("error: \(CellRun.mark(failure)): \(failure.text.english)")
      if let help = failure.help { print("  help: \(help.english)") }
      for note in failure.notes { print("  note: \(note.text.english)") }
    }
  }
case "check":
  let codes = try parts.map { try String(contentsOfFile: $0, encoding: .utf8) }
  for (part, found) in zip(parts, CellRun.checkAll(codes)) {
    let isRefused = found.contains { $0.severity == .error }
    print("\(isRefused ? "REFUSES" : "ACCEPTS") \(part)")
    for diagnostic in found {
      let severity = diagnostic.severity == .error ? "" : "\(diagnostic.severity.rawValue) "
      print("    \(severity)\(CellRun.mark(diagnostic)): \(diagnostic.text.english)")
    }
  }
case "corpus", "pending":
  let pending = try FixtureProgram.pending()
  let programs = try chosen().filter { !$0.hangs(pending) }
  let runs = CellRun.runAll(programs.map(\.code))
  var failed = 0
  for (program, run) in zip(programs, runs) {
    let differences = run.differences(from: program)
    if differences.isEmpty {
      if pending[program.path] != nil { print("PASSES NOW \(program.path)") }
      continue
    }
    failed += 1
    print(pending[program.path] == nil ? "FAIL" : "pending", program.path)
    for difference in differences { print("    \(difference)") }
  }
  if verb == "pending" {
    let hanging = pending.filter { $0.value.hasPrefix("hangs") }.map { "\($0.key) \($0.value)\n" }
    let lines = zip(programs, runs).compactMap { program, run -> String? in
      let differences = run.differences(from: program)
      guard !differences.isEmpty else { return nil }
      let known = pending[program.path]
      return "\(program.path) \(known ?? String(differences[0].prefix(150)))\n"
    }
    try (lines + hanging).sorted().joined().write(
      to: FixtureProgram.folder.appendingPathComponent("pending.txt"), atomically: true,
      encoding: .utf8)
  }
  print("\(programs.count - failed) of \(programs.count) pass")
case "swiftc", "record":
  guard let toolchain = Toolchain() else {
    print("no swiftc in PATH")
    exit(1)
  }
  let programs = try chosen()
  let isRecording = verb == "record"
  try Comparison.each(programs) { program in
    isRecording
      ? try Comparison.record(program, toolchain) : try toolchain.differences(from: program)
  } report: { program, differences in
    print(program.path)
    for difference in differences { print("    \(difference)") }
  }
case "random":
  // random FIRST COUNT [SHRINKING STEPS]
  guard let toolchain = Toolchain() else { exit(1) }
  var comparison = RandomComparison(toolchain)
  if parts.count > 2 { comparison.shrinkingSteps = Int(parts[2]) ?? 0 }
  let first = UInt64(parts.first ?? "") ?? 1
  let count = UInt64(parts.dropFirst().first ?? "") ?? 100
  let report = comparison.compare(seeds: first..<(first + count))
  for found in report.disagreements {
    print("---- seed \(found.seed): \(found.difference)")
    print(found.program)
  }
  print(
    "\(report.compared) compared, \(report.trapped) trapped, \(report.unusable) unusable,"
      + " \(report.tooComplex) too complex, \(report.disagreements.count) disagreements")
case "mutate":
  // mutate FIRST-ROUND ROUNDS
  guard let toolchain = Toolchain() else { exit(1) }
  let first = UInt64(parts.first ?? "") ?? 1
  let count = UInt64(parts.dropFirst().first ?? "") ?? 1
  let report = try MutationComparison(toolchain).compare(rounds: first..<(first + count))
  for found in report.falseAcceptances {
    print("---- round \(found.round): \(found.path):\(found.change)\n     \(found.error)")
  }
  print(
    "\(report.refused) refused, \(report.accepted) accepted by both,"
      + " \(report.falseAcceptances.count) only by cells")
case "show":
  var maker = ProgramMaker(seed: UInt64(parts.first ?? "") ?? 1, tag: "_")
  print(maker.program().text)
case "catalogue":
  try CataloguePage.read().write()
default:
  print("unknown verb \(verb)")
  exit(2)
}
