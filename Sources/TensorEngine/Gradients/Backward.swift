import TensorKernels

// The way back: from the result through the recorded nodes, latest first, to the tensors that collect
// gradients. Each node holds what has arrived for it, so no tables are needed; a graph of any depth
// takes no recursion.

/// One run through a graph.
final class BackwardRun {
  let context: EngineContext
  let keepsGraph: Bool
  let createsGraph: Bool
  /// Where gradients are wanted, for `grad`: tensors or nodes; nil for `backward`.
  private var wanted: [ObjectIdentifier: Int]?
  private(set) var found: [Tensor?] = []
  private var failed = false

  init(keepsGraph: Bool, createsGraph: Bool, wanted: [Tensor]? = nil) {
    context = EngineContext.current
    self.keepsGraph = keepsGraph || createsGraph
    self.createsGraph = createsGraph
    guard let wanted else { return }
    found = Array(repeating: nil, count: wanted.count)
    var table: [ObjectIdentifier: Int] = [:]
    for (index, tensor) in wanted.enumerated() {
      table[tensor.node.map(ObjectIdentifier.init) ?? ObjectIdentifier(tensor)] = index
    }
    self.wanted = table
  }

  /// Sends gradients back from these tensors.
  func run(_ roots: [(Tensor, Tensor)]) {
    let wasRecording = context.recordsGradients
    context.recordsGradients = createsGraph
    let wasGoingBack = context.isGoingBack
    context.isGoingBack = true
    defer {
      context.recordsGradients = wasRecording
      context.isGoingBack = wasGoingBack
    }
    context.nextRun &+= 1
    let number = context.nextRun
    var nodes: [GradientNode] = []
    for (root, gradient) in roots {
      let edge = root.edge
      if let node = edge.node, node.seen != number {
        node.seen = number
        nodes.append(node)
      }
      send(edge, gradient)
    }
    var index = 0
    var isSorted = true
    func visit(_ edge: Edge) {
      guard let next = edge.node, next.seen != number else { return }
      next.seen = number
      if isSorted, let last = nodes.last, last.order < next.order { isSorted = false }
      nodes.append(next)
    }
    while index < nodes.count {
      let node = nodes[index]
      visit(node.first)
      visit(node.second)
      visit(node.third)
      if let closure = node.closure { for edge in closure.edges { visit(edge) } }
      index += 1
    }
    if !isSorted || roots.count > 1 { nodes.sort { $0.order > $1.order } }
    for node in nodes {
      guard let gradient = node.pending else { continue }
      node.pending = nil
      if failed { continue }
      if let position = wanted?[ObjectIdentifier(node)] { found[position] = gradient }
      if let tensor = node.keeper?.tensor, wanted == nil { tensor.collect(gradient, createsGraph) }
      if node.isReleased {
        releasedTwice()
        failed = true
        continue
      }
      if node.refusesChangedValues() {
        failed = true
        continue
      }
      pass(gradient, through: node)
      if context.recordsFailures, context.failure != nil { failed = true }
      if !keepsGraph { node.release() }
    }
  }

  private func releasedTwice() {
    _ = Failure.tensor(
      "backward", "the record of this computation was released by an earlier backward",
      "이 계산의 기록은 앞선 backward에서 지워졌습니다",
      help: (
        "compute the value again, or call the first one as backward(retainGraph: true)",
        "값을 다시 계산하거나, 처음에 backward(retainGraph: true)로 부르세요"
      ))
  }

  /// Hands a gradient on.
  @inline(__always)
  private func send(_ edge: Edge, _ gradient: Tensor, isFresh: Bool = false) {
    switch edge {
    case .node(let next):
      if let sum = next.pending { next.pending = sum + gradient } else { next.pending = gradient }
    case .leaf(let leaf): collect(leaf, gradient, isFresh)
    case .none: break
    }
  }

  private func collect(_ leaf: Tensor, _ arrived: Tensor, _ isFresh: Bool) {
    let gradient = Backends.areUsed ? arrived.to(leaf.device) : arrived
    guard let wanted else { return leaf.collect(gradient, createsGraph, isFresh: isFresh) }
    guard let position = wanted[ObjectIdentifier(leaf)] else { return }
    if let sum = found[position] {
      found[position] = sum + gradient
    } else {
      found[position] = gradient
    }
  }

