import Foundation
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

  func step(_ group: ParameterGroup, _ parameter: Tensor, _ gradient: Tensor) {
    let step = state.countStep(parameter)
    let kept = state.tensors(parameter, keepsLargest ? 3 : 2)
    if parameter.dtype == .float32 {
      change(Float.self, group, parameter, gradient, kept, step)
    } else {
      change(Double.self, group, parameter, gradient, kept, step)
    }
  }

  private func change<Number: TrainingNumber>(
    _ type: Number.Type, _ group: ParameterGroup, _ parameter: Tensor, _ gradient: Tensor,
    _ kept: [Tensor], _ step: Int
  ) {
    let p = parameter.memory(as: type)
    let g = gradient.memory(as: type)
    let m = kept[0].memory(as: type)
    let v = kept[1].memory(as: type)
    let largest = keepsLargest ? kept[2].memory(as: type) : nil
    let beta1 = group.momentum
    let power1 = Foundation.pow(beta1, Double(step))
    let power2 = Foundation.pow(beta2, Double(step))
    let rate = Number(-(group.learningRate / (1 - power1)))
    let scale = Number((1 - power2).squareRoot())
    let keep = Number(1 - group.learningRate * group.weightDecay)
    let decay = Number(group.weightDecay)
    let share = Number(1 - beta1)
    let keep2 = Number(beta2)
    let share2 = Number(1 - beta2)
    let small = Number(epsilon)
    for i in 0..<parameter.count {
      var direction = isMaximizing ? -g[i] : g[i]
      if decay != 0 {
        if isDecoupled { p[i] *= keep } else { direction = direction.addingProduct(decay, p[i]) }
      }
      m[i] = m[i].addingProduct(share, direction - m[i])
      v[i] = v[i] * keep2 + share2 * direction * direction
      var square = v[i]
      if let largest {
        // A NaN stays, as in torch.maximum.
        if square.isNaN || square > largest[i] { largest[i] = square }
        square = largest[i]
      }
      p[i] = p[i] + rate * (m[i] / (square.squareRoot() / scale + small))
    }
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
