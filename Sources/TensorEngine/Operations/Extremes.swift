import TensorKernels

// Largest and smallest elements, order statistics.

extension Tensor {
  /// The largest element; equal ones share the gradient.
  public func max() -> Tensor { extreme("max", largest: true) }

  /// The smallest element; equal ones share the gradient.
  public func min() -> Tensor { extreme("min", largest: false) }

  private func extreme(_ name: String, largest: Bool) -> Tensor {
    guard count > 0 else {
      return Failure.tensor(name, "an empty tensor has no \(name)", "빈 텐서에는 \(name)이(가) 없습니다")
    }
    let result = reductionOfAll(Int(largest ? TK_REDUCE_MAX : TK_REDUCE_MIN), self)
    return result.recordingWithResult(largest ? "MaxBackward1" : "MinBackward1", [self]) { g, y in
      let mask = elementwise(name, .equal, self, y).converted(g.dtype)
      return [mask * (g / mask.sum())]
    }
  }

  /// The largest elements along dimensions; equal ones share the gradient.
  public func amax(dim: Int, keepDim: Bool = false) -> Tensor {
    extremeAlong("amax", dim, keepDim, largest: true)
  }

  /// The smallest elements along dimensions; equal ones share the gradient.
  public func amin(dim: Int, keepDim: Bool = false) -> Tensor {
    extremeAlong("amin", dim, keepDim, largest: false)
  }

  private func extremeAlong(_ name: String, _ dim: Int, _ keepDim: Bool, largest: Bool) -> Tensor {
    guard let d = checkedDimension(dim, rank, name) else { return .placeholder() }
    let values = detached().extremes(name, d, keepDim, largest: largest).values
    return values.recordingWithResult(largest ? "AmaxBackward0" : "AminBackward0", [self]) { g, y in
      let mask = elementwise(name, .equal, self, spread(y.detached(), self.shape, d))
        .converted(g.dtype)
      return [mask * (spread(g, self.shape, d) / mask.sum(dim: d, keepDim: true))]
    }
  }

  /// Copies one element between contiguous tensors of one type.
  func copyElement(from index: Int, to target: Tensor, _ position: Int) {
    switch dtype.size {
    case 8: target.ints[position] = ints[index]
    case 4: target.shorts[position] = shorts[index]
    default: target.bools[position] = bools[index]
    }
  }

  /// The position of the largest element, counted over the whole tensor.
  public func argmax() -> Tensor { argextreme("argmax", largest: true) }

  /// The position of the smallest element, counted over the whole tensor.
  public func argmin() -> Tensor { argextreme("argmin", largest: false) }

  private func argextreme(_ name: String, largest: Bool) -> Tensor {
    guard count > 0 else {
      return Failure.tensor(name, "an empty tensor has no \(name)", "빈 텐서에는 \(name)이(가) 없습니다")
    }
    let source = dense
    let index = Tensor(uninitialized: .scalar, .int64)
    _ = tk_arg_reduce(
      Int32(largest ? TK_REDUCE_MAX : TK_REDUCE_MIN), kernelType, 1, Int64(count), 1, source.base,
      nil, index.ints)
    return index
  }

  /// The position of the largest element along a dimension; the first where several are equal.
  public func argmax(dim: Int, keepDim: Bool = false) -> Tensor {
    detached().extremes("argmax", dim, keepDim, largest: true).indices
  }

  /// The position of the smallest element along a dimension.
  public func argmin(dim: Int, keepDim: Bool = false) -> Tensor {
    detached().extremes("argmin", dim, keepDim, largest: false).indices
  }

