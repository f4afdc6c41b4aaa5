import TensorKernels

// Choosing elements by tensors of positions or of truth values, and writing to such places.

/// Checked positions: for each element of an index tensor, in order, where along dimension `dim` it
/// points; nil after a failure. Negative ones count from the end where `allowsNegative`.
private func positions(
  _ name: String, _ index: Tensor, size: Int, dim: Int, allowsNegative: Bool = false
) -> [Int]? {
  guard index.dtype == .int64 || index.dtype == .int32 else {
    _ = Failure.tensor(
      name, "the index must be int64, but it is \(index.dtype)",
      "인덱스는 int64여야 하는데 \(index.dtype)입니다", help: ("write .long()", ".long()을 쓰세요"))
    return nil
  }
  let source = index.dense
  var result = [Int](repeating: 0, count: index.count)
  for i in 0..<index.count {
    let value = source.integer(i)
    let k = allowsNegative && value < 0 ? value &+ Int64(size) : value
    guard k >= 0, k < Int64(size) else {
      _ = Failure.tensor(
        name, "index \(value) is out of range for dimension \(dim) of size \(size)",
        "인덱스 \(value)은(는) 크기가 \(size)인 차원 \(dim)의 범위를 벗어납니다")
      return nil
    }
    result[i] = Int(k)
  }
  return result
}

/// Positions as the kernels read them.
private func withKernelPositions(_ places: [Int], _ body: (UnsafePointer<Int64>?) -> Void) {
  places.withUnsafeBufferPointer {
    $0.withMemoryRebound(to: Int64.self) { body($0.baseAddress) }
  }
}

/// Adds rows of a gradient at positions: the gradient of choosing them. Its own gradient chooses them.
private func collected(
  _ shape: [Int], _ d: Int, _ places: [Int], _ g: Tensor
) -> Tensor {
  let result = filled(.contiguous(shape), 0, g.dtype)
  let (outer, size, inner) = around(shape, d)
  let source = g.dense
  withKernelPositions(places) {
    _ = tk_index_add(
      g.kernelType, Int64(outer), Int64(size), Int64(inner), result.base, Int64(places.count), $0,
      source.base)
  }
  return result.recording("IndexAddBackward0", [g], needing: []) { [target = g.shape] h in
    [chosen(h, d, places, target)]
  }
}

/// The rows at positions along a dimension, contiguous; no history.
private func chosen(_ tensor: Tensor, _ d: Int, _ places: [Int], _ target: [Int]) -> Tensor {
  let source = tensor.dense
  let result = Tensor(uninitialized: target, tensor.dtype)
  let (outer, size, inner) = around(tensor.shape, d)
  withKernelPositions(places) {
    tk_index_select(
      Int64(tensor.dtype.size), Int64(outer), Int64(size), Int64(inner), source.base,
      Int64(places.count), $0, result.base)
  }
  return result
}

/// Zeros of a shape with a gradient's elements added where an index points along a dimension.
func scattered(_ shape: [Int], _ dtype: DType, _ d: Int, _ index: Tensor, _ g: Tensor) -> Tensor {
  let result = filled(.contiguous(shape), 0, dtype)
  let source = g.dense
  guard let plan = result.plan("gather", d, index) else { return .placeholder() }
  for (from, to) in plan.enumerated() {
    if dtype == .float32 {
      result.floats[to] += source.floats[from]
    } else {
      result.doubles[to] += source.doubles[from]
    }
  }
  return result.recording("ScatterAddBackward0", [g], needing: []) { h in
    [h.gather(dim: d, index: index)]
  }
}

