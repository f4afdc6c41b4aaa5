// One grammar of indices, natively and in cells: inside the brackets stands, for each dimension, a
// number, a range of any kind, a `Slice` with a step, a tensor of positions or a mask; `.all` leaves
// a dimension as it is, `.ellipsis` as many as are left over, `.newAxis` adds one of size 1.
//
//     x[1]        x[0..<2, 1]      x[.all, -1]      x[1...]      x[.ellipsis, 0]
//     x[Slice(step: 2), .newAxis]  x[Tensor([0, 2])]             x[x .> 0]
//
// A range's bounds may be negative only where Swift lets them be (`Slice(-2)` counts from the end);
// what lies outside the dimension is left out, as in PyTorch.

/// What may stand between the brackets of a tensor's subscript.
public protocol TensorIndex {
  /// The index as data.
  var tensorIndex: IndexItem { get }
}

/// One index of a subscript.
public struct IndexItem: TensorIndex {
  enum Kind {
    case at(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case tensor(Tensor)
    case newAxis
    case ellipsis
  }
  let kind: Kind
  /// The index as data.
  public var tensorIndex: IndexItem { self }
}

extension TensorIndex where Self == IndexItem {
  /// All elements of a dimension.
  public static var all: IndexItem { IndexItem(kind: .slice(start: nil, end: nil, step: 1)) }
  /// As many dimensions as the other indices leave over.
  public static var ellipsis: IndexItem { IndexItem(kind: .ellipsis) }
  /// A new dimension of size 1.
  public static var newAxis: IndexItem { IndexItem(kind: .newAxis) }
}

/// Elements of a dimension in steps: `Slice(1, 5, step: 2)`. Negative bounds count from the end;
/// bounds that are left out are the dimension's own.
public struct Slice: TensorIndex {
  let start: Int?
  let end: Int?
  let step: Int
  /// From `start` up to but not including `end`, in steps.
  public init(_ start: Int? = nil, _ end: Int? = nil, step: Int = 1) {
    self.start = start
    self.end = end
    self.step = step
  }
  /// The index as data.
  public var tensorIndex: IndexItem { IndexItem(kind: .slice(start: start, end: end, step: step)) }
}

extension Int: TensorIndex {
  /// The index as data.
  public var tensorIndex: IndexItem { IndexItem(kind: .at(self)) }
}

extension Range: TensorIndex where Bound == Int {
  /// The index as data.
  public var tensorIndex: IndexItem {
    IndexItem(kind: .slice(start: lowerBound, end: upperBound, step: 1))
  }
}

extension ClosedRange: TensorIndex where Bound == Int {
  /// The index as data.
  public var tensorIndex: IndexItem {
    let (end, overflow) = upperBound.addingReportingOverflow(1)
    return IndexItem(
      kind: .slice(start: lowerBound, end: overflow || end == 0 ? nil : end, step: 1))
  }
}

extension PartialRangeFrom: TensorIndex where Bound == Int {
  /// The index as data.
  public var tensorIndex: IndexItem {
    IndexItem(kind: .slice(start: lowerBound, end: nil, step: 1))
  }
}

extension PartialRangeUpTo: TensorIndex where Bound == Int {
  /// The index as data.
  public var tensorIndex: IndexItem {
    IndexItem(kind: .slice(start: nil, end: upperBound, step: 1))
  }
}

extension PartialRangeThrough: TensorIndex where Bound == Int {
  /// The index as data.
  public var tensorIndex: IndexItem {
    let (end, overflow) = upperBound.addingReportingOverflow(1)
    return IndexItem(kind: .slice(start: nil, end: overflow || end == 0 ? nil : end, step: 1))
  }
}

extension Array: TensorIndex where Element == Int {
  /// These positions, in this order.
  public var tensorIndex: IndexItem { IndexItem(kind: .tensor(Tensor(self))) }
}

extension Tensor: TensorIndex {
  /// The index as data.
  public var tensorIndex: IndexItem { IndexItem(kind: .tensor(self)) }
}

extension Tensor {
  /// The part at an index of the first dimension.
  public subscript<A: TensorIndex>(_ a: A) -> Tensor {
    get { part([a.tensorIndex]) }
    set { assign([a.tensorIndex], newValue) }
  }

  /// The part at indices of the first two dimensions.
  public subscript<A: TensorIndex, B: TensorIndex>(_ a: A, _ b: B) -> Tensor {
    get { part([a.tensorIndex, b.tensorIndex]) }
    set { assign([a.tensorIndex, b.tensorIndex], newValue) }
  }

  /// The part at indices of the first three dimensions.
  public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex>(_ a: A, _ b: B, _ c: C) -> Tensor
  {
    get { part([a.tensorIndex, b.tensorIndex, c.tensorIndex]) }
    set { assign([a.tensorIndex, b.tensorIndex, c.tensorIndex], newValue) }
  }

