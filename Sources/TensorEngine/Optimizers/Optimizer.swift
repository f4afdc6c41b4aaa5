// What all optimizers share: groups of parameters with their settings, and a way over them that
// changes each parameter in place by its gradient.

/// Changes parameters by their gradients.
///
///     let optimizer = SGD(model.parameters(), learningRate: 0.1)
///     optimizer.zeroGrad()
///     cost.backward()
///     optimizer.step()
public protocol Optimizer: AnyObject, CustomStringConvertible {
  /// The parameters, in groups that may have different settings.
  var groups: [ParameterGroup] { get }
  /// Changes all parameters that have a gradient.
  func step()
}

/// Parameters that share their settings.
///
///     SGD(groups: [
///       ParameterGroup(model.body.parameters(), learningRate: 0.001),
///       ParameterGroup(model.head.parameters(), learningRate: 0.1, weightDecay: 0.01),
///     ])
public final class ParameterGroup {
  /// The tensors that are changed.
  public let parameters: [Tensor]
  /// The step size; may be changed between steps.
  public var learningRate: Double
  /// How strongly parameters are drawn towards 0; may be changed between steps.
  public var weightDecay: Double
  /// The share of the last direction that is kept, for optimizers that have it (the first beta of
  /// those of Adam's family).
  public var momentum: Double
  /// Which settings were given here; the others come from the optimizer.
  let givenRate: Double?
  let givenDecay: Double?

  /// A group with settings of its own; what is left out is the optimizer's.
  public init(_ parameters: [Tensor], learningRate: Double? = nil, weightDecay: Double? = nil) {
    self.parameters = parameters
    givenRate = learningRate
    givenDecay = weightDecay
    self.learningRate = learningRate ?? 0
    self.weightDecay = weightDecay ?? 0
    momentum = 0
  }
}

extension Optimizer {
  /// Forgets the gradients of all parameters.
  public func zeroGrad() {
    for group in groups { for parameter in group.parameters { parameter.grad = nil } }
  }

  /// The step size of the first group; setting it sets that of all groups.
  public var learningRate: Double {
    get { groups.first?.learningRate ?? 0 }
    set { for group in groups { group.learningRate = newValue } }
  }

  /// As PyTorch prints it.
  func printed(_ name: String, _ settings: (ParameterGroup) -> [(String, String)]) -> String {
    var lines = ["\(name) ("]
    for (index, group) in groups.enumerated() {
      lines.append("Parameter Group \(index)")
      let all =
        settings(group) + [
          ("differentiable", "False"), ("foreach", "None"), ("lr", number(group.learningRate)),
          ("weight_decay", number(group.weightDecay)),
        ]
      for (key, value) in all.sorted(by: { $0.0 < $1.0 }) { lines.append("    \(key): \(value)") }
    }
    return (lines + [")"]).joined(separator: "\n")
  }
}

/// A setting as Python prints it; whole ones as integers, as most are given.
func number(_ value: Double) -> String {
  value == value.rounded() && Swift.abs(value) < 1e15 ? "\(Int(value))" : pythonText(value)
}

/// Fills in the settings that groups leave open, and checks them. Refuses empty lists, tensors that
/// cannot have gradients, and tensors that stand in two places. What is refused is left out.
func prepared(
  _ groups: [ParameterGroup], _ name: String, learningRate: Double, weightDecay: Double,
  momentum: Double = 0
) -> [ParameterGroup] {
  var seen: Set<ObjectIdentifier> = []
  var isValid = true
  func refuse(_ english: String, _ korean: String, help: (String, String) = ("", "")) {
    isValid = false
    _ = Failure.tensor(name, english, korean, help: help)
  }
  if groups.allSatisfy({ $0.parameters.isEmpty }) {
    refuse(
      "there are no parameters to optimize", "최적화할 매개변수가 없습니다",
      help: ("pass model.parameters()", "model.parameters()를 넘기세요"))
  }
  for group in groups {
    group.learningRate = group.givenRate ?? learningRate
    group.weightDecay = group.givenDecay ?? weightDecay
    group.momentum = momentum
    isValid = checkedSetting(name, "learningRate", group.learningRate) && isValid
    isValid = checkedSetting(name, "weightDecay", group.weightDecay) && isValid
    for parameter in group.parameters {
      if !seen.insert(ObjectIdentifier(parameter)).inserted {
        refuse(
          "a parameter of shape \(parameter.shape) is listed twice",
          "모양이 \(parameter.shape)인 매개변수가 두 번 들어 있습니다")
      } else if !parameter.isLeaf {
        refuse(
          "a tensor of shape \(parameter.shape) was computed from others and cannot be optimized",
          "모양이 \(parameter.shape)인 텐서는 다른 텐서에서 계산된 것이라 최적화할 수 없습니다",
          help: ("pass the tensors it was computed from", "계산에 쓰인 원래 텐서를 넘기세요"))
      } else if !parameter.dtype.isFloatingPoint {
        refuse(
          "only floating-point tensors can be optimized, not \(parameter.dtype)",
          "실수 텐서만 최적화할 수 있습니다 (\(parameter.dtype))")
      }
    }
  }
  return isValid ? groups : []
}

/// Whether a setting lies between two bounds (the upper one excluded); a failure otherwise.
func checkedSetting(
  _ name: String, _ setting: String, _ value: Double, below limit: Double = .infinity
) -> Bool {
  if value >= 0, value < limit { return true }
  let range = limit == .infinity ? "a finite number, 0 or more" : "0 or more and less than \(limit)"
  let korean = limit == .infinity ? "0 이상의 유한한 수" : "0 이상 \(limit) 미만"
  _ = Failure.tensor(
    name, "\(setting) must be \(range), not \(value)",
    "\(setting)은(는) \(korean)여야 합니다 (\(value))")
  return false
}

extension Optimizer {
  /// Calls `body` for each parameter that has a gradient of its shape and type. What is to be changed is
  /// `target`, which is contiguous like the gradient, and the parameter itself or a copy that is written
  /// back; what is remembered from step to step belongs to `parameter`.
  func forEachGradient(
    _ body: (
      _ group: ParameterGroup, _ parameter: Tensor, _ target: Tensor, _ gradient: Tensor
    ) -> Void
  ) {
    for group in groups {
      for parameter in group.parameters {
        guard let gradient = parameter.grad,
          gradient.layout === parameter.layout || gradient.shape == parameter.shape,
          gradient.dtype == parameter.dtype, parameter.count > 0
        else { continue }
        inPlace(parameter) { body(group, parameter, $0, contiguous(gradient)) }
      }
    }
  }
}
