import Foundation
import TensorKernels

// Layers, models, losses and optimizers, with the names of PyTorch.

/// A part of a model: something with parameters that turns a tensor into a tensor.
public protocol Module: AnyObject, CustomStringConvertible {
  func callAsFunction(_ input: Tensor) -> Tensor
  /// The tensors that training changes.
  func parameters() -> [Tensor]
  /// As PyTorch prints it.
  var description: String { get }
}

/// y = x Wᵀ + b. Weights start as PyTorch's do.
public final class Linear: Module {
  /// Shape [outputs, inputs].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  let inputs: Int
  let outputs: Int

  /// Makes the layer.
  public init(_ inputs: Int, _ outputs: Int, bias: Bool = true) {
    self.inputs = inputs
    self.outputs = outputs
    guard inputs > 0, outputs > 0, checkedShape([outputs, inputs], "Linear") != nil else {
      weight = Failure.tensor(
        "Linear", "a layer needs at least one input and one output, not \(inputs) and \(outputs)",
        "층에는 입력과 출력이 하나 이상 있어야 합니다 (\(inputs), \(outputs))")
      self.bias = nil
      return
    }
    let generator = EngineContext.current.generator
    weight = Tensor(uninitialized: [outputs, inputs])
    let a = Foundation.sqrt(5.0)
    let bound =
      Foundation.sqrt(3.0) * (Foundation.sqrt(2.0 / (1 + a * a)) / Foundation.sqrt(Double(inputs)))
    generator.fillUniform(weight, -bound, bound)
    weight.wantsGradient = true
    if bias {
      let vector = Tensor(uninitialized: [outputs])
      let limit = 1 / Foundation.sqrt(Double(inputs))
      generator.fillUniform(vector, -limit, limit)
      vector.wantsGradient = true
      self.bias = vector
    } else {
      self.bias = nil
    }
  }

  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  public func callAsFunction(_ input: Tensor) -> Tensor { linear(input, weight, bias) }

  /// The tensors that training changes.
  public func parameters() -> [Tensor] { bias.map { [weight, $0] } ?? [weight] }

  /// The layer on a device.
  public func to(_ device: Device) -> Linear { self }

  /// As it is printed.
  public var description: String {
    "Linear(in_features=\(inputs), out_features=\(outputs), bias=\(bias == nil ? "False" : "True"))"
  }
}

/// x Wᵀ + b for weights of shape [outputs, inputs].
public func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
  if input.rank == 1 { return linear(input.unsqueeze(0), weight, bias).squeeze(0) }
  guard input.dtype == .float32, weight.rank == 2, input.rank == 2,
    input.shape[1] == weight.shape[1]
  else {
    return Failure.tensor(
      "linear",
      "input of shape \(input.shape) and type \(input.dtype) does not fit weights of shape "
        + "\(weight.shape): the last size must be \(weight.shape.last ?? 0) and the type float32",
      "모양이 \(input.shape)이고 타입이 \(input.dtype)인 입력은 모양이 \(weight.shape)인 가중치에 맞지 않습니다. "
        + "마지막 크기는 \(weight.shape.last ?? 0), 타입은 float32여야 합니다")
  }
  let inputs = bias.map { [input, weight, $0] } ?? [input, weight]
  return gemm(input, weight, transposeB: true, bias: bias).recording("AddmmBackward0", inputs) {
    g in
    var gradients: [Tensor?] = [
      input.needsGradient ? gemm(g, weight) : nil, gemm(g, input, transposeA: true),
    ]
    if bias != nil {
      let sum = Tensor(uninitialized: [g.shape[1]])
      tk_sum_rows(Int64(g.shape[0]), Int64(g.shape[1]), g.floats, Int64(g.shape[1]), sum.floats)
      gradients.append(sum)
    }
    return gradients
  }
}

/// 1 / (1 + e^-x), as a layer.
public final class Sigmoid: Module {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor { sigmoid(input) }
  /// The tensors that training changes.
  public func parameters() -> [Tensor] { [] }
  /// As it is printed.
  public var description: String { "Sigmoid()" }
}

/// max(x, 0), as a layer.
public final class ReLU: Module {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor { relu(input) }
  /// The tensors that training changes.
  public func parameters() -> [Tensor] { [] }
  /// As it is printed.
  public var description: String { "ReLU()" }
}

