import CellIR
import MachineCore

extension Optional where Wrapped == GuestReference {
  /// The text of a string object; empty for null.
  public var guestString: String { String(decoding: guestUTF8, as: UTF8.self) }

  /// The UTF-8 of a string object, valid while it lives.
  @inlinable public var guestUTF8: UnsafeBufferPointer<UInt8> {
    guard let self, self.pointee.kind == UInt8(CELL_KIND_STRING) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let string = UnsafeMutablePointer<CellString>(OpaquePointer(self))
    return UnsafeBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.count))
  }

  /// The host object of a reference.
  @inlinable public func guestObject<Object: AnyObject>(as type: Object.Type) -> Object? {
    guard let self, self.pointee.kind == UInt8(CELL_KIND_EXTERNAL) else { return nil }
    let external = UnsafeMutablePointer<CellExternal>(OpaquePointer(self))
    guard let object = external.pointee.object else { return nil }
    let found = Unmanaged<AnyObject>.fromOpaque(object).takeUnretainedValue()
    // A cast that the runtime decides costs more than a small operation of the engine.
    if ObjectIdentifier(Swift.type(of: found)) == ObjectIdentifier(type) {
      return unsafeDowncast(found, to: type)
    }
    return found as? Object
  }
}

/// An array object of the guest, seen from the host. Does not own it.
public struct GuestArray {
  /// The object, for the functions of MachineCore.
  public let pointer: UnsafeMutablePointer<CellArray>?

  /// The array behind a reference; anything else is an empty array.
  @inlinable public init(_ reference: GuestReference?) {
    if let reference, reference.pointee.kind == UInt8(CELL_KIND_ARRAY) {
      pointer = UnsafeMutablePointer<CellArray>(OpaquePointer(reference))
    } else {
      pointer = nil
    }
  }

  /// The object.
  @inlinable public var reference: GuestReference? {
    pointer.map { GuestReference(OpaquePointer($0)) }
  }

  /// Number of elements.
  @inlinable public var count: Int { pointer.map { Int($0.pointee.count) } ?? 0 }

  /// Number of elements that there is room for.
  public var capacity: Int { pointer.map { Int($0.pointee.capacity) } ?? 0 }

  /// Slots of one element.
  public var element: Layout {
    guard let pointer else { return .none }
    return Layout(raw: Int(pointer.pointee.elementRaw), ref: Int(pointer.pointee.elementRef))
  }

  /// The raw slots of all elements, one element after the other.
  public var raws: UnsafeMutableBufferPointer<UInt64> {
    guard let pointer else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    return UnsafeMutableBufferPointer(start: pointer.pointee.raw, count: count * element.raw)
  }

  /// The references of all elements.
  public var refs: UnsafeMutableBufferPointer<GuestReference?> {
    guard let pointer else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    return UnsafeMutableBufferPointer(start: pointer.pointee.ref, count: count * element.ref)
  }

  /// Appends an element of one raw slot to an array that has no other owner.
  public func append(_ bits: UInt64, in call: HostCall) -> Bool {
    guard let pointer else { return false }
    var bits = bits
    return cell_array_append(call.core, pointer, &bits, nil)
  }

  /// Appends an element of one reference, whose count moves into the array.
  public func append(owned reference: GuestReference?, in call: HostCall) -> Bool {
    guard let pointer, let reference else { return false }
    var slot: GuestReference? = reference
    if cell_array_append(call.core, pointer, nil, &slot) { return true }
    cell_release(call.core, reference)
    return false
  }
}
