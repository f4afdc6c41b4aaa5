import Foundation

// Layers that read a sequence step by step and carry a state along. All share one form: gates of the
// input and of the state are computed by two products, and a rule turns them into the next state.
// Weights start as PyTorch's do: every parameter uniform in ±1/√hidden.

/// The rule of one step.
enum RecurrentRule {
  case tanh, relu, lstm, gru

  /// How many rows of weights belong to one unit.
  var gates: Int {
    switch self {
    case .tanh, .relu: return 1
    case .lstm: return 4
    case .gru: return 3
    }
  }

  /// The next hidden state (and cell state for LSTM) from the products of input and state.
  func next(
    _ fromInput: Tensor, _ fromState: Tensor, _ hidden: Tensor, _ cell: Tensor?
  ) -> (hidden: Tensor, cell: Tensor?) {
    switch self {
    case .tanh: return (TensorEngine.tanh(fromInput + fromState), nil)
    case .relu: return (TensorEngine.relu(fromInput + fromState), nil)
    case .lstm:
      let parts = (fromInput + fromState).chunk(4, dim: -1)
      guard parts.count == 4, let cell else { return (hidden, cell) }
      let kept = sigmoid(parts[1]) * cell
      let next = kept + sigmoid(parts[0]) * TensorEngine.tanh(parts[2])
      return (sigmoid(parts[3]) * TensorEngine.tanh(next), next)
    case .gru:
      let x = fromInput.chunk(3, dim: -1)
      let h = fromState.chunk(3, dim: -1)
      guard x.count == 3, h.count == 3 else { return (hidden, nil) }
      let reset = sigmoid(x[0] + h[0])
      let update = sigmoid(x[1] + h[1])
      let candidate = TensorEngine.tanh(x[2] + reset * h[2])
      return (candidate + update * (hidden - candidate), nil)
    }
  }
}

/// The parameters of one direction of one layer.
struct RecurrentWeights {
  let input: Tensor
  let state: Tensor
  let inputBias: Tensor?
  let stateBias: Tensor?

  init(_ rule: RecurrentRule, _ inputs: Int, _ hidden: Int, bias: Bool) {
    let rows = rule.gates * hidden
    let bound = 1 / Foundation.sqrt(Double(hidden))
    input = uniformParameter([rows, inputs], bound: bound)
    state = uniformParameter([rows, hidden], bound: bound)
    inputBias = bias ? uniformParameter([rows], bound: bound) : nil
    stateBias = bias ? uniformParameter([rows], bound: bound) : nil
  }

  func members(_ suffix: String) -> [ModuleMember] {
    var found = [
      ModuleMember(parameter: input, name: "weight_ih" + suffix),
      ModuleMember(parameter: state, name: "weight_hh" + suffix),
    ]
    if let inputBias {
      found.append(ModuleMember(parameter: inputBias, name: "bias_ih" + suffix))
    }
    if let stateBias {
      found.append(ModuleMember(parameter: stateBias, name: "bias_hh" + suffix))
    }
    return found
  }
}

/// Whether sizes make sense, with room for the weights; a failure otherwise.
func checkedRecurrentSizes(_ name: String, _ rule: RecurrentRule, _ inputs: Int, _ hidden: Int)
  -> Bool
{
  guard inputs > 0, hidden > 0, hidden < 1 << 40 else {
    _ = Failure.tensor(
      name, "a layer needs at least one input and one hidden unit, not \(inputs) and \(hidden)",
      "층에는 입력과 은닉 유닛이 하나 이상 있어야 합니다 (\(inputs), \(hidden))")
    return false
  }
  return checkedShape([rule.gates * hidden, Swift.max(inputs, hidden)], name) != nil
}

/// A stack of recurrent layers in one or two directions: what `RNN`, `LSTM` and `GRU` have in common.
final class RecurrentStack {
  let name: String
  let rule: RecurrentRule
  let inputs: Int
  let hidden: Int
  let layers: Int
  let batchFirst: Bool
  let isBidirectional: Bool
  let dropoutShare: Double
  let hasBias: Bool
  var isTraining = true
  /// Layer by layer, forward then backward.
  private(set) var weights: [RecurrentWeights] = []

  init(
    _ name: String, _ rule: RecurrentRule, _ inputs: Int, _ hidden: Int, layers: Int, bias: Bool,
    batchFirst: Bool, dropout: Double, bidirectional: Bool
  ) {
    self.name = name
    self.rule = rule
    self.inputs = inputs
    self.hidden = hidden
    self.layers = layers
    self.batchFirst = batchFirst
    dropoutShare = dropout
    isBidirectional = bidirectional
    hasBias = bias
    guard checkedRecurrentSizes(name, rule, inputs, hidden) else { return }
    guard layers >= 1, dropout >= 0, dropout <= 1 else {
      _ = Failure.tensor(
        name,
        "there must be at least one layer, and dropout between 0 and 1, not \(layers) and \(dropout)",
        "층은 하나 이상, dropout은 0과 1 사이여야 합니다 (\(layers), \(dropout))")
      return
    }
    let directions = bidirectional ? 2 : 1
    for layer in 0..<layers {
      for _ in 0..<directions {
        if EngineContext.current.failure != nil { return }
        weights.append(
          RecurrentWeights(
            rule, layer == 0 ? inputs : hidden * directions, hidden, bias: bias))
      }
    }
  }

