// The machine of one notebook session: it takes units from the checker, lowers them, and runs
// their entries. It knows registers and objects, and nothing of types.
//
// Frames are windows on two banks that are allocated once: 64-bit words and object references. The
// globals of all cells lie at the bottom, so a cell's top-level code, whose frame begins there,
// uses them as registers; functions reach them with load and store instructions. What runs per
// instruction is in C (MachineCore); see docs/machine.md for the reasons and the measurements.

import CellIR
import Diagnostics
import Foundation
import MachineCore

/// A session's machine. Confined to one thread, except `cancel()`.
public final class Machine {
  /// Limits of the next run.
  public var limits: Limits
  /// Receives what the program prints.
  public var output: (String) -> Void
  /// Operations (turns of loops and calls) that the last run used.
  public private(set) var operations = 0
  /// Seed of the session's generator of random numbers (`random.next`).
  public var randomState: UInt64 = 0

  let core: UnsafeMutablePointer<CellMachine>
  private(set) var tables = ProgramTables()
  private(set) var functions: [LoweredFunction] = []
  private var hosts: [HostBox] = []
  private let hostContext: UnsafeMutablePointer<HostContext>
  /// Tells host objects that keep something of the guest whether the machine is still there.
  let life = MachineLife()
  /// The reason that a host function gave for a trap that is on its way.
  var pendingReason: TrapReason?
  private var printedBytes = 0
  private var codeBuffers: [UnsafeMutablePointer<CellInstruction>] = []
  private var constantBuffers: [UnsafeMutablePointer<UInt64>] = []
  private var dispatch: [[Int: Int]] = []

  /// More would let the count of an object's owners overflow.
  private static let mostLiveBytes = 16 << 30

  /// Room for frames of calls within calls; untouched pages cost nothing.
  private static let mostCalls: UInt32 = 1_000_000

  /// Slots of each bank.
  private static let bankSlots = 4 << 20

  /// Makes a machine that knows the given host functions. `nil` when there is no memory for it.
  public init?(
    hosts registry: HostRegistry, limits: Limits = Limits(),
    output: @escaping (String) -> Void = { _ in }
  ) {
    guard let core = cell_machine_create(Self.bankSlots, Self.bankSlots, Self.mostCalls) else {
      return nil
    }
    self.core = core
    self.limits = limits
    self.output = output
    hostContext = .allocate(capacity: 1)
    for (name, box) in registry.boxes.sorted(by: { $0.key < $1.key }) {
      tables.hosts[name] = hosts.count
      hosts.append(box)
    }
    let functions = UnsafeMutablePointer<Unmanaged<HostBox>>.allocate(
      capacity: max(1, hosts.count))
    for (index, box) in hosts.enumerated() {
      (functions + index).initialize(to: Unmanaged.passUnretained(box))
    }
    hostContext.initialize(
      to: HostContext(core: core, machine: Unmanaged.passUnretained(self), functions: functions))
    core.pointee.callHost = hostTrampoline
    core.pointee.hostContext = UnsafeMutableRawPointer(hostContext)
    life.context = hostContext
  }

  deinit {
    life.context = nil
    if let strings = core.pointee.strings {
      for index in 0..<loadedStrings { cell_release(core, strings[index]) }
      strings.deallocate()
    }
    core.pointee.refTop = core.pointee.ref + tables.globalLayout.ref
    let functions = core.pointee.functions
    let dispatchTables = core.pointee.tables
    let tableCount = Int(core.pointee.tableCount)
    let deinitializers = core.pointee.deinitializers
    cell_machine_destroy(core)
    functions?.deallocate()
    for index in 0..<tableCount { dispatchTables?[index].functions?.deallocate() }
    dispatchTables?.deallocate()
    deinitializers?.deallocate()
    hostContext.pointee.functions.deallocate()
    hostContext.deallocate()
    for buffer in codeBuffers { buffer.deallocate() }
    for buffer in constantBuffers { buffer.deallocate() }
  }

  /// Stops the running program soon. The only member that another thread may call.
  public func cancel() { core.pointee.cancelled = 1 }

  /// Allows runs again after `cancel()`.
  public func clearCancellation() { core.pointee.cancelled = 0 }

  /// Bytes of guest objects alive now.
  public var liveBytes: Int { Int(core.pointee.liveBytes) }

  /// The most bytes of guest objects that were alive at one time.
  public var peakBytes: Int { Int(core.pointee.peakBytes) }

  // MARK: Loading

