// One step of a recurrent layer, for loops written by hand.

/// Parameters and checks that the cells share.
final class RecurrentCell {
  private let name: String
  private let rule: RecurrentRule
  private let inputs: Int
  private let hidden: Int
  private let weights: RecurrentWeights?
  private let hasBias: Bool

  init(_ name: String, _ rule: RecurrentRule, _ inputs: Int, _ hidden: Int, bias: Bool) {
    self.name = name
    self.rule = rule
    self.inputs = inputs
    self.hidden = hidden
    hasBias = bias
    weights =
      checkedRecurrentSizes(name, rule, inputs, hidden)
      ? RecurrentWeights(rule, inputs, hidden, bias: bias) : nil
  }

  func step(_ input: Tensor, _ state: Tensor?, _ cell: Tensor?) -> (Tensor, Tensor?) {
    let start = Array(input.shape.dropLast()) + [hidden]
    guard let weights, input.rank == 1 || input.rank == 2, input.shape.last == inputs,
      [state, cell].allSatisfy({ $0 == nil || $0?.shape == start })
    else {
      return (
        Failure.tensor(
          name,
          "input \(input.shape) and state \(state?.shape ?? start) do not fit: they must have shapes "
            + "[batch, \(inputs)] and [batch, \(hidden)]",
          "입력 \(input.shape)과(와) 상태 \(state?.shape ?? start)이(가) 맞지 않습니다. 모양은 "
            + "[배치, \(inputs)], [배치, \(hidden)](이)어야 합니다"), nil
      )
    }
    let zero = withoutGradients { zeros(start).to(input.dtype).placed(with: [input]) }
    let before = state ?? zero
    let next = rule.next(
      linear(input, weights.input, weights.inputBias),
      linear(before, weights.state, weights.stateBias), before, cell ?? zero)
    return (next.hidden, next.cell)
  }

  func members() -> [ModuleMember] { weights?.members("") ?? [] }
  func printed() -> String { "\(inputs), \(hidden)" + (hasBias ? "" : ", bias=False") }
}

/// One step of `RNN`.
public final class RNNCell: Trainable {
  private let cell: RecurrentCell
  /// A cell of `inputs` numbers and `hidden` units; `nonlinearity` is "tanh" or "relu".
  public init(_ inputs: Int, _ hidden: Int, bias: Bool = true, nonlinearity: String = "tanh") {
    cell = RecurrentCell(
      "RNNCell", nonlinearity == "relu" ? .relu : .tanh, inputs, hidden, bias: bias)
  }
  /// Input [batch, inputs] and state [batch, hidden] (zeros without); the next state.
  public func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> Tensor {
    cell.step(input, state, nil).0
  }
  /// `weight_ih`, `weight_hh`, `bias_ih`, `bias_hh`.
  public func members() -> [ModuleMember] { cell.members() }
  /// `3, 4`.
  public func printedArguments() -> String { cell.printed() }
}

/// One step of `LSTM`.
public final class LSTMCell: Trainable {
  private let cell: RecurrentCell
  /// A cell of `inputs` numbers and `hidden` units.
  public init(_ inputs: Int, _ hidden: Int, bias: Bool = true) {
    cell = RecurrentCell("LSTMCell", .lstm, inputs, hidden, bias: bias)
  }
  /// Input [batch, inputs]; the states are zeros. The next hidden and cell states.
  public func callAsFunction(_ input: Tensor) -> (hidden: Tensor, cell: Tensor) {
    let next = cell.step(input, nil, nil)
    return (next.0, next.1 ?? next.0)
  }
  /// Input [batch, inputs] and states [batch, hidden]; the next hidden and cell states.
  public func callAsFunction(
    _ input: Tensor, _ state: (hidden: Tensor, cell: Tensor)
  ) -> (hidden: Tensor, cell: Tensor) {
    let next = cell.step(input, state.hidden, state.cell)
    return (next.0, next.1 ?? next.0)
  }
  /// `weight_ih`, `weight_hh`, `bias_ih`, `bias_hh`.
  public func members() -> [ModuleMember] { cell.members() }
  /// `3, 4`.
  public func printedArguments() -> String { cell.printed() }
}

/// One step of `GRU`.
public final class GRUCell: Trainable {
  private let cell: RecurrentCell
  /// A cell of `inputs` numbers and `hidden` units.
  public init(_ inputs: Int, _ hidden: Int, bias: Bool = true) {
    cell = RecurrentCell("GRUCell", .gru, inputs, hidden, bias: bias)
  }
  /// Input [batch, inputs] and state [batch, hidden] (zeros without); the next state.
  public func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> Tensor {
    cell.step(input, state, nil).0
  }
  /// `weight_ih`, `weight_hh`, `bias_ih`, `bias_hh`.
  public func members() -> [ModuleMember] { cell.members() }
  /// `3, 4`.
  public func printedArguments() -> String { cell.printed() }
}
