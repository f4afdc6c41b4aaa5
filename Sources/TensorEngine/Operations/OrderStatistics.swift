// Order statistics along a dimension, counting by bins, and looking up in sorted numbers.

extension Tensor {
  /// Chosen positions along a checked dimension, one each, as values with history.
  private func picked(_ label: String, _ d: Int, _ indices: Tensor, _ keepDim: Bool) -> (
    values: Tensor, indices: Tensor
  ) {
    if rank == 0 { return (cloned().named(label), indices) }
    let values = gather(dim: d, index: indices)
    return keepDim
      ? (values.named(label), indices) : (values.squeeze(d).named(label), indices.squeeze(d))
  }

  private func refuseEmpty(_ name: String, _ d: Int) -> (values: Tensor, indices: Tensor)? {
    guard count == 0, rank == 0 || shape[d] == 0 else { return nil }
    return (
      Failure.tensor(
        name, "dimension \(d) of shape \(shape) is empty", "모양 \(shape)의 차원 \(d)이(가) 비어 있습니다"),
      .placeholder()
    )
  }

  /// The k-th smallest elements along a dimension, counted from 1, and where they were.
  public func kthvalue(_ k: Int, dim: Int = -1, keepDim: Bool = false)
    -> (values: Tensor, indices: Tensor)
  {
    guard let d = checkedDimension(dim, rank, "kthvalue") else {
      return (.placeholder(), .placeholder())
    }
    let size = rank == 0 ? 1 : shape[d]
    guard k >= 1, k <= size else {
      return (
        Failure.tensor(
          "kthvalue", "k lies between 1 and the size \(size) of dimension \(d), not \(k)",
          "k는 1부터 차원 \(d)의 크기 \(size)까지입니다 (\(k))"), .placeholder()
      )
    }
    let order = argsort(dim: dim)
    return picked(
      "KthvalueBackward0", d, rank == 0 ? order : order.narrow(dim: d, start: k - 1, length: 1),
      keepDim)
  }

  /// The elements in the middle along a dimension (the lower of two middle ones), and where they were.
  public func median(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    guard let d = checkedDimension(dim, rank, "median") else {
      return (.placeholder(), .placeholder())
    }
    if let refusal = refuseEmpty("median", d) { return refusal }
    let order = argsort(dim: dim)
    if rank == 0 { return (self, order) }
    let size = shape[d]
    let middle = order.narrow(dim: d, start: (size - 1) / 2, length: 1).contiguous()
    guard dtype.isFloatingPoint else { return picked("MedianBackward1", d, middle, keepDim) }
    // A NaN, which is sorted last, is the median of anything.
    let last = order.narrow(dim: d, start: size - 1, length: 1)
    return picked(
      "MedianBackward1", d, whereTrue(isnan(detached().gather(dim: d, index: last)), last, middle),
      keepDim)
  }

  /// The most frequent elements along a dimension (the smallest of several), and where they stand last.
  public func mode(dim: Int = -1, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    guard let d = checkedDimension(dim, rank, "mode") else {
      return (.placeholder(), .placeholder())
    }
    if let refusal = refuseEmpty("mode", d) { return refusal }
    let order = argsort(dim: dim)
    if rank == 0 { return (self, order) }
    let source = dense
    let (outer, size, inner) = around(shape, d)
    let indices = Tensor(uninitialized: without(shape, d, keepDim: true), .int64)
    for o in 0..<outer {
      for i in 0..<inner {
        let start = o * size * inner + i
        var (best, bestLength, length) = (0, 0, 0)
        for place in 0..<size {
          let here = Int(order.ints[start + place * inner])
          let before = place == 0 ? here : Int(order.ints[start + (place - 1) * inner])
          let same =
            place > 0
            && source.element(start + here * inner) == source.element(start + before * inner)
            && source.integer(start + here * inner) == source.integer(start + before * inner)
          length = same ? length + 1 : 1
          if length > bestLength || (same && length == bestLength && best == before) {
            (best, bestLength) = (here, length)
          }
        }
        indices.ints[o * inner + i] = Int64(best)
      }
    }
    return picked("ModeBackward0", d, indices, keepDim)
  }

  /// The number below which a share `q` of all elements lies, interpolated between neighbours.
  public func quantile(_ q: Double) -> Tensor { flattened().quantile(q, dim: 0) }