extension Tensor {
  /// Positions in this tensor, seen as contiguous, that an index tensor names.
  func plan(_ name: String, _ dim: Int, _ index: Tensor) -> [Int]? {
    guard let d = checkedDimension(dim, rank, name) else { return nil }
    guard index.rank == rank else {
      _ = Failure.tensor(
        name,
        "the index must be int64 with \(rank) dimensions, but it is \(index.dtype) of shape "
          + "\(index.shape)",
        "인덱스는 \(rank)차원 int64 텐서여야 하는데 \(index.dtype), 모양 \(index.shape)입니다",
        help: ("add a dimension with unsqueeze", "unsqueeze로 차원을 더하세요"))
      return nil
    }
    for i in 0..<rank where i != d && index.shape[i] > shape[i] {
      _ = Failure.tensor(
        name, "the index has shape \(index.shape), which does not fit into \(shape)",
        "인덱스의 모양 \(index.shape)이(가) \(shape)에 맞지 않습니다")
      return nil
    }
    let size = rank == 0 ? 1 : shape[d]
    guard let places = positions(name, index, size: size, dim: d) else { return nil }
    var steps = Layout.strides(of: shape)
    let step = rank == 0 ? 1 : steps[d]
    if rank > 0 { steps[d] = 0 }
    var result = places
    forEachIndex(index.shape, steps) { target, base in
      result[target] = base + places[target] * step
    }
    return result
  }

  /// Elements chosen along a dimension by an index tensor of the result's shape.
  public func gather(dim: Int, index: Tensor) -> Tensor {
    guard let plan = plan("gather", dim, index) else { return .placeholder() }
    let source = dense
    let result = Tensor(uninitialized: index.shape, dtype)
    for (target, place) in plan.enumerated() { source.copyElement(from: place, to: result, target) }
    return result.recording("GatherBackward0", [self], needing: []) { [shape] g in
      [scattered(shape, g.dtype, dim < 0 ? dim + Swift.max(shape.count, 1) : dim, index, g)]
    }
  }

  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @discardableResult
  public func scatter(dim: Int, index: Tensor, value: Double) -> Tensor {
    guard !refusesChange("scatter"), let plan = plan("scatter", dim, index) else {
      return EngineContext.current.failure == nil ? self : .placeholder()
    }
    let result = copied()
    let number = filled(.scalar, value, dtype)
    for place in plan { number.copyElement(from: 0, to: result, place) }
    change("scatter", "ScatterBackward1", to: result, []) { g in
      let kept = g.copied()
      for place in plan { Tensor.zero(g.dtype).copyElement(from: 0, to: kept, place) }
      return [kept]
    }
    return self
  }

  /// Writes another tensor's elements at the positions that an index tensor names along a dimension,
  /// in place.
  @discardableResult
  public func scatter(dim: Int, index: Tensor, source: Tensor) -> Tensor {
    scatter("scatter", "ScatterBackward0", dim, index, source, adds: false)
  }

  /// Adds another tensor's elements at the positions that an index tensor names along a dimension, in
  /// place.
  @discardableResult
  public func scatterAdd(dim: Int, index: Tensor, source: Tensor) -> Tensor {
    scatter("scatterAdd", "ScatterAddBackward0", dim, index, source, adds: true)
  }

  private func scatter(
    _ name: String, _ label: String, _ dim: Int, _ index: Tensor, _ source: Tensor, adds: Bool
  ) -> Tensor {
    guard !refusesChange(name), let plan = plan(name, dim, index) else {
      return EngineContext.current.failure == nil ? self : .placeholder()
    }
    guard source.rank == rank, source.dtype == dtype,
      zip(source.shape, index.shape).allSatisfy({ $0 >= $1 })
    else {
      return Failure.tensor(
        name,
        "the source must be \(dtype) and cover the index of shape \(index.shape), but it is "
          + "\(source.dtype) of shape \(source.shape)",
        "원본은 \(dtype)이고 인덱스의 모양 \(index.shape)을(를) 덮어야 하는데 \(source.dtype), 모양 "
          + "\(source.shape)입니다")
    }
    var part = source
    for d in 0..<rank where part.shape[d] != index.shape[d] {
      part = part.narrow(dim: d, start: 0, length: index.shape[d])
    }
    let values = part.dense
    let result = copied()
    for (from, place) in plan.enumerated() {
      if adds {
        switch dtype {
        case .float32: result.floats[place] += values.floats[from]
        case .float64: result.doubles[place] += values.doubles[from]
        case .int64: result.ints[place] = result.ints[place] &+ values.ints[from]
        case .int32: result.shorts[place] = result.shorts[place] &+ values.shorts[from]
        case .uint8: result.bools[place] = result.bools[place] &+ values.bools[from]
        case .bool: result.bools[place] = result.bools[place] | values.bools[from]
        }
      } else {
        values.copyElement(from: from, to: result, place)
      }
    }
    change(name, label, to: result, [part]) { g in
      let toSource = g.gather(dim: dim, index: index)
      if adds { return [g, toSource] }
      let kept = g.copied()
      for place in plan { Tensor.zero(g.dtype).copyElement(from: 0, to: kept, place) }
      return [kept, toSource]
    }
    return self
  }

