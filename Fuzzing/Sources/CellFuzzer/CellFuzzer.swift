// libFuzzer target: any text as the cells of a notebook, parsed, checked, compiled and run with
// small limits. Nothing may crash, hang or grow without bound.
//
// Cells are separated by lines that begin with `//---`. One session serves a number of inputs,
// because making one costs more than most inputs; it is left when it has grown.

import CellMachine
import Foundation
import Runner

/// Small enough that an input takes milliseconds.
let limits = Limits(
  operations: 200_000, callDepth: 5_000, liveBytes: 32 << 20, outputBytes: 64 << 10, seconds: 5)

/// Runs inputs on one thread with the stack that cells get.
final class Worker: @unchecked Sendable {
  private let asked = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)
  private var input: [UInt8] = []
  private var session: CellSession?
  private var inputsOfSession = 0

  init() {
    let thread = Thread { [self] in
      while true {
        asked.wait()
        work()
        done.signal()
      }
    }
    thread.stackSize = ThreadPool.stackSize
    thread.start()
  }

  func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    input = Array(bytes)
    asked.signal()
    done.wait()
  }

  private func work() {
    if session == nil || inputsOfSession >= 50 {
      session = CellSession()
      inputsOfSession = 0
    }
    inputsOfSession += 1
    guard let session else { return }
    let text = String(decoding: input, as: UTF8.self)
    var cells: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("//---") { cells.append("") } else { cells[cells.count - 1] += line + "\n" }
    }
    for (index, cell) in cells.prefix(4).enumerated() {
      let outcome = session.run(code: cell, id: "cell-\(index + 1)", limits: limits)
      for failure in outcome.failures {
        // A message that cannot be worded is a finding, too.
        if failure.text.english.isEmpty || failure.text.korean.isEmpty {
          fatalError("a diagnostic without words: \(failure.id)")
        }
        if failure.id.hasPrefix("internal") {
          fatalError("internal failure: \(failure.text.english)")
        }
      }
    }
  }
}

let worker = Worker()

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The entry of the program, by the name that SwiftPM links executables with.
@_cdecl("CellFuzzer_main")
public func fuzzerMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { testOneInput($0, $1) }
}

/// Called by libFuzzer with each input.
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  worker.run(UnsafeBufferPointer(start: start, count: count))
  return 0
}

// MARK: Structure-aware mutation

@_silgen_name("LLVMFuzzerMutate")
func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ maximum: Int) -> Int

/// Half of the mutations are libFuzzer's own, on bytes; the others work on words, so that more of
/// them still parse: a word is dropped, doubled, swapped, replaced by one of the language's or of
/// the input, or a stretch in brackets is copied to another place.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ maximum: Int, _ seed: UInt32
) -> Int {
  var random = Random(state: UInt64(seed) | 1)
  if random.below(2) == 0 || size == 0 { return mutateBytes(data, size, maximum) }
  var words = tokens(Array(UnsafeBufferPointer(start: data, count: size)))
  for _ in 0...random.below(4) where !words.isEmpty {
    let at = random.below(words.count)
    switch random.below(7) {
    case 0: words.remove(at: at)
    case 1: words.insert(words[random.below(words.count)], at: at)
    case 2: words.swapAt(at, random.below(words.count))
    case 3: words[at] = vocabulary[random.below(vocabulary.count)]
    case 4: words.insert(vocabulary[random.below(vocabulary.count)], at: at)
    case 5:
      let stretch = bracketed(words, from: at)
      words.insert(contentsOf: words[stretch], at: random.below(words.count))
    default:
      let stretch = bracketed(words, from: at)
      words.replaceSubrange(stretch, with: [vocabulary[random.below(vocabulary.count)]])
    }
  }
  let bytes = words.flatMap { $0 }.prefix(maximum)
  for (index, byte) in bytes.enumerated() { data[index] = byte }
  return bytes.count
}

struct Random {
  var state: UInt64
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}

/// Words, runs of blanks, and single signs.
func tokens(_ bytes: [UInt8]) -> [[UInt8]] {
  func kind(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: return 1
    case 0x20, 0x09: return 2
    default: return 0
    }
  }
  var result: [[UInt8]] = []
  for byte in bytes {
    if let last = result.last?.last, kind(byte) != 0, kind(last) == kind(byte) {
      result[result.count - 1].append(byte)
    } else {
      result.append([byte])
    }
  }
  return result
}

/// From a word to the bracket that closes what it opens, or a few words.
func bracketed(_ words: [[UInt8]], from start: Int) -> Range<Int> {
  var depth = 0
  for index in start..<min(words.count, start + 400) {
    if let byte = words[index].first {
      if byte == 0x28 || byte == 0x5B || byte == 0x7B { depth += 1 }
      if byte == 0x29 || byte == 0x5D || byte == 0x7D {
        depth -= 1
        if depth <= 0 { return start..<index + 1 }
      }
    }
  }
  return start..<min(words.count, start + 6)
}

let vocabulary: [[UInt8]] = [
  "let ", "var ", "func ", "struct ", "class ", "enum ", "protocol ", "extension ", "case ", "init",
  "self", "Self", "super", "return ", "if ", "else ", "guard ", "switch ", "for ", "in ", "while ",
  "repeat ", "break", "continue", "defer ", "do ", "try ", "try? ", "try! ", "throw ", "throws ",
  "catch ", "where ", "as ", "as? ", "as! ", "is ", "nil", "true", "false", "inout ", "mutating ",
  "static ", "lazy ", "indirect ", "some ", "any ", "override ", "final ", "convenience ", "weak ",
  "associatedtype ", "typealias ", "subscript", "get ", "set ", "willSet ", "didSet ", "operator ",
  "fallthrough", "default:", "Int", "Double", "Float", "String", "Bool", "Character", "Array",
  "[Int]", "[String: Int]", "Set<Int>", "Dictionary", "Optional", "Int8", "UInt64", "Tensor", "?",
  "!", "??", "&&", "||", "==", "<", ">", "+", "-", "*", "/", "%", "+=", "..<", "...", "->", ".",
  ",", ":", "=", "(", ")", "[", "]", "{", "}", "\n", "0", "1", "-1", "9223372036854775807",
  "1e308", "0.1", "\"\"", "\"a\\(1)b\"", "\"한글\"", ".map", ".filter", ".reduce", ".sorted()",
  ".count", ".append", ".first", ".description", "$0", "$1", "{ $0 }", "print", "fatalError()",
  "<T>", "<T: Comparable>", "T", "Element", "@autoclosure ", "@escaping ", "_ ", "#", "\\", "`",
  "\n//---\n", ": Hashable", ": Equatable", "Never", "Void", "()", "max", "min", "zip", "stride",
  "manualSeed(1)", "Tensor([1, 2])", ".backward()", "Linear(2, 3)", ".reshape", "&+", "<<", "~",
].map { Array($0.utf8) }
