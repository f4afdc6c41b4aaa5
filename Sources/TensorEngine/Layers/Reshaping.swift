// Layers that change only the shape, or nothing.

/// Gives its input back.
public final class Identity: Module {
  /// Makes the layer.
  public init() {}
  /// The input itself.
  public func callAsFunction(_ input: Tensor) -> Tensor { input }
}

/// Several dimensions as one; by default all but the first.
public final class Flatten: Module {
  let startDim: Int
  let endDim: Int

  /// Joins the dimensions from `startDim` to `endDim`; negative ones count from the end.
  public init(startDim: Int = 1, endDim: Int = -1) {
    self.startDim = startDim
    self.endDim = endDim
  }

  /// Shape (N, a, b, …) gives (N, a·b·…).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let rank = input.rank
    guard rank > 0 else { return input.reshape([1]) }
    let start = startDim < 0 ? startDim + rank : startDim
    let end = endDim < 0 ? endDim + rank : endDim
    // A vector has no second dimension to begin with: it stays.
    if rank == 1, startDim == 1, endDim == -1 { return input.reshape([input.shape[0], -1]) }
    guard (0..<rank).contains(start), (0..<rank).contains(end), start <= end else {
      return Failure.tensor(
        "Flatten",
        "dimensions \(startDim) to \(endDim) do not exist in a tensor of shape \(input.shape)",
        "모양이 \(input.shape)인 텐서에는 차원 \(startDim)부터 \(endDim)까지가 없습니다")
    }
    let joined = input.shape[start...end].reduce(1, *)
    return input.reshape(Array(input.shape[..<start]) + [joined] + input.shape[(end + 1)...])
  }

  /// `start_dim=1, end_dim=-1`.
  public func printedArguments() -> String { "start_dim=\(startDim), end_dim=\(endDim)" }
}

/// One dimension as several.
public final class Unflatten: Module {
  let dim: Int
  let sizes: [Int]

  /// Divides dimension `dim` into `sizes`; one of them may be -1, and is what remains.
  public init(dim: Int, sizes: [Int]) {
    self.dim = dim
    self.sizes = sizes
  }

  /// Shape (N, a·b) gives (N, a, b) for `dim` 1 and sizes [a, b].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let position = dim < 0 ? dim + input.rank : dim
    let rest = sizes.filter { $0 != -1 }.reduce(1) { $0.multipliedReportingOverflow(by: $1).0 }
    guard (0..<input.rank).contains(position), sizes.allSatisfy({ $0 >= -1 }),
      sizes.filter({ $0 == -1 }).count <= 1,
      rest == input.shape[position]
        || (sizes.contains(-1) && rest > 0 && input.shape[position] % rest == 0)
    else {
      return Failure.tensor(
        "Unflatten",
        "dimension \(dim) of a tensor of shape \(input.shape) cannot be divided into \(sizes)",
        "모양이 \(input.shape)인 텐서의 차원 \(dim)을(를) \(sizes)(으)로 나눌 수 없습니다")
    }
    let filled = sizes.map { $0 == -1 ? input.shape[position] / rest : $0 }
    return input.reshape(
      Array(input.shape[..<position]) + filled + input.shape[(position + 1)...])
  }

  /// `dim=1, unflattened_size=(2, 3)`.
  public func printedArguments() -> String {
    "dim=\(dim), unflattened_size=\(pythonTuple(sizes))"
  }
}