  /// Rows (or what another dimension counts) that an int64 vector names.
  public func indexSelect(dim: Int, index: Tensor) -> Tensor {
    guard let d = checkedDimension(dim, rank, "indexSelect") else { return .placeholder() }
    guard rank > 0, index.rank <= 1 else {
      return Failure.tensor(
        "indexSelect", "the index must be an int64 vector, not \(index.dtype) \(index.shape)",
        "인덱스는 int64 벡터여야 합니다 (\(index.dtype) \(index.shape))")
    }
    return chosenRows("indexSelect", "IndexSelectBackward0", d, index, [index.count], false)
  }

  /// The rows that an index tensor of any shape names along a dimension, in its place.
  func chosenRows(
    _ name: String, _ label: String, _ d: Int, _ index: Tensor, _ inPlace: [Int],
    _ allowsNegative: Bool
  ) -> Tensor {
    guard
      let places = positions(name, index, size: shape[d], dim: d, allowsNegative: allowsNegative)
    else { return .placeholder() }
    let target = Array(shape[..<d]) + inPlace + Array(shape[(d + 1)...])
    guard checkedShape(target, name, dtype) != nil else { return .placeholder() }
    return chosen(self, d, places, target).recording(label, [self], needing: []) {
      [shape] g in [collected(shape, d, places, g)]
    }
  }

