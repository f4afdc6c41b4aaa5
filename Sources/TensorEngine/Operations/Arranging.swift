// What only moves elements, composed from views, choices and joins.

extension Tensor {
  /// Windows of `size` elements along a dimension, each `step` after the one before; the windows'
  /// elements are a new last dimension.
  public func unfold(dim: Int, size: Int, step: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "unfold") else { return .placeholder() }
    let length = rank == 0 ? 1 : shape[d]
    guard rank > 0, size >= 0, size <= length, step > 0 else {
      return Failure.tensor(
        "unfold",
        "windows of \(size) elements with step \(step) do not fit dimension \(d) of shape \(shape)",
        "원소 \(size)개, 간격 \(step)의 창은 모양 \(shape)의 차원 \(d)에 맞지 않습니다",
        help: (
          "the size is at most \(length), the step at least 1", "크기는 \(length) 이하, 간격은 1 이상입니다"
        ))
    }
    let windows = (length - size) / step + 1
    var target = shape
    target[d] = windows
    guard checkedShape(target + [size], "unfold", dtype) != nil else { return .placeholder() }
    let places = (0..<windows).flatMap { w in (0..<size).map { w * step + $0 } }
    let chosen = withoutGradients { indexSelect(dim: d, index: Tensor(places)) }
    var split = shape
    split[d] = windows
    split.insert(size, at: d + 1)
    let result = chosen.reshape(split).movedim(d + 1, rank).contiguous()
    return result.recording("UnfoldBackward0", [self], needing: []) { [shape] g in
      var joined = shape
      joined[d] = windows * size
      let back = g.movedim(g.rank - 1, d + 1).reshape(joined)
      return [zerosLike(back, shape).indexAdd(dim: d, index: Tensor(places), source: back)]
    }
  }

  /// Differences of neighbours along a dimension, `n` times over.
  public func diff(n: Int = 1, dim: Int = -1) -> Tensor {
    guard let d = checkedDimension(dim, rank, "diff") else { return .placeholder() }
    guard rank > 0, n >= 0 else {
      return Failure.tensor(
        "diff", "differences need at least one dimension and n >= 0, not shape \(shape), n = \(n)",
        "차분에는 차원이 하나 이상, n이 0 이상이어야 하는데 모양이 \(shape), n이 \(n)입니다")
    }
    var result = self
    for _ in 0..<Swift.min(n, shape[d]) {
      let size = result.shape[d]
      let (after, before) = (
        result.narrow(dim: d, start: 1, length: size - 1),
        result.narrow(dim: d, start: 0, length: size - 1)
      )
      result = dtype == .bool ? logicalXor(after, before) : after - before
    }
    return result
  }

  /// Two dimensions exchanged.
  public func swapaxes(_ first: Int, _ second: Int) -> Tensor { transposed(first, second) }

  /// Rows in reverse: flipped along the first dimension.
  public func flipud() -> Tensor { flipped(0) }

  /// Columns in reverse: flipped along the second dimension.
  public func fliplr() -> Tensor { flipped(1) }

  /// Turned by `times` quarters of a circle, from the first of two dimensions to the second.
  public func rot90(_ times: Int = 1, _ first: Int = 0, _ second: Int = 1) -> Tensor {
    guard let dims = checkedDimensions([first, second], rank, "rot90"), rank >= 2 else {
      return rank < 2
        ? Failure.tensor(
          "rot90", "at least two dimensions are needed, but the shape is \(shape)",
          "차원이 두 개 이상 필요한데 모양이 \(shape)입니다") : .placeholder()
    }
    switch ((times % 4) + 4) % 4 {
    case 1: return flipped(dims[1]).transposed(dims[0], dims[1]).contiguous()
    case 2: return flipped(dims)
    case 3: return flipped(dims[0]).transposed(dims[0], dims[1]).contiguous()
    default: return cloned()
    }
  }

  /// Moved along all dimensions seen as one; what leaves at the end comes in at the start.
  public func roll(_ shift: Int) -> Tensor { flattened().roll(shift, dim: 0).reshape(shape) }

  /// Each element repeated, all dimensions seen as one.
  public func repeatInterleave(_ times: Int) -> Tensor {
    flattened().repeatInterleave(times, dim: 0)
  }

  /// Elements at positions counted over the whole tensor.
  public func take(_ index: Tensor) -> Tensor {
    flattened().indexSelect(dim: 0, index: index.flattened()).reshape(index.shape)
  }

  /// Elements chosen along a dimension by positions, which are repeated to fit the other dimensions.
  public func takeAlongDim(_ index: Tensor, dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "takeAlongDim") else { return .placeholder() }
    var (own, other) = (shape, index.shape)
    guard index.rank == rank, rank > 0 else {
      return Failure.tensor(
        "takeAlongDim",
        "the index must have \(rank) dimensions as the tensor, but its shape is \(index.shape)",
        "인덱스는 텐서처럼 \(rank)차원이어야 하는데 모양이 \(index.shape)입니다")
    }
    own[d] = 1
    other[d] = 1
    guard let whole = broadcastShape(own, other) else {
      return Failure.tensor(
        "takeAlongDim", "the index of shape \(index.shape) does not fit shape \(shape)",
        "모양이 \(index.shape)인 인덱스는 모양 \(shape)에 맞지 않습니다")
    }
    (own, other) = (whole, whole)
    own[d] = shape[d]
    other[d] = index.shape[d]
    return expand(own).gather(dim: d, index: index.expand(other))
  }

  /// Adds a tensor's rows (or what another dimension counts) to those that an index names, in place.
  @discardableResult
  public func indexAdd(dim: Int, index: Tensor, source: Tensor, alpha: Double = 1) -> Tensor {
    guard let (d, wide) = spreadIndex("indexAdd", dim, index, source) else { return .placeholder() }
    return scatterAdd(dim: d, index: wide, source: alpha == 1 ? source : source * alpha)
  }

  /// Writes a tensor's rows over those that an index names, in place.
  @discardableResult
  public func indexCopy(dim: Int, index: Tensor, source: Tensor) -> Tensor {
    guard let (d, wide) = spreadIndex("indexCopy", dim, index, source) else {
      return .placeholder()
    }
    return scatter(dim: d, index: wide, source: source)
  }

  /// Writes a number over the rows that an index names, in place.
  @discardableResult
  public func indexFill(dim: Int, index: Tensor, value: Double) -> Tensor {
    guard let d = checkedDimension(dim, rank, "indexFill") else { return .placeholder() }
    var target = shape
    if rank > 0 { target[d] = index.count }
    guard
      let (_, wide) = spreadIndex(
        "indexFill", d, index, filled(.scalar, 0, dtype).expandedView(target))
    else { return .placeholder() }
    return scatter(dim: d, index: wide, value: value)
  }

  /// A vector of positions repeated to the shape of what it names.
  private func spreadIndex(_ name: String, _ dim: Int, _ index: Tensor, _ source: Tensor)
    -> (Int, Tensor)?
  {
    guard let d = checkedDimension(dim, rank, name) else { return nil }
    var wanted = shape
    if rank > 0 { wanted[d] = index.count }
    guard rank > 0, index.rank == 1, source.shape == wanted else {
      _ = Failure.tensor(
        name,
        "an index vector and a source of shape \(wanted) are needed, not shapes \(index.shape) and "
          + "\(source.shape)",
        "인덱스 벡터와 모양이 \(wanted)인 원본이 필요한데 모양이 \(index.shape), \(source.shape)입니다")
      return nil
    }
    var column = [Int](repeating: 1, count: rank)
    column[d] = index.count
    return (d, index.reshape(column).expand(wanted).contiguous())
  }
}

