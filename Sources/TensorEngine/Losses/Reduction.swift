// What losses share: how the losses of single elements become one number, and checks.

/// How the losses of all elements become the result.
public enum Reduction: String, Sendable, CaseIterable {
  /// Their mean.
  case mean
  /// Their sum.
  case sum
  /// They stay as they are.
  case none

  /// The single losses reduced.
  func apply(_ each: Tensor) -> Tensor {
    switch self {
    case .mean: return each.mean()
    case .sum: return each.sum()
    case .none: return each
    }
  }
}

/// Whether a prediction and a target belong together: equal shapes, floating-point numbers. A failure
/// otherwise.
func belongTogether(_ name: String, _ prediction: Tensor, _ target: Tensor) -> Bool {
  guard prediction.shape == target.shape else {
    _ = Failure.tensor(
      name,
      "prediction and target need one shape, but they are \(prediction.shape) and \(target.shape)",
      "예측과 목표의 모양이 같아야 하는데 \(prediction.shape), \(target.shape)입니다",
      help: shapeHelp(prediction.shape, target.shape))
    return false
  }
  guard prediction.dtype.isFloatingPoint else {
    _ = Failure.tensor(
      name, "the prediction must be of a floating-point type, not \(prediction.dtype)",
      "예측은 실수 타입이어야 합니다 (\(prediction.dtype))",
      help: ("convert it: .float()", "변환하세요: .float()"))
    return false
  }
  return true
}

private func shapeHelp(_ a: [Int], _ b: [Int]) -> (String, String) {
  guard a.reduce(1, *) == b.reduce(1, *) else { return ("", "") }
  return (
    "both have the same number of elements: bring one into the other's shape, "
      + "target.view(\(a.map(String.init).joined(separator: ", ")))",
    "원소의 수는 같습니다. target.view(\(a.map(String.init).joined(separator: ", ")))(으)로 모양을 맞추세요"
  )
}

/// The target in the type of the prediction, where it is whole numbers.
func realTarget(_ target: Tensor, like prediction: Tensor) -> Tensor {
  target.dtype.isFloatingPoint ? target : target.to(prediction.dtype)
}

/// A loss of single elements as one recorded operation, reduced. `each` computes the losses without
/// being recorded; `derivatives` gives, for each input, the derivative of the losses by it.
func loss(
  _ name: String, _ inputs: [Tensor], _ reduction: Reduction, each: () -> Tensor,
  derivatives: @escaping () -> [Tensor?]
) -> Tensor {
  var count = 1
  let value = withoutGradients {
    let all = each()
    count = all.count
    // A reduction of one element, or none, may be the element itself: the record needs a tensor of
    // its own.
    let result = reduction.apply(all)
    return result === all ? all.detached() : result
  }
  return value.recording(name, inputs) { gradient in
    let upstream = reduction == .mean ? gradient / Double(count) : gradient
    return derivatives().map { $0.map { $0 * upstream } }
  }
}
