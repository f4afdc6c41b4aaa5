import Foundation

// Adam (Kingma and Ba, 2015) and AdamW (Loshchilov and Hutter, 2019), in the order of operations of
// PyTorch's single-tensor form.

/// Steps that adapt to each parameter: by running means of the gradient and of its square.
public final class Adam {
  private let parameters: [Tensor]
  private var means: [[Float]]
  private var squares: [[Float]]
  private var steps = 0
  private let beta1: Double
  private let beta2: Double
  private let epsilon: Double
  private let weightDecay: Double
  private let isDecoupled: Bool
  /// The step size; may be changed between steps.
  public var learningRate: Double

  /// `decoupled` applies the weight decay to the parameters themselves (AdamW).
  public init(
    _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, decoupled: Bool = false
  ) {
    self.parameters = parameters.filter { $0.dtype == .float32 }
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    isDecoupled = decoupled
    means = self.parameters.map { [Float](repeating: 0, count: $0.count) }
    squares = means
  }

  /// Forgets the gradients of all parameters.
  public func zeroGrad() { for parameter in parameters { parameter.grad = nil } }

  /// Changes all parameters by their gradients.
  public func step() {
    steps += 1
    let power1 = Foundation.pow(beta1, Double(steps))
    let power2 = Foundation.pow(beta2, Double(steps))
    let rate = -Float(learningRate / (1 - power1))
    let scale = Float((1 - power2).squareRoot())
    let keep = Float(1 - learningRate * weightDecay)
    let decay = Float(weightDecay)
    let mean1 = Float(1 - beta1)
    let keep2 = Float(beta2)
    let mean2 = Float(1 - beta2)
    let small = Float(epsilon)
    for (index, parameter) in parameters.enumerated() {
      guard let gradient = parameter.grad, gradient.count == parameter.count else { continue }
      let p = parameter.floats
      for i in 0..<parameter.count {
        var g = gradient.floats[i]
        if weightDecay != 0 {
          if isDecoupled { p[i] *= keep } else { g = g.addingProduct(decay, p[i]) }
        }
        let m = means[index][i].addingProduct(mean1, g - means[index][i])
        let v = squares[index][i] * keep2 + mean2 * g * g
        means[index][i] = m
        squares[index][i] = v
        p[i] = p[i] + rate * (m / (v.squareRoot() / scale + small))
      }
    }
  }
}