/// Zeros of another shape, of a tensor's type.
private func zerosLike(_ tensor: Tensor, _ shape: [Int]) -> Tensor {
  filled(.contiguous(shape), 0, tensor.dtype)
}

/// Tensors side by side: joined along the second dimension (vectors along their only one).
public func hstack(_ tensors: [Tensor]) -> Tensor {
  let parts = tensors.map { $0.rank == 0 ? $0.reshape([1]) : $0 }
  return cat(parts, dim: parts.first?.rank == 1 ? 0 : 1)
}

/// Tensors one below the other: joined along the first dimension, vectors as rows.
public func vstack(_ tensors: [Tensor]) -> Tensor {
  cat(tensors.map { $0.rank < 2 ? $0.reshape([1, $0.count]) : $0 }, dim: 0)
}

/// Vectors as the columns of a matrix; matrices side by side.
public func columnStack(_ tensors: [Tensor]) -> Tensor {
  cat(tensors.map { $0.rank < 2 ? $0.reshape([$0.count, 1]) : $0 }, dim: 1)
}

/// All rows with one element of each vector, the last one changing fastest.
public func cartesianProd(_ tensors: [Tensor]) -> Tensor {
  guard tensors.count > 1 else { return tensors.first?.cloned() ?? cat(tensors) }
  return stack(meshgrid(tensors).map { $0.flattened() }, dim: 1)
}

/// Differences of neighbours along a dimension, `n` times over.
public func diff(_ input: Tensor, n: Int = 1, dim: Int = -1) -> Tensor {
  input.diff(n: n, dim: dim)
}

/// In reverse along dimensions, as a copy.
public func flip(_ input: Tensor, _ dims: [Int]) -> Tensor { input.flipped(dims) }

/// Moved along a dimension; what leaves at the end comes in at the start.
public func roll(_ input: Tensor, _ shift: Int, dim: Int) -> Tensor { input.roll(shift, dim: dim) }

/// Where elements are not zero: one row of indices each.
public func nonzero(_ input: Tensor) -> Tensor { input.nonzero() }
