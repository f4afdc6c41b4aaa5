import TensorKernels

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
