// Reverse-mode differentiation. Every operation on tensors that need gradients leaves a node: where
// the gradients of its inputs go on, what their computation needs, and how. The operations of
// everyday training are numbered (`CodedOperation`) and cost one allocation; all others carry a
// closure from the gradient of the result to those of the inputs.

/// Where the gradient of an input goes: to the node that computed it, to a tensor that collects, or
/// nowhere.
enum Edge {
  case none
  case node(GradientNode)
  case leaf(Tensor)

  @inline(__always)
  var isNeeded: Bool {
    if case .none = self { return false }
    return true
  }

  @inline(__always)
  var isNode: Bool {
    if case .node = self { return true }
    return false
  }

  @inline(__always)
  var node: GradientNode? {
    if case .node(let node) = self { return node }
    return nil
  }
}

/// Operations whose gradients are computed without a closure.
enum CodedOperation: UInt8 {
  case closure
  case add, subtract, multiply, divide, negate, shift, unshift, reverseSubtract, scale,
    divideByNumber, square
  case sigmoid, tanh, relu, exp, log, sqrt, abs
  case sum, mean, product, linear

  /// The name that PyTorch prints.
  var name: String {
    switch self {
    case .closure: return ""
    case .add, .shift: return "AddBackward0"
    case .subtract, .unshift: return "SubBackward0"
    case .reverseSubtract: return "RsubBackward1"
    case .multiply, .scale: return "MulBackward0"
    case .divide, .divideByNumber: return "DivBackward0"
    case .negate: return "NegBackward0"
    case .square: return "PowBackward0"
    case .sigmoid: return "SigmoidBackward0"
    case .tanh: return "TanhBackward0"
    case .relu: return "ReluBackward0"
    case .exp: return "ExpBackward0"
    case .log: return "LogBackward0"
    case .sqrt: return "SqrtBackward0"
    case .abs: return "AbsBackward0"
    case .sum: return "SumBackward0"
    case .mean: return "MeanBackward0"
    case .product: return "MmBackward0"
    case .linear: return "AddmmBackward0"
    }
  }
}

/// What a recorded operation needs that only some have.
final class GradientClosure {
  let name: String
  let function: (Tensor, Tensor?) -> [Tensor?]
  /// Edges beyond the second.
  var edges: [Edge]
  /// Values that the function uses, with the versions that it expects.
  let needed: [(tensor: Tensor, version: Int32)]
  /// Whether `backward` may run only once, because values are released: those that are needed, and what
  /// PyTorch keeps where the engine's closure holds positions or a mask.
  var keepsValues: Bool {
    !needed.isEmpty || isOnce || GradientClosure.namesThatKeep.contains(name)
  }
  private static let namesThatKeep: Set = [
    "AvgPool2DBackward0", "AdaptiveAvgPool2DBackward0", "MaxPool2DWithIndicesBackward0",
    "EmbeddingBackward0", "GatherBackward0", "IndexSelectBackward0", "IndexBackward0",
    "MaskedSelectBackward0", "WhereBackward0", "MaxBackward0", "MinBackward0",
  ]
  /// Whether the function computes on memory, so that its result has no derivative.
  let isOnce: Bool

  init(
    name: String, edges: [Edge], needed: [(Tensor, Int32)], isOnce: Bool,
    function: @escaping (Tensor, Tensor?) -> [Tensor?]
  ) {
    self.name = name
    self.edges = edges
    self.needed = needed
    self.isOnce = isOnce
    self.function = function
  }
}

/// A tensor that wants its gradient although it was computed.
final class GradientKeeper {
  weak var tensor: Tensor?
  init(_ tensor: Tensor) { self.tensor = tensor }
}

/// The values that the gradient of an operation needs.
struct KeptValues: OptionSet {
  let rawValue: UInt8
  static let first = KeptValues(rawValue: 1)
  static let second = KeptValues(rawValue: 2)
  static let result = KeptValues(rawValue: 4)
}