  /// A gradient for an input of another shape or type than the result's.
  @inline(__always)
  private func fit(_ gradient: Tensor, _ layout: Layout, _ dtype: DType) -> Tensor {
    if gradient.layout === layout, gradient.dtype == dtype { return gradient }
    return fitSlow(gradient, layout, dtype)
  }

  @inline(never)
  private func fitSlow(_ gradient: Tensor, _ layout: Layout, _ dtype: DType) -> Tensor {
    let summed = reduced(gradient, to: layout.shape)
    return summed.dtype == dtype ? summed : summed.to(dtype)
  }

  private func pass(_ g: Tensor, through node: GradientNode) {
    let first = node.first
    switch node.operation {
    case .add:
      if first.isNeeded { send(first, fit(g, node.firstLayout, node.firstType)) }
      if node.second.isNeeded { send(node.second, fit(g, node.secondLayout, node.secondType)) }
    case .subtract:
      if first.isNeeded { send(first, fit(g, node.firstLayout, node.firstType)) }
      if node.second.isNeeded {
        send(node.second, fit(-g, node.secondLayout, node.secondType), isFresh: true)
      }
    case .multiply:
      if first.isNeeded, let b = node.secondValue {
        send(first, fit(g * b, node.firstLayout, node.firstType), isFresh: true)
      }
      if node.second.isNeeded, let a = node.firstValue {
        send(node.second, fit(g * a, node.secondLayout, node.secondType), isFresh: true)
      }
    case .divide:
      guard let a = node.firstValue, let b = node.secondValue else { return }
      let toFirst = g / b
      if first.isNeeded { send(first, fit(toFirst, node.firstLayout, node.firstType)) }
      if node.second.isNeeded {
        send(node.second, fit(-(toFirst * (a / b)), node.secondLayout, node.secondType))
      }
    case .negate, .reverseSubtract: send(first, -g)
    case .shift, .unshift: send(first, g)
    case .scale: send(first, g * node.number, isFresh: true)
    case .divideByNumber: send(first, g / node.number, isFresh: true)
    case .square:
      guard let x = node.firstValue else { return }
      send(first, g * (x * 2.0))
    case .sigmoid:
      guard let y = node.keptResult(withHistory: createsGraph) else { return }
      send(
        first, createsGraph ? (g * (1.0 - y)) * y : slope(TK_SIGMOID_GRAD, y, g), isFresh: true)
    case .tanh:
      guard let y = node.keptResult(withHistory: createsGraph) else { return }
      send(first, createsGraph ? g * (1.0 - y * y) : slope(TK_TANH_GRAD, y, g), isFresh: true)
    case .relu:
      guard let y = node.keptResult(withHistory: false) else { return }
      send(
        first,
        createsGraph ? whereTrue(y .<= 0.0, zerosLike(g), g) : slope(TK_RELU_GRAD, y, g),
        isFresh: true)
    case .exp:
      guard let y = node.keptResult(withHistory: createsGraph) else { return }
      send(first, g * y)
    case .log:
      guard let x = node.firstValue else { return }
      send(first, g / x)
    case .sqrt:
      guard let y = node.keptResult(withHistory: createsGraph) else { return }
      send(first, g / (y * 2.0))
    case .abs:
      guard let x = node.firstValue else { return }
      send(first, g * x.detached().sign())
    case .sum: send(first, g.expandedView(node.firstLayout.shape))
    case .mean: send(first, (g / node.number).expandedView(node.firstLayout.shape))
    case .product:
      if first.isNeeded, let b = node.secondValue {
        send(first, product(g, b, transposeB: true), isFresh: true)
      }
      if node.second.isNeeded, let a = node.firstValue {
        send(node.second, product(a, g, transposeA: true), isFresh: true)
      }
    case .linear:
      guard let x = node.firstValue, let weight = node.secondValue else { return }
      if first.isNeeded { send(first, product(g, weight), isFresh: true) }
      if node.second.isNeeded { send(node.second, product(g, x, transposeA: true), isFresh: true) }
      if node.third.isNeeded { send(node.third, columnSums(g), isFresh: true) }
    case .closure: passThroughClosure(g, node)
    }
  }

