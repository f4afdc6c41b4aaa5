import TensorKernels

// Views: the same storage seen under another shape, or part of it. Nothing is copied, so a change in
// place of a view changes what it was taken from (`Operations/ChangesInPlace.swift`).

/// What a view was taken from: when either is changed in place, the other's history follows.
final class ViewOrigin {
  let base: Tensor
  /// The base's history and the storage's version when the view's own history was made.
  var node: GradientNode?
  var version: Int32

  init(_ base: Tensor) {
    self.base = base
    node = base.recordedNode
    version = base.storage.version
  }
}

extension Tensor {
  /// Another layout of this storage, with a gradient that undoes it.
  func viewed(
    _ name: String, _ layout: Layout, offset: Int? = nil,
    _ backward: @escaping (Tensor) -> Tensor
  ) -> Tensor {
    let result = Tensor(
      storage: storage, offset: offset ?? self.offset, layout: layout, dtype: dtype)
    guard dtype.isFloatingPoint, Recorder.current.pointee.isOn else { return result }
    let recorded = result.recording(name, [self], needing: []) { g in [backward(g)] }
    recorded.viewOrigin = ViewOrigin(viewOrigin?.base ?? self)
    return recorded
  }

  /// The history of a view whose base may have changed since.
  @inline(never)
  func refreshedNode() -> GradientNode? {
    guard let origin = viewOrigin, origin.version != storage.version else { return recordedNode }
    origin.version = storage.version
    let current = origin.base.recordedNode
    guard current !== origin.node else { return recordedNode }
    origin.node = current
    let (base, offset, layout) = (origin.base, offset, layout)
    let node = newNode(.closure, base.edge, .none, base, base)
    node.closure = GradientClosure(
      name: "AsStridedBackward0", edges: [], needed: [], isOnce: true
    ) { g, _ in
      let (g, whole) = (g.isOnDevice ? g.dense : g, base.emptyBuffer())
      tk_add_strided(
        g.dtype == .float32 ? 0 : 1, layout.shape.count, layout.shape, g.base, g.strides,
        whole.storage.pointer + offset * g.dtype.size, layout.strides)
      return [
        Tensor(storage: whole.storage, offset: base.offset, layout: base.layout, dtype: g.dtype)
      ]
    }
    recordedNode = node
    return node
  }

  /// Zeros as large as the storage that this tensor spans, so that a view's places are the same.
  func emptyBuffer() -> Tensor {
    var last = offset
    for (size, step) in zip(shape, strides) { last += Swift.max(size - 1, 0) * step }
    return filled(Layout(contiguous: [last + 1]), 0, dtype)
  }

  /// The same storage under another contiguous shape of as many elements, without history.
  func reshaped(_ shape: [Int]) -> Tensor {
    let source = dense
    return Tensor(
      storage: source.storage, offset: source.offset, layout: .contiguous(shape), dtype: dtype)
  }

  /// The same elements in another shape, in the same storage. One size may be -1: it is worked out
  /// from the others.
  public func view(_ shape: Int...) -> Tensor { view(shape) }

  /// The same elements in another shape, in the same storage. One size may be -1.
  public func view(_ shape: [Int]) -> Tensor {
    guard let target = fittingShape(shape, "view") else { return .placeholder() }
    guard let layout = layoutOfView(target) else {
      return Failure.tensor(
        "view",
        "the elements of shape \(self.shape) with strides \(strides) do not lie in an order that "
          + "shape \(shape) could have",
        "모양 \(self.shape), 간격 \(strides)인 원소의 순서로는 모양 \(shape)을(를) 만들 수 없습니다",
        help: ("use reshape, which copies", "복사하는 reshape을 쓰세요"))
    }
    return viewed("ViewBackward0", layout) { [own = self.shape] g in g.reshape(own) }
  }

  /// The same elements in another shape; a copy only where the storage's order does not fit. One
  /// size may be -1: it is worked out from the others.
  public func reshape(_ shape: Int...) -> Tensor { reshape(shape) }

  /// The same elements in another shape; a copy only where the storage's order does not fit.
  public func reshape(_ shape: [Int]) -> Tensor { reshape(shape, "reshape") }

