import Foundation

// y = x Wᵀ + b, the layer that most networks are made of.

/// The largest absolute value of PyTorch's initial weights of `Linear` and convolutions: Kaiming's
/// uniform bound for a = √5, computed in the same order of operations.
func kaimingBound(fanIn: Int, a: Double = Foundation.sqrt(5.0)) -> Double {
  Foundation.sqrt(3.0) * (Foundation.sqrt(2.0 / (1 + a * a)) / Foundation.sqrt(Double(fanIn)))
}

/// A parameter with uniform random numbers from `-bound` to `bound`.
func uniformParameter(_ shape: [Int], bound: Double) -> Tensor {
  let tensor = Tensor(uninitialized: shape)
  EngineContext.current.generator.fillUniform(tensor, -bound, bound)
  return parameter(tensor)
}

/// y = x Wᵀ + b. Weights start as PyTorch's do.
public final class Linear: Module {
  /// Shape [outputs, inputs].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  let inputs: Int
  let outputs: Int

  /// A layer with `inputs` numbers in and `outputs` numbers out. Fewer than one of either is an error.
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
    weight = uniformParameter([outputs, inputs], bound: kaimingBound(fanIn: inputs))
    let bound = 1 / Foundation.sqrt(Double(inputs))
    self.bias = bias ? uniformParameter([outputs], bound: bound) : nil
  }

  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  public func callAsFunction(_ input: Tensor) -> Tensor { linear(input, weight, bias) }

  /// `weight` and, where there is one, `bias`.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `in_features=2, out_features=10, bias=True`.
  public func printedArguments() -> String {
    "in_features=\(inputs), out_features=\(outputs), bias=\(pythonText(bias != nil))"
  }
}

/// The two parameters that most layers have.
func weightAndBias(_ weight: Tensor?, _ bias: Tensor?) -> [ModuleMember] {
  var found: [ModuleMember] = []
  if let weight { found.append(ModuleMember(parameter: weight, name: "weight")) }
  if let bias { found.append(ModuleMember(parameter: bias, name: "bias")) }
  return found
}
