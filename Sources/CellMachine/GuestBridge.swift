// Values that cross between guest and host: what generated bindings are made of.
//
// A value lies in consecutive slots of both banks (see CellIR/Layout.swift), the same way as an
// argument, a result and an array's element; so reading and writing take two pointers to its first
// slots. The functions here are inlinable, because bindings are compiled without whole-module
// optimisation and would otherwise pay for a generic call per argument.

import CellIR
import MachineCore

/// Raw slots of a value.
public typealias RawSlots = UnsafeMutablePointer<UInt64>
/// Reference slots of a value.
public typealias RefSlots = UnsafeMutablePointer<GuestReference?>

extension UnsafeMutablePointer where Pointee == UInt64 {
  /// A whole number.
  @inlinable public func int(_ slot: Int) -> Int { Int(bitPattern: UInt(self[slot])) }
  /// A sized whole number; guest code keeps it in range.
  @inlinable public func integer<Number: FixedWidthInteger>(
    _ slot: Int, _ type: Number.Type
  ) -> Number { Number(truncatingIfNeeded: self[slot]) }
  /// A double.
  @inlinable public func double(_ slot: Int) -> Double { Double(bitPattern: self[slot]) }
  /// A float.
  @inlinable public func float(_ slot: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: self[slot]))
  }
  /// A truth value.
  @inlinable public func bool(_ slot: Int) -> Bool { self[slot] != 0 }
  /// A range of whole numbers.
  @inlinable public func range(_ slot: Int) -> Range<Int> {
    Range(uncheckedBounds: (int(slot), Swift.max(int(slot), int(slot + 1))))
  }
  /// A closed range of whole numbers.
  @inlinable public func closedRange(_ slot: Int) -> ClosedRange<Int> {
    ClosedRange(uncheckedBounds: (int(slot), Swift.max(int(slot), int(slot + 1))))
  }
  /// A closed range of doubles.
  @inlinable public func doubleRange(_ slot: Int) -> ClosedRange<Double> {
    ClosedRange(uncheckedBounds: (double(slot), Swift.max(double(slot), double(slot + 1))))
  }

  /// Writes a whole number, sign- or zero-extended.
  @inlinable public func set<Number: FixedWidthInteger>(_ slot: Int, _ value: Number) {
    self[slot] = UInt64(truncatingIfNeeded: value)
  }
  /// Writes a double.
  @inlinable public func set(_ slot: Int, _ value: Double) { self[slot] = value.bitPattern }
  /// Writes a float.
  @inlinable public func set(_ slot: Int, _ value: Float) { self[slot] = UInt64(value.bitPattern) }
  /// Writes a truth value.
  @inlinable public func set(_ slot: Int, _ value: Bool) { self[slot] = value ? 1 : 0 }
}

extension UnsafeMutablePointer where Pointee == GuestReference? {
  /// The host object of a slot; `nil` where there is none, or one of another class.
  @inlinable public func object<Object: AnyObject>(
    _ slot: Int, _ type: Object.Type
  ) -> Object? {
    guard let reference = self[slot], reference.pointee.kind == UInt8(CELL_KIND_EXTERNAL) else {
      return nil
    }
    let external = UnsafeMutablePointer<CellExternal>(OpaquePointer(reference))
    guard let object = external.pointee.object else { return nil }
    return Unmanaged<AnyObject>.fromOpaque(object).takeUnretainedValue() as? Object
  }

  /// The host object of a slot, whatever it is.
  public func anyObject(_ slot: Int) -> AnyObject? { self[slot].guestObject(as: AnyObject.self) }

  /// A value of the host that is kept in an object.
  public func boxed<Value>(_ slot: Int, _ type: Value.Type) -> Value? {
    object(slot, ValueBox<Value>.self)?.value
  }

  /// A text.
  public func string(_ slot: Int) -> String { self[slot].guestString }
}

/// A value of the host, as an object.
public final class ValueBox<Value> {
  /// The value.
  public let value: Value
  /// Keeps a value.
  public init(_ value: Value) { self.value = value }
}

/// The elements of an array: `read` gets the slots of one. Elements that cannot be read are left out.
@inlinable public func readArray<Element>(
  _ reference: GuestReference?, _ read: (RawSlots, RefSlots) -> Element?
) -> [Element] {
  let array = GuestArray(reference)
  let count = array.count
  guard count > 0 else { return [] }
  let layout = array.element
  var result: [Element] = []
  result.reserveCapacity(count)
  let raws = array.raws.baseAddress ?? noRaws
  let refs = array.refs.baseAddress ?? noRefs
  for index in 0..<count {
    if let value = read(raws + index * layout.raw, refs + index * layout.ref) {
      result.append(value)
    }
  }
  return result
}

/// Stands for the slots of a bank that a value does not use.
@usableFromInline nonisolated(unsafe) let noRaws = RawSlots.allocate(capacity: 1)
@usableFromInline nonisolated(unsafe) let noRefs: RefSlots = {
  let slots = RefSlots.allocate(capacity: 1)
  slots.initialize(to: nil)
  return slots
}()