  private func reshape(_ shape: [Int], _ operation: String) -> Tensor {
    guard let target = fittingShape(shape, operation) else { return .placeholder() }
    if let layout = layoutOfView(target) {
      return viewed("ViewBackward0", layout) { [own = self.shape] g in g.reshape(own) }
    }
    return copied().reshaped(target).recording("UnsafeViewBackward0", [self], needing: []) {
      [own = self.shape] g in [g.reshape(own)]
    }
  }

  /// The shape with its open size worked out; nil after a failure.
  private func fittingShape(_ wanted: [Int], _ operation: String) -> [Int]? {
    var shape = wanted
    let open = wanted.indices.filter { wanted[$0] == -1 }
    guard open.count <= 1 else {
      _ = Failure.tensor(
        operation, "only one size can be worked out, but \(wanted) leaves \(open.count) open",
        "정해지지 않은 크기는 하나만 있을 수 있는데 \(wanted)에는 \(open.count)개입니다")
      return nil
    }
    var known = 1
    var isValid = wanted.count <= 64
    for size in wanted where size != -1 {
      let (product, overflow) = known.multipliedReportingOverflow(by: size)
      if overflow || size < 0 { isValid = false }
      known = product
    }
    if isValid, let position = open.first {
      if known > 0, count % known == 0 { shape[position] = count / known } else { isValid = false }
    } else if known != count {
      isValid = false
    }
    guard isValid else {
      _ = Failure.tensor(
        operation,
        "shape \(wanted) does not fit a tensor of shape \(self.shape) with \(count) elements",
        "모양 \(wanted)은(는) 모양이 \(self.shape)이고 원소가 \(count)개인 텐서에 맞지 않습니다")
      return nil
    }
    return shape
  }

  /// The layout under which this storage has another shape; nil where its order does not fit.
  private func layoutOfView(_ target: [Int]) -> Layout? {
    if hasContiguousElements { return .contiguous(target) }
    if count == 0 { return .contiguous(target) }
    // Runs of dimensions that lie one after the other can be cut in other places.
    var result = [Int](repeating: 0, count: target.count)
    var t = target.count - 1
    var d = rank - 1
    while d >= 0 {
      var length = shape[d]
      let step = strides[d]
      while d > 0, shape[d - 1] == 1 || strides[d - 1] == length * step {
        d -= 1
        length *= shape[d]
      }
      var covered = 1
      while t >= 0, covered < length || target[t] == 1 {
        result[t] = covered * step
        covered *= target[t]
        t -= 1
      }
      guard covered == length else { return nil }
      d -= 1
    }
    return t >= 0 && target[0...t].contains { $0 != 1 }
      ? nil : Layout(shape: target, strides: result)
  }

  /// One dimension.
  public func flattened() -> Tensor { reshape([-1].map { count == 0 ? 0 : $0 }, "flattened") }

  /// The dimensions from one to another as one, as PyTorch's `flatten(1)`.
  public func flatten(_ startDim: Int, _ endDim: Int = -1) -> Tensor {
    flatten(startDim: startDim, endDim: endDim)
  }

  /// The dimensions from one to another as one.
  public func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor {
    guard let first = checkedDimension(startDim, rank, "flatten"),
      let last = checkedDimension(endDim, rank, "flatten")
    else { return .placeholder() }
    guard first <= last else {
      return Failure.tensor(
        "flatten", "dimension \(startDim) comes after \(endDim)",
        "차원 \(startDim)이(가) \(endDim)보다 뒤에 있습니다")
    }
    if rank == 0 { return reshape([1], "flatten") }
    let size = shape[first...last].reduce(1, *)
    return reshape(Array(shape[..<first]) + [size] + Array(shape[(last + 1)...]), "flatten")
  }

  /// One dimension, where the storage allows a copy.
  public func ravel() -> Tensor { flattened() }

  /// A dimension as several.
  public func unflatten(dim: Int, sizes: [Int]) -> Tensor {
    guard let d = checkedDimension(dim, rank, "unflatten"), rank > 0 else { return .placeholder() }
    return reshape(Array(shape[..<d]) + sizes + Array(shape[(d + 1)...]), "unflatten")
  }

