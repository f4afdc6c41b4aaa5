/// A table of vectors, one for each index. The first values are normal random numbers.
public final class Embedding: Module {
  /// Shape [count, size].
  public let weight: Tensor
  private let count: Int
  private let size: Int
  private let paddingIndex: Int?

  /// A table for indices `0 ..< count` of vectors of `size` numbers. The row `paddingIndex` (negative
  /// ones count from the end) is zero and is not trained.
  public init(_ count: Int, _ size: Int, paddingIndex: Int? = nil) {
    self.count = count
    self.size = size
    var padding = paddingIndex
    if let index = paddingIndex, index < 0 { padding = index + count }
    self.paddingIndex = padding
    guard count > 0, size > 0, checkedShape([count, size], "Embedding") != nil else {
      weight = Failure.tensor(
        "Embedding", "the table needs at least one row and one column, not \(count) and \(size)",
        "표에는 행과 열이 하나 이상 있어야 합니다 (\(count), \(size))")
      return
    }
    let table = Tensor(uninitialized: [count, size])
    EngineContext.current.generator.fillNormal(table, 0, 1)
    if let padding {
      if (0..<count).contains(padding) {
        (table.floats + padding * size).update(repeating: 0, count: size)
      } else {
        _ = Failure.tensor(
          "Embedding", "paddingIndex \(paddingIndex ?? 0) is not one of the \(count) rows",
          "paddingIndex \(paddingIndex ?? 0)은(는) 행 \(count)개 가운데 없습니다")
      }
    }
    weight = parameter(table)
  }

  /// Indices of any shape (int64); output of that shape and `size`. An index outside the table is an
  /// error.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    embedding(input, weight, paddingIndex: paddingIndex)
  }

  /// `weight`.
  public func members() -> [ModuleMember] { weightAndBias(weight, nil) }

  /// `10, 3`.
  public func printedArguments() -> String {
    "\(count), \(size)" + (paddingIndex.map { ", padding_idx=\($0)" } ?? "")
  }
}