/// One recorded operation.
final class GradientNode {
  private(set) var operation: CodedOperation
  /// Latest operations have the highest numbers.
  private(set) var order: Int
  /// The result's shape and type.
  private var layoutReference: LayoutReference
  var layout: Layout { layoutReference.layout }
  private(set) var dtype: DType
  var first: Edge
  var second: Edge
  /// The bias of `linear`.
  var third = Edge.none
  /// Inputs whose values are needed, and the versions at the time.
  var firstValue: Tensor?
  var secondValue: Tensor?
  private(set) var firstVersion: Int32
  private(set) var secondVersion: Int32
  /// Version of the result, where its value is needed.
  private(set) var resultVersion: Int32
  /// The result's memory, where its value is needed.
  private var resultMemory: Unmanaged<Storage>?
  var result: Storage? { resultMemory?.takeUnretainedValue() }
  private(set) var firstType: DType
  private(set) var secondType: DType
  /// The inputs' layouts, where they are not the result's.
  private var otherFirstLayout: Layout?
  private var otherSecondLayout: Layout?
  @inline(__always)
  var firstLayout: Layout { otherFirstLayout ?? layout }
  @inline(__always)
  var secondLayout: Layout { otherSecondLayout ?? layout }
  private(set) var number: Double
  var closure: GradientClosure?
  var keeper: GradientKeeper?
  var isReleased = false
  /// The gradient that has arrived so far in the running `backward`.
  var pending: Tensor?
  /// The last `backward` that has seen this node.
  var seen = 0
  /// The next node that waits, while this one does.
  fileprivate var next: Unmanaged<GradientNode>?

  /// `a` and `b` are the inputs; an operation of one input gives it twice. All is set here, once, which
  /// counts fewer references than setting it later. `keeping` says whose values are needed.
  @inline(__always)
  init(
    _ operation: CodedOperation, order: Int, _ made: Tensor, _ first: Edge, _ second: Edge,
    _ a: Tensor, _ b: Tensor, keeping: KeptValues = [], number: Double = 0
  ) {
    self.operation = operation
    self.order = order
    layoutReference = made.layoutReference
    dtype = made.dtype
    self.first = first
    self.second = second
    firstType = a.dtype
    secondType = b.dtype
    otherFirstLayout = a.layoutReference === made.layoutReference ? nil : a.layout
    otherSecondLayout = b.layoutReference === made.layoutReference ? nil : b.layout
    self.number = number
    if keeping.contains(.first) {
      firstValue = a
      firstVersion = a.version
    } else {
      firstValue = nil
      firstVersion = 0
    }
    if keeping.contains(.second) {
      secondValue = b
      secondVersion = b.version
    } else {
      secondValue = nil
      secondVersion = 0
    }
    if keeping.contains(.result) {
      resultMemory = made.retainedMemory()
      resultVersion = made.version
    } else {
      resultMemory = nil
      resultVersion = 0
    }
  }

  deinit {
    releaseResult()
  }

  /// Keeps the result's memory for the gradient; not the tensor, which holds the node.
  func keepResult(_ tensor: Tensor) {
    releaseResult()
    resultMemory = tensor.retainedMemory()
    resultVersion = tensor.version
  }

  @inline(__always)
  private func releaseResult() {
    guard let memory = resultMemory else { return }
    resultMemory = nil
    Storage.release(memory)
  }

  /// The name that PyTorch prints: `MulBackward0`.
  var name: String {
    if operation == .linear, !third.isNeeded { return "MmBackward0" }
    return closure?.name ?? operation.name
  }

  /// Forgets the values that only the gradient needed.
  func release() {
    let keeps =
      firstValue != nil || secondValue != nil || resultMemory != nil || operation == .scale
      || operation == .divideByNumber
    if keeps || closure?.keepsValues == true {
      isReleased = true
      firstValue = nil
      secondValue = nil
      releaseResult()
      if let closure {
        self.closure = GradientClosure(
          name: closure.name, edges: closure.edges, needed: [], isOnce: closure.isOnce
        ) { _, _ in [] }
      }
    }
  }