  /// Without dimensions of size 1.
  public func squeeze() -> Tensor {
    let kept = shape.indices.filter { shape[$0] != 1 }
    return withDimensions("SqueezeBackward0", kept.map { shape[$0] }, kept.map { strides[$0] })
  }

  /// Without a dimension, when its size is 1.
  public func squeeze(_ dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "squeeze") else { return .placeholder() }
    let kept = shape.indices.filter { $0 != d || shape[$0] != 1 }
    return withDimensions("SqueezeBackward1", kept.map { shape[$0] }, kept.map { strides[$0] })
  }

  private func withDimensions(_ name: String, _ target: [Int], _ steps: [Int]) -> Tensor {
    viewed(
      name, hasContiguousElements ? .contiguous(target) : Layout(shape: target, strides: steps)
    ) { [own = shape] g in g.reshape(own) }
  }

  /// With a new dimension of size 1.
  public func unsqueeze(_ dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank + 1, "unsqueeze") else { return .placeholder() }
    guard rank < 64 else {
      return Failure.tensor("unsqueeze", "a tensor has at most 64 dimensions", "텐서의 차원은 64개까지입니다")
    }
    var (target, steps) = (shape, strides)
    target.insert(1, at: d)
    steps.insert(d < rank ? shape[d] * strides[d] : 1, at: d)
    return withDimensions("UnsqueezeBackward0", target, steps)
  }

  /// The matrix with rows and columns exchanged.
  public func transposed() -> Tensor {
    guard rank == 2 else {
      return Failure.tensor(
        "transposed", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다",
        help: ("name two dimensions: transposed(0, 1)", "두 차원을 쓰세요: transposed(0, 1)"))
    }
    return transposed(0, 1)
  }

  /// The matrix with rows and columns exchanged; a vector or a scalar is as it is.
  public func t() -> Tensor {
    guard rank <= 2 else {
      return Failure.tensor(
        "t", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다",
        help: ("name two dimensions: transpose(0, 1)", "두 차원을 쓰세요: transpose(0, 1)"))
    }
    return rank < 2 ? self : swapped(0, 1, "TBackward0")
  }

  /// With two dimensions exchanged.
  public func transposed(_ first: Int, _ second: Int) -> Tensor {
    guard let a = checkedDimension(first, rank, "transposed"),
      let b = checkedDimension(second, rank, "transposed")
    else { return .placeholder() }
    if a == b || rank == 0 { return self }
    return swapped(a, b, "TransposeBackward0")
  }

  /// With two dimensions exchanged.
  public func transpose(_ first: Int, _ second: Int) -> Tensor { transposed(first, second) }

  private func swapped(_ a: Int, _ b: Int, _ name: String) -> Tensor {
    var (target, steps) = (shape, strides)
    target.swapAt(a, b)
    steps.swapAt(a, b)
    return viewed(name, Layout(shape: target, strides: steps)) { g in g.transposed(a, b) }
  }

  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  public func permuted(_ dims: Int...) -> Tensor { permuted(dims) }

  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  public func permuted(_ dims: [Int]) -> Tensor {
    guard let order = checkedDimensions(dims, rank, "permuted") else { return .placeholder() }
    guard order.count == rank else {
      return Failure.tensor(
        "permuted", "\(dims) does not name each of the \(rank) dimensions once",
        "\(dims)은(는) \(rank)개의 차원을 한 번씩 나열하지 않습니다")
    }
    let layout = Layout(shape: order.map { shape[$0] }, strides: order.map { strides[$0] })
    var inverse = order
    for (place, d) in order.enumerated() { inverse[d] = place }
    return viewed("PermuteBackward0", layout) { g in g.permuted(inverse) }
  }

  /// The dimensions in another order: `t.permute(2, 0, 1)`.
  public func permute(_ dims: Int...) -> Tensor { permuted(dims) }

  /// The dimensions in another order: `t.permute([2, 0, 1])`.
  public func permute(_ dims: [Int]) -> Tensor { permuted(dims) }

  /// Repeated to a larger shape without copying: sizes of 1 are repeated. -1 keeps a size.
  public func expand(_ target: Int...) -> Tensor { expand(target) }

  /// Repeated to a larger shape without copying: sizes of 1 are repeated. -1 keeps a size.
  public func expand(_ target: [Int]) -> Tensor {
    let added = target.count - rank
    var wanted = target
    var isValid = added >= 0
    if isValid {
      for i in 0..<rank {
        if wanted[i + added] == -1 { wanted[i + added] = shape[i] }
        if shape[i] != 1, shape[i] != wanted[i + added] { isValid = false }
      }
    }
    guard isValid else {
      return Failure.tensor(
        "expand", "shape \(shape) cannot be repeated to \(target): only sizes of 1 are repeated",
        "모양 \(shape)은(는) \(target)(으)로 반복할 수 없습니다. 크기가 1인 차원만 반복됩니다")
    }
    guard checkedShape(wanted, "expand", dtype) != nil else { return .placeholder() }
    let result = expandedView(wanted)
    if result !== self, EngineContext.current.recordsGradients, dtype.isFloatingPoint {
      result.viewOrigin = ViewOrigin(viewOrigin?.base ?? self)
    }
    return result
  }

  /// Repeated to the shape of another tensor.
  public func expandAs(_ other: Tensor) -> Tensor { expand(other.shape) }

  /// The elements `start`, `start + step`, … along a dimension: `length` of them. In range.
  func strided(_ d: Int, _ start: Int, _ length: Int, _ step: Int, _ name: String) -> Tensor {
    var (target, steps) = (shape, strides)
    target[d] = length
    steps[d] *= step
    return viewed(
      name, Layout(shape: target, strides: steps),
      offset: length == 0 ? offset : offset + start * strides[d]
    ) { [own = shape] g in g.spreadOut(own, d, start, step) }
  }

  /// The gradient of a slice: zeros with these elements in their places.
  private func spreadOut(_ whole: [Int], _ d: Int, _ start: Int, _ step: Int) -> Tensor {
    let result = filled(.contiguous(whole), 0, dtype)
    let source = isOnDevice ? dense : self
    if count > 0 {
      var steps = result.strides
      let first = start * steps[d]
      steps[d] *= step
      tk_copy_strided(
        dtype.size, rank, shape, source.base, source.strides,
        result.storage.pointer + first * dtype.size, steps)
    }
    return result.recording("SliceBackward0", [self], needing: []) { g in
      [g.strided(d, start, self.shape[d], step, "SliceBackward0")]
    }
  }

  /// `length` elements along a dimension from `start` on.
  public func narrow(dim: Int, start: Int, length: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "narrow"), rank > 0 else {
      return rank == 0
        ? Failure.tensor("narrow", "a scalar has no dimensions", "스칼라에는 차원이 없습니다") : .placeholder()
    }
    let (end, overflow) = start.addingReportingOverflow(length)
    guard start >= 0, length >= 0, !overflow, end <= shape[d] else {
      return Failure.tensor(
        "narrow",
        "\(length) elements from \(start) on do not fit dimension \(d) of size \(shape[d])",
        "\(start)부터 \(length)개는 크기가 \(shape[d])인 차원 \(d)에 맞지 않습니다")
    }
    return strided(d, start, length, 1, "SliceBackward0")
  }

  /// The part at an index along a dimension (from the end when negative).
  public func select(dim: Int, index: Int) -> Tensor {
    guard rank > 0 else {
      return Failure.tensor("select", "a scalar has no rows", "스칼라에는 행이 없습니다")
    }
    guard let d = checkedDimension(dim, rank, "select") else { return .placeholder() }
    let size = shape[d]
    let i = index < 0 ? index &+ size : index
    guard i >= 0, i < size else {
      return Failure.tensor(
        "subscript", "index \(index) is out of range for dimension \(d) of size \(size)",
        "인덱스 \(index)은(는) 크기가 \(size)인 차원 \(d)의 범위를 벗어납니다")
    }
    var (target, steps) = (shape, strides)
    target.remove(at: d)
    steps.remove(at: d)
    let layout = target.isEmpty ? .scalar : Layout(shape: target, strides: steps)
    return viewed("SelectBackward0", layout, offset: offset + i * strides[d]) { [own = shape] g in
      g.unsqueeze(d).spreadOut(own, d, i, 1)
    }
  }

  /// Row `index` (from the end when negative).
  public func select(_ index: Int) -> Tensor {
    guard rank > 0 else {
      return Failure.tensor("subscript", "a scalar has no rows", "스칼라에는 행이 없습니다")
    }
    return select(dim: 0, index: index)
  }

  /// Rows `start ..< end`; negative ones count from the end, and what lies outside is left out.
  public func slice(_ start: Int, _ end: Int) -> Tensor { slice(dim: 0, start, end) }

  /// The elements `start ..< end` along a dimension, in steps.
  public func slice(dim: Int, _ start: Int, _ end: Int, step: Int = 1) -> Tensor {
    guard rank > 0 else {
      return Failure.tensor("subscript", "a scalar has no rows", "스칼라에는 행이 없습니다")
    }
    guard let d = checkedDimension(dim, rank, "slice") else { return .placeholder() }
    guard step > 0 else {
      return Failure.tensor(
        "slice", "the step must be greater than zero, not \(step)", "간격은 0보다 커야 합니다 (\(step))",
        help: ("use flipped(dim) for the reverse order", "거꾸로는 flipped(dim)을 쓰세요"))
    }
    let size = shape[d]
    let first = Swift.max(0, Swift.min(start < 0 ? start &+ size : start, size))
    let last = Swift.max(first, Swift.min(end < 0 ? end &+ size : end, size))
    let length = first == last ? 0 : (last - first - 1) / step + 1
    return strided(d, first, length, length > 1 ? step : 1, "SliceBackward0")
  }

  /// Parts of `size` along a dimension; the last may be smaller.
  public func split(_ size: Int, dim: Int = 0) -> [Tensor] {
    guard let d = checkedDimension(dim, rank, "split"), rank > 0, size > 0 else {
      _ = Failure.tensor(
        "split", "cannot cut shape \(shape) into parts of \(size)",
        "모양 \(shape)을(를) 크기 \(size)(으)로 나눌 수 없습니다")
      return []
    }
    if shape[d] == 0 { return [self] }
    return Swift.stride(from: 0, to: shape[d], by: size).map { start in
      strided(d, start, Swift.min(size, shape[d] - start), 1, "SplitBackward0")
    }
  }

  /// Parts of given sizes along a dimension.
  public func split(_ sizes: [Int], dim: Int = 0) -> [Tensor] {
    guard let d = checkedDimension(dim, rank, "split"), rank > 0,
      sizes.allSatisfy({ $0 >= 0 && $0 <= shape[d] }), sizes.reduce(0, +) == shape[d]
    else {
      _ = Failure.tensor(
        "split", "the sizes \(sizes) do not add up to dimension \(dim) of \(shape)",
        "크기 \(sizes)의 합이 \(shape)의 차원 \(dim)과(와) 다릅니다")
      return []
    }
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return strided(d, start, size, 1, "SplitWithSizesBackward0")
    }
  }

  /// A number of parts along a dimension, of equal size except the last.
  public func chunk(_ pieces: Int, dim: Int = 0) -> [Tensor] {
    guard let d = checkedDimension(dim, rank, "chunk"), rank > 0, pieces > 0 else {
      _ = Failure.tensor(
        "chunk", "cannot cut shape \(shape) into \(pieces) parts",
        "모양 \(shape)을(를) \(pieces)개로 나눌 수 없습니다")
      return []
    }
    let (whole, rest) = shape[d].quotientAndRemainder(dividingBy: pieces)
    return split(Swift.max(1, rest == 0 ? whole : whole + 1), dim: d)
  }

  /// The parts along a dimension, one for each index.
  public func unbind(dim: Int = 0) -> [Tensor] {
    guard let d = checkedDimension(dim, rank, "unbind"), rank > 0 else {
      _ = Failure.tensor("unbind", "a scalar has no parts", "스칼라는 나눌 수 없습니다")
      return []
    }
    return (0..<shape[d]).map { select(dim: d, index: $0) }
  }

  /// The diagonal of two dimensions, which become the last one.
  public func diagonal(offset shift: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    guard let a = checkedDimension(dim1, rank, "diagonal"),
      let b = checkedDimension(dim2, rank, "diagonal")
    else { return .placeholder() }
    guard rank >= 2, a != b else {
      return Failure.tensor(
        "diagonal", "two different dimensions are needed of shape \(shape)",
        "모양 \(shape)에서 서로 다른 두 차원이 필요합니다")
    }
    let down = shift < 0 ? Swift.min(shift.magnitude, UInt(shape[a])) : 0
    let right = shift > 0 ? Swift.min(shift.magnitude, UInt(shape[b])) : 0
    let length = Swift.max(0, Swift.min(shape[a] - Int(down), shape[b] - Int(right)))
    let kept = shape.indices.filter { $0 != a && $0 != b }
    let layout = Layout(
      shape: kept.map { shape[$0] } + [length],
      strides: kept.map { strides[$0] } + [strides[a] + strides[b]])
    let start = length == 0 ? offset : offset + Int(down) * strides[a] + Int(right) * strides[b]
    return viewed("DiagonalBackward0", layout, offset: start) { [own = shape] g in
      let (g, result) = (g.isOnDevice ? g.dense : g, filled(.contiguous(own), 0, g.dtype))
      let target = result.diagonal(offset: shift, dim1: a, dim2: b)
      tk_copy_strided(
        g.dtype.size, g.rank, g.shape, g.base, g.strides, target.base, target.strides)
      return result.recording("DiagonalBackward0", [g], needing: []) { h in
        [h.diagonal(offset: shift, dim1: a, dim2: b)]
      }
    }
  }

  /// The sum of the diagonal of a matrix.
  public func trace() -> Tensor {
    guard rank == 2 else {
      return Failure.tensor(
        "trace", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다")
    }
    return diagonal().sum().named("TraceBackward0")
  }

  /// A column (or any index of the second dimension) of every row.
  public func column(_ index: Int) -> Tensor {
    guard rank >= 2 else {
      return Failure.tensor(
        "column", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다")
    }
    return select(dim: 1, index: index)
  }

  /// A dimension at another place.
  public func movedim(_ source: Int, _ destination: Int) -> Tensor {
    guard let a = checkedDimension(source, rank, "movedim"),
      let b = checkedDimension(destination, rank, "movedim")
    else { return .placeholder() }
    guard rank > 0 else { return self }
    var order = Array(0..<rank)
    order.remove(at: a)
    order.insert(a, at: b)
    return permuted(order)
  }
}

/// Two dimensions of a tensor exchanged.
public func transpose(_ input: Tensor, _ first: Int, _ second: Int) -> Tensor {
  input.transposed(first, second)
}

/// The dimensions from one to another as one, as PyTorch's `flatten(x, 1)`.
public func flatten(_ input: Tensor, _ startDim: Int, _ endDim: Int = -1) -> Tensor {
  input.flatten(startDim: startDim, endDim: endDim)
}

/// The dimensions from one to another as one.
public func flatten(_ input: Tensor, startDim: Int = 0, endDim: Int = -1) -> Tensor {
  input.flatten(startDim: startDim, endDim: endDim)
}

/// Without a dimension of size 1.
public func squeeze(_ input: Tensor) -> Tensor { input.squeeze() }

/// With a new dimension of size 1.
public func unsqueeze(_ input: Tensor, _ dim: Int) -> Tensor { input.unsqueeze(dim) }

/// The same elements in another shape.
public func reshape(_ input: Tensor, _ shape: [Int]) -> Tensor { input.reshape(shape) }

/// The diagonal of a matrix.
public func diagonal(_ input: Tensor, offset: Int = 0) -> Tensor { input.diagonal(offset: offset) }

/// Parts of `size` along a dimension.
public func split(_ input: Tensor, _ size: Int, dim: Int = 0) -> [Tensor] {
  input.split(size, dim: dim)
}

/// A number of parts along a dimension.
public func chunk(_ input: Tensor, _ pieces: Int, dim: Int = 0) -> [Tensor] {
  input.chunk(pieces, dim: dim)
}