  /// The elements where a mask holds, in order, as a vector.
  public func maskedSelect(_ mask: Tensor) -> Tensor {
    guard let whole = broadcastShape(shape, mask.shape),
      checkedShape(whole, "maskedSelect", dtype) != nil
    else {
      return Failure.tensor(
        "maskedSelect", "the mask's shape \(mask.shape) is not the tensor's, \(shape)",
        "마스크의 모양 \(mask.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
    }
    let chosen = expanded(mask.converted(.bool), to: whole)
    let places = (0..<chosen.count).filter { chosen.bools[$0] != 0 }
    let flat = whole == shape ? flattened() : expand(whole).flattened()
    return flat.chosenRows(
      "maskedSelect", "MaskedSelectBackward0", 0, Tensor(places), [places.count], false)
  }

  /// A number where a mask holds, this tensor's elements elsewhere.
  public func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor {
    guard let whole = broadcastShape(shape, mask.shape), whole == shape || mask.rank <= rank else {
      return Failure.tensor(
        "maskedFill", "the mask's shape \(mask.shape) is not the tensor's, \(shape)",
        "마스크의 모양 \(mask.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
    }
    return whereTrue(mask, filled(.scalar, value, dtype), self).named("MaskedFillBackward0")
  }

  /// Where elements are not zero: one row of indices each.
  public func nonzero() -> Tensor {
    let source = dense
    let found = (0..<count).filter { source.element($0) != 0 }
    let result = Tensor(uninitialized: [found.count, rank], .int64)
    for (row, place) in found.enumerated() {
      var rest = place
      for d in Swift.stride(from: rank - 1, through: 0, by: -1) {
        result.ints[row * rank + d] = Int64(rest % shape[d])
        rest /= shape[d]
      }
    }
    return result
  }

  /// In reverse along dimensions, as a copy.
  public func flipped(_ dims: Int...) -> Tensor { flipped(dims) }

  /// In reverse along dimensions, as a copy.
  public func flipped(_ dims: [Int]) -> Tensor {
    guard let chosenDims = checkedDimensions(dims, rank, "flipped") else { return .placeholder() }
    var result = self
    for d in chosenDims where rank > 0 {
      let size = shape[d]
      let places = (0..<size).map { size - 1 - $0 }
      result = chosen(result, d, places, shape)
    }
    if result === self { return cloned() }
    return result.recording("FlipBackward0", [self], needing: []) { g in [g.flipped(chosenDims)] }
  }

  /// In reverse along dimensions, as a copy.
  public func flip(_ dims: Int...) -> Tensor { flipped(dims) }

  /// In reverse along dimensions, as a copy.
  public func flip(_ dims: [Int]) -> Tensor { flipped(dims) }

  /// Moved along a dimension; what leaves at the end comes in at the start.
  public func roll(_ shift: Int, dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "roll") else { return .placeholder() }
    guard rank > 0, shape[d] > 0 else { return cloned() }
    let size = shape[d]
    let places = (0..<size).map { (($0 - shift % size) % size + size) % size }
    return chosen(self, d, places, shape).recording("RollBackward0", [self], needing: []) { g in
      [g.roll(shift == .min ? 0 : -shift, dim: d)]
    }
  }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tiled(_ times: Int...) -> Tensor { tiled(times) }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tiled(_ times: [Int]) -> Tensor {
    guard times.count >= rank, times.allSatisfy({ $0 >= 0 }), times.count <= 32 else {
      return Failure.tensor(
        "tiled", "\(times) must have a count of at least 0 for each of the \(rank) dimensions",
        "\(times)에는 \(rank)개의 차원마다 0 이상의 횟수가 있어야 합니다")
    }
    let sizes = [Int](repeating: 1, count: times.count - rank) + shape
    var target: [Int] = []
    for (size, time) in zip(sizes, times) {
      let (product, overflow) = size.multipliedReportingOverflow(by: time)
      target.append(overflow ? Int.max : product)
    }
    guard checkedShape(target, "tiled", dtype) != nil else { return .placeholder() }
    // Every dimension as two: how often, and its size; then they are joined.
    let pairs = zip(times, sizes).flatMap { [$0, $1] }
    let single = sizes.flatMap { [1, $0] }
    return reshape(single).expandedView(pairs).contiguous().reshape(target)
      .named("RepeatBackward0")
  }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tile(_ times: Int...) -> Tensor { tiled(times) }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tile(_ times: [Int]) -> Tensor { tiled(times) }

  /// Each element repeated along a dimension.
  public func repeatInterleave(_ times: Int, dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "repeatInterleave"), rank > 0, times >= 0 else {
      return Failure.tensor(
        "repeatInterleave", "cannot repeat shape \(shape) \(times) times along dimension \(dim)",
        "모양 \(shape)을(를) 차원 \(dim)에서 \(times)번 반복할 수 없습니다")
    }
    let (product, overflow) = shape[d].multipliedReportingOverflow(by: times)
    var target = shape
    target[d] = overflow ? Int.max : product
    guard checkedShape(target, "repeatInterleave", dtype) != nil else { return .placeholder() }
    var wide = shape
    wide.insert(times, at: d + 1)
    return unsqueeze(d + 1).expandedView(wide).contiguous().reshape(target)
  }

