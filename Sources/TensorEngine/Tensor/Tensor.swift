// The tensor: a layout (shape and strides), a type of numbers, and storage that tensors may share.
//
// As in PyTorch a tensor is a reference: an optimizer changes a parameter in place, and its
// gradient hangs on it. Storage holds Float for float32, Double for float64, Int64, Int32, and UInt8
// for uint8 and bool. Views (`view`, `transposed`, slices, `expand`) share storage; kernels want
// contiguous elements, so most operations begin with `contiguous()`, which costs nothing where they
// already are.

import TensorKernels

/// A multi-dimensional array of numbers.
public final class Tensor {
  /// The memory, counted by hand so that the last tensor gives it back without a detour.
  private var memory: Unmanaged<Storage>
  @inline(__always)
  var storage: Storage { memory.takeUnretainedValue() }
  /// How often the memory has been changed in place.
  @inline(__always)
  var version: Int32 { memory._withUnsafeGuaranteedRef { $0.version } }
  /// The memory, counted once more, for whoever releases it with `Storage.release`.
  @inline(__always)
  func retainedMemory() -> Unmanaged<Storage> { memory.retain() }
  private(set) var layoutReference: LayoutReference
  @inline(__always)
  var layout: Layout { layoutReference.layout }
  /// Number of elements.
  public let count: Int
  /// First element, counted in elements.
  private(set) var offset: Int
  /// The first element's memory; the elements follow in order where the tensor is contiguous.
  private(set) var base: UnsafeMutableRawPointer
  /// The type of the numbers.
  public let dtype: DType
  var wantsGradient = false
  /// Whether the elements lie in order in the processor's memory. Every short way asks this first, so
  /// tensors of other devices never take one.
  private(set) var hasContiguousElements: Bool
  /// How this tensor was computed, when gradients are recorded.
  var recordedNode: GradientNode?
  /// Whether it is a parameter of a model: it prints as one.
  var isParameter = false
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  public var grad: Tensor?
  /// What a view was taken from, so that changing the view in place changes the base's history.
  var viewOrigin: ViewOrigin?

  /// `memory` is counted for this tensor already.
  @inline(__always)
  private init(
    memory: Unmanaged<Storage>, offset: Int, layout: LayoutReference, count: Int,
    isContiguous: Bool, dtype: DType
  ) {
    self.memory = memory
    layoutReference = layout
    self.count = count
    self.offset = offset
    self.dtype = dtype
    base = memory._withUnsafeGuaranteedRef { $0.pointer } + offset &* dtype.size
    hasContiguousElements = isContiguous
  }

  /// A tensor on memory that is there.
  @inline(__always)
  convenience init(storage: Storage, offset: Int, layout: Layout, dtype: DType) {
    self.init(
      memory: .passRetained(storage), offset: offset, layout: LayoutReference(layout),
      count: layout.count, isContiguous: layout.isContiguous && storage.backend == nil, dtype: dtype
    )
  }

  /// Memory for a result of the layout of an operand, not initialized.
  @inline(__always)
  convenience init(uninitializedLike operand: Tensor, _ dtype: DType) {
    self.init(
      memory: Storage.make(bytes: operand.count &* dtype.size), offset: 0,
      layout: operand.layoutReference, count: operand.count,
      isContiguous: operand.hasContiguousElements, dtype: dtype)
  }

  /// Memory for a result, not initialized.
  @inline(__always)
  convenience init(uninitialized layout: Layout, _ dtype: DType = .float32) {
    self.init(
      memory: Storage.make(bytes: layout.count &* dtype.size), offset: 0,
      layout: LayoutReference(layout), count: layout.count, isContiguous: layout.isContiguous,
      dtype: dtype)
  }

  /// Memory for a result, not initialized.
  convenience init(uninitialized shape: [Int], _ dtype: DType = .float32) {
    self.init(uninitialized: Layout.contiguous(shape), dtype)
  }

  /// What operations return when they have refused: a scalar that is not a number.
  static func placeholder() -> Tensor {
    let tensor = Tensor(uninitialized: Layout.scalar)
    tensor.floats[0] = .nan
    return tensor
  }

  deinit {
    // A long chain of operations is taken apart step by step, not by recursion.
    if recordedNode != nil { GradientNode.dismantle(&recordedNode) }
    Storage.release(memory)
  }

