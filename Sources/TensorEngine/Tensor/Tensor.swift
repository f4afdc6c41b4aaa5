// The tensor: a shape, a type of numbers, and storage that tensors may share.
//
// As in PyTorch a tensor is a reference: an optimizer changes a parameter in place, and its
// gradient hangs on it. Storage holds Float for float32, Int64 for int64 and UInt8 for bool.
// Tensors are always contiguous and row-major; `view`, `reshape`, `squeeze` and leading slices
// share storage, other views copy. What is computed never depends on that.

import TensorKernels

/// The type of a tensor's numbers.
public enum DType: String, Sendable, CustomStringConvertible {
  case float32, int64, bool

  /// As PyTorch prints it: `torch.float32`.
  public var description: String { "torch." + rawValue }

  var size: Int {
    switch self {
    case .float32: return 4
    case .int64: return 8
    case .bool: return 1
    }
  }
}

/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
public struct Device: Hashable, Sendable, CustomStringConvertible {
  let name: String
  /// The processor.
  public static let cpu = Device(name: "cpu")
  /// The fastest device of this machine that the engine can use.
  public static let best = Device.cpu
  /// As it is printed.
  public var description: String { name }
}

/// Memory of a tensor; small blocks are reused.
final class Storage {
  let pointer: UnsafeMutableRawPointer
  let bytes: Int
  /// Where the bytes are counted; small blocks are not.
  private let account: MemoryAccount?

  init(bytes: Int) {
    self.bytes = bytes
    if bytes >= 4096 {
      let context = EngineContext.current
      account = context.memory
      let total = context.memory.add(bytes)
      if context.recordsFailures, total > context.memoryLimit { outOfMemory(bytes, context) }
    } else {
      account = nil
    }
    pointer = UnsafeMutableRawPointer.allocate(byteCount: max(bytes, 64), alignment: 64)
  }

  deinit {
    account?.remove(bytes)
    pointer.deallocate()
  }
}

/// Tensors together are too large. The block that was asked for is still given, because operations
/// count on it; the host stops the program when the operation returns.
@inline(never)
private func outOfMemory(_ bytes: Int, _ context: EngineContext) {
  _ = Failure.tensor(
    "memory",
    "\(bytes) more bytes would take the tensors of this program over their limit of "
      + "\(context.memoryLimit) bytes",
    "\(bytes)바이트를 더 쓰면 이 프로그램의 텐서가 한도 \(context.memoryLimit)바이트를 넘습니다",
    help: ("use smaller tensors, or fewer at a time", "더 작은 텐서를 쓰거나 한 번에 적게 만드세요"))
}

/// A multi-dimensional array of numbers.
public final class Tensor {
  let storage: Storage
  /// First element, counted in elements.
  let offset: Int
  /// Size of each dimension.
  public let shape: [Int]
  /// Number of elements.
  public let count: Int
  /// The type of the numbers.
  public let dtype: DType
  /// How this tensor was computed, when gradients are recorded.
  var node: GradientNode?
  var wantsGradient = false
  /// Whether it is a parameter of a model: it prints as one.
  var isParameter = false
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  public var grad: Tensor?

  init(storage: Storage, offset: Int, shape: [Int], count: Int, dtype: DType) {
    self.storage = storage
    self.offset = offset
    self.shape = shape
    self.count = count
    self.dtype = dtype
  }

  /// Memory for a result, not initialized.
  convenience init(uninitialized shape: [Int], _ dtype: DType = .float32) {
    var count = 1
    for size in shape { count *= size }
    self.init(
      storage: Storage(bytes: count * dtype.size), offset: 0, shape: shape, count: count,
      dtype: dtype)
  }

  /// What operations return when they have refused: a scalar that is not a number.
  static func placeholder() -> Tensor {
    let tensor = Tensor(uninitialized: [])
    tensor.floats[0] = .nan
    return tensor
  }

  deinit {
    // A long chain of operations is taken apart step by step, not by recursion.
    if node != nil { GradientNode.dismantle(&node) }
  }

