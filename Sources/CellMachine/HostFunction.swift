// The seam between guest programs and the host: a host function sees the slots of its arguments
// and results where they lie in the guest's frame, and reads and writes them in place.

import CellIR
import MachineCore

/// An object of the guest: a string, array, instance, closure or host object. Valid while a slot
/// owns it; a host function must not keep it.
public typealias GuestReference = UnsafeMutablePointer<CellObject>

/// A function of the host. Returns why it trapped, or `nil`.
public typealias HostFunction = (inout HostCall) -> TrapReason?

/// Host functions by the name that cells (through the checker) call them.
public struct HostRegistry {
  private(set) var boxes: [String: HostBox] = [:]

  /// A registry without functions.
  public init() {}

  /// The names of all functions, sorted.
  public var names: [String] { boxes.keys.sorted() }

  /// Adds or replaces a function.
  public mutating func register(_ name: String, _ function: @escaping HostFunction) {
    boxes[name] = HostBox(function)
  }

  /// Adds another registry's functions.
  public mutating func merge(_ other: HostRegistry) {
    boxes.merge(other.boxes) { _, new in new }
  }

  /// Whether the machine can call this name: one of the functions, or one of its own instructions.
  public func contains(_ name: String) -> Bool {
    boxes[name] != nil || mathIntrinsics[name] != nil
  }
}

/// One call of a host function.
///
/// Arguments and results are numbered by slot, raw and reference slots apart, in the order of the
/// parameters: `(Int, String, Double)` is raw 0, reference 0, raw 1. An inout argument is changed
/// by writing to its argument slots. Reference results are null until they are set.
public struct HostCall {
  /// The run loop's state, for the functions of MachineCore.
  public let core: UnsafeMutablePointer<CellMachine>
  let owner: UnsafeMutableRawPointer
  @usableFromInline let results: UnsafeMutablePointer<UInt64>
  @usableFromInline let resultRefs: UnsafeMutablePointer<GuestReference?>
  /// The raw slots of the arguments.
  public let raws: UnsafeMutablePointer<UInt64>
  /// The reference slots of the arguments: each owns its object, or is null.
  public let refs: UnsafeMutablePointer<GuestReference?>
  @usableFromInline let shape: CellInstruction
  /// A failure to report when the function returns; 0: none.
  public internal(set) var status = Int32(CELL_OK)

  init(
    core: UnsafeMutablePointer<CellMachine>, owner: UnsafeMutableRawPointer,
    raw: UnsafeMutablePointer<UInt64>, ref: UnsafeMutablePointer<GuestReference?>,
    shape: CellInstruction
  ) {
    self.core = core
    self.owner = owner
    self.shape = shape
    results = raw
    resultRefs = ref
    raws = raw + Int(shape.op)
    refs = ref + Int(shape.a)
  }

  /// The machine that calls.
  public var machine: Machine {
    Unmanaged<Machine>.fromOpaque(owner).takeUnretainedValue()
  }

  /// Slots of the result.
  public var resultLayout: Layout { Layout(raw: Int(shape.op), ref: Int(shape.a)) }
  /// Slots of all arguments.
  public var argumentLayout: Layout { Layout(raw: Int(shape.b), ref: Int(shape.c)) }

  // MARK: Arguments