  /// The part at indices of the first four dimensions.
  public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex, D: TensorIndex>(
    _ a: A, _ b: B, _ c: C, _ d: D
  ) -> Tensor {
    get { part([a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex]) }
    set { assign([a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex], newValue) }
  }

  /// The part at an index of the first dimension, to be written with numbers: `x[0] = 5`.
  @_disfavoredOverload
  public subscript<A: TensorIndex>(_ a: A) -> any TensorValue {
    get { part([a.tensorIndex]) }
    set { assign([a.tensorIndex], newValue.tensorValue) }
  }

  /// The part at indices of the first two dimensions, to be written with numbers: `x[0] = 5`.
  @_disfavoredOverload
  public subscript<A: TensorIndex, B: TensorIndex>(_ a: A, _ b: B) -> any TensorValue {
    get { part([a.tensorIndex, b.tensorIndex]) }
    set { assign([a.tensorIndex, b.tensorIndex], newValue.tensorValue) }
  }

  /// The part at indices of the first three dimensions, to be written with numbers: `x[0] = 5`.
  @_disfavoredOverload
  public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex>(_ a: A, _ b: B, _ c: C)
    -> any TensorValue
  {
    get { part([a.tensorIndex, b.tensorIndex, c.tensorIndex]) }
    set { assign([a.tensorIndex, b.tensorIndex, c.tensorIndex], newValue.tensorValue) }
  }

  /// The part at indices of the first four dimensions, to be written with numbers: `x[0] = 5`.
  @_disfavoredOverload
  public subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex, D: TensorIndex>(
    _ a: A, _ b: B, _ c: C, _ d: D
  ) -> any TensorValue {
    get { part([a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex]) }
    set {
      assign([a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex], newValue.tensorValue)
    }
  }

  /// The part that indices name: a view, or a copy where tensors choose.
  public func part(_ items: [IndexItem]) -> Tensor {
    guard let (view, tensors) = plainPart(items) else { return .placeholder() }
    if tensors.isEmpty { return view }
    return view.chosen(by: tensors)
  }

  /// All but the tensors among the indices, and those with the dimensions of the view that they index.
  private func plainPart(_ items: [IndexItem]) -> (Tensor, [(dim: Int, index: Tensor)])? {
    var used = 0
    var open = 0
    for item in items {
      switch item.kind {
      case .newAxis: break
      case .ellipsis: open += 1
      case .tensor(let index) where index.dtype == .bool: used += index.rank
      default: used += 1
      }
    }
    guard used <= rank, open <= 1 else {
      _ = Failure.tensor(
        "subscript", "\(used) indices are too many for a tensor of shape \(shape)",
        "모양이 \(shape)인 텐서에 인덱스 \(used)개는 너무 많습니다")
      return nil
    }
    var view = self
    var d = 0
    var tensors: [(Int, Tensor)] = []
    for item in items {
      switch item.kind {
      case .at(let index):
        let size = view.shape[d]
        let i = index < 0 ? index &+ size : index
        guard i >= 0, i < size else {
          _ = Failure.tensor(
            "subscript",
            "index \(index) is out of range for dimension \(d) of size \(size)",
            "인덱스 \(index)은(는) 크기가 \(size)인 차원 \(d)의 범위를 벗어납니다")
          return nil
        }
        view = view.select(dim: d, index: i)
      case .slice(let start, let end, let step):
        if start != nil || end != nil || step != 1 {
          view = view.slice(dim: d, start ?? 0, end ?? view.shape[d], step: step)
          if step <= 0 { return nil }
        }
        d += 1
      case .newAxis:
        view = view.unsqueeze(d)
        d += 1
      case .ellipsis: d += rank - used
      case .tensor(let index):
        if index.dtype == .bool {
          guard index.rank > 0, Array(view.shape[d..<(d + index.rank)]) == index.shape else {
            _ = Failure.tensor(
              "subscript", "a mask of shape \(index.shape) does not fit shape \(view.shape)",
              "모양이 \(index.shape)인 마스크는 모양 \(view.shape)에 맞지 않습니다")
            return nil
          }
          let found = index.nonzero()
          for k in 0..<index.rank { tensors.append((d + k, found.select(dim: 1, index: k))) }
          d += index.rank
        } else {
          tensors.append((d, index))
          d += 1
        }
      }
    }
    return (view, tensors)
  }

