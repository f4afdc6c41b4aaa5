import TensorKernels

// Optimizers that divide by what the gradients of a parameter have been, in the order of operations
// of PyTorch's single-tensor form.

/// Divides by the root of a running mean of squares (Hinton's RMSprop; `centered` as in Graves, 2013).
public final class RMSprop: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let alpha: Double
  private let epsilon: Double
  private let isCentered: Bool
  private let isMaximizing: Bool
  private let state = OptimizerState()

  /// An optimizer of these parameters. `alpha` is the share of the mean square that is kept;
  /// `centered` subtracts the square of the mean. Settings out of range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.01, alpha: Double = 0.99,
    epsilon: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false,
    maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, alpha: alpha,
      epsilon: epsilon, weightDecay: weightDecay, momentum: momentum, centered: centered,
      maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.01, alpha: Double = 0.99,
    epsilon: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false,
    maximize: Bool = false
  ) {
    var isValid = checkedSetting("RMSprop", "alpha", alpha)
    isValid = checkedSetting("RMSprop", "epsilon", epsilon) && isValid
    isValid = checkedSetting("RMSprop", "momentum", momentum) && isValid
    let ready = prepared(
      groups, "RMSprop", learningRate: learningRate, weightDecay: weightDecay, momentum: momentum)
    self.groups = isValid ? ready : []
    self.alpha = alpha
    self.epsilon = epsilon
    isCentered = centered
    isMaximizing = maximize
  }

  /// Changes all parameters that have a gradient.
  public func step() {
    forEachGradient { group, parameter, target, gradient in
      let kept = state.tensors(parameter, 3)
      _ = tk_rmsprop(
        parameter.kernelType, Int64(parameter.count), target.base, gradient.base, kept[0].base,
        isCentered ? kept[1].base : nil, group.momentum > 0 ? kept[2].base : nil,
        group.learningRate, alpha, epsilon, group.weightDecay, group.momentum, isMaximizing)
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("RMSprop") { group in
      [
        ("alpha", number(alpha)), ("capturable", "False"), ("centered", pythonText(isCentered)),
        ("eps", pythonText(epsilon)), ("maximize", pythonText(isMaximizing)),
        ("momentum", number(group.momentum)),
      ]
    }
  }
}

/// Divides by the root of the sum of all squares so far (Duchi and others, 2011).
public final class Adagrad: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let rateDecay: Double
  private let initial: Double
  private let epsilon: Double
  private let isMaximizing: Bool
  private let state = OptimizerState()

  /// An optimizer of these parameters. The step size falls as 1 / (1 + steps · `learningRateDecay`);
  /// the sums of squares begin at `initialAccumulator`. Settings out of range and no parameters are
  /// errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.01, learningRateDecay: Double = 0,
    weightDecay: Double = 0, initialAccumulator: Double = 0, epsilon: Double = 1e-10,
    maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate,
      learningRateDecay: learningRateDecay, weightDecay: weightDecay,
      initialAccumulator: initialAccumulator, epsilon: epsilon, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.01, learningRateDecay: Double = 0,
    weightDecay: Double = 0, initialAccumulator: Double = 0, epsilon: Double = 1e-10,
    maximize: Bool = false
  ) {
    var isValid = checkedSetting("Adagrad", "learningRateDecay", learningRateDecay)
    isValid = checkedSetting("Adagrad", "initialAccumulator", initialAccumulator) && isValid
    isValid = checkedSetting("Adagrad", "epsilon", epsilon) && isValid
    let ready = prepared(
      groups, "Adagrad", learningRate: learningRate, weightDecay: weightDecay)
    self.groups = isValid ? ready : []
    rateDecay = learningRateDecay
    initial = initialAccumulator
    self.epsilon = epsilon
    isMaximizing = maximize
  }

  /// Changes all parameters that have a gradient.
  public func step() {
    forEachGradient { group, parameter, target, gradient in
      let step = state.countStep(parameter)
      let sum = state.tensors(parameter, 1)[0]
      if step == 1, initial != 0 { initConstant(sum, initial) }
      _ = tk_adagrad(
        parameter.kernelType, Int64(parameter.count), target.base, gradient.base, sum.base,
        group.learningRate / (1 + Double(step - 1) * rateDecay), epsilon, group.weightDecay,
        isMaximizing)
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("Adagrad") { group in
      [
        ("eps", pythonText(epsilon)), ("fused", "None"),
        ("initial_accumulator_value", number(initial)), ("lr_decay", number(rateDecay)),
        ("maximize", pythonText(isMaximizing)),
      ]
    }
  }
}

/// Steps in the unit of the parameters, from running means of squares of gradients and of changes
/// (Zeiler, 2012).
public final class Adadelta: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let rho: Double
  private let epsilon: Double
  private let isMaximizing: Bool
  private let state = OptimizerState()

  /// An optimizer of these parameters. `rho` is the share of the means that is kept. Settings out of
  /// range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6,
    weightDecay: Double = 0, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, rho: rho, epsilon: epsilon,
      weightDecay: weightDecay, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6,
    weightDecay: Double = 0, maximize: Bool = false
  ) {
    var isValid = checkedSetting("Adadelta", "rho", rho, below: 1.0.nextUp)
    isValid = checkedSetting("Adadelta", "epsilon", epsilon) && isValid
    let ready = prepared(
      groups, "Adadelta", learningRate: learningRate, weightDecay: weightDecay)
    self.groups = isValid ? ready : []
    self.rho = rho
    self.epsilon = epsilon
    isMaximizing = maximize
  }

  /// Changes all parameters that have a gradient.
  public func step() {
    forEachGradient { group, parameter, target, gradient in
      if parameter.dtype == .float32 {
        change(Float.self, group, parameter, target, gradient)
      } else {
        change(Double.self, group, parameter, target, gradient)
      }
    }
  }

  private func change<Number: TrainingNumber>(
    _ type: Number.Type, _ group: ParameterGroup, _ parameter: Tensor, _ target: Tensor,
    _ gradient: Tensor
  ) {
    let kept = state.tensors(parameter, 2)
    let p = target.memory(as: type)
    let g = gradient.memory(as: type)
    let square = kept[0].memory(as: type)
    let change = kept[1].memory(as: type)
    let rate = Number(-group.learningRate)
    let decay = Number(group.weightDecay)
    let keep = Number(rho)
    let share = Number(1 - rho)
    let small = Number(epsilon)
    for i in 0..<parameter.count {
      var direction = isMaximizing ? -g[i] : g[i]
      if decay != 0 { direction = direction.addingProduct(decay, p[i]) }
      square[i] = square[i] * keep + share * direction * direction
      let delta =
        (change[i] + small).squareRoot() / (square[i] + small).squareRoot() * direction
      change[i] = change[i] * keep + share * delta * delta
      p[i] = p[i].addingProduct(rate, delta)
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("Adadelta") { group in
      [
        ("capturable", "False"), ("eps", pythonText(epsilon)),
        ("maximize", pythonText(isMaximizing)), ("rho", number(rho)),
      ]
    }
  }
}