  /// A number around the last dimensions: how many before and after the last one, then the one before
  /// it, and so on, as `torch.nn.functional.pad`.
  public func padded(_ sizes: [Int], value: Double = 0) -> Tensor {
    guard sizes.count % 2 == 0, sizes.count / 2 <= rank else {
      return Failure.tensor(
        "pad", "\(sizes) must have two numbers for each of at most \(rank) dimensions",
        "\(sizes)에는 \(rank)개 이하의 차원마다 수가 두 개씩 있어야 합니다")
    }
    var target = shape
    var starts = [Int](repeating: 0, count: rank)
    var inside = self
    for pair in 0..<(sizes.count / 2) {
      let d = rank - 1 - pair
      let (before, after) = (sizes[2 * pair], sizes[2 * pair + 1])
      let (sum, overflow) = before.addingReportingOverflow(after)
      let (size, overflow2) = target[d].addingReportingOverflow(sum)
      guard !overflow, !overflow2, size >= 0, before >= -shape[d], after >= -shape[d] else {
        return Failure.tensor(
          "pad", "\(sizes) leaves no elements of shape \(shape)",
          "\(sizes)을(를) 쓰면 \(shape)에서 남는 원소가 없습니다"
        )
      }
      target[d] = size
      starts[d] = Swift.max(0, before)
      // Negative numbers cut off.
      let from = Swift.max(0, -before)
      let length = shape[d] - from - Swift.max(0, -after)
      if length != shape[d] {
        inside = inside.narrow(dim: d, start: from, length: Swift.max(0, length))
      }
    }
    guard checkedShape(target, "pad", dtype) != nil else { return .placeholder() }
    let result = filled(.contiguous(target), value, dtype)
    result.block(starts, inside.shape).write(inside)
    result.storage.version = 0
    let part = inside
    return result.recording("ConstantPadNdBackward0", [part], needing: []) { g in
      var piece = g
      for d in 0..<part.rank where part.shape[d] != g.shape[d] {
        piece = piece.narrow(dim: d, start: starts[d], length: part.shape[d])
      }
      return [piece]
    }
  }

  /// Part of a tensor without history.
  func block(_ starts: [Int], _ sizes: [Int]) -> Tensor {
    var first = offset
    for d in 0..<rank { first += starts[d] * strides[d] }
    return Tensor(
      storage: storage, offset: first, layout: Layout(shape: sizes, strides: strides), dtype: dtype)
  }

  /// The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
  public func tril(_ diagonal: Int = 0) -> Tensor { triangle("tril", diagonal, keepsLower: true) }

  /// The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
  public func triu(_ diagonal: Int = 0) -> Tensor { triangle("triu", diagonal, keepsLower: false) }

  private func triangle(_ name: String, _ diagonal: Int, keepsLower: Bool) -> Tensor {
    guard rank >= 2 else {
      return Failure.tensor(
        name, "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다")
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    let mask = Tensor(uninitialized: [rows, columns], .bool)
    let limit = Swift.max(-(1 << 60), Swift.min(diagonal, 1 << 60))
    for i in 0..<rows {
      for j in 0..<columns {
        let isKept = keepsLower ? j - i <= limit : j - i >= limit
        mask.bools[i * columns + j] = isKept ? 1 : 0
      }
    }
    return whereTrue(mask, self, Tensor.zero(dtype))
      .named(keepsLower ? "TrilBackward0" : "TriuBackward0")
  }
}

/// Rows of a table that indices name: an embedding. No gradient goes to row `paddingIndex`.
public func embedding(_ index: Tensor, _ weight: Tensor, paddingIndex: Int? = nil) -> Tensor {
  guard weight.rank == 2 else {
    return Failure.tensor(
      "embedding", "the table must be a matrix, but its shape is \(weight.shape)",
      "표는 행렬이어야 하는데 모양이 \(weight.shape)입니다")
  }
  guard let places = positions("embedding", index, size: weight.shape[0], dim: 0) else {
    return .placeholder()
  }
  let target = index.shape + [weight.shape[1]]
  guard checkedShape(target, "embedding", weight.dtype) != nil else { return .placeholder() }
  let skipped = paddingIndex.map { $0 < 0 ? $0 + weight.shape[0] : $0 }
  return chosen(weight, 0, places, target).recording(
    "EmbeddingBackward0", [weight], needing: []
  ) { g in
    var rows = g.reshape(places.count, weight.shape[1])
    if let skipped {
      let counts = Tensor(places.map { $0 != skipped }).unsqueeze(1)
      rows = whereTrue(counts, rows, zerosLike(rows))
    }
    return [collected(weight.shape, 0, places, rows)]
  }
}

/// Elements chosen along a dimension by an index tensor.
public func gather(_ input: Tensor, dim: Int, index: Tensor) -> Tensor {
  input.gather(dim: dim, index: index)
}

/// A number around the last dimensions of a tensor.
public func pad(_ input: Tensor, _ sizes: [Int], value: Double = 0) -> Tensor {
  input.padded(sizes, value: value)
}

/// The elements on and below a diagonal.
public func tril(_ input: Tensor, _ diagonal: Int = 0) -> Tensor { input.tril(diagonal) }

/// The elements on and above a diagonal.
public func triu(_ input: Tensor, _ diagonal: Int = 0) -> Tensor { input.triu(diagonal) }

/// Tensors joined along a dimension.
public func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  guard let first = tensors.first, let d = checkedDimension(dim, first.rank, "cat"), first.rank > 0
  else {
    return Failure.tensor("cat", "there is nothing to join", "이을 텐서가 없습니다")
  }
  var target = first.shape
  target[d] = 0
  var dtype = first.dtype
  for tensor in tensors {
    var other = tensor.shape
    dtype = DType.promoted(dtype, tensor.dtype)
    guard other.count == target.count else {
      return Failure.tensor(
        "cat", "all tensors need as many dimensions; found \(first.shape) and \(tensor.shape)",
        "모든 텐서의 차원 수가 같아야 합니다: \(first.shape), \(tensor.shape)")
    }
    let size = other[d]
    other[d] = target[d]
    guard other == target else {
      return Failure.tensor(
        "cat", "shapes \(first.shape) and \(tensor.shape) differ outside dimension \(d)",
        "모양 \(first.shape)과(와) \(tensor.shape)이(가) 차원 \(d) 밖에서 다릅니다")
    }
    target[d] = target[d].addingReportingOverflow(size).partialValue
  }
  guard checkedShape(target, "cat", dtype) != nil else { return .placeholder() }
  let result = Tensor(uninitialized: target, dtype)
  var starts = [Int](repeating: 0, count: target.count)
  var places: [Int] = []
  for tensor in tensors {
    places.append(starts[d])
    let source = tensor.dtype == dtype && !tensor.isOnDevice ? tensor : tensor.converted(dtype)
    let part = result.block(starts, tensor.shape)
    tk_copy_strided(
      dtype.size, source.rank, source.shape, source.base, source.strides, part.base, part.strides)
    starts[d] += tensor.shape[d]
  }
  return result.recording("CatBackward0", tensors, needing: []) { g in
    zip(tensors, places).map { tensor, start in
      let part = g.narrow(dim: d, start: start, length: tensor.shape[d])
      return tensor.needsGradient ? part.to(tensor.dtype) : nil
    }
  }
}

