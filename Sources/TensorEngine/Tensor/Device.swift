// Where tensors live and who computes on them. Everything that touches elements goes through a
// tensor's storage and the kernels of its device; docs/engine.md tells how another device is added.

/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
public struct Device: Hashable, Sendable, CustomStringConvertible {
  let name: String
  /// Which backend computes: 0 is the processor, others are looked up in `Backends`.
  let index: UInt8

  /// The processor.
  public static let cpu = Device(name: "cpu", index: 0)
  /// The fastest device of this machine that the engine can use.
  public static var best: Device { Backends.best }
  /// As it is printed.
  public var description: String { name }
}

/// What another device must offer: memory, copies to and from the processor, and the kernels of the
/// operations. The processor itself is not behind this protocol: its kernels are called directly, so
/// that operations on small tensors pay nothing for the seam.
protocol Backend: AnyObject {
  var device: Device { get }
  /// Memory of the device; released by `release`.
  func allocate(bytes: Int) -> UnsafeMutableRawPointer?
  func release(_ pointer: UnsafeMutableRawPointer)
  /// Copies between the processor's memory and the device's.
  func upload(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int)
  func download(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int)
  /// Runs one kernel on tensors of this device; false where the device has none, and the engine
  /// then computes on the processor and copies the result.
  func run(_ kernel: DeviceKernel, _ inputs: [Tensor], _ result: Tensor) -> Bool
}

/// The kernels that a backend may have: the funnels through which the operations pass.
enum DeviceKernel {
  case binary(BinaryOperation)
  /// One of the kernels of one operand, by its number.
  case unary(Int32)
  case product(transposeA: Bool, transposeB: Bool)
  case sum(dimensions: [Int])
  case copy
}

/// The backends of this process besides the processor.
enum Backends {
  private nonisolated(unsafe) static var others: [any Backend] = []

  /// The first other backend that is there, or the processor.
  static var best: Device { others.first?.device ?? .cpu }

  /// The backend of a device other than the processor.
  static func backend(of device: Device) -> (any Backend)? {
    device.index == 0 ? nil : others.first { $0.device == device }
  }
}