  /// The numbers below which a share `q` of the elements along a dimension lies, interpolated between
  /// neighbours.
  public func quantile(_ q: Double, dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "quantile") else { return .placeholder() }
    guard dtype.isFloatingPoint, q >= 0, q <= 1, count > 0 else {
      return Failure.tensor(
        "quantile",
        "a share between 0 and 1 of real numbers is needed, not \(q) of \(dtype) \(shape)",
        "실수 텐서에서 0과 1 사이의 몫을 구해야 하는데 \(dtype) \(shape)의 \(q)입니다",
        help: dtype.isFloatingPoint ? ("", "") : ("write .float()", ".float()을 쓰세요"))
    }
    if rank == 0 { return self }
    let values = sort(dim: d).values
    let last = shape[d] - 1
    // The place is computed in the tensor's own type.
    let place = dtype == .float32 ? Double(Float(q) * Float(last)) : q * Double(last)
    let low = Int(place.rounded(.down))
    let below = values.narrow(dim: d, start: low, length: 1)
    let above = values.narrow(dim: d, start: Swift.min(low + 1, last), length: 1)
    let result = lerp(below, above, place - Double(low))
    let poison = isnan(detached()).any(dim: d, keepDim: true)
    let checked =
      poison.any() ? whereTrue(poison, filled(.scalar, .nan, dtype), result) : result
    return keepDim ? checked : checked.squeeze(d)
  }

  /// Several quantiles of all elements, one for each share.
  public func quantile(_ shares: Tensor) -> Tensor {
    let list = shares.toArray()
    guard shares.rank == 1, !list.isEmpty else {
      return Failure.tensor(
        "quantile", "the shares are a vector, not of shape \(shares.shape)",
        "몫은 벡터여야 하는데 모양이 \(shares.shape)입니다")
    }
    return stack(list.map { quantile($0) })
  }

  /// How many elements lie in each of `bins` equal parts of the range from `min` to `max` (if both
  /// are 0: from the smallest to the largest element). Others are not counted.
  public func histc(bins: Int = 100, min low: Double = 0, max high: Double = 0) -> Tensor {
    guard dtype.isFloatingPoint, bins > 0, low <= high,
      checkedShape([bins], "histc", dtype) != nil
    else {
      return Failure.tensor(
        "histc",
        "real numbers, at least one bin and min <= max are needed, not \(dtype), \(bins) bins, "
          + "\(low) to \(high)",
        "실수 텐서와 하나 이상의 구간, min <= max가 필요한데 \(dtype), 구간 \(bins)개, \(low)부터 \(high)까지입니다")
    }
    let result = filled(.contiguous([bins]), 0, dtype)
    let source = detached().dense
    guard count > 0 else { return result }
    var (first, last) = (low, high)
    if first == last {
      first = source.min().element(0)
      last = source.max().element(0)
    }
    guard first.isFinite, last.isFinite else {
      return Failure.tensor(
        "histc", "the range from \(first) to \(last) is not finite",
        "\(first)부터 \(last)까지의 범위가 유한하지 않습니다")
    }
    if first == last {
      first -= 1
      last += 1
    }
    for i in 0..<count {
      let value = source.element(i)
      guard value >= first, value <= last else { continue }
      let bin: Int
      if dtype == .float32 {
        let (a, b) = (Float(first), Float(last))
        bin = Swift.min(Int((Float(value) - a) / (b - a) * Float(bins)), bins - 1)
        result.floats[bin] += 1
      } else {
        bin = Swift.min(Int((value - first) / (last - first) * Double(bins)), bins - 1)
        result.doubles[bin] += 1
      }
    }
    return result
  }

  /// The largest elements so far along a dimension, and where they stand (the last of equal ones).
  public func cummax(dim: Int) -> (values: Tensor, indices: Tensor) {
    runningExtreme("cummax", dim, largest: true)
  }

  /// The smallest elements so far along a dimension, and where they stand (the last of equal ones).
  public func cummin(dim: Int) -> (values: Tensor, indices: Tensor) {
    runningExtreme("cummin", dim, largest: false)
  }

  private func runningExtreme(_ name: String, _ dim: Int, largest: Bool)
    -> (values: Tensor, indices: Tensor)
  {
    guard let d = checkedDimension(dim, rank, name) else { return (.placeholder(), .placeholder()) }
    let source = detached().dense
    let indices = filled(.contiguous(shape), 0, .int64)
    if rank == 0 { return (self, indices) }
    let (outer, size, inner) = around(shape, d)
    for o in 0..<outer {
      for i in 0..<inner {
        let start = o * size * inner + i
        var best = 0
        for place in 0..<size {
          let now = source.element(start + place * inner)
          let old = source.element(start + best * inner)
          if now.isNaN || (!old.isNaN && (largest ? now >= old : now <= old)) { best = place }
          indices.ints[start + place * inner] = Int64(best)
        }
      }
    }
    let label = largest ? "CummaxBackward0" : "CumminBackward0"
    return (gather(dim: d, index: indices).named(label), indices)
  }

  /// How many elements along a dimension are not zero.
  public func countNonzero(dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "countNonzero") else { return .placeholder() }
    return converted(.bool).converted(.int64).sum(dim: d)
  }

  /// The different elements in ascending order, and how often each occurs.
  public func uniqueCounts() -> (values: Tensor, counts: Tensor) {
    let values = unique()
    let counts = values.toArray().isEmpty ? [] : countsOf(values)
    return (values, Tensor(counts))
  }

  private func countsOf(_ values: Tensor) -> [Int] {
    let places = searchsorted(values, detached().flattened())
    var counts = [Int](repeating: 0, count: values.count)
    for place in places.toIntArray() where place < counts.count { counts[place] += 1 }
    return counts
  }
}