/// The hyperbolic tangent, as a layer.
public final class Tanh: Module {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor { tanh(input) }
  /// The tensors that training changes.
  public func parameters() -> [Tensor] { [] }
  /// As it is printed.
  public var description: String { "Tanh()" }
}

/// Softmax along a dimension, as a layer.
public final class Softmax: Module {
  let dim: Int
  /// Makes the layer.
  public init(dim: Int) { self.dim = dim }
  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.softmax(dim: dim) }
  /// The tensors that training changes.
  public func parameters() -> [Tensor] { [] }
  /// As it is printed.
  public var description: String { "Softmax(dim=\(dim))" }
}

/// All dimensions but the first as one.
public final class Flatten: Module {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    input.rank == 0 ? input.view(1) : input.view(input.shape[0], -1)
  }
  /// The tensors that training changes.
  public func parameters() -> [Tensor] { [] }
  /// As it is printed.
  public var description: String { "Flatten(start_dim=1, end_dim=-1)" }
}

/// Collects the parts of a `Sequential { … }`.
@resultBuilder
public enum ModuleBuilder {
  /// Combines the two.
  public static func buildBlock(_ modules: any Module...) -> [any Module] { modules }
}

/// Layers one after the other.
public final class Sequential: Module {
  /// The layers, first to last.
  public let layers: [any Module]

  /// Makes the layer.
  public init(@ModuleBuilder _ layers: () -> [any Module]) { self.layers = layers() }

  /// Makes the layer.
  public init(_ layers: [any Module]) { self.layers = layers }

  /// Applies it.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    var value = input
    for layer in layers { value = layer(value) }
    return value
  }

  /// The tensors that training changes.
  public func parameters() -> [Tensor] { layers.flatMap { $0.parameters() } }

  /// The model on a device.
  public func to(_ device: Device) -> Sequential { self }

  /// As it is printed.
  public var description: String {
    var lines = ["Sequential("]
    for (index, layer) in layers.enumerated() {
      let inner = layer.description.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append("  (\(index)): " + inner.joined(separator: "\n  "))
    }
    return (lines + [")"]).joined(separator: "\n")
  }
}

// MARK: Losses

private func checkedLabels(_ name: String, _ scores: Tensor, _ labels: Tensor) -> Bool {
  guard scores.rank == 2, scores.dtype == .float32, labels.rank == 1, labels.dtype == .int64,
    labels.shape[0] == scores.shape[0], scores.shape[0] > 0
  else {
    _ = Failure.tensor(
      name,
      "scores must be float32 of shape [batch, classes] and labels int64 of shape [batch], but "
        + "they are \(scores.dtype) \(scores.shape) and \(labels.dtype) \(labels.shape)",
      "점수는 모양이 [배치, 클래스]인 float32, 레이블은 모양이 [배치]인 int64여야 하는데 "
        + "\(scores.dtype) \(scores.shape), \(labels.dtype) \(labels.shape)입니다")
    return false
  }
  for i in 0..<labels.count where labels.ints[i] < 0 || labels.ints[i] >= Int64(scores.shape[1]) {
    _ = Failure.tensor(
      name,
      "label \(labels.ints[i]) at position \(i) is out of range for \(scores.shape[1]) classes",
      "위치 \(i)의 레이블 \(labels.ints[i])은(는) 클래스 \(scores.shape[1])개의 범위를 벗어납니다")
    return false
  }
  return true
}

/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
public func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor {
  guard checkedLabels("nllLoss", logProbabilities, labels) else { return .placeholder() }
  let rows = labels.count
  let width = logProbabilities.shape[1]
  let picked = Tensor(uninitialized: [rows])
  for i in 0..<rows {
    picked.floats[i] = -logProbabilities.floats[i * width + Int(labels.ints[i])]
  }
  let result = Tensor(uninitialized: [])
  result.floats[0] = tk_sum(Int64(rows), picked.floats) / Float(rows)
  return result.recording("NllLossBackward0", [logProbabilities]) { g in
    let gradient = full([rows, width], 0)
    let share = -g.floats[0] / Float(rows)
    for i in 0..<rows { gradient.floats[i * width + Int(labels.ints[i])] = share }
    return [gradient]
  }
}

/// Softmax and negative log-likelihood in one: scores in, mean cost out.
public func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor {
  guard checkedLabels("crossEntropy", scores, labels) else { return .placeholder() }
  return nllLoss(scores.logSoftmax(dim: 1), labels)
}

