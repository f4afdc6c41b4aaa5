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
  /// Memory of the device, at least a byte; released by `release`. Nil when there is none left.
  func allocate(bytes: Int) -> UnsafeMutableRawPointer?
  func release(_ pointer: UnsafeMutableRawPointer)
  /// Copies between the processor's memory and the device's.
  func upload(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int)
  func download(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int)
  /// Runs one kernel on tensors of this device; false where the device has none, and the engine
  /// then computes on the processor and copies the result. Operands are of one type, broadcast to the
  /// result's shape as their `shape` and `strides` say, and lie at `base`; the result is contiguous.
  func run(_ kernel: DeviceKernel, _ inputs: [Tensor], _ result: Tensor) -> Bool
}

/// The kernels that a backend may have: the funnels through which the operations pass.
enum DeviceKernel {
  case binary(BinaryOperation)
  /// One of the kernels of one operand, by its number, with its parameters.
  case unary(Int32, Double, Double)
  /// A product of two matrices, to which a third operand, a row, is added where there is one.
  case product(transposeA: Bool, transposeB: Bool)
  /// One of the reductions, by its number; of everything where no dimension is named.
  case reduction(Int, dimension: Int?)
}

/// The backends of this process besides the processor.
enum Backends {
  private nonisolated(unsafe) static var others: [any Backend] = []
  /// Whether there are any; where not, no operation looks for devices.
  private(set) nonisolated(unsafe) static var areUsed = false

  /// Makes a backend known. To be called before tensors are made, by one thread.
  static func register(_ backend: any Backend) {
    others.append(backend)
    areUsed = true
  }

  /// Forgets a backend. Tensors that are still on it keep it alive.
  static func unregister(_ backend: any Backend) {
    others.removeAll { $0 === backend }
  }

  /// The first other backend that is there, or the processor.
  static var best: Device { others.first?.device ?? .cpu }

  /// The backend of a device other than the processor.
  static func backend(of device: Device) -> (any Backend)? {
    device.index == 0 ? nil : others.first { $0.device == device }
  }
}

extension Tensor {
  /// The device the tensor is on.
  public var device: Device { storage.backend?.device ?? .cpu }

  /// Whether the elements lie in another memory than the processor's.
  @inline(__always)
  var isOnDevice: Bool { !hasContiguousElements && storage.backend != nil }

  /// The tensor on a device: itself where it is there already, else a copy, through which gradients go
  /// back to where this one is.
  public func to(_ device: Device) -> Tensor {
    if device == self.device { return self }
    guard let moved = moved(to: device) else { return .placeholder() }
    return moved.recordingMove(of: self)
  }

  /// Moves the tensor itself, with its gradient, without history.
  func move(to device: Device) {
    guard device != self.device, let moved = moved(to: device) else { return }
    takeMemory(of: moved)
    grad?.move(to: device)
  }

  private func recordingMove(of source: Tensor) -> Tensor {
    guard Recorder.current.pointee.isOn, source.needsGradient, dtype.isFloatingPoint
    else { return self }
    let node = newNode(.closure, source.edge, .none, source, source)
    let home = source.device
    node.closure = GradientClosure(name: "ToCopyBackward0", edges: [], needed: [], isOnce: false) {
      g, _ in [g.to(home)]
    }
    recordedNode = node
    return self
  }

  /// A contiguous copy on a device, without history; nil after a refusal.
  private func moved(to device: Device) -> Tensor? {
    let plain = isOnDevice ? downloaded() : dense
    if device == .cpu { return plain === self ? copied() : plain }
    guard let backend = Backends.backend(of: device) else {
      _ = Failure.tensor(
        "to", "there is no device '\(device)' here", "이 컴퓨터에는 '\(device)' 장치가 없습니다",
        help: ("use Device.best or Device.cpu", "Device.best나 Device.cpu를 쓰세요"))
      return nil
    }
    guard let result = Tensor.made(shape, dtype, on: backend) else { return nil }
    backend.upload(plain.base, to: result.base, bytes: count &* dtype.size)
    return result
  }