  /// Positions along several dimensions at once, broadcast together: for each of them where in the
  /// flattened dimensions it lies. The tensor has these dimensions first.
  private func joined(_ tensors: [(dim: Int, index: Tensor)]) -> (places: Tensor, shape: [Int])? {
    var shape: [Int] = []
    for (_, index) in tensors {
      guard let next = broadcastShape(shape, index.shape) else {
        _ = Failure.tensor(
          "subscript", "index shapes \(shape) and \(index.shape) cannot be combined",
          "인덱스의 모양 \(shape)과(와) \(index.shape)은(는) 함께 쓸 수 없습니다")
        return nil
      }
      shape = next
    }
    let count = shape.reduce(1, *)
    let places = filled(.contiguous([count]), 0, .int64)
    for (d, index) in tensors {
      guard index.dtype == .int64 || index.dtype == .int32 || index.dtype == .uint8 else {
        _ = Failure.tensor(
          "subscript", "indices are int64 or bool tensors, not \(index.dtype)",
          "인덱스는 int64나 bool 텐서여야 합니다 (\(index.dtype))")
        return nil
      }
      let size = Int64(self.shape[d])
      let values = expanded(index, to: shape)
      for i in 0..<count {
        let value = values.integer(i)
        let k = value < 0 ? value &+ size : value
        guard k >= 0, k < size else {
          _ = Failure.tensor(
            "subscript", "index \(value) is out of range for dimension \(d) of size \(size)",
            "인덱스 \(value)은(는) 크기가 \(size)인 차원 \(d)의 범위를 벗어납니다")
          return nil
        }
        places.ints[i] = places.ints[i] &* size &+ k
      }
    }
    return (places, shape)
  }

  /// The dimensions that tensors index first, and where they were together (nil: apart).
  private func order(_ tensors: [(dim: Int, index: Tensor)]) -> (order: [Int], start: Int) {
    let dims = tensors.map(\.dim)
    let rest = (0..<rank).filter { !dims.contains($0) }
    let isTogether = zip(dims, dims.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return (dims + rest, isTogether ? dims.first ?? 0 : 0)
  }

  private func chosen(by tensors: [(dim: Int, index: Tensor)]) -> Tensor {
    guard let (places, target) = joined(tensors) else { return .placeholder() }
    let (order, start) = order(tensors)
    let rest = order.dropFirst(tensors.count).map { shape[$0] }
    let front = permuted(order)
    let size = tensors.map { shape[$0.dim] }.reduce(1, *)
    let rows = front.reshape([size] + rest)
      .chosenRows("subscript", "IndexBackward0", 0, places, target, false)
    guard rows.rank == target.count + rest.count else { return rows }
    if start == 0 { return rows }
    // The indexed dimensions go back to where they were.
    let moved =
      Array(target.count..<(target.count + start)) + Array(0..<target.count)
      + Array((target.count + start)..<rows.rank)
    return rows.permuted(moved).contiguous()
  }

  /// Writes over the part that indices name, in place.
  public func assign(_ items: [IndexItem], _ value: Tensor) {
    guard let (view, tensors) = plainPart(items) else { return }
    if tensors.isEmpty { return view.assign("subscript", value) }
    guard !refusesChange("subscript"), let (places, target) = view.joined(tensors) else { return }
    let (order, start) = view.order(tensors)
    let rest = order.dropFirst(tensors.count).map { view.shape[$0] }
    let size = tensors.map { view.shape[$0.dim] }.reduce(1, *)
    // The value in the order of rows: indexed dimensions first.
    let whole = Array(rest.prefix(start)) + target + Array(rest.dropFirst(start))
    guard broadcastShape(value.shape, whole) == whole else {
      refuseValue("subscript", value.shape, into: whole)
      return
    }
    let moved =
      Array(start..<(start + target.count)) + Array(0..<start)
      + Array((start + target.count)..<whole.count)
    let rows = value.expandedView(whole).permuted(moved).reshape([places.count] + rest)
    let plain = rows.detached().converted(dtype)
    let width = rest.reduce(1, *)
    let changed = view.detached().permuted(order).copied()
    let bytes = width * dtype.size
    for row in 0..<places.count where bytes > 0 {
      (changed.base + Int(places.ints[row]) * bytes).copyMemory(
        from: plain.base + row * bytes, byteCount: bytes)
    }
    var inverse = order
    for (place, d) in order.enumerated() { inverse[d] = place }
    let origin = view.shape
    view.change("subscript", "IndexPutBackward0", to: changed.permuted(inverse), [rows]) { g in
      let front = g.permuted(order).copied()
      let toRows = front.reshape([size] + rest)
        .chosenRows("subscript", "IndexBackward0", 0, places, [places.count], false)
      for row in 0..<places.count where width > 0 {
        let gap = g.dtype.size * width
        (front.base + Int(places.ints[row]) * gap).initializeMemory(
          as: UInt8.self, repeating: 0, count: gap)
      }
      return [front.permuted(inverse).reshape(origin), toRows]
    }
  }
}