private func sameShape(_ name: String, _ a: Tensor, _ b: Tensor) -> Bool {
  guard a.shape == b.shape, a.dtype == .float32, b.dtype == .float32, a.count > 0 else {
    _ = Failure.tensor(
      name,
      "prediction and target must be float32 of one shape, but they are \(a.dtype) \(a.shape) and "
        + "\(b.dtype) \(b.shape)",
      "예측과 목표는 모양이 같은 float32여야 하는데 \(a.dtype) \(a.shape), \(b.dtype) \(b.shape)입니다")
    return false
  }
  return true
}

/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
public func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor {
  guard sameShape("binaryCrossEntropy", probabilities, targets) else { return .placeholder() }
  let n = probabilities.count
  for i in 0..<n
  where !(probabilities.floats[i] >= 0 && probabilities.floats[i] <= 1)
    && !probabilities.floats[i].isNaN
  {
    return Failure.tensor(
      "binaryCrossEntropy",
      "probabilities must lie between 0 and 1; found \(probabilities.floats[i])",
      "확률은 0과 1 사이여야 하는데 \(probabilities.floats[i])이(가) 있습니다",
      help: ("apply sigmoid first", "먼저 sigmoid를 적용하세요"))
  }
  let each = Tensor(uninitialized: probabilities.shape)
  tk_bce(Int64(n), probabilities.floats, targets.floats, each.floats)
  let result = Tensor(uninitialized: [])
  result.floats[0] = tk_sum(Int64(n), each.floats) / Float(n)
  return result.recording("BinaryCrossEntropyBackward0", [probabilities]) { g in
    let gradient = Tensor(uninitialized: probabilities.shape)
    tk_bce_backward(
      Int64(n), probabilities.floats, targets.floats, g.floats[0], gradient.floats)
    let size = Float(n)
    for i in 0..<n { gradient.floats[i] = gradient.floats[i] / size }
    return [gradient]
  }
}

/// The mean squared difference.
public func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor {
  guard sameShape("mseLoss", prediction, target) else { return .placeholder() }
  let difference = prediction - target
  return (difference * difference).mean()
}

/// `crossEntropy` as an object.
public final class CrossEntropyLoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor {
    crossEntropy(scores, labels)
  }
  /// The loss on a device.
  public func to(_ device: Device) -> CrossEntropyLoss { self }
  /// As it is printed.
  public var description: String { "CrossEntropyLoss()" }
}

/// `nllLoss` as an object.
public final class NLLLoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor {
    nllLoss(logProbabilities, labels)
  }
  /// As it is printed.
  public var description: String { "NLLLoss()" }
}

/// `binaryCrossEntropy` as an object.
public final class BCELoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor {
    binaryCrossEntropy(probabilities, targets)
  }
  /// The loss on a device.
  public func to(_ device: Device) -> BCELoss { self }
  /// As it is printed.
  public var description: String { "BCELoss()" }
}

/// `mseLoss` as an object.
public final class MSELoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    mseLoss(prediction, target)
  }
  /// As it is printed.
  public var description: String { "MSELoss()" }
}

// MARK: Optimizers

/// Stochastic gradient descent: p -= learningRate * gradient.
public final class SGD {
  private let parameters: [Tensor]
  private let momentum: Float
  private var velocity: [Tensor?]
  /// The step size; may be changed between steps.
  public var learningRate: Double

  /// Makes the layer.
  public init(_ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0) {
    self.parameters = parameters
    self.learningRate = learningRate
    self.momentum = Float(momentum)
    velocity = parameters.map { _ in nil }
  }

  /// Forgets the gradients of all parameters.
  public func zeroGrad() { for parameter in parameters { parameter.grad = nil } }

  /// Changes all parameters by their gradients.
  public func step() {
    let rate = -Float(learningRate)
    for (index, parameter) in parameters.enumerated() {
      guard let gradient = parameter.grad else { continue }
      var direction = gradient
      if momentum != 0 {
        if let before = velocity[index] {
          for i in 0..<before.count {
            before.floats[i] = before.floats[i] * momentum + gradient.floats[i]
          }
          direction = before
        } else {
          direction = gradient.cloned().detached()
          velocity[index] = direction
        }
      }
      tk_axpy(Int64(parameter.count), rate, direction.floats, parameter.floats)
    }
  }
}
