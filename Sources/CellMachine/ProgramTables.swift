import CellIR
import Diagnostics
import MachineCore

/// What the lowering of one function needs to know of the others.
struct Signature {
  var name: String
  var parameters: [Layout]
  var isInOut: [Bool]
  var captures: Layout
  var result: Layout

  init(_ function: Function) {
    name = function.name
    let count = min(function.parameters.count, function.locals.count)
    parameters = Array(function.locals[..<count])
    isInOut = function.parameters.map(\.isInOut)
    let end = min(count + function.captureCount, function.locals.count)
    captures = function.locals[count..<end].reduce(.none, +)
    result = function.result
  }

  /// The slots of all parameters.
  var arguments: Layout { parameters.reduce(.none, +) }

  /// What lies at the start of the frame after return: the result, then the inout values.
  var returned: Layout {
    zip(parameters, isInOut).reduce(result) { $1.1 ? $0 + $1.0 : $0 }
  }
}

/// What a session has declared so far, in the numbering of the IR. An object, so that the passes
/// over many functions add to one table of strings; loading works on a copy until it succeeds.
final class ProgramTables {
  var signatures: [Signature] = []
  /// First slot of each global, and its layout.
  var globals: [(slots: Slots, layout: Layout)] = []
  /// Slots of all globals together.
  var globalLayout = Layout.none
  var classes: [ClassDescription] = []
  /// Host functions by name, as indices of the machine's table.
  var hosts: [String: Int] = [:]
  var strings: [String] = []
  /// By UTF-8: strings that are equal in Swift may still differ in bytes.
  var stringIndex: [[UInt8]: Int] = [:]
  var reasons: [TrapReason] = []
  /// What to measure, while the machine is profiled.
  var profile: ProfilePlan?

  init() {}

  init(copying other: ProgramTables) {
    signatures = other.signatures
    globals = other.globals
    globalLayout = other.globalLayout
    classes = other.classes
    hosts = other.hosts
    strings = other.strings
    stringIndex = other.stringIndex
    reasons = other.reasons
    profile = other.profile
  }

  func intern(_ string: String) -> Int {
    let key = Array(string.utf8)
    if let known = stringIndex[key] { return known }
    stringIndex[key] = strings.count
    strings.append(string)
    return strings.count - 1
  }

  func addGlobal(_ layout: Layout) {
    globals.append((Slots(raw: globalLayout.raw, ref: globalLayout.ref), layout))
    globalLayout = globalLayout + layout
  }
}

/// A function's code, before it is handed to the run loop.
struct LoweredFunction {
  var name: String
  var isEntry: Bool
  var assembler: Assembler
  var rawSize: Int
  var refSize: Int
  var refKeep: Int
  /// The globals when it was lowered: a cell's registers above them are temporaries.
  var globals: Layout
  var captureAt: Layout
  var returned: Layout
  var span: Span
  /// `CELL_COMPARES_…`: what the function is, when all it does is to compare its two arguments.
  var comparator = UInt32(CELL_COMPARES_NOT)
}

extension Function {
  /// The order that a function like `{ $0 < $1 }` stands for: sorting by it needs no calls.
  var comparator: UInt32 {
    guard parameters.count == 2, captureCount == 0, !parameters.contains(where: \.isInOut),
      body.count == 1, case .return(let value?) = body[0]
    else { return UInt32(CELL_COMPARES_NOT) }
    let operands: [Expression]
    let kind: Int
    var isDescending = false
    switch value.kind {
    case .primitive(let primitive, let values):
      operands = values
      switch primitive {
      case .intLess: kind = CELL_COMPARES_INT
      case .uintLess: kind = CELL_COMPARES_UINT
      case .doubleLess: kind = CELL_COMPARES_DOUBLE
      case .floatLess: kind = CELL_COMPARES_FLOAT
      case .intGreater: (kind, isDescending) = (CELL_COMPARES_INT, true)
      case .uintGreater: (kind, isDescending) = (CELL_COMPARES_UINT, true)
      case .doubleGreater: (kind, isDescending) = (CELL_COMPARES_DOUBLE, true)
      case .floatGreater: (kind, isDescending) = (CELL_COMPARES_FLOAT, true)
      default: return UInt32(CELL_COMPARES_NOT)
      }
    case .callHost(let name, let arguments) where name.name == "string.less":
      operands = arguments.compactMap { if case .value(let value) = $0 { value } else { nil } }
      kind = CELL_COMPARES_STRING
    default: return UInt32(CELL_COMPARES_NOT)
    }
    guard operands.count == 2, case .local(let a) = operands[0].kind,
      case .local(let b) = operands[1].kind
    else { return UInt32(CELL_COMPARES_NOT) }
    if a.index == 1, b.index == 0 {
      isDescending.toggle()
    } else if a.index != 0 || b.index != 1 {
      return UInt32(CELL_COMPARES_NOT)
    }
    return UInt32(kind + (isDescending ? CELL_COMPARES_DESCENDING : 0))
  }
}

extension LoweringError {
  /// The diagnostic for the function of this name.
  func diagnostic(function: String) -> Diagnostic {
    switch self {
    case .tooManyRegisters, .tooManyConstants:
      return Diagnostic(
        id: "machine.too-large",
        text: LocalizedText(
          en: "'\(function)' is too large: it needs more than 65,535 registers",
          ko: "'\(function)'이(가) 너무 큽니다: 레지스터가 65,535개보다 많이 필요합니다"),
        help: LocalizedText(
          en: "split it into smaller functions or cells",
          ko: "더 작은 함수나 셀로 나누세요"))
    case .missingFunction, .missingHost, .missingLabel, .malformed:
      return Diagnostic(
        id: "machine.internal",
        text: LocalizedText(
          en: "internal error: '\(function)' cannot be compiled: \(self)",
          ko: "내부 오류: '\(function)'을(를) 컴파일할 수 없습니다: \(self)"))
    }
  }
}
