import Foundation

// Two relatives of Adam, in the order of operations of PyTorch's single-tensor form.

/// Adam with the largest gradient instead of the mean square (Kingma and Ba, 2015, section 7).
public final class Adamax: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let beta2: Double
  private let epsilon: Double
  private let isMaximizing: Bool
  private let state = OptimizerState()

  /// An optimizer of these parameters. Settings out of range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, beta1: beta1, beta2: beta2,
      epsilon: epsilon, weightDecay: weightDecay, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.002, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false
  ) {
    let isValid = checkedBetas("Adamax", beta1, beta2, epsilon)
    let ready = prepared(
      groups, "Adamax", learningRate: learningRate, weightDecay: weightDecay, momentum: beta1)
    self.groups = isValid ? ready : []
    self.beta2 = beta2
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
    let step = state.countStep(parameter)
    let kept = state.tensors(parameter, 2)
    let p = target.memory(as: type)
    let g = gradient.memory(as: type)
    let m = kept[0].memory(as: type)
    let u = kept[1].memory(as: type)
    let beta1 = group.momentum
    let rate = Number(-(group.learningRate / (1 - ScalarMath.pow(beta1, Double(step)))))
    let decay = Number(group.weightDecay)
    let share = Number(1 - beta1)
    let keep = Number(beta2)
    let small = Number(epsilon)
    for i in 0..<parameter.count {
      var direction = isMaximizing ? -g[i] : g[i]
      if decay != 0 { direction = direction.addingProduct(decay, p[i]) }
      m[i] = m[i].addingProduct(share, direction - m[i])
      let size = direction.magnitude + small
      let faded = u[i] * keep
      u[i] = size.isNaN || size > faded ? size : faded
      p[i] = p[i] + rate * m[i] / u[i]
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("Adamax") { group in
      [
        ("betas", "(\(number(group.momentum)), \(number(beta2)))"), ("capturable", "False"),
        ("eps", pythonText(epsilon)), ("maximize", pythonText(isMaximizing)),
      ]
    }
  }
}

/// Adam with Nesterov's momentum (Dozat, 2016).
public final class NAdam: Optimizer {
  /// The parameters, in groups that may have different settings.
  public let groups: [ParameterGroup]
  private let beta2: Double
  private let epsilon: Double
  private let momentumDecay: Double
  private let isDecoupled: Bool
  private let isMaximizing: Bool
  private let state = OptimizerState()
  /// The product of the momenta of all steps of each parameter.
  private var products: [ObjectIdentifier: Float] = [:]

  /// An optimizer of these parameters. Settings out of range and no parameters are errors.
  public convenience init(
    _ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0,
    momentumDecay: Double = 0.004, decoupled: Bool = false, maximize: Bool = false
  ) {
    self.init(
      groups: [ParameterGroup(parameters)], learningRate: learningRate, beta1: beta1, beta2: beta2,
      epsilon: epsilon, weightDecay: weightDecay, momentumDecay: momentumDecay,
      decoupled: decoupled, maximize: maximize)
  }

  /// An optimizer of several groups with settings of their own.
  public init(
    groups: [ParameterGroup], learningRate: Double = 0.002, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0,
    momentumDecay: Double = 0.004, decoupled: Bool = false, maximize: Bool = false
  ) {
    let isValid =
      checkedBetas("NAdam", beta1, beta2, epsilon)
      && checkedSetting("NAdam", "momentumDecay", momentumDecay)
    let ready = prepared(
      groups, "NAdam", learningRate: learningRate, weightDecay: weightDecay, momentum: beta1)
    self.groups = isValid ? ready : []
    self.beta2 = beta2
    self.epsilon = epsilon
    self.momentumDecay = momentumDecay
    isDecoupled = decoupled
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
    let step = Double(state.countStep(parameter))
    let kept = state.tensors(parameter, 2)
    let p = target.memory(as: type)
    let g = gradient.memory(as: type)
    let m = kept[0].memory(as: type)
    let v = kept[1].memory(as: type)
    let beta1 = group.momentum
    let now = beta1 * (1 - 0.5 * ScalarMath.pow(0.96, step * momentumDecay))
    let next = beta1 * (1 - 0.5 * ScalarMath.pow(0.96, (step + 1) * momentumDecay))
    let key = ObjectIdentifier(parameter)
    // PyTorch keeps the product in a float32 tensor.
    let narrow = (products[key] ?? 1) * Float(now)
    products[key] = narrow
    let product = Double(narrow)
    let correction = Number(1 - ScalarMath.pow(beta2, step))
    let rateOfGradient = Number(-group.learningRate * (1 - now) / (1 - product))
    let rateOfMean = Number(-group.learningRate * next / (1 - product * next))
    let decay = Number(group.weightDecay)
    let keepAll = Number(1 - group.learningRate * group.weightDecay)
    let share = Number(1 - beta1)
    let keep = Number(beta2)
    let share2 = Number(1 - beta2)
    let small = Number(epsilon)
    for i in 0..<parameter.count {
      var direction = isMaximizing ? -g[i] : g[i]
      if decay != 0 {
        if isDecoupled { p[i] *= keepAll } else { direction = direction.addingProduct(decay, p[i]) }
      }
      m[i] = m[i].addingProduct(share, direction - m[i])
      v[i] = v[i] * keep + share2 * direction * direction
      let size = (v[i] / correction).squareRoot() + small
      p[i] = p[i] + rateOfGradient * direction / size
      p[i] = p[i] + rateOfMean * m[i] / size
    }
  }

  /// As PyTorch prints it.
  public var description: String {
    printed("NAdam") { group in
      [
        ("betas", "(\(number(group.momentum)), \(number(beta2)))"), ("capturable", "False"),
        ("decoupled_weight_decay", pythonText(isDecoupled)), ("eps", pythonText(epsilon)),
        ("maximize", pythonText(isMaximizing)), ("momentum_decay", number(momentumDecay)),
      ]
    }
  }
}
