import TensorKernels

// Adam (Kingma and Ba, 2015) and AdamW (Loshchilov and Hutter, 2019), in the order of operations of
// PyTorch's single-tensor form.

/// The settings and the steps that the two share.
final class AdamRule {
  let beta2: Double
  let epsilon: Double
  let isDecoupled: Bool
  let keepsLargest: Bool
  let isMaximizing: Bool
  private let state = OptimizerState()

  init(
    beta2: Double, epsilon: Double, decoupled: Bool, amsgrad: Bool, maximize: Bool
  ) {
    self.beta2 = beta2
    self.epsilon = epsilon
    isDecoupled = decoupled
    keepsLargest = amsgrad
    isMaximizing = maximize
  }

  func step(
    _ group: ParameterGroup, _ parameter: Tensor, _ target: Tensor, _ gradient: Tensor
  ) {
    let step = state.countStep(parameter)
    let kept = state.tensors(parameter, keepsLargest ? 3 : 2)
    _ = tk_adam(
      parameter.kernelType, Int64(parameter.count), target.base, gradient.base, kept[0].base,
      kept[1].base, keepsLargest ? kept[2].base : nil, group.learningRate, group.momentum, beta2,
      epsilon, group.weightDecay, isDecoupled, Int64(step), isMaximizing)
  }

  func settings(_ group: ParameterGroup) -> [(String, String)] {
    [
      ("amsgrad", pythonText(keepsLargest)),
      ("betas", "(\(number(group.momentum)), \(number(beta2)))"),
      ("capturable", "False"), ("decoupled_weight_decay", pythonText(isDecoupled)),
      ("eps", pythonText(epsilon)), ("fused", "None"), ("maximize", pythonText(isMaximizing)),
    ]
  }
}

/// Checks the settings of Adam's family.
func checkedBetas(_ name: String, _ beta1: Double, _ beta2: Double, _ epsilon: Double) -> Bool {
  let first = checkedSetting(name, "beta1", beta1, below: 1)
  let second = checkedSetting(name, "beta2", beta2, below: 1)
  return checkedSetting(name, "epsilon", epsilon) && first && second
}

/// Steps that adapt to each parameter: by running means of the gradient and of its square.
public final class Adam: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let rule: AdamRule

  /// An optimizer of these parameters. `decoupled` applies the weight decay to the parameters
  /// themselves (`AdamW`); `amsgrad` divides by the largest mean square so far; `maximize` climbs
  /// instead of descending. Settings out of range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false,
    decoupled: Bool = false, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, beta1: beta1, beta2: beta2,
      epsilon: epsilon, weightDecay: weightDecay, amsgrad: amsgrad, decoupled: decoupled,
      maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.001, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false,
    decoupled: Bool = false, maximize: Bool = false
  ) {
    let isValid = checkedBetas("Adam", beta1, beta2, epsilon)
    let ready = prepared(
      groups, "Adam", learningRate: learningRate, weightDecay: weightDecay, momentum: beta1)
    self.groups = isValid ? ready : []
    rule = AdamRule(
      beta2: beta2, epsilon: epsilon, decoupled: decoupled, amsgrad: amsgrad, maximize: maximize)
  }

  /// Changes all parameters that have a gradient.
  public func step() { forEachGradient(rule.step) }

  /// As PyTorch prints it.
  public var description: String { printed("Adam", rule.settings) }
}

/// Adam whose weight decay is applied to the parameters themselves.
public final class AdamW: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let rule: AdamRule

  /// An optimizer of these parameters. `amsgrad` divides by the largest mean square so far;
  /// `maximize` climbs instead of descending. Settings out of range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01,
    amsgrad: Bool = false, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, beta1: beta1, beta2: beta2,
      epsilon: epsilon, weightDecay: weightDecay, amsgrad: amsgrad, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.001, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01,
    amsgrad: Bool = false, maximize: Bool = false
  ) {
    let isValid = checkedBetas("AdamW", beta1, beta2, epsilon)
    let ready = prepared(
      groups, "AdamW", learningRate: learningRate, weightDecay: weightDecay, momentum: beta1)
    self.groups = isValid ? ready : []
    rule = AdamRule(
      beta2: beta2, epsilon: epsilon, decoupled: true, amsgrad: amsgrad, maximize: maximize)
  }

  /// Changes all parameters that have a gradient.
  public func step() { forEachGradient(rule.step) }

  /// As PyTorch prints it.
  public var description: String { printed("AdamW", rule.settings) }
}
