// Tensors from lists of lists, for the element types and depths beyond those of `Creation.swift`.

extension Tensor {
  /// A tensor of float32 numbers, from one number.
  public convenience init(_ value: Float, requiresGradient: Bool = false) {
    self.init(Double(value), requiresGradient: requiresGradient)
  }

  /// A matrix of float32 numbers, row by row.
  public convenience init(_ rows: [[Float]], requiresGradient: Bool = false) {
    let width = Tensor.commonLength(rows.map(\.count))
    self.init(rows.flatMap { $0.prefix(width) }, shape: [rows.count, width], .float32) {
      $0.floats[$1] = $2
    }
    wantsGradient = requiresGradient
  }

  /// A matrix of truth values, row by row.
  public convenience init(_ rows: [[Bool]]) {
    let width = Tensor.commonLength(rows.map(\.count))
    self.init(rows.flatMap { $0.prefix(width) }, shape: [rows.count, width], .bool) {
      $0.bools[$1] = $2 ? 1 : 0
    }
  }

  /// A stack of matrices of integers.
  public convenience init(_ blocks: [[[Int]]]) {
    let height = Tensor.commonLength(blocks.map(\.count))
    let rows = blocks.flatMap { $0.prefix(height) }
    let width = Tensor.commonLength(rows.map(\.count))
    let shape = [blocks.count, height, width]
    self.init(rows.flatMap { $0.prefix(width) }, shape: shape, .int64) { $0.ints[$1] = Int64($2) }
  }

  /// A batch of images of real numbers: samples, channels, rows, columns.
  public convenience init(_ images: [[[[Double]]]], requiresGradient: Bool = false) {
    let channels = Tensor.commonLength(images.map(\.count))
    let planes = images.flatMap { $0.prefix(channels) }
    let height = Tensor.commonLength(planes.map(\.count))
    let rows = planes.flatMap { $0.prefix(height) }
    let width = Tensor.commonLength(rows.map(\.count))
    let shape = [images.count, channels, height, width]
    self.init(rows.flatMap { $0.prefix(width) }, shape: shape, .float32) {
      $0.floats[$1] = Float($2)
    }
    wantsGradient = requiresGradient
  }

  /// A matrix of real numbers in another type: `Tensor([[0.5, 1]], dtype: .float64)`.
  public convenience init(_ rows: [[Double]], dtype: DType, requiresGradient: Bool = false) {
    let width = Tensor.commonLength(rows.map(\.count))
    let flat = Tensor(rows.flatMap { $0.prefix(width) }, dtype: dtype)
    self.init(
      storage: flat.storage, offset: 0, layout: .contiguous([rows.count, width]), dtype: dtype)
    if requiresGradient { self.requiresGradient = true }
  }

  private convenience init<Element>(
    _ values: [Element], shape: [Int], _ dtype: DType, store: (Tensor, Int, Element) -> Void
  ) {
    self.init(uninitialized: shape, dtype)
    for (i, value) in values.enumerated() { store(self, i, value) }
  }
}
