// Operations that only move elements: each says where every element of its result comes from, and
// the gradient goes back the same way.

extension Tensor {
  /// A tensor whose elements are this one's at the given positions; -1 stands for `filler`.
  func arranged(
    _ label: String, _ shape: [Int], _ sources: [Int], filler: Double = 0
  ) -> Tensor {
    let result = Tensor(uninitialized: shape, dtype)
    for (target, source) in sources.enumerated() {
      if source >= 0 {
        copyElement(from: source, to: result, target)
      } else {
        switch dtype {
        case .float32: result.floats[target] = Float(filler)
        case .int64: result.ints[target] = Int64(exactly: filler.rounded(.towardZero)) ?? 0
        case .bool: result.bools[target] = filler != 0 ? 1 : 0
        }
      }
    }
    return result.recording(label, [self]) { [own = self.shape] g in
      let sum = full(own, 0)
      for (target, source) in sources.enumerated() where source >= 0 {
        sum.floats[source] += g.floats[target]
      }
      return [sum]
    }
  }

  /// Steps between neighbours of each dimension, in elements.
  private var strides: [Int] {
    var strides = [Int](repeating: 1, count: rank)
    for i in Swift.stride(from: rank - 2, through: 0, by: -1) {
      strides[i] = strides[i + 1] * shape[i + 1]
    }
    return strides
  }