  /// A gradient in one kernel, from the input or result of the operation and the gradient of its
  /// result.
  private func slope(_ kernel: Int, _ value: Tensor, _ g: Tensor) -> Tensor {
    let (original, value, g) = (g, value.dense, g.dense)
    let result = Tensor(uninitializedLike: value, value.dtype)
    _ = tk_row_binary(
      Int32(truncatingIfNeeded: kernel), value.dtype.kernel, Int64(value.count), value.base,
      1, g.base, 1, result.base, 0, 0)
    return Backends.areUsed ? result.placed(with: [original]) : result
  }

  /// A product in the run: recorded when the gradient is to have one.
  private func product(
    _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false
  ) -> Tensor {
    guard createsGraph || a.dtype != .float32 else {
      return gemm(a, b, transposeA: transposeA, transposeB: transposeB)
    }
    return matmul(transposeA ? a.t() : a, transposeB ? b.t() : b)
  }

  /// The gradient of a bias: sums over the batch, in the order of its rows.
  private func columnSums(_ g: Tensor) -> Tensor {
    createsGraph ? g.sum(dim: 0) : reduction(Int(TK_SUM), g, 0, keepDim: false)
  }

  private func passThroughClosure(_ g: Tensor, _ node: GradientNode) {
    guard let closure = node.closure else { return }
    let dense = g.isContiguous() ? g : g.contiguous()
    var outgoing: [Tensor?]
    if closure.isOnce, createsGraph {
      context.recordsGradients = false
      outgoing = closure.function(dense, node.keptResult(withHistory: false))
      context.recordsGradients = true
      let inputs = closure.needed.map(\.tensor) + [g]
      for case let tensor? in outgoing {
        _ = tensor.recording(closure.name, inputs, needing: []) { _ in
          _ = Failure.tensor(
            "backward", "\(closure.name) has no second derivative", "\(closure.name)에는 2차 도함수가 없습니다"
          )
          return []
        }
      }
    } else {
      outgoing = closure.function(dense, node.keptResult(withHistory: createsGraph))
    }
    for (index, gradient) in outgoing.enumerated() {
      guard var gradient else { continue }
      // What a closure computed on the processor goes on where its gradient came from; a move between
      // devices goes back to where its input is.
      if Backends.areUsed, closure.name != "ToCopyBackward0" {
        gradient = gradient.placed(with: [g])
      }
      switch index {
      case 0:
        if node.first.isNeeded { send(node.first, fit(gradient, node.firstLayout, node.firstType)) }
      case 1:
        if node.second.isNeeded {
          send(node.second, fit(gradient, node.secondLayout, node.secondType))
        }
      default: if index - 2 < closure.edges.count { send(closure.edges[index - 2], gradient) }
      }
    }
  }
}

extension Tensor {
  /// Adds a gradient to the one that is there.
  ///
  /// `isFresh`: nothing else holds the gradient; otherwise it may be shared with other tensors and
  /// with the graph, and what is added later must not reach them.
  func collect(_ gradient: Tensor, _ createsGraph: Bool, isFresh: Bool = false) {
    if createsGraph {
      grad = grad.map { $0 + gradient } ?? gradient
    } else if let grad, grad.node == nil, grad.shape == gradient.shape {
      grad.write(elementwise("backward", .add, grad, gradient))
    } else if grad == nil {
      grad =
        isFresh && gradient.isContiguous() ? gradient : gradient.copied().placed(with: [gradient])
    } else {
      grad = grad.map { elementwise("backward", .add, $0, gradient) }
    }
  }

  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released, unless it is to be kept.
  ///
  /// - Parameters:
  ///   - gradient: The gradient of this tensor; a scalar has 1.
  ///   - retainGraph: Whether `backward` may be called again.
  ///   - createGraph: Whether the gradients are recorded too, for second derivatives.
  public func backward(
    gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false
  ) {
    guard let start = startOfGradients("backward", gradient) else { return }
    BackwardRun(keepsGraph: retainGraph, createsGraph: createGraph).run([(self, start)])
  }