/// Tensors of one shape as the parts of a new dimension.
public func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  guard let first = tensors.first, let d = checkedDimension(dim, first.rank + 1, "stack") else {
    return Failure.tensor("stack", "there is nothing to join", "이을 텐서가 없습니다")
  }
  for tensor in tensors where tensor.shape != first.shape {
    return Failure.tensor(
      "stack", "all tensors need one shape; found \(first.shape) and \(tensor.shape)",
      "모든 텐서의 모양이 같아야 합니다: \(first.shape), \(tensor.shape)")
  }
  guard first.rank < 64 else { return first.unsqueeze(dim) }
  let joined = withoutGradients { cat(tensors.map { $0.unsqueeze(d) }, dim: d) }
  guard joined.rank == first.rank + 1 else { return joined }
  return joined.recording("StackBackward0", tensors, needing: []) { g in
    tensors.indices.map { g.select(dim: d, index: $0) }
  }
}

/// The grids that vectors span: the i-th result has the i-th vector along dimension i.
public func meshgrid(_ tensors: Tensor...) -> [Tensor] { meshgrid(tensors) }

/// The grids that vectors span: the i-th result has the i-th vector along dimension i.
public func meshgrid(_ tensors: [Tensor]) -> [Tensor] {
  let shape = tensors.map(\.count)
  guard tensors.allSatisfy({ $0.rank <= 1 }) else {
    _ = Failure.tensor(
      "meshgrid", "vectors are needed, not shapes \(tensors.map(\.shape))",
      "벡터가 필요한데 모양이 \(tensors.map(\.shape))입니다")
    return []
  }
  return tensors.enumerated().map { place, tensor in
    var own = [Int](repeating: 1, count: shape.count)
    own[place] = tensor.count
    return tensor.reshape(own).expand(shape)
  }
}