  /// Positions that a shape and strides visit from a start.
  private func positions(_ shape: [Int], _ strides: [Int], from start: Int = 0) -> [Int] {
    var result: [Int] = []
    forEachIndex(shape, strides) { _, position in result.append(start + position) }
    return result
  }

  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  public func permuted(_ dims: Int...) -> Tensor { permuted(dims) }

  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  public func permuted(_ dims: [Int]) -> Tensor {
    var order: [Int] = []
    for dim in dims {
      guard let d = checkedDimension(dim, rank, "permuted") else { return .placeholder() }
      order.append(d)
    }
    guard order.sorted() == Array(0..<rank) else {
      return Failure.tensor(
        "permuted", "\(dims) does not name each of the \(rank) dimensions once",
        "\(dims)은(는) \(rank)개의 차원을 한 번씩 나열하지 않습니다")
    }
    let own = strides
    let target = order.map { shape[$0] }
    return arranged("PermuteBackward0", target, positions(target, order.map { own[$0] }))
  }

  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
  public func expand(_ target: Int...) -> Tensor { expand(target) }

  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
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
    let own = strides
    var steps = [Int](repeating: 0, count: wanted.count)
    for i in 0..<rank where shape[i] != 1 { steps[i + added] = own[i] }
    return arranged("ExpandBackward0", wanted, positions(wanted, steps))
  }

  /// In reverse along dimensions.
  public func flipped(_ dims: Int...) -> Tensor { flipped(dims) }

  /// In reverse along dimensions.
  public func flipped(_ dims: [Int]) -> Tensor {
    guard rank > 0 else { return self }
    var steps = strides
    var start = 0
    for dim in dims {
      guard let d = checkedDimension(dim, rank, "flipped") else { return .placeholder() }
      guard steps[d] > 0, count > 0 else { continue }
      start += steps[d] * (shape[d] - 1)
      steps[d] = -steps[d]
    }
    return arranged("FlipBackward0", shape, positions(shape, steps, from: start))
  }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tiled(_ times: Int...) -> Tensor { tiled(times) }

  /// Repeated as a whole, `times[i]` times along dimension i.
  public func tiled(_ times: [Int]) -> Tensor {
    guard times.count >= rank, times.allSatisfy({ $0 >= 0 }) else {
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
    let own = [Int](repeating: 0, count: times.count - rank) + strides
    let unit = [Int](repeating: 0, count: target.count)
    var sources: [Int] = []
    var index = unit
    forEachIndex(target, unit) { _, _ in
      var position = 0
      for d in 0..<index.count { position += (index[d] % sizes[d]) * own[d] }
      sources.append(position)
      for d in Swift.stride(from: index.count - 1, through: 0, by: -1) {
        index[d] += 1
        if index[d] < target[d] { break }
        index[d] = 0
      }
    }
    return arranged("RepeatBackward0", target, sources)
  }

  /// Parts of `size` along a dimension; the last may be smaller.
  public func split(_ size: Int, dim: Int = 0) -> [Tensor] {
    guard let d = checkedDimension(dim, rank, "split"), rank > 0, size > 0 else {
      _ = Failure.tensor(
        "split", "cannot cut shape \(shape) into parts of \(size)",
        "모양 \(shape)을(를) 크기 \(size)(으)로 나눌 수 없습니다")
      return []
    }
    return Swift.stride(from: 0, to: shape[d], by: size).map { start in
      narrowed(d, start, Swift.min(size, shape[d] - start))
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

  private func narrowed(_ d: Int, _ start: Int, _ length: Int) -> Tensor {
    var target = shape
    target[d] = length
    return arranged(
      "SplitBackward0", target, positions(target, strides, from: start * strides[d]))
  }

  /// Rows (or what another dimension counts) that an int64 vector names.
  public func indexSelect(dim: Int, index: Tensor) -> Tensor {
    guard let d = checkedDimension(dim, rank, "indexSelect") else { return .placeholder() }
    guard rank > 0, index.rank == 1, index.dtype == .int64 else {
      return Failure.tensor(
        "indexSelect", "the index must be an int64 vector, not \(index.dtype) \(index.shape)",
        "인덱스는 int64 벡터여야 합니다 (\(index.dtype) \(index.shape))")
    }
    for i in 0..<index.count where index.ints[i] < 0 || index.ints[i] >= Int64(shape[d]) {
      return Failure.tensor(
        "indexSelect",
        "index \(index.ints[i]) is out of range for dimension \(d) of size \(shape[d])",
        "인덱스 \(index.ints[i])은(는) 크기가 \(shape[d])인 차원 \(d)의 범위를 벗어납니다")
    }
    let (outer, size, inner) = around(shape, d)
    var target = shape
    target[d] = index.count
    guard checkedShape(target, "indexSelect", dtype) != nil else { return .placeholder() }
    var sources: [Int] = []
    for o in 0..<outer {
      for i in 0..<index.count {
        let start = (o * size + Int(index.ints[i])) * inner
        sources.append(contentsOf: start..<(start + inner))
      }
    }
    return arranged("IndexSelectBackward0", target, sources)
  }

  /// The elements where a mask holds, in order, as a vector.
  public func maskedSelect(_ mask: Tensor) -> Tensor {
    guard mask.shape == shape else {
      return Failure.tensor(
        "maskedSelect", "the mask's shape \(mask.shape) is not the tensor's, \(shape)",
        "마스크의 모양 \(mask.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
    }
    let sources = (0..<count).filter { mask.element($0) != 0 }
    return arranged("MaskedSelectBackward0", [sources.count], sources)
  }

  /// A number where a mask holds, this tensor's elements elsewhere.
  public func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor {
    guard mask.shape == shape else {
      return Failure.tensor(
        "maskedFill", "the mask's shape \(mask.shape) is not the tensor's, \(shape)",
        "마스크의 모양 \(mask.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
    }
    let sources = (0..<count).map { mask.element($0) != 0 ? -1 : $0 }
    return arranged("MaskedFillBackward0", shape, sources, filler: value)
  }

  /// The sorted elements along the last dimension, and where they were. Equal elements keep their
  /// order; NaN counts as the largest.
  public func sorted(descending: Bool = false) -> (values: Tensor, indices: Tensor) {
    let size = shape.last ?? 1
    let indices = Tensor(uninitialized: shape, .int64)
    var sources: [Int] = []
    func isBefore(_ a: Double, _ b: Double) -> Bool {
      let (x, y) = descending ? (b, a) : (a, b)
      return y.isNaN ? !x.isNaN : x < y
    }
    for start in Swift.stride(from: 0, to: count, by: Swift.max(size, 1)) {
      let order = (0..<size).sorted {
        let (a, b) = (element(start + $0), element(start + $1))
        return isBefore(a, b) || (!isBefore(b, a) && $0 < $1)
      }
      for place in order {
        indices.ints[sources.count] = Int64(place)
        sources.append(start + place)
      }
    }
    return (arranged("SortBackward0", shape, sources), indices)
  }
}
