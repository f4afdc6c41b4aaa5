// The few ways in which data sets touch the memory of tensors.

extension Tensor {
  /// A float32 tensor whose elements, row by row, `fill` writes: all of them.
  static func withFloats(
    _ shape: [Int], _ fill: (UnsafeMutablePointer<Float>) -> Void
  ) -> Tensor {
    guard let shape = checkedShape(shape, "Tensor") else { return .placeholder() }
    let tensor = Tensor(uninitialized: shape)
    fill(tensor.floats)
    return tensor
  }

  /// A float32 tensor of zeros.
  static func zeroFloats(_ shape: [Int]) -> Tensor {
    withFloats(shape) { $0.initialize(repeating: 0, count: shape.reduce(1, *)) }
  }

  /// An int64 tensor whose elements, row by row, `fill` writes: all of them.
  static func withInts(_ shape: [Int], _ fill: (UnsafeMutablePointer<Int64>) -> Void) -> Tensor {
    guard let shape = checkedShape(shape, "Tensor", .int64) else { return .placeholder() }
    let tensor = Tensor(uninitialized: shape, .int64)
    fill(tensor.ints)
    return tensor
  }

  /// The rows (along the first dimension) with these numbers, which are valid, without history.
  func rows(_ indices: [Int]) -> Tensor {
    let result = Tensor(uninitialized: [indices.count] + shape.dropFirst(), dtype)
    let width = shape.dropFirst().reduce(1, *) * dtype.size
    let dense = self.dense
    let source = UnsafeRawPointer(dense.base)
    withExtendedLifetime(dense) {
      for (row, index) in indices.enumerated() {
        (result.storage.pointer + row * width).copyMemory(
          from: source + index * width, byteCount: width)
      }
    }
    return result
  }
}