  /// Gives the tensor the memory of another one of its shape and type, and forgets how it was computed:
  /// how a model's own tensors change their device.
  func takeMemory(of other: Tensor) {
    let old = memory
    memory = other.retainedMemory()
    Storage.release(old)
    layoutReference = other.layoutReference
    offset = other.offset
    base = other.base
    hasContiguousElements = other.hasContiguousElements
    if recordedNode != nil { GradientNode.dismantle(&recordedNode) }
    viewOrigin = nil
  }

  /// Size of each dimension.
  public var shape: [Int] { layout.shape }

  /// Steps between neighbours along each dimension, in elements, as in PyTorch's `stride()`.
  public var strides: [Int] { layout.strides }

  /// Number of dimensions.
  public var rank: Int { layout.shape.count }

  /// The size of a dimension; negative ones count from the last.
  public func size(_ dim: Int) -> Int {
    guard let d = checkedDimension(dim, rank, "size") else { return 0 }
    return rank == 0 ? 1 : shape[d]
  }

  @inline(__always)
  var floats: UnsafeMutablePointer<Float> {
    assert(hasContiguousElements)
    return base.assumingMemoryBound(to: Float.self)
  }
  @inline(__always)
  var doubles: UnsafeMutablePointer<Double> {
    assert(hasContiguousElements)
    return base.assumingMemoryBound(to: Double.self)
  }
  @inline(__always)
  var ints: UnsafeMutablePointer<Int64> {
    assert(hasContiguousElements)
    return base.assumingMemoryBound(to: Int64.self)
  }
  @inline(__always)
  var shorts: UnsafeMutablePointer<Int32> {
    assert(hasContiguousElements)
    return base.assumingMemoryBound(to: Int32.self)
  }
  @inline(__always)
  var bools: UnsafeMutablePointer<UInt8> {
    assert(hasContiguousElements)
    return base.assumingMemoryBound(to: UInt8.self)
  }

  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  public var requiresGradient: Bool {
    get { needsGradient }
    set {
      if newValue, !dtype.isFloatingPoint {
        _ = Failure.tensor(
          "requiresGradient", "only floating-point tensors can require gradients, not \(dtype)",
          "실수 텐서만 기울기를 가질 수 있습니다 (\(dtype))",
          help: ("convert first: .float()", "먼저 변환하세요: .float()"))
        return
      }
      if !newValue, node != nil {
        _ = Failure.tensor(
          "requiresGradient", "a computed tensor always requires gradients",
          "계산된 텐서는 언제나 기울기를 요구합니다",
          help: ("use detached()", "detached()를 쓰세요"))
        return
      }
      wantsGradient = newValue
    }
  }

  /// Whether the tensor was made by the user rather than computed.
  public var isLeaf: Bool { node == nil }

  /// Whether the elements lie one after the other, row by row.
  public func isContiguous() -> Bool { layout.isContiguous }

  /// The same numbers without their history, in the same storage.
  public func detached() -> Tensor {
    Tensor(storage: storage, offset: offset, layout: layout, dtype: dtype)
  }

  /// The same numbers without their history, in the same storage.
  public func detach() -> Tensor { detached() }

  /// A contiguous copy without history, in the processor's memory.
  func copied() -> Tensor {
    if isOnDevice { return downloaded() }
    guard hasContiguousElements, count < 1 << 16 else { return cast(to: dtype) }
    let result = Tensor(uninitialized: layout, dtype)
    result.base.copyMemory(from: base, byteCount: count &* dtype.size)
    return result
  }

  /// The tensor itself where its elements lie in order in the processor's memory, a copy of it elsewhere;
  /// without history.
  @inline(__always)
  var dense: Tensor { hasContiguousElements ? self : copied() }

  /// The tensor itself where its elements lie in order, a copy of it elsewhere.
  public func contiguous() -> Tensor {
    isContiguous()
      ? self : copied().recording("CloneBackward0", [self], needing: []) { g in [g] }
  }

  /// A copy of the numbers that keeps the history.
  public func cloned() -> Tensor {
    copied().recording("CloneBackward0", [self], needing: []) { g in [g] }
  }

  /// A copy of the numbers that keeps the history.
  public func clone() -> Tensor { cloned() }