  /// An `Int` argument.
  @inlinable public func int(_ slot: Int) -> Int { Int(bitPattern: UInt(raws[slot])) }
  /// A `Double` argument.
  @inlinable public func double(_ slot: Int) -> Double { Double(bitPattern: raws[slot]) }
  /// A `Float` argument.
  @inlinable public func float(_ slot: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: raws[slot]))
  }
  /// A `Bool` argument.
  @inlinable public func bool(_ slot: Int) -> Bool { raws[slot] != 0 }

  /// A `String` or `Character` argument.
  public func string(_ slot: Int) -> String { refs[slot].guestString }
  /// The UTF-8 of a string argument; valid during the call.
  @inlinable public func utf8(_ slot: Int) -> UnsafeBufferPointer<UInt8> { refs[slot].guestUTF8 }
  /// An array argument. (A null slot, which checked programs cannot pass, is an empty array.)
  @inlinable public func array(_ slot: Int) -> GuestArray { GuestArray(refs[slot]) }
  /// A host object.
  @inlinable public func object<Object: AnyObject>(_ slot: Int, as type: Object.Type) -> Object? {
    refs[slot].guestObject(as: type)
  }

  // MARK: Results

  /// Sets a raw result slot.
  @inlinable public func setResult(_ slot: Int, _ bits: UInt64) { results[slot] = bits }
  /// Sets an `Int` result.
  @inlinable public func setResult(_ slot: Int, _ value: Int) {
    results[slot] = UInt64(bitPattern: Int64(value))
  }
  /// Sets a `Double` result.
  @inlinable public func setResult(_ slot: Int, _ value: Double) {
    results[slot] = value.bitPattern
  }
  /// Sets a `Float` result.
  @inlinable public func setResult(_ slot: Int, _ value: Float) {
    results[slot] = UInt64(value.bitPattern)
  }
  /// Sets a `Bool` result.
  @inlinable public func setResult(_ slot: Int, _ value: Bool) { results[slot] = value ? 1 : 0 }

  /// Sets a string result.
  public mutating func setResult(_ slot: Int, _ value: String) {
    store(makeString(value), in: resultRefs + slot)
  }

  /// Sets a string result from valid UTF-8.
  public mutating func setResult(_ slot: Int, utf8: UnsafeBufferPointer<UInt8>) {
    store(makeString(utf8), in: resultRefs + slot)
  }

  /// Sets a host object as a result; it is kept alive while the guest refers to it.
  public mutating func setResult(_ slot: Int, object: AnyObject) {
    store(makeObject(object), in: resultRefs + slot)
  }

  /// Sets a result to a new reference (of `make…` or `retained`); `nil` means out of memory.
  public mutating func setResult(_ slot: Int, owned reference: GuestReference?) {
    store(reference, in: resultRefs + slot)
  }

  /// Replaces an argument's reference (of an inout argument) by a new one.
  public mutating func setArgument(_ slot: Int, owned reference: GuestReference?) {
    store(reference, in: refs + slot)
  }

  /// Puts a new reference into a slot; `nil` means that there was no memory for it.
  public mutating func store(
    _ reference: GuestReference?, in slot: UnsafeMutablePointer<GuestReference?>
  ) {
    guard let reference else {
      status = Int32(CELL_TRAP_MEMORY)
      return
    }
    cell_store(core, slot, reference)
  }

  /// Moves the argument of a slot out, leaving null.
  public func takeArgument(_ slot: Int) -> GuestReference? {
    let reference = refs[slot]
    refs[slot] = nil
    return reference
  }

  /// Whether so many bytes that the host needs for a while would fit into the memory limit; if not,
  /// that is reported when the function returns.
  public mutating func hasRoom(bytes: Int, each size: Int = 1) -> Bool {
    let (total, overflow) = bytes.multipliedReportingOverflow(by: size)
    if !overflow, total <= core.pointee.liveLimit - core.pointee.liveBytes { return true }
    failOutOfMemory()
    return false
  }

  /// Whether a function that works long should stop (time is up, or the run was cancelled); that is
  /// reported when it returns.
  public mutating func shouldStop() -> Bool {
    let reason = cell_machine_check(core)
    if reason != CELL_OK { status = reason }
    return reason != CELL_OK
  }

  /// Reports that the memory limit is reached when the function returns.
  public mutating func failOutOfMemory() { status = Int32(CELL_TRAP_MEMORY) }

  /// The order that a closure stands for when all it does is to compare its two arguments
  /// (`CELL_COMPARES_…`): its calls need not be made.
  public func comparator(_ closure: GuestReference?) -> UInt32 {
    guard let closure, closure.pointee.kind == UInt8(CELL_KIND_CLOSURE) else { return 0 }
    let function = UnsafeMutablePointer<CellClosure>(OpaquePointer(closure)).pointee.function
    guard function < core.pointee.functionCount else { return 0 }
    return core.pointee.functions[Int(function)].comparator
  }

  /// Reports a failure of MachineCore when the function returns.
  public mutating func fail(status: Int32) { self.status = status }

  /// A result reference that was set before.
  public func resultReference(_ slot: Int) -> GuestReference? { resultRefs[slot] }

  // MARK: Objects

  /// A new string, or `nil` when the memory limit is reached.
  public func makeString(_ value: String) -> GuestReference? {
    var value = value
    return value.withUTF8 { makeString($0) }
  }

  /// A new string of valid UTF-8.
  public func makeString(_ utf8: UnsafeBufferPointer<UInt8>) -> GuestReference? {
    cell_string(core, utf8.baseAddress, Int64(utf8.count)).map { GuestReference(OpaquePointer($0)) }
  }

  /// A new reference to a host object.
  public func makeObject(_ object: AnyObject) -> GuestReference? {
    let retained = Unmanaged.passRetained(object)
    guard let external = cell_external(core, retained.toOpaque(), releaseHostObject) else {
      retained.release()
      return nil
    }
    return GuestReference(OpaquePointer(external))
  }

  /// The weak reference to an instance, or `nil` when the memory limit is reached.
  public func makeWeak(_ target: GuestReference) -> GuestReference? {
    guard target.pointee.kind == UInt8(CELL_KIND_INSTANCE) else { return nil }
    return cell_weak(core, UnsafeMutablePointer(OpaquePointer(target))).map {
      GuestReference(OpaquePointer($0))
    }
  }

  /// The class and the payload of an existential that holds one reference and nothing else.
  public func boxed(_ box: GuestReference) -> (kind: Int, payload: GuestReference)? {
    guard box.pointee.kind == UInt8(CELL_KIND_INSTANCE) else { return nil }
    let instance = UnsafeMutablePointer<CellInstance>(OpaquePointer(box))
    guard instance.pointee.rawCount == 0, instance.pointee.refCount == 1,
      let payload = cell_instance_refs(instance)[0]
    else { return nil }
    return (Int(instance.pointee.classID), GuestReference(OpaquePointer(payload)))
  }

  /// A new existential of a class that `boxed` told, around a reference whose count it takes.
  public func makeBox(kind: Int, around payload: GuestReference) -> GuestReference? {
    guard let kind = UInt32(exactly: kind), let box = cell_instance(core, kind, 0, 1) else {
      cell_release(core, UnsafeMutablePointer(OpaquePointer(payload)))
      return nil
    }
    cell_instance_refs(box)[0] = UnsafeMutablePointer(OpaquePointer(payload))
    return GuestReference(OpaquePointer(box))
  }

  /// Marks an instance so that its deinitializer will not run.
  public func skipDeinitializer(_ slot: Int) {
    guard let instance = refs[slot], instance.pointee.kind == UInt8(CELL_KIND_INSTANCE) else {
      return
    }
    instance.pointee.flags |= 1
  }

  /// Whether an argument is the only reference to its object.
  public func isUnique(_ slot: Int) -> Bool { refs[slot]?.pointee.references == 1 }

  /// What a weak reference refers to (a new count), while it lives.
  public func weakTarget(_ reference: GuestReference?) -> GuestReference? {
    guard let reference, reference.pointee.kind == UInt8(CELL_KIND_WEAK) else { return nil }
    let weak = UnsafeMutablePointer<CellWeak>(OpaquePointer(reference))
    guard let target = weak.pointee.target else { return nil }
    target.pointee.references += 1
    return target
  }

  /// A new empty array of elements of a layout.
  public func makeArray(element: Layout, capacity: Int) -> GuestArray? {
    guard let raw = UInt32(exactly: element.raw), let ref = UInt32(exactly: element.ref),
      let array = cell_array(core, raw, ref, Int64(capacity))
    else { return nil }
    return GuestArray(GuestReference(OpaquePointer(array)))
  }

  /// One more count of a reference.
  public func retained(_ reference: GuestReference?) -> GuestReference? { cell_retain(reference) }

  /// One count less.
  public func release(_ reference: GuestReference?) { cell_release(core, reference) }

  // MARK: Calling back

  /// Calls a guest closure. `raws` and `refs` (whose counts move to the callee) are its arguments;
  /// the result slots are handed to `body` and cleared afterwards. Returns `false` after a trap,
  /// which the host function passes on by returning `nil`.
  public mutating func callClosure(
    _ closure: GuestReference?, raws: [UInt64], refs: [GuestReference?], result: Layout,
    _ body: (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<GuestReference?>) -> Void
  ) -> Bool {
    let raw = core.pointee.rawTop
    let ref = core.pointee.refTop
    guard let raw, let ref, core.pointee.rawEnd - raw > raws.count + result.raw,
      core.pointee.refEnd - ref > refs.count + result.ref
    else {
      for reference in refs { cell_release(core, reference) }
      status = Int32(CELL_TRAP_CALL_DEPTH)
      return false
    }
    for (index, value) in raws.enumerated() { raw[index] = value }
    for (index, value) in refs.enumerated() { cell_store(core, ref + index, value) }
    let outcome = cell_machine_call_closure(core, closure)
    if outcome != CELL_OK {
      for index in refs.indices { cell_store(core, ref + index, nil) }
      status = outcome
      return false
    }
    body(raw, ref)
    for index in 0..<result.ref { cell_store(core, ref + index, nil) }
    return true
  }
}