  /// The largest elements along a dimension, and their positions.
  public func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    extremes("max", dim, keepDim, largest: true)
  }

  /// The smallest elements along a dimension, and their positions.
  public func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    extremes("min", dim, keepDim, largest: false)
  }

  private func extremes(_ name: String, _ dim: Int, _ keepDim: Bool, largest: Bool)
    -> (values: Tensor, indices: Tensor)
  {
    guard let d = checkedDimension(dim, rank, name) else {
      return (.placeholder(), .placeholder())
    }
    let (outer, size, inner) = around(shape, d)
    guard size > 0 else {
      return (
        Failure.tensor(name, "dimension \(dim) is empty", "차원 \(dim)이(가) 비어 있습니다"), .placeholder()
      )
    }
    let source = dense
    let target = without(shape, d, keepDim: keepDim)
    let values = Tensor(uninitialized: target, dtype)
    let indices = Tensor(uninitialized: target, .int64)
    _ = tk_arg_reduce(
      Int32(largest ? TK_REDUCE_MAX : TK_REDUCE_MIN), kernelType, Int64(outer), Int64(size),
      Int64(inner), source.base, values.base, indices.ints)
    let recorded = values.recording(
      largest ? "MaxBackward0" : "MinBackward0", [self], needing: []
    ) { [shape] g in
      guard !shape.isEmpty else { return [g] }
      var kept = shape
      kept[d] = 1
      return [
        scattered(shape, g.dtype, d, indices.reshape(kept), g.reshape(kept))
      ]
    }
    return (recorded, indices)
  }

  /// The sorted elements along the last dimension, and where they were. Equal elements keep their
  /// order; NaN counts as the largest.
  public func sorted(descending: Bool = false) -> (values: Tensor, indices: Tensor) {
    sort(dim: -1, descending: descending)
  }

  /// The sorted elements along a dimension, and where they were. Equal elements keep their order;
  /// NaN counts as the largest.
  public func sort(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor) {
    guard let order = ordering("sort", dim, descending) else {
      return (.placeholder(), .placeholder())
    }
    return (rank == 0 ? self : gather(dim: dim, index: order).named("SortBackward0"), order)
  }

  /// Where the sorted elements along a dimension are.
  public func argsort(dim: Int = -1, descending: Bool = false) -> Tensor {
    ordering("argsort", dim, descending) ?? .placeholder()
  }

  private func ordering(_ name: String, _ dim: Int, _ descending: Bool) -> Tensor? {
    guard let d = checkedDimension(dim, rank, name) else { return nil }
    let source = dense
    let (outer, size, inner) = around(shape, d)
    let indices = Tensor(uninitialized: .contiguous(shape), .int64)
    func isBefore(_ a: Double, _ b: Double) -> Bool {
      let (x, y) = descending ? (b, a) : (a, b)
      return y.isNaN ? !x.isNaN : x < y
    }
    let isWhole = !dtype.isFloatingPoint
    for o in 0..<outer {
      for i in 0..<inner {
        let start = o * size * inner + i
        let order: [Int]
        if isWhole {
          let values = (0..<size).map { source.integer(start + $0 * inner) }
          order = (0..<size).sorted { a, b in
            values[a] == values[b] ? a < b : (values[a] < values[b]) != descending
          }
        } else {
          let values = (0..<size).map { source.element(start + $0 * inner) }
          order = (0..<size).sorted {
            isBefore(values[$0], values[$1]) || (!isBefore(values[$1], values[$0]) && $0 < $1)
          }
        }
        for (place, from) in order.enumerated() {
          indices.ints[start + place * inner] = Int64(from)
        }
      }
    }
    return indices
  }

  /// The `k` largest (or smallest) elements along a dimension in order, and where they were.
  public func topk(_ k: Int, dim: Int = -1, largest: Bool = true)
    -> (values: Tensor, indices: Tensor)
  {
    guard let d = checkedDimension(dim, rank, "topk") else {
      return (.placeholder(), .placeholder())
    }
    let size = rank == 0 ? 1 : shape[d]
    guard k >= 0, k <= size else {
      return (
        Failure.tensor(
          "topk", "cannot take \(k) of the \(size) elements along dimension \(d)",
          "차원 \(d)의 원소 \(size)개에서 \(k)개를 고를 수 없습니다"), .placeholder()
      )
    }
    guard let order = ordering("topk", d, largest) else { return (.placeholder(), .placeholder()) }
    if rank == 0 { return (self, order) }
    let indices = order.narrow(dim: d, start: 0, length: k).contiguous()
    return (gather(dim: d, index: indices).named("TopkBackward0"), indices)
  }

  /// The element in the middle; the lower of the two middle ones.
  public func median() -> Tensor {
    guard count > 0 else {
      return Failure.tensor("median", "an empty tensor has no median", "빈 텐서에는 중앙값이 없습니다")
    }
    let flat = flattened()
    let order = flat.argsort()
    // A NaN, which is sorted last, is the median of anything.
    let last = Int(order.integer(count - 1))
    let isPoisoned = dtype.isFloatingPoint && flat.element(last).isNaN
    return flat.select(isPoisoned ? last : Int(order.integer((count - 1) / 2)))
      .cloned().named("MedianBackward0")
  }

  /// The different elements in ascending order.
  public func unique() -> Tensor {
    let flat = detached().flattened()
    let sorted = flat.sorted().values
    var kept: [Int] = []
    for i in 0..<count {
      if i == 0 || sorted.element(i) != sorted.element(i - 1)
        || (!dtype.isFloatingPoint && sorted.integer(i) != sorted.integer(i - 1))
      {
        kept.append(i)
      }
    }
    return sorted.indexSelect(dim: 0, index: Tensor(kept))
  }

  /// How often each whole number from 0 on occurs.
  public func bincount(minLength: Int = 0) -> Tensor {
    guard rank == 1, !dtype.isFloatingPoint, minLength >= 0 else {
      return Failure.tensor(
        "bincount", "a vector of whole numbers is needed, not \(dtype) \(shape)",
        "정수 벡터가 필요한데 \(dtype) \(shape)입니다")
    }
    let values = toIntArray()
    guard (values.min() ?? 0) >= 0 else {
      return Failure.tensor(
        "bincount", "numbers cannot be negative: \(values.min() ?? 0)",
        "음수는 셀 수 없습니다: \(values.min() ?? 0)")
    }
    let largest = values.max() ?? -1
    let length = Swift.max(largest == Int.max ? Int.max : largest + 1, minLength)
    guard checkedShape([length], "bincount", .int64) != nil else { return .placeholder() }
    let result = filled(.contiguous([length]), 0, .int64)
    for value in values { result.ints[value] += 1 }
    return result
  }
}

/// The largest element.
public func max(_ input: Tensor) -> Tensor { input.max() }

/// The smallest element.
public func min(_ input: Tensor) -> Tensor { input.min() }

/// The position of the largest element, counted over the whole tensor.
public func argmax(_ input: Tensor) -> Tensor { input.argmax() }

/// The position of the largest element along a dimension.
public func argmax(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor {
  input.argmax(dim: dim, keepDim: keepDim)
}

/// The `k` largest elements along a dimension in order, and where they were.
public func topk(_ input: Tensor, _ k: Int, dim: Int = -1) -> (values: Tensor, indices: Tensor) {
  input.topk(k, dim: dim)
}