  /// Where an element, counted row by row, lies in storage.
  func position(_ index: Int) -> Int {
    if hasContiguousElements { return offset + index }
    var rest = index
    var position = offset
    for d in stride(from: rank - 1, through: 0, by: -1) {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: shape[d])
      position += remainder * strides[d]
      rest = quotient
    }
    return position
  }

  /// An element, counted row by row, as a Double, whatever the type.
  func element(_ index: Int) -> Double {
    if isOnDevice { return downloaded().element(index) }
    let place = position(index)
    switch dtype {
    case .float32: return Double(storage.pointer.load(fromByteOffset: place * 4, as: Float.self))
    case .float64: return storage.pointer.load(fromByteOffset: place * 8, as: Double.self)
    case .int64: return Double(storage.pointer.load(fromByteOffset: place * 8, as: Int64.self))
    case .int32: return Double(storage.pointer.load(fromByteOffset: place * 4, as: Int32.self))
    case .uint8, .bool:
      return Double(storage.pointer.load(fromByteOffset: place, as: UInt8.self))
    }
  }

  /// An element of a tensor of whole numbers.
  func integer(_ index: Int) -> Int64 {
    if isOnDevice { return downloaded().integer(index) }
    let place = position(index)
    switch dtype {
    case .int64: return storage.pointer.load(fromByteOffset: place * 8, as: Int64.self)
    case .int32: return Int64(storage.pointer.load(fromByteOffset: place * 4, as: Int32.self))
    case .uint8, .bool: return Int64(storage.pointer.load(fromByteOffset: place, as: UInt8.self))
    case .float32, .float64: return element(index).whole
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
  public func toArray() -> [Double] {
    let source = dense
    return (0..<count).map(source.element)
  }

  /// All elements of an integer or bool tensor, row by row.
  public func toIntArray() -> [Int] {
    let source = dense
    return (0..<count).map { Int(source.integer($0)) }
  }

  /// The same elements as float32.
  public func float() -> Tensor { to(.float32) }

  /// The same elements as float64.
  public func double() -> Tensor { to(.float64) }

  /// The same elements as int64; fractions are cut off.
  public func long() -> Tensor { to(.int64) }

  /// The same elements as int32; fractions are cut off.
  public func int() -> Tensor { to(.int32) }

  /// Whether each element is not zero.
  public func bool() -> Tensor { to(.bool) }

  /// The same elements in another type.
  public func to(_ target: DType) -> Tensor {
    if target == dtype { return self }
    let result = converted(target).placed(with: [self])
    guard target.isFloatingPoint, dtype.isFloatingPoint else { return result }
    return result.recording("ToCopyBackward0", [self], needing: []) { [dtype] g in [g.to(dtype)] }
  }

  /// In another type, contiguous, without history; the tensor itself where nothing changes.
  func converted(_ target: DType) -> Tensor {
    target == dtype && hasContiguousElements ? self : cast(to: target)
  }

  /// A contiguous copy in a type, without history.
  private func cast(to target: DType) -> Tensor {
    if isOnDevice { return downloaded().converted(target) }
    let layout = hasContiguousElements ? layout : .contiguous(shape)
    let result = Tensor(uninitialized: layout, target)
    if rank > Int(TK_MAX_RANK), !hasContiguousElements {
      // More dimensions than the kernels walk through.
      let same = Tensor(uninitialized: layout, dtype)
      tk_copy_strided(dtype.size, rank, shape, base, strides, same.base, same.strides)
      return same.cast(to: target)
    }
    let isRow = hasContiguousElements
    withSizes(isRow ? [count] : shape, isRow ? [1] : strides) { sizes, steps, _ in
      _ = tk_map_cast(
        dtype.kernel, target.kernel, Int32(isRow ? 1 : rank), sizes, base, steps, result.base, nil)
    }
    return result
  }
}

extension Int {
  /// The only element of a tensor, cut off to an integer.
  public init(_ tensor: Tensor) {
    if tensor.count == 1, !tensor.dtype.isFloatingPoint {
      self = Int(tensor.integer(0))
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

extension Bool {
  /// Whether the only element of a tensor is not zero.
  public init(_ tensor: Tensor) {
    guard tensor.count == 1 else {
      self = Failure.report(
        EngineError(
          operation: "Bool",
          english: "a tensor of shape \(tensor.shape) has \(tensor.count) truth values, not one",
          korean: "모양이 \(tensor.shape)인 텐서의 참값은 하나가 아니라 \(tensor.count)개입니다",
          helpEnglish: "use all() or any()", helpKorean: "all()이나 any()를 쓰세요"),
        returning: false)
      return
    }
    self = tensor.element(0) != 0
  }
}