  func members() -> [ModuleMember] {
    let directions = isBidirectional ? 2 : 1
    return weights.enumerated().flatMap { index, weights in
      weights.members("_l\(index / directions)" + (index % directions == 1 ? "_reverse" : ""))
    }
  }

  func printed() -> String {
    var text = "\(inputs), \(hidden)"
    if layers != 1 { text += ", num_layers=\(layers)" }
    if !hasBias { text += ", bias=False" }
    if batchFirst { text += ", batch_first=True" }
    if dropoutShare != 0 { text += ", dropout=\(pythonText(dropoutShare))" }
    if isBidirectional { text += ", bidirectional=True" }
    return text
  }

  /// Runs a sequence. States have the shape [layers · directions, batch, hidden].
  func run(
    _ input: Tensor, _ hiddenStart: Tensor?, _ cellStart: Tensor?
  ) -> (output: Tensor, hidden: Tensor, cell: Tensor?) {
    func refused() -> (output: Tensor, hidden: Tensor, cell: Tensor?) {
      (.placeholder(), .placeholder(), rule.gates == 4 ? .placeholder() : nil)
    }
    guard !weights.isEmpty, input.rank == 2 || input.rank == 3, input.shape.last == inputs,
      input.shape[input.rank == 3 && batchFirst ? 1 : 0] > 0
    else {
      let order = batchFirst ? "[batch, steps, \(inputs)]" : "[steps, batch, \(inputs)]"
      _ = Failure.tensor(
        name, "the input must have shape \(order) with at least one step, not \(input.shape)",
        "입력의 모양은 \(order)이고 단계가 하나 이상이어야 하는데 \(input.shape)입니다")
      return refused()
    }
    let isSingle = input.rank == 2
    // Steps first, then the batch.
    let sequence =
      isSingle ? input.unsqueeze(1) : (batchFirst ? input.transposed(0, 1) : input)
    let batch = sequence.shape[1]
    let expected = isSingle ? [weights.count, hidden] : [weights.count, batch, hidden]
    for start in [hiddenStart, cellStart] {
      guard let start, start.shape != expected else { continue }
      _ = Failure.tensor(
        name, "the state must have shape \(expected), not \(start.shape)",
        "상태의 모양은 \(expected)(이)어야 하는데 \(start.shape)입니다")
      return refused()
    }
    let zero = withoutGradients { zeros(batch, hidden).to(input.dtype).placed(with: [input]) }
    func part(_ start: Tensor?, _ index: Int) -> Tensor {
      guard let start else { return zero }
      return isSingle ? start.select(index).unsqueeze(0) : start.select(index)
    }
    let directions = isBidirectional ? 2 : 1
    var steps = (0..<sequence.shape[0]).map { sequence.select($0) }
    var lastHidden: [Tensor] = []
    var lastCell: [Tensor] = []
    for layer in 0..<layers {
      var outputs: [[Tensor]] = []
      for direction in 0..<directions {
        let index = layer * directions + direction
        var found = [Tensor](repeating: zero, count: steps.count)
        var state = part(hiddenStart, index)
        var cell: Tensor? = rule.gates == 4 ? part(cellStart, index) : nil
        let weights = weights[index]
        let order =
          direction == 0 ? Array(0..<steps.count) : Array((0..<steps.count).reversed())
        for step in order {
          let fromInput = linear(steps[step], weights.input, weights.inputBias)
          let fromState = linear(state, weights.state, weights.stateBias)
          (state, cell) = rule.next(fromInput, fromState, state, cell)
          found[step] = state
        }
        outputs.append(found)
        lastHidden.append(state)
        if let cell { lastCell.append(cell) }
      }
      steps =
        directions == 1
        ? outputs[0] : zip(outputs[0], outputs[1]).map { cat([$0, $1], dim: -1) }
      if layer + 1 < layers, isTraining, dropoutShare > 0 {
        let dropped = dropout(stack(steps), p: dropoutShare, training: true)
        steps = (0..<steps.count).map { dropped.select($0) }
      }
    }
    var output = stack(steps)
    if isSingle {
      output = output.squeeze(1)
    } else if batchFirst {
      output = output.transposed(0, 1)
    }
    func joined(_ states: [Tensor]) -> Tensor {
      let all = stack(states)
      return isSingle ? all.squeeze(1) : all
    }
    return (output, joined(lastHidden), lastCell.isEmpty ? nil : joined(lastCell))
  }
}

/// A simple recurrent network: h' = tanh(W x + b + U h + c), or ReLU instead of tanh.
public final class RNN: Trainable {
  private let stack: RecurrentStack