  /// A contiguous tensor on a device, not initialized; nil after a refusal.
  fileprivate static func made(_ shape: [Int], _ dtype: DType, on backend: any Backend) -> Tensor? {
    let layout = Layout(contiguous: shape)
    guard let storage = Storage(bytes: layout.count &* dtype.size, on: backend) else {
      _ = Failure.tensor(
        "memory", "device '\(backend.device)' has no memory left for shape \(shape)",
        "'\(backend.device)' 장치에 모양이 \(shape)인 텐서를 둘 메모리가 없습니다")
      return nil
    }
    return Tensor(storage: storage, offset: 0, layout: layout, dtype: dtype)
  }

  /// The elements of a tensor on a device, contiguous in the processor's memory, without history.
  func downloaded() -> Tensor {
    guard let backend = storage.backend else { return self }
    if layout.isContiguous {
      let result = Tensor(uninitialized: .contiguous(shape), dtype)
      backend.download(base, to: result.base, bytes: count &* dtype.size)
      return result
    }
    return mirrored(backend).copied()
  }

  /// This tensor on a copy of its whole memory.
  private func mirrored(_ backend: any Backend) -> Tensor {
    let whole = Tensor(uninitialized: [storage.capacity], .uint8)
    backend.download(storage.pointer, to: whole.base, bytes: storage.capacity)
    return Tensor(storage: whole.storage, offset: offset, layout: layout, dtype: dtype)
  }

  /// Writes elements of a tensor of one shape and type, either of which is on a device.
  func writeAcrossDevices(_ source: Tensor) {
    let plain = source.dense
    guard let backend = storage.backend else { return write(plain) }
    if layout.isContiguous {
      backend.upload(plain.base, to: base, bytes: count &* dtype.size)
    } else {
      let mirror = mirrored(backend)
      mirror.write(plain)
      backend.upload(mirror.storage.pointer, to: storage.pointer, bytes: storage.capacity)
    }
  }

  /// This result, which the processor computed, on the device of the operands, without history.
  func placed(with operands: [Tensor]) -> Tensor {
    guard Backends.areUsed, !isOnDevice, let operand = operands.first(where: { $0.isOnDevice })
    else { return self }
    return moved(to: operand.device) ?? .placeholder()
  }
}

/// Computes a funnel's result where its operands are; nil where that is the processor, and the funnel
/// goes on. `kernel` is nil where devices are not asked. Operands of `type` go to the device's kernel;
/// what it does not have, and what needs other types first, is computed by `onProcessor` from copies, and
/// the result put on the device. A processor's scalar may go with the tensors of a device; on the way back
/// any tensor may, since what an operation remembered can be on either side.
@inline(__always)
func onDevice(
  _ name: String, _ kernel: @autoclosure () -> DeviceKernel?,
  _ operands: @autoclosure () -> [Tensor], _ shape: @autoclosure () -> [Int] = [],
  _ type: DType = .float32, _ resultType: DType = .float32, onProcessor: ([Tensor]) -> Tensor
) -> Tensor? {
  guard Backends.areUsed else { return nil }
  return computedOnDevice(name, kernel(), operands(), shape(), type, resultType, onProcessor)
}

@inline(never)
private func computedOnDevice(
  _ name: String, _ kernel: DeviceKernel?, _ operands: [Tensor], _ shape: [Int], _ type: DType,
  _ resultType: DType, _ onProcessor: ([Tensor]) -> Tensor
) -> Tensor? {
  guard let first = operands.first(where: { $0.isOnDevice }), let backend = first.storage.backend
  else { return nil }
  let devices = operands.map { "'\($0.device)'" }.joined(separator: ", ")
  let mayMix = EngineContext.current.isGoingBack
  for operand in operands where operand.device != backend.device && operand.rank > 0 {
    if mayMix, !operand.isOnDevice { continue }
    return Failure.tensor(
      name,
      "the operands are on different devices: \(devices)",
      "피연산자가 서로 다른 장치에 있습니다: \(devices)",
      help: ("move one of them: x.to(y.device)", "하나를 옮기세요: x.to(y.device)"))
  }
  if let kernel, operands.allSatisfy({ $0.dtype == type }) {
    guard let result = Tensor.made(shape, resultType, on: backend) else { return .placeholder() }
    let there = operands.map { $0.placed(with: [first]) }
    if result.count == 0 || backend.run(kernel, there, result) { return result }
  }
  return onProcessor(operands.map { $0.dense }).placed(with: [first])
}