  /// Compiles what a cell adds. On failure the machine is as it was.
  public func load(_ unit: CellIR.Unit) throws(Diagnostic) {
    let tables = ProgramTables(copying: self.tables)
    guard unit.firstFunction == tables.signatures.count,
      unit.firstGlobal == tables.globals.count, unit.firstClass == tables.classes.count,
      unit.entry.index >= unit.firstFunction,
      unit.entry.index < unit.firstFunction + unit.functions.count
    else {
      throw LoweringError.malformed("numbering of the unit").diagnostic(function: "cell")
    }
    tables.signatures += unit.functions.map(Signature.init)
    for layout in unit.globals { tables.addGlobal(layout) }
    tables.classes += unit.classes
    guard tables.globalLayout.raw < 60_000, tables.globalLayout.ref < 60_000 else {
      throw LoweringError.tooManyRegisters.diagnostic(function: "cell")
    }
    guard tables.signatures.count < 65_536, tables.classes.count < 65_536 else {
      throw LoweringError.tooManyConstants.diagnostic(function: "cell")
    }
    var lowered: [LoweredFunction] = []
    for (offset, function) in unit.functions.enumerated() {
      do {
        lowered.append(
          try FunctionLowering.lower(
            function, isEntry: unit.firstFunction + offset == unit.entry.index,
            tables: tables))
      } catch {
        throw error.diagnostic(function: function.name)
      }
    }
    let strings = tables.strings
    if let profile = tables.profile {
      guard cell_profile_reserve(core, profile.statements.count + 1) else {
        throw TrapReason.memory(limitBytes: limits.liveBytes).diagnostic
      }
    }
    self.tables = tables
    installGlobals(unit)
    install(lowered)
    installClasses(unit)
    guard install(strings: strings) else {
      throw TrapReason.memory(limitBytes: limits.liveBytes).diagnostic
    }
  }

  private var loadedStrings = 0

  private func install(strings: [String]) -> Bool {
    guard strings.count > loadedStrings else { return true }
    typealias Reference = UnsafeMutablePointer<CellObject>?
    let grown = UnsafeMutablePointer<Reference>.allocate(capacity: strings.count)
    grown.initialize(repeating: nil, count: strings.count)
    if let old = core.pointee.strings {
      grown.update(from: old, count: loadedStrings)
      old.deallocate()
    }
    core.pointee.strings = grown
    // Constants are the program's text: they do not count against the limit of its data.
    core.pointee.liveLimit = Int64.max / 4
    for index in loadedStrings..<strings.count {
      var text = strings[index]
      let object = text.withUTF8 { cell_string(core, $0.baseAddress, Int64($0.count)) }
      guard let object else { return false }
      grown[index] = UnsafeMutableRawPointer(object).assumingMemoryBound(to: CellObject.self)
      loadedStrings = index + 1
    }
    return true
  }

  private func installGlobals(_ unit: CellIR.Unit) {
    for index in unit.firstGlobal..<tables.globals.count {
      let (slots, layout) = tables.globals[index]
      for i in 0..<layout.raw { core.pointee.raw[slots.raw + i] = 0 }
    }
    core.pointee.rawTop = core.pointee.raw + tables.globalLayout.raw
    core.pointee.refTop = core.pointee.ref + tables.globalLayout.ref
  }

  private func install(_ lowered: [LoweredFunction]) {
    let first = functions.count
    functions += lowered
    let grown = UnsafeMutablePointer<CellFunction>.allocate(capacity: max(1, functions.count))
    if let old = core.pointee.functions {
      grown.update(from: old, count: first)
      old.deallocate()
    }
    for (offset, function) in lowered.enumerated() {
      let code = function.assembler.code
      let buffer = UnsafeMutablePointer<CellInstruction>.allocate(capacity: max(1, code.count))
      buffer.initialize(from: code, count: code.count)
      codeBuffers.append(buffer)
      let constants = function.assembler.constants
      let constantBuffer = UnsafeMutablePointer<UInt64>.allocate(
        capacity: max(1, constants.count))
      constantBuffer.initialize(from: constants, count: constants.count)
      constantBuffers.append(constantBuffer)
      grown[first + offset] = CellFunction(
        code: buffer, constants: constantBuffer, rawSize: UInt32(function.rawSize),
        refSize: UInt32(function.refSize), refKeep: UInt32(function.refKeep),
        captureRaw: UInt32(function.captureAt.raw), captureRef: UInt32(function.captureAt.ref),
        returnRaw: UInt32(function.returned.raw), returnRef: UInt32(function.returned.ref),
        comparator: function.comparator)
    }
    core.pointee.functions = grown
    core.pointee.functionCount = UInt32(functions.count)
  }

  private func installClasses(_ unit: CellIR.Unit) {
    if !unit.classes.isEmpty {
      let deinitializers = UnsafeMutablePointer<Int64>.allocate(capacity: tables.classes.count)
      for (index, description) in tables.classes.enumerated() {
        // A class without a `deinit` of its own has its superclass's.
        var type: ClassDescription? = description
        while let current = type, current.deinitializer == nil {
          type = current.superclass.flatMap {
            $0.index < index && tables.classes.indices.contains($0.index)
              ? tables.classes[$0.index] : nil
          }
        }
        deinitializers[index] = Int64(type?.deinitializer?.index ?? -1)
      }
      core.pointee.deinitializers?.deallocate()
      core.pointee.deinitializers = deinitializers
      core.pointee.classCount = UInt32(tables.classes.count)
    }
    guard !unit.classes.isEmpty || !unit.dispatchEntries.isEmpty else { return }
    for entry in unit.dispatchEntries {
      guard entry.table.index >= 0, entry.table.index < 65_536 else { continue }
      while dispatch.count <= entry.table.index { dispatch.append([:]) }
      dispatch[entry.table.index][entry.type.index] = entry.function.index
    }
    rebuildDispatchTables()
  }

