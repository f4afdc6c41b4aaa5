// Recording operations.

extension Tensor {
  @inline(__always)
  var needsGradient: Bool {
    wantsGradient || recordedNode != nil || viewOrigin != nil && node != nil
  }

  /// How this tensor was computed. A view whose base was changed in place since is computed from the
  /// base's new history.
  @inline(__always)
  var node: GradientNode? { viewOrigin == nil ? recordedNode : refreshedNode() }

  @inline(__always)
  var edge: Edge {
    if let node { return .node(node) }
    return wantsGradient ? .leaf(self) : .none
  }

  /// Records how this tensor was computed, when any input needs gradients.
  ///
  /// - Parameters:
  ///   - name: The name that PyTorch prints.
  ///   - inputs: What the result was computed from.
  ///   - needing: Tensors whose values `backward` reads: they must not change in place until then.
  ///     All inputs, unless said otherwise.
  ///   - once: Whether `backward` computes on memory rather than with recorded operations, so that
  ///     there is no second derivative.
  ///   - backward: From the gradient of the result to those of the inputs (nil where there is none).
  @inline(__always)
  func recording(
    _ name: String, _ inputs: [Tensor], needing: [Tensor]? = nil, once: Bool = false,
    _ backward: @escaping (Tensor) -> [Tensor?]
  ) -> Tensor {
    if Backends.areUsed, !isOnDevice, !inputs.isEmpty {
      let placed = self.placed(with: inputs)
      if placed !== self {
        return placed.recording(name, inputs, needing: needing, once: once, backward)
      }
    }
    guard Recorder.current.pointee.isOn else { return self }
    var needed = false
    for input in inputs where input.needsGradient { needed = true }
    guard needed, dtype.isFloatingPoint else { return self }
    record(name, inputs, needing ?? inputs, once) { g, _ in backward(g) }
    return self
  }

  /// As `recording`, for gradients that also use the result: `backward` gets it.
  func recordingWithResult(
    _ name: String, _ inputs: [Tensor], needing: [Tensor]? = nil, once: Bool = false,
    _ backward: @escaping (Tensor, Tensor) -> [Tensor?]
  ) -> Tensor {
    if Backends.areUsed, !isOnDevice {
      let placed = self.placed(with: inputs)
      if placed !== self {
        return placed.recordingWithResult(name, inputs, needing: needing, once: once, backward)
      }
    }
    guard Recorder.current.pointee.isOn, inputs.contains(where: { $0.needsGradient }),
      dtype.isFloatingPoint
    else { return self }
    record(name, inputs, needing ?? inputs, once) { g, y in backward(g, y ?? g) }
    recordedNode?.keepResult(self)
    return self
  }

  /// This result, whose history shows the name of what was computed: its last step has another one.
  func named(_ name: String) -> Tensor {
    guard node != nil else { return self }
    return detached().recording(name, [self], needing: []) { g in [g] }
  }

  private func record(
    _ name: String, _ inputs: [Tensor], _ needing: [Tensor], _ once: Bool,
    _ backward: @escaping (Tensor, Tensor?) -> [Tensor?]
  ) {
    let node = newNode(
      .closure, inputs.first?.edge ?? .none, inputs.count > 1 ? inputs[1].edge : .none,
      inputs.first ?? self, inputs.count > 1 ? inputs[1] : self)
    node.closure = GradientClosure(
      name: name, edges: inputs.dropFirst(2).map(\.edge),
      needed: needing.map { ($0, $0.version) }, isOnce: once, function: backward)
    recordedNode = node
  }

  @inline(__always)
  func newNode(
    _ operation: CodedOperation, _ first: Edge, _ second: Edge, _ a: Tensor, _ b: Tensor,
    keeping: KeptValues = [], number: Double = 0
  ) -> GradientNode {
    let state = ThreadState.current
    let recorder = state.pointee.recorder
    recorder.pointee.lastOperation &+= 1
    return state.pointee.nodes.node(
      operation, order: recorder.pointee.lastOperation, self, first, second, a, b, keeping: keeping,
      number: number)
  }

  /// Records a coded operation of one input.
  @inline(__always)
  func coded(
    _ operation: CodedOperation, _ input: Tensor, keepsInput: Bool = false,
    keepsResult: Bool = false, number: Double = 0
  ) -> Tensor {
    guard Recorder.current.pointee.isOn, input.needsGradient, dtype.isFloatingPoint
    else { return self }
    var kept: KeptValues = []
    if keepsInput { kept.insert(.first) }
    if keepsResult { kept.insert(.result) }
    recordedNode = newNode(
      operation, input.edge, .none, input, input, keeping: kept, number: number)
    return self
  }

  /// Records a coded operation of two inputs. `slopes` says whose values the gradients need.
  @inline(__always)
  func coded(
    _ operation: CodedOperation, _ a: Tensor, _ b: Tensor, _ slopes: Slopes = .constant
  ) -> Tensor {
    guard Recorder.current.pointee.isOn, dtype.isFloatingPoint else { return self }
    let (first, second) = (a.needsGradient, b.needsGradient)
    guard first || second else { return self }
    var kept: KeptValues = []
    if slopes == .otherInput ? second : slopes == .inputs { kept.insert(.first) }
    if slopes == .otherInput ? first : slopes == .inputs { kept.insert(.second) }
    recordedNode = newNode(
      operation, first ? a.edge : .none, second ? b.edge : .none, a, b, keeping: kept)
    return self
  }
}

/// What the gradients of an operation of two inputs need.
enum Slopes {
  case constant
  /// That of each input needs the other input, as a product's.
  case otherInput
  /// They need both inputs.
  case inputs
}

extension GradientNode {
  /// The result that was kept, as a tensor with this history.
  func keptResult(withHistory: Bool) -> Tensor? {
    guard let result else { return nil }
    let tensor = Tensor(storage: result, offset: 0, layout: layout, dtype: dtype)
    if withHistory { tensor.recordedNode = self }
    return tensor
  }

  /// Whether a value that the gradient needs was changed in place since; then it is refused.
  func refusesChangedValues() -> Bool {
    if let firstValue, firstValue.version != firstVersion { return refuse(firstValue) }
    if let secondValue, secondValue.version != secondVersion { return refuse(secondValue) }
    if let result, result.version != resultVersion { return refuse(nil) }
    if let closure {
      for (tensor, version) in closure.needed where tensor.version != version {
        return refuse(tensor)
      }
    }
    return false
  }

  private func refuse(_ tensor: Tensor?) -> Bool {
    let shape = tensor?.shape ?? layout.shape
    _ = Failure.tensor(
      "backward",
      "the gradient of \(name) needs a tensor of shape \(shape) as it was, but it has been changed "
        + "in place since",
      "\(name)의 기울기를 구하려면 모양이 \(shape)인 텐서의 원래 값이 필요한데, 그 뒤에 제자리에서 바뀌었습니다",
      help: (
        "write the change as a new tensor (a = a + 1), or change a copy: cloned()",
        "새 텐서로 계산하거나(a = a + 1) 복사본 cloned()을 바꾸세요"
      ))
    return true
  }
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
  let recorder = Recorder.current
  let before = recorder.pointee.isOn
  recorder.pointee.isOn = isOn
  return before
}
