// Reverse-mode differentiation. Every operation on tensors that need gradients leaves a node: its
// inputs, and how the gradient of its result becomes the gradients of the inputs. `backward` visits
// nodes in the reverse order of the operations.

/// One recorded operation.
final class GradientNode {
  /// The name that PyTorch prints: `MulBackward0`.
  let name: String
  let order: Int
  var inputs: [Tensor]
  /// From the gradient of the result to those of the inputs (nil where there is none).
  var backward: ((Tensor) -> [Tensor?])?

  init(
    name: String, order: Int, inputs: [Tensor], backward: @escaping (Tensor) -> [Tensor?]
  ) {
    self.name = name
    self.order = order
    self.inputs = inputs
    self.backward = backward
  }

  /// Releases a chain of nodes without recursion.
  static func dismantle(_ node: inout GradientNode?) {
    var pending: [GradientNode] = []
    let isLast = isKnownUniquelyReferenced(&node)
    if isLast, let first = node { pending.append(first) }
    node = nil
    while var last = pending.popLast() {
      guard isKnownUniquelyReferenced(&last) else { continue }
      last.backward = nil
      var inputs = last.inputs
      last.inputs = []
      while var input = inputs.popLast() {
        if isKnownUniquelyReferenced(&input), let inner = input.node {
          input.node = nil
          pending.append(inner)
        }
      }
    }
  }
}

extension Tensor {
  /// Records how this tensor was computed, when any input needs gradients.
  @inline(__always)
  func recording(
    _ name: String, _ inputs: [Tensor], _ backward: @escaping (Tensor) -> [Tensor?]
  ) -> Tensor {
    let context = EngineContext.current
    guard context.recordsGradients else { return self }
    var needed = false
    for input in inputs where input.wantsGradient || input.node != nil { needed = true }
    guard needed else { return self }
    context.nextOperation += 1
    node = GradientNode(
      name: name, order: context.nextOperation, inputs: inputs, backward: backward)
    return self
  }

  var needsGradient: Bool { wantsGradient || node != nil }

  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released.
  public func backward() {
    guard count == 1 else {
      _ = Failure.tensor(
        "backward", "gradients start from a scalar, but this tensor has shape \(shape)",
        "기울기는 스칼라에서 시작하는데 이 텐서의 모양은 \(shape)입니다",
        help: (
          "take the sum or mean first, or pass gradient:", "먼저 sum이나 mean을 구하거나 gradient:를 주세요"
        ))
      return
    }
    backward(gradient: full(shape, 1))
  }

  /// Computes gradients from a given gradient of this tensor.
  public func backward(gradient: Tensor) {
    guard gradient.shape == shape else {
      _ = Failure.tensor(
        "backward", "the gradient's shape \(gradient.shape) is not that of the tensor, \(shape)",
        "기울기의 모양 \(gradient.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
      return
    }
    guard let start = node else {
      if wantsGradient {
        accumulate(gradient)
      } else {
        _ = Failure.tensor(
          "backward", "this tensor does not require gradients and has no record of a computation",
          "이 텐서는 기울기를 요구하지 않고 계산 기록도 없습니다",
          help: (
            "make the parameters with requiresGradient: true, and call backward once per computation",
            "매개변수를 requiresGradient: true로 만들고, 계산마다 backward를 한 번만 부르세요"
          ))
      }
      return
    }
    let context = EngineContext.current
    let wasRecording = context.recordsGradients
    context.recordsGradients = false
    defer { context.recordsGradients = wasRecording }
    // All nodes that the result depends on, latest first.
    var nodes: [GradientNode] = [start]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(start)]
    var index = 0
    while index < nodes.count {
      for input in nodes[index].inputs {
        if let next = input.node, seen.insert(ObjectIdentifier(next)).inserted {
          nodes.append(next)
        }
      }
      index += 1
    }
    nodes.sort { $0.order > $1.order }
    var gradients: [ObjectIdentifier: Tensor] = [ObjectIdentifier(start): gradient]
    for node in nodes {
      guard let incoming = gradients.removeValue(forKey: ObjectIdentifier(node)) else { continue }
      guard let function = node.backward else {
        _ = Failure.tensor(
          "backward", "the record of this computation was released by an earlier backward",
          "이 계산의 기록은 앞선 backward에서 지워졌습니다",
          help: (
            "compute the value again before calling backward again",
            "backward를 다시 부르기 전에 값을 다시 계산하세요"
          ))
        return
      }
      let outgoing = function(incoming)
      for (input, gradient) in zip(node.inputs, outgoing) {
        guard let gradient else { continue }
        if let next = input.node {
          let key = ObjectIdentifier(next)
          if let sum = gradients[key] {
            gradients[key] = elementwise("add", .add, sum, gradient)
          } else {
            gradients[key] = gradient
          }
        } else if input.wantsGradient {
          input.accumulate(gradient)
        }
      }
    }
    for node in nodes {
      node.backward = nil
      node.inputs = []
    }
  }

  private func accumulate(_ gradient: Tensor) {
    if let grad {
      self.grad = elementwise("add", .add, grad, gradient)
    } else {
      grad = gradient.node == nil && !gradient.wantsGradient ? gradient : gradient.detached()
    }
  }

  /// Forgets the gradient.
  public func zeroGrad() { grad = nil }
}

/// Runs code without recording gradients.
public func withoutGradients<T>(_ body: () throws -> T) rethrows -> T {
  let context = EngineContext.current
  let before = context.recordsGradients
  context.recordsGradients = false
  defer { context.recordsGradients = before }
  return try body()
}

/// Turns recording of gradients on or off; returns what it was.
public func setGradientRecording(_ isOn: Bool) -> Bool {
  let context = EngineContext.current
  let before = context.recordsGradients
  context.recordsGradients = isOn
  return before
}