  /// Sets everything anew in a node that waited.
  @inline(__always)
  fileprivate func reuse(
    _ operation: CodedOperation, order: Int, _ made: Tensor, _ first: Edge, _ second: Edge,
    _ a: Tensor, _ b: Tensor, keeping: KeptValues, number: Double
  ) {
    self.operation = operation
    self.order = order
    layoutReference = made.layoutReference
    dtype = made.dtype
    self.first = first
    self.second = second
    firstType = a.dtype
    secondType = b.dtype
    if a.layoutReference !== made.layoutReference { otherFirstLayout = a.layout }
    if b.layoutReference !== made.layoutReference { otherSecondLayout = b.layout }
    self.number = number
    isReleased = false
    seen = 0
    if keeping.contains(.first) {
      firstValue = a
      firstVersion = a.version
    }
    if keeping.contains(.second) {
      secondValue = b
      secondVersion = b.version
    }
    if keeping.contains(.result) {
      resultMemory = made.retainedMemory()
      resultVersion = made.version
    }
  }

  /// Whether nothing hangs on it that has to be taken apart first.
  @inline(__always)
  private var isSimple: Bool {
    closure == nil && keeper == nil && pending == nil && !third.isNeeded
  }

  /// Lets go of all that the node holds and keeps the node for the next operation of this thread. The
  /// caller has the only reference.
  @inline(__always)
  private func recycle() {
    guard isSimple, let state = ThreadState.existing else { return }
    first = .none
    second = .none
    if firstValue != nil { firstValue = nil }
    if secondValue != nil { secondValue = nil }
    releaseResult()
    if otherFirstLayout != nil { otherFirstLayout = nil }
    if otherSecondLayout != nil { otherSecondLayout = nil }
    state.pointee.nodes.give(self)
  }

  /// Releases a chain of nodes without recursion.
  static func dismantle(_ node: inout GradientNode?) {
    guard isKnownUniquelyReferenced(&node) else {
      node = nil
      return
    }
    if hasInner(node) { return dismantleChain(&node) }
    node?.recycle()
    node = nil
  }

  @inline(__always)
  private static func hasInner(_ node: GradientNode?) -> Bool {
    guard let node else { return false }
    return node.first.isNode || node.second.isNode || node.third.isNode || node.closure != nil
  }

  /// Moves the node out, so that only the list refers to it.
  private static func taken(_ node: inout GradientNode?) -> [GradientNode] {
    defer { node = nil }
    return node.map { [$0] } ?? []
  }

  @inline(never)
  private static func dismantleChain(_ start: inout GradientNode?) {
    var pending = taken(&start)
    while var last = pending.popLast() {
      guard isKnownUniquelyReferenced(&last) else { continue }
      if let next = last.first.node { pending.append(next) }
      if let next = last.second.node { pending.append(next) }
      last.first = .none
      if let next = last.third.node { pending.append(next) }
      last.second = .none
      last.third = .none
      if let closure = last.closure {
        for edge in closure.edges { if let next = edge.node { pending.append(next) } }
        // A closure keeps inputs, whose own nodes must not be released through them.
        for (tensor, _) in closure.needed {
          if let next = tensor.recordedNode { pending.append(next) }
        }
        closure.edges = []
      }
      if let next = last.firstValue?.recordedNode { pending.append(next) }
      if let next = last.secondValue?.recordedNode { pending.append(next) }
      last.recycle()
    }
  }
}

/// Nodes of this thread that wait for their next operation: a few, so that a loop over small tensors
/// does not ask the system for memory.
struct NodePool {
  private var first: Unmanaged<GradientNode>?
  private var count = 0
  private static let most = 256

  /// A node for an operation: one that waited, or a new one.
  @inline(__always)
  mutating func node(
    _ operation: CodedOperation, order: Int, _ made: Tensor, _ first: Edge, _ second: Edge,
    _ a: Tensor, _ b: Tensor, keeping: KeptValues, number: Double
  ) -> GradientNode {
    guard let waiting = self.first else {
      return GradientNode(
        operation, order: order, made, first, second, a, b, keeping: keeping, number: number)
    }
    let node = waiting.takeRetainedValue()
    self.first = node.next
    count &-= 1
    node.reuse(
      operation, order: order, made, first, second, a, b, keeping: keeping, number: number)
    return node
  }

  @inline(__always)
  mutating func give(_ node: GradientNode) {
    guard count < NodePool.most else { return }
    node.next = first
    first = .passRetained(node)
    count &+= 1
  }

  /// Frees all that wait.
  mutating func destroy() {
    while let waiting = first {
      first = waiting._withUnsafeGuaranteedRef { $0.next }
      waiting.release()
    }
  }
}
