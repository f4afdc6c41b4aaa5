import TensorKernels

/// Stochastic gradient descent, with momentum (Polyak; or Nesterov's form) and weight decay in the
/// order of operations of PyTorch.
///
///     v = momentum · v + (1 - dampening) · g
///     p = p - learningRate · v
public final class SGD: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let dampening: Double
  private let isNesterov: Bool
  private let isMaximizing: Bool
  private let momentum: Double
  private let state = OptimizerState()

  /// An optimizer of these parameters. `maximize` climbs instead of descending.
  ///
  /// Negative settings, no parameters, and `nesterov` without momentum or with dampening are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0,
    dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, momentum: momentum,
      dampening: dampening, weightDecay: weightDecay, nesterov: nesterov, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.001, momentum: Double = 0,
    dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false
  ) {
    var isValid = checkedSetting("SGD", "momentum", momentum)
    if nesterov, momentum <= 0 || dampening != 0 {
      isValid = false
      _ = Failure.tensor(
        "SGD",
        "nesterov needs a momentum greater than 0 and no dampening, not momentum \(momentum) and "
          + "dampening \(dampening)",
        "nesterov에는 0보다 큰 momentum이 있고 dampening이 없어야 합니다 (momentum \(momentum), "
          + "dampening \(dampening))")
    }
    let ready = prepared(
      groups, "SGD", learningRate: learningRate, weightDecay: weightDecay, momentum: momentum)
    self.groups = isValid ? ready : []
    self.momentum = momentum
    self.dampening = dampening
    isNesterov = nesterov
    isMaximizing = maximize
  }

  /// Changes all parameters that have a gradient.
  public func step() {
    forEachGradient { group, parameter, target, gradient in
      let hasMomentum = group.momentum != 0
      let isFirst = hasMomentum && state.countStep(parameter) == 1
      let velocity = hasMomentum ? state.tensors(parameter, 1)[0] : nil
      _ = tk_sgd(
        parameter.kernelType, Int64(parameter.count), target.base, gradient.base,
        velocity?.base, group.learningRate, group.momentum, dampening, group.weightDecay,
        isNesterov, isFirst, isMaximizing)
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("SGD") { group in
      [
        ("dampening", number(dampening)), ("fused", "None"),
        ("maximize", pythonText(isMaximizing)), ("momentum", number(group.momentum)),
        ("nesterov", pythonText(isNesterov)),
      ]
    }
  }
}
