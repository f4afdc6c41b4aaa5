import TensorKernels

// Changing tensors in place from outside the operations: optimizers, initialisers, loading.

/// The elements one after the other.
func contiguous(_ tensor: Tensor) -> Tensor { tensor.dense }

/// Lets `body` change the elements of a tensor through its memory. The record of computations that
/// need the old values is told.
func inPlace(_ tensor: Tensor, _ body: (Tensor) -> Void) {
  if tensor.hasContiguousElements {
    tensor.markChanged()
    body(tensor)
    return
  }
  let copy = tensor.detached().copied()
  body(copy)
  tensor.write(copy)
}

/// The types in which training computes.
protocol TrainingNumber: BinaryFloatingPoint {}
extension Float: TrainingNumber {}
extension Double: TrainingNumber {}

extension Tensor {
  /// The memory of a contiguous float tensor.
  func memory<Number: TrainingNumber>(as type: Number.Type) -> UnsafeMutablePointer<Number> {
    (storage.pointer + offset * MemoryLayout<Number>.stride).assumingMemoryBound(to: type)
  }
}

extension Tensor {
  /// The kernels' number of the tensor's type.
  @inline(__always)
  var kernelType: Int32 { dtype.kernel }
}

/// The numbers that an optimizer remembers for each parameter.
final class OptimizerState {
  private var tensors: [ObjectIdentifier: [Tensor]] = [:]
  private var steps: [ObjectIdentifier: Int] = [:]

  /// The remembered tensors of a parameter: `count` of them, of its shape, made of zeros at first.
  func tensors(_ parameter: Tensor, _ count: Int) -> [Tensor] {
    let key = ObjectIdentifier(parameter)
    if let found = tensors[key] { return found }
    let fresh = (0..<count).map { _ in
      withoutGradients { full(parameter.shape, 0).to(parameter.dtype) }
    }
    tensors[key] = fresh
    return fresh
  }

  /// Counts a step of a parameter; the first is 1.
  func countStep(_ parameter: Tensor) -> Int {
    let step = (steps[ObjectIdentifier(parameter)] ?? 0) + 1
    steps[ObjectIdentifier(parameter)] = step
    return step
  }
}