  /// The gradient to begin with; nil after a failure.
  func startOfGradients(_ operation: String, _ gradient: Tensor?) -> Tensor? {
    guard needsGradient else {
      _ = Failure.tensor(
        operation, "this tensor does not require gradients and has no record of a computation",
        "이 텐서는 기울기를 요구하지 않고 계산 기록도 없습니다",
        help: (
          "make the parameters with requiresGradient: true, and call backward once per computation",
          "매개변수를 requiresGradient: true로 만들고, 계산마다 backward를 한 번만 부르세요"
        ))
      return nil
    }
    if let gradient {
      guard gradient.shape == shape else {
        _ = Failure.tensor(
          operation, "the gradient's shape \(gradient.shape) is not that of the tensor, \(shape)",
          "기울기의 모양 \(gradient.shape)이(가) 텐서의 모양 \(shape)과(와) 다릅니다")
        return nil
      }
      return gradient.dtype == dtype ? gradient : gradient.to(dtype)
    }
    guard count == 1 else {
      _ = Failure.tensor(
        operation, "gradients start from a scalar, but this tensor has shape \(shape)",
        "기울기는 스칼라에서 시작하는데 이 텐서의 모양은 \(shape)입니다",
        help: (
          "take the sum or mean first, or pass gradient:", "먼저 sum이나 mean을 구하거나 gradient:를 주세요"
        ))
      return nil
    }
    return filled(layout.isContiguous ? layout : .contiguous(shape), 1, dtype).placed(with: [self])
  }

  /// Forgets the gradient.
  public func zeroGrad() { grad = nil }

  /// Lets `backward` keep this tensor's gradient in `grad` although it was computed from others.
  public func retainGrad() {
    guard let node else {
      if !wantsGradient {
        _ = Failure.tensor(
          "retainGrad", "this tensor does not require gradients", "이 텐서는 기울기를 요구하지 않습니다")
      }
      return
    }
    node.keeper = GradientKeeper(self)
  }
}

/// The gradients of outputs with respect to inputs, without touching `grad`.
///
/// - Parameters:
///   - outputs: What is differentiated; not-scalar ones need `gradOutputs`.
///   - inputs: With respect to what; nothing of them may be unused, unless `allowUnused`.
///   - gradOutputs: The gradients to begin with.
///   - retainGraph: Whether the record is kept.
///   - createGraph: Whether the gradients are recorded too, for second derivatives.
///   - allowUnused: Whether an input that no output depends on gets zeros.
public func grad(
  _ outputs: [Tensor], _ inputs: [Tensor], gradOutputs: [Tensor] = [], retainGraph: Bool = false,
  createGraph: Bool = false, allowUnused: Bool = false
) -> [Tensor] {
  var roots: [(Tensor, Tensor)] = []
  for (index, output) in outputs.enumerated() {
    let given = index < gradOutputs.count ? gradOutputs[index] : nil
    guard let start = output.startOfGradients("grad", given) else {
      return inputs.map { _ in .placeholder() }
    }
    roots.append((output, start))
  }
  let run = BackwardRun(keepsGraph: retainGraph, createsGraph: createGraph, wanted: inputs)
  run.run(roots)
  return zip(inputs, run.found).enumerated().map { index, pair in
    if let found = pair.1 { return found }
    if allowUnused || EngineContext.current.failure != nil { return zerosLike(pair.0) }
    return Failure.tensor(
      "grad", "input \(index) of shape \(pair.0.shape) was not used to compute the outputs",
      "모양이 \(pair.0.shape)인 \(index)번째 입력은 출력을 계산하는 데 쓰이지 않았습니다",
      help: ("allowUnused: true gives zeros", "allowUnused: true이면 0을 줍니다"))
  }
}

/// The gradient of an output with respect to an input, without touching `grad`.
public func grad(
  _ output: Tensor, _ input: Tensor, retainGraph: Bool = false, createGraph: Bool = false
) -> Tensor {
  grad([output], [input], retainGraph: retainGraph, createGraph: createGraph)[0]
}

/// The gradient of a function of a tensor, as a function: `gradient(of: { ($0 * $0).sum() })(x)`.
public func gradient(of function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
  { x in valueAndGradient(at: x, of: function).gradient }
}

/// The gradient of a function at a point.
public func gradient(at x: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
  valueAndGradient(at: x, of: function).gradient
}

/// The value of a function at a point, and its gradient there.
public func valueAndGradient(
  at x: Tensor, of function: (Tensor) -> Tensor
) -> (value: Tensor, gradient: Tensor) {
  // Inside another recorded computation the point keeps its history, so that gradients of gradients
  // work.
  let isNested = x.needsGradient
  let point = isNested ? x : x.detached()
  if !isNested { point.requiresGradient = true }
  let value = function(point)
  guard value.needsGradient else { return (value, zerosLike(x)) }
  let result = grad(
    [value], [point], retainGraph: isNested, createGraph: isNested, allowUnused: true)
  return (isNested ? value : value.detached(), result[0])
}