  var floats: UnsafeMutablePointer<Float> {
    (storage.pointer + offset * 4).assumingMemoryBound(to: Float.self)
  }
  var ints: UnsafeMutablePointer<Int64> {
    (storage.pointer + offset * 8).assumingMemoryBound(to: Int64.self)
  }
  var bools: UnsafeMutablePointer<UInt8> {
    (storage.pointer + offset).assumingMemoryBound(to: UInt8.self)
  }

  /// Number of dimensions.
  public var rank: Int { shape.count }

  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  public var requiresGradient: Bool {
    get { wantsGradient || node != nil }
    set {
      if newValue, dtype != .float32 {
        _ = Failure.tensor(
          "requiresGradient", "only floating-point tensors can require gradients, not \(dtype)",
          "실수 텐서만 기울기를 가질 수 있습니다 (\(dtype))")
        return
      }
      wantsGradient = newValue
    }
  }

  /// Whether the tensor was made by the user rather than computed.
  public var isLeaf: Bool { node == nil }

  /// The device the tensor is on.
  public var device: Device { .cpu }

  /// The tensor on a device.
  public func to(_ device: Device) -> Tensor { self }

  /// The same numbers without their history.
  public func detached() -> Tensor {
    Tensor(storage: storage, offset: offset, shape: shape, count: count, dtype: dtype)
  }

  /// A copy of the numbers that keeps the history.
  public func cloned() -> Tensor {
    let result = Tensor(uninitialized: shape, dtype)
    (result.storage.pointer).copyMemory(
      from: storage.pointer + offset * dtype.size, byteCount: count * dtype.size)
    return result.recording("CloneBackward0", [self]) { g in [g] }
  }

  /// An element as a Double, whatever the type.
  func element(_ index: Int) -> Double {
    switch dtype {
    case .float32: return Double(floats[index])
    case .int64: return Double(ints[index])
    case .bool: return Double(bools[index])
    }
  }

  /// The only element, as a number.
  public func item() -> Double {
    guard count == 1 else {
      return Failure.report(
        EngineError(
          operation: "item", english: "a tensor of shape \(shape) has \(count) elements, not one",
          korean: "모양이 \(shape)인 텐서는 원소가 하나가 아니라 \(count)개입니다",
          helpEnglish: "use toArray() for several numbers",
          helpKorean: "여러 수는 toArray()로 읽으세요"), returning: .nan)
    }
    return element(0)
  }

  /// All elements, row by row.
  public func toArray() -> [Double] { (0..<count).map(element) }

  /// All elements of an integer or bool tensor, row by row.
  public func toIntArray() -> [Int] {
    switch dtype {
    case .int64: return (0..<count).map { Int(ints[$0]) }
    case .bool: return (0..<count).map { Int(bools[$0]) }
    case .float32: return (0..<count).map { Int(exactly: floats[$0].rounded(.towardZero)) ?? 0 }
    }
  }

  /// The same elements as float32.
  public func float() -> Tensor { to(.float32) }

  /// The same elements as int64; fractions are cut off.
  public func long() -> Tensor { to(.int64) }

  /// The same elements in another type.
  public func to(_ target: DType) -> Tensor {
    if target == dtype { return self }
    let result = Tensor(uninitialized: shape, target)
    switch target {
    case .float32: for i in 0..<count { result.floats[i] = Float(element(i)) }
    case .int64:
      for i in 0..<count {
        let value = element(i).rounded(.towardZero)
        result.ints[i] = Int64(exactly: value) ?? Int64.min
      }
    case .bool: for i in 0..<count { result.bools[i] = element(i) != 0 ? 1 : 0 }
    }
    return result
  }
}

extension Int {
  /// The only element of a tensor, cut off to an integer.
  public init(_ tensor: Tensor) {
    if tensor.count == 1, tensor.dtype == .int64 {
      self = Int(tensor.ints[0])
    } else {
      self = Int(exactly: tensor.item().rounded(.towardZero)) ?? 0
    }
  }
}

extension Double {
  /// The only element of a tensor.
  public init(_ tensor: Tensor) { self = tensor.item() }
}

extension Float {
  /// The only element of a tensor.
  public init(_ tensor: Tensor) { self = Float(tensor.item()) }
}