/// Where each value could be put into sorted numbers: before equal ones, or with `right` after them.
public func searchsorted(_ sorted: Tensor, _ values: Tensor, right: Bool = false) -> Tensor {
  let isShared = sorted.rank == 1
  guard
    isShared
      || sorted.rank == values.rank && sorted.rank > 0
        && Array(sorted.shape.dropLast()) == Array(values.shape.dropLast())
  else {
    return Failure.tensor(
      "searchsorted",
      "the sorted numbers are a vector, or rows for the rows of the values, not of shape "
        + "\(sorted.shape) for values of shape \(values.shape)",
      "정렬된 수는 벡터이거나 값의 행마다 한 행이어야 하는데, 모양이 \(sorted.shape)이고 값의 모양은 \(values.shape)입니다")
  }
  let (table, wanted) = (sorted.detached().dense, values.detached().dense)
  let size = sorted.shape[sorted.rank - 1]
  let width = values.rank == 0 ? 1 : values.shape[values.rank - 1]
  let result = Tensor(uninitialized: .contiguous(values.shape), .int64)
  for i in 0..<values.count {
    let start = isShared ? 0 : i / width * size
    let value = wanted.element(i)
    var (low, high) = (0, size)
    while low < high {
      let middle = low + (high - low) / 2
      let entry = table.element(start + middle)
      let isBefore = right ? !(entry > value) : !(entry >= value)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    result.ints[i] = Int64(low)
  }
  return result
}

/// The number of the interval between sorted boundaries in which each element lies.
public func bucketize(_ values: Tensor, _ boundaries: Tensor, right: Bool = false) -> Tensor {
  guard boundaries.rank == 1 else {
    return Failure.tensor(
      "bucketize", "the boundaries are a vector, not of shape \(boundaries.shape)",
      "경계는 벡터여야 하는데 모양이 \(boundaries.shape)입니다")
  }
  return searchsorted(boundaries, values, right: right)
}

/// The number below which a share `q` of all elements lies, interpolated between neighbours.
public func quantile(_ input: Tensor, _ q: Double) -> Tensor { input.quantile(q) }

/// The numbers below which a share `q` of the elements along a dimension lies.
public func quantile(_ input: Tensor, _ q: Double, dim: Int, keepDim: Bool = false) -> Tensor {
  input.quantile(q, dim: dim, keepDim: keepDim)
}

/// The element in the middle; the lower of the two middle ones.
public func median(_ input: Tensor) -> Tensor { input.median() }

/// The different elements in ascending order.
public func unique(_ input: Tensor) -> Tensor { input.unique() }

/// How often each whole number from 0 on occurs.
public func bincount(_ input: Tensor, minLength: Int = 0) -> Tensor {
  input.bincount(minLength: minLength)
}

/// How many elements lie in each of `bins` equal parts of a range.
public func histc(_ input: Tensor, bins: Int = 100, min low: Double = 0, max high: Double = 0)
  -> Tensor
{
  input.histc(bins: bins, min: low, max: high)
}

/// The elements in ascending (or descending) order along a dimension, and where they were.
public func sort(_ input: Tensor, dim: Int = -1, descending: Bool = false)
  -> (values: Tensor, indices: Tensor)
{
  input.sort(dim: dim, descending: descending)
}

/// Where the sorted elements along a dimension are.
public func argsort(_ input: Tensor, dim: Int = -1, descending: Bool = false) -> Tensor {
  input.argsort(dim: dim, descending: descending)
}