  /// A network of `inputs` numbers a step and `hidden` units.
  ///
  /// - Parameters:
  ///   - layers: How many layers lie on each other.
  ///   - nonlinearity: "tanh" or "relu".
  ///   - bias: Whether there are biases.
  ///   - batchFirst: Whether the batch is the first dimension of input and output, rather than the steps.
  ///   - dropout: The share that is dropped between layers, in training.
  ///   - bidirectional: Whether a second network reads from the end.
  public init(
    _ inputs: Int, _ hidden: Int, layers: Int = 1, nonlinearity: String = "tanh",
    bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false
  ) {
    if nonlinearity != "tanh", nonlinearity != "relu" {
      _ = Failure.tensor(
        "RNN", "nonlinearity must be \"tanh\" or \"relu\", not \"\(nonlinearity)\"",
        "nonlinearity는 \"tanh\" 또는 \"relu\"여야 합니다 (\"\(nonlinearity)\")")
    }
    stack = RecurrentStack(
      "RNN", nonlinearity == "relu" ? .relu : .tanh, inputs, hidden, layers: layers, bias: bias,
      batchFirst: batchFirst, dropout: dropout, bidirectional: bidirectional)
  }

  /// Input of shape [steps, batch, inputs] (batch first with `batchFirst`; without a batch: [steps,
  /// inputs]) and the first state, [layers · directions, batch, hidden]; zeros without.
  ///
  /// - Returns: The states of the last layer at all steps, and the last states of all layers.
  public func callAsFunction(
    _ input: Tensor, _ state: Tensor? = nil
  ) -> (output: Tensor, hidden: Tensor) {
    let result = stack.run(input, state, nil)
    return (result.output, result.hidden)
  }

  /// `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, …
  public func members() -> [ModuleMember] { stack.members() }
  /// Changes whether dropout is applied between layers.
  public func setTraining(_ isTraining: Bool) { stack.isTraining = isTraining }
  /// `3, 4, num_layers=2`.
  public func printedArguments() -> String { stack.printed() }
}

/// Long short-term memory (Hochreiter and Schmidhuber, 1997; with forget gates): gates decide what the
/// cell takes in, keeps and gives out.
public final class LSTM: Trainable {
  private let stack: RecurrentStack

  /// A network of `inputs` numbers a step and `hidden` units; settings as for `RNN`.
  public init(
    _ inputs: Int, _ hidden: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
    dropout: Double = 0, bidirectional: Bool = false
  ) {
    stack = RecurrentStack(
      "LSTM", .lstm, inputs, hidden, layers: layers, bias: bias, batchFirst: batchFirst,
      dropout: dropout, bidirectional: bidirectional)
  }

  /// Input as for `RNN`; the first state is zeros.
  ///
  /// - Returns: The states of the last layer at all steps, and the last hidden and cell states of all
  ///   layers.
  public func callAsFunction(
    _ input: Tensor
  ) -> (output: Tensor, state: (hidden: Tensor, cell: Tensor)) {
    let result = stack.run(input, nil, nil)
    return (result.output, (result.hidden, result.cell ?? result.hidden))
  }

  /// Input as for `RNN`, and the first hidden and cell states, each [layers · directions, batch, hidden].
  public func callAsFunction(
    _ input: Tensor, _ state: (hidden: Tensor, cell: Tensor)
  ) -> (output: Tensor, state: (hidden: Tensor, cell: Tensor)) {
    let result = stack.run(input, state.hidden, state.cell)
    return (result.output, (result.hidden, result.cell ?? result.hidden))
  }

  /// `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, …; rows in the order of the gates
  /// input, forget, cell, output.
  public func members() -> [ModuleMember] { stack.members() }
  /// Changes whether dropout is applied between layers.
  public func setTraining(_ isTraining: Bool) { stack.isTraining = isTraining }
  /// `3, 4, batch_first=True`.
  public func printedArguments() -> String { stack.printed() }
}

/// Gated recurrent units (Cho and others, 2014), in the form of PyTorch.
public final class GRU: Trainable {
  private let stack: RecurrentStack

  /// A network of `inputs` numbers a step and `hidden` units; settings as for `RNN`.
  public init(
    _ inputs: Int, _ hidden: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
    dropout: Double = 0, bidirectional: Bool = false
  ) {
    stack = RecurrentStack(
      "GRU", .gru, inputs, hidden, layers: layers, bias: bias, batchFirst: batchFirst,
      dropout: dropout, bidirectional: bidirectional)
  }

  /// As for `RNN`.
  public func callAsFunction(
    _ input: Tensor, _ state: Tensor? = nil
  ) -> (output: Tensor, hidden: Tensor) {
    let result = stack.run(input, state, nil)
    return (result.output, result.hidden)
  }

  /// `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, …; rows in the order of the gates
  /// reset, update, new.
  public func members() -> [ModuleMember] { stack.members() }
  /// Changes whether dropout is applied between layers.
  public func setTraining(_ isTraining: Bool) { stack.isTraining = isTraining }
  /// `3, 4, num_layers=2`.
  public func printedArguments() -> String { stack.printed() }
}