extension HostCall {
  /// The raw slots of the result.
  @inlinable public var resultRaws: RawSlots { results }
  /// The reference slots of the result.
  @inlinable public var resultReferences: RefSlots { resultRefs }

  /// Puts a text into a slot.
  public mutating func set(_ slots: RefSlots, _ slot: Int, _ value: String) {
    store(makeString(value), in: slots + slot)
  }

  /// Puts a host object into a slot.
  public mutating func set(_ slots: RefSlots, _ slot: Int, object: AnyObject) {
    store(makeObject(object), in: slots + slot)
  }

  /// Puts an array into a slot: `write` fills the slots of one element.
  @inlinable public mutating func set<Values: Collection>(
    _ slots: RefSlots, _ slot: Int, array values: Values, element: Layout,
    _ write: (Values.Element, RawSlots, RefSlots, inout HostCall) -> Void
  ) {
    guard let array = makeArray(element: element, capacity: values.count) else {
      return failOutOfMemory()
    }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(1, element.raw)) { raws in
      withUnsafeTemporaryAllocation(of: GuestReference?.self, capacity: max(1, element.ref)) {
        refs in
        raws.initialize(repeating: 0)
        refs.initialize(repeating: nil)
        guard let raw = raws.baseAddress, let ref = refs.baseAddress else { return }
        for value in values {
          write(value, raw, ref, &self)
          if !append(to: array, raw, ref) { break }
        }
      }
    }
    store(array.reference, in: slots + slot)
  }

  /// Appends the element in these slots, whose references move into the array.
  @usableFromInline mutating func append(to array: GuestArray, _ raw: RawSlots, _ ref: RefSlots)
    -> Bool
  {
    if status == Int32(CELL_OK), let pointer = array.pointer,
      cell_array_append(core, pointer, raw, ref)
    {
      for index in 0..<array.element.ref { ref[index] = nil }
      return true
    }
    for index in 0..<array.element.ref { cell_store(core, ref + index, nil) }
    failOutOfMemory()
    return false
  }

  /// Reports an argument that is not there: a variable was read before it had a value.
  public mutating func failMissing() -> TrapReason? {
    status = Int32(CELL_TRAP_NULL)
    return nil
  }
}

/// Whether a machine is still there, for host objects that may outlive it.
final class MachineLife {
  var context: UnsafeMutablePointer<HostContext>?
}

/// A function value or object of the guest that the host keeps and calls back.
///
/// After a trap in the guest, calls return at once with a stand-in, and the host function that is
/// running ends with the guest's trap whatever it returns itself.
public final class GuestFunction {
  private let life: MachineLife
  /// The closure, which this object keeps alive.
  public let reference: GuestReference

  /// Keeps a closure (or another object of the guest); `nil` where there is none.
  public init?(_ call: HostCall, _ reference: GuestReference?) {
    guard let reference, let kept = cell_retain(reference) else { return nil }
    self.reference = kept
    life = call.machine.life
  }

  deinit {
    if let context = life.context { cell_release(context.pointee.core, reference) }
  }

  /// Calls the closure.
  ///
  /// - Parameters:
  ///   - arguments: Slots of the arguments.
  ///   - result: Slots of the result.
  ///   - otherwise: What to return when the guest was stopped.
  ///   - write: Fills the slots of the arguments.
  ///   - read: Reads the result.
  public func call<Value>(
    arguments: Layout, result: Layout, otherwise: @autoclosure () -> Value,
    write: (RawSlots, RefSlots, inout HostCall) -> Void,
    read: (RawSlots, RefSlots) -> Value?
  ) -> Value {
    guard let context = life.context, context.pointee.callbackStatus == Int32(CELL_OK) else {
      return otherwise()
    }
    let core = context.pointee.core
    guard let raw = core.pointee.rawTop, let ref = core.pointee.refTop,
      core.pointee.rawEnd - raw > arguments.raw + result.raw,
      core.pointee.refEnd - ref > arguments.ref + result.ref
    else {
      context.pointee.callbackStatus = Int32(CELL_TRAP_CALL_DEPTH)
      return otherwise()
    }
    var call = HostCall(
      core: core, owner: context.pointee.machine.toOpaque(), raw: raw, ref: ref,
      shape: CellInstruction())
    write(raw, ref, &call)
    var status = call.status
    if status == Int32(CELL_OK) { status = cell_machine_call_closure(core, reference) }
    guard status == Int32(CELL_OK) else {
      for index in 0..<arguments.ref { cell_store(core, ref + index, nil) }
      context.pointee.callbackStatus = status
      return otherwise()
    }
    let value = read(raw, ref)
    for index in 0..<result.ref { cell_store(core, ref + index, nil) }
    if let value { return value }
    context.pointee.callbackStatus = Int32(CELL_TRAP_NULL)
    return otherwise()
  }
}