  private func rebuildDispatchTables() {
    for index in 0..<Int(core.pointee.tableCount) {
      core.pointee.tables[index].functions?.deallocate()
    }
    core.pointee.tables?.deallocate()
    let rows = UnsafeMutablePointer<CellDispatchTable>.allocate(capacity: max(1, dispatch.count))
    let classCount = tables.classes.count
    for (index, entries) in dispatch.enumerated() {
      let row = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, classCount))
      for type in 0..<classCount {
        // A class inherits what it does not override.
        var current: Int? = type
        var steps = 0
        while let here = current, entries[here] == nil, steps <= classCount {
          current =
            tables.classes.indices.contains(here)
            ? tables.classes[here].superclass?.index : nil
          steps += 1
        }
        let function = current.flatMap { entries[$0] }
        row[type] = function.map { UInt32(clamping: $0) } ?? UInt32.max
      }
      rows[index] = CellDispatchTable(functions: row, count: UInt32(classCount))
    }
    core.pointee.tables = rows
    core.pointee.tableCount = UInt32(dispatch.count)
  }

  // MARK: Running

  /// Runs a cell's top-level code (or any function without parameters).
  ///
  /// A cell's code is run before the next unit is loaded: its temporaries lie where the globals of
  /// later cells will be. After a trap everything but the globals has been released, and the machine can be used again.
  @discardableResult
  public func run(_ entry: FunctionID) -> Result<Void, Trap> {
    guard functions.indices.contains(entry.index) else {
      return .failure(Trap(reason: .fatalError(message: "no such function"), span: .none))
    }
    guard !functions[entry.index].isEntry || functions[entry.index].globals == tables.globalLayout
    else {
      return .failure(
        Trap(reason: .fatalError(message: "a later cell has been loaded"), span: .none))
    }
    begin()
    let isEntry = functions[entry.index].isEntry
    let raw = isEntry ? core.pointee.raw : core.pointee.rawTop
    let ref = isEntry ? core.pointee.ref : core.pointee.refTop
    cell_profile_begin(core)
    var status = cell_machine_run(core, UInt32(entry.index), raw, ref)
    if status == CELL_OK { status = cell_machine_finalize(core) }
    cell_profile_end(core)
    operations = Int(cell_machine_operations(core))
    guard status != CELL_OK else { return .success(()) }
    let trap = makeTrap(status)
    cell_machine_reset(core)
    pendingReason = nil
    return .failure(trap)
  }

  private func begin() {
    cell_machine_reset(core)
    pendingReason = nil
    printedBytes = 0
    core.pointee.depthLimit = min(Self.mostCalls, UInt32(clamping: max(1, limits.callDepth)))
    core.pointee.operationsUsed = 0
    core.pointee.slice = 0
    core.pointee.fuel = 0
    core.pointee.hostCalls = 0
    core.pointee.hostClock = cell_clock()
    core.pointee.operationsLimit = Int64(clamping: limits.operations)
    core.pointee.liveLimit = Int64(
      clamping: max(0, min(limits.liveBytes, Self.mostLiveBytes)))
    if limits.seconds > 0, limits.seconds < 1e9 {
      core.pointee.deadline = cell_clock() + Int64(limits.seconds * 1e9)
    } else {
      core.pointee.deadline = 0
    }
  }

  /// Hands text to the output, within the limit of bytes.
  public func write(_ text: String) -> TrapReason? {
    let size = text.utf8.count
    guard size <= limits.outputBytes - printedBytes else {
      return .output(limitBytes: limits.outputBytes)
    }
    printedBytes += size
    output(text)
    return nil
  }

  // MARK: Reading results

  /// A raw slot of a global.
  public func rawValue(of global: GlobalID, slot: Int = 0) -> UInt64? {
    guard tables.globals.indices.contains(global.index) else { return nil }
    let (slots, layout) = tables.globals[global.index]
    guard slot >= 0, slot < layout.raw else { return nil }
    return core.pointee.raw[slots.raw + slot]
  }

  /// A reference of a global, to be read before the next run.
  public func reference(of global: GlobalID, slot: Int = 0) -> GuestReference? {
    guard tables.globals.indices.contains(global.index) else { return nil }
    let (slots, layout) = tables.globals[global.index]
    guard slot >= 0, slot < layout.ref else { return nil }
    return core.pointee.ref[slots.ref + slot]
  }
}