/// Releases the host object of an external reference.
private let releaseHostObject: @convention(c) (UnsafeMutableRawPointer?) -> Void = { object in
  if let object { Unmanaged<AnyObject>.fromOpaque(object).release() }
}

/// A host function in a form that is called without reference counting and without the thunk that
/// a closure in a generic collection needs.
final class HostBox {
  let function: HostFunction
  init(_ function: @escaping HostFunction) { self.function = function }
}

/// What the run loop passes along with every host call; owned by the machine.
struct HostContext {
  var core: UnsafeMutablePointer<CellMachine>
  var machine: Unmanaged<Machine>
  var functions: UnsafeMutablePointer<Unmanaged<HostBox>>
  /// What stopped a guest function that a host function called back: the host function cannot stop
  /// there, so it is reported when it returns.
  var callbackStatus = Int32(CELL_OK)
}

/// What the run loop calls for every host call.
let hostTrampoline: CellHostCallback = { context, host, raw, ref, shape in
  guard let context, let raw, let ref else { return Int32(CELL_TRAP_NULL) }
  let table = context.assumingMemoryBound(to: HostContext.self)
  var call = HostCall(
    core: table.pointee.core, owner: table.pointee.machine.toOpaque(), raw: raw, ref: ref,
    shape: shape)
  return table.pointee.functions[Int(host)]._withUnsafeGuaranteedRef { box in
    let reason = box.function(&call)
    let callbackStatus = table.pointee.callbackStatus
    if callbackStatus != Int32(CELL_OK) {
      table.pointee.callbackStatus = Int32(CELL_OK)
      return callbackStatus
    }
    if let reason {
      table.pointee.machine.takeUnretainedValue().pendingReason = reason
      return Int32(CELL_TRAP_HOST)
    }
    return call.status
  }
}
