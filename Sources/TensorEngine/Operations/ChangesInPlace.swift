import TensorKernels

// Changing a tensor in place. Each change counts up the storage's version, so that a gradient that
// needs the old values is refused; and it becomes part of the history: the tensor's gradient goes
// back through the change. A change of a view is a change of its base in the view's place.
//
// `a += b` on a variable is not in place: it binds a new tensor. `addInPlace` and the assignments
// `a[...] = b` are.

extension Tensor {
  /// Tells the engine that elements were written through a pointer.
  func markChanged() { storage.version &+= 1 }

  /// Writes elements of one shape and type over this tensor's; no history.
  func write(_ source: Tensor) {
    markChanged()
    if hasContiguousElements, source.hasContiguousElements {
      guard base != source.base else { return }
      base.copyMemory(from: source.base, byteCount: count &* dtype.size)
    } else if isOnDevice || source.isOnDevice {
      writeAcrossDevices(source)
    } else {
      let safe = source.storage === storage ? source.copied() : source
      tk_copy_strided(dtype.size, rank, shape, safe.base, safe.strides, base, strides)
    }
  }

  /// Whether a change in place must be refused; then it has been.
  func refusesChange(_ operation: String) -> Bool {
    if zip(shape, strides).contains(where: { $0 > 1 && $1 == 0 }) {
      _ = Failure.tensor(
        operation, "a tensor whose elements are repeated (expand) cannot be changed in place",
        "원소가 반복된(expand) 텐서는 제자리에서 바꿀 수 없습니다",
        help: ("change a copy: cloned()", "복사본을 바꾸세요: cloned()"))
      return true
    }
    guard EngineContext.current.recordsGradients else { return false }
    let owner = viewOrigin?.base ?? self
    guard owner.wantsGradient, owner.recordedNode == nil else { return false }
    _ = Failure.tensor(
      operation,
      "a tensor that requires gradients and was not computed cannot be changed in place",
      "기울기를 요구하는 매개변수는 제자리에서 바꿀 수 없습니다",
      help: (
        "change it inside withoutGradients { }, or change a copy: detached().cloned()",
        "withoutGradients { } 안에서 바꾸거나 복사본을 바꾸세요: detached().cloned()"
      ))
    return true
  }

  /// Replaces the elements and makes the change part of the history. `backward` turns the gradient of
  /// the changed tensor into those of the old one and of the inputs.
  func change(
    _ operation: String, _ name: String, to value: Tensor, _ inputs: [Tensor],
    needing: [Tensor] = [], _ backward: @escaping (Tensor) -> [Tensor?]
  ) {
    guard !refusesChange(operation) else { return }
    let old = edge
    let isNeeded = old.isNeeded || inputs.contains { $0.needsGradient }
    let records = EngineContext.current.recordsGradients && isNeeded && dtype.isFloatingPoint
    let edges = records ? inputs.map(\.edge) : []
    let oldOfBase = viewOrigin?.base.edge
    let needed = records ? needing.map { ($0, $0.version) } : []
    write(value)
    guard records else { return }
    guard let origin = viewOrigin, let oldOfBase else {
      let node = newNode(
        .closure, old, edges.first ?? .none, self, inputs.first ?? self)
      node.closure = GradientClosure(
        name: name, edges: Array(edges.dropFirst()), needed: needed, isOnce: false
      ) { g, _ in backward(g) }
      recordedNode = node
      return
    }
    // The base's gradient: as it comes, but in the view's place what the change makes of it.
    let base = origin.base
    let (offset, layout) = (offset, layout)
    let node = base.newNode(
      .closure, oldOfBase, edges.first ?? .none, base, inputs.first ?? base)
    node.closure = GradientClosure(
      name: "CopySlices", edges: Array(edges.dropFirst()), needed: needed, isOnce: true
    ) { g, _ in
      let whole = base.emptyBuffer()
      let all = Tensor(
        storage: whole.storage, offset: base.offset, layout: base.layout, dtype: g.dtype)
      all.write(g)
      let part = Tensor(storage: whole.storage, offset: offset, layout: layout, dtype: g.dtype)
      let gradients = backward(part.copied())
      part.write(
        gradients.first.flatMap { $0 }?.dense ?? filled(.contiguous(part.shape), 0, g.dtype))
      return [all] + gradients.dropFirst()
    }
    base.recordedNode = node
    origin.node = nil
    origin.version = storage.version &- 1
    _ = refreshedNode()
  }

  /// Refuses what is to be written into a part of another shape.
  func refuseValue(_ operation: String, _ value: [Int], into part: [Int]) {
    _ = Failure.tensor(
      operation,
      "a value of shape \(value) does not fit into the part of shape \(part): sizes must be equal or 1, "
        + "aligned at the right",
      "모양이 \(value)인 값은 모양이 \(part)인 부분에 들어가지 않습니다. 오른쪽부터 맞추어 크기가 같거나 1이어야 합니다",
      help: part.isEmpty
        ? ("the part is one element, which takes one number", "원소 하나에는 수 하나만 넣을 수 있습니다") : ("", ""))
  }

  /// A tensor that is to be written here, in this shape and type; nil after a failure.
  private func fitting(_ operation: String, _ value: Tensor) -> Tensor? {
    guard broadcastShape(value.shape, shape) == shape else {
      refuseValue(operation, value.shape, into: shape)
      return nil
    }
    return value.detached().expandedView(shape)
  }

  /// Writes another tensor's elements, repeated to this shape, over this one's.
  @discardableResult
  public func copy(from source: Tensor) -> Tensor {
    assign("copy", source)
    return self
  }

  func assign(_ operation: String, _ source: Tensor) {
    guard let value = fitting(operation, source) else { return }
    change(operation, "CopyBackwards", to: value.converted(dtype), [source]) { g in
      [zerosLike(g), source.needsGradient ? reduced(g, to: source.shape) : nil]
    }
  }

  /// Writes one number over all elements.
  @discardableResult
  public func fill(_ value: Double) -> Tensor {
    change("fill", "FillBackward0", to: filled(.contiguous(shape), value, dtype), []) { g in
      [zerosLike(g)]
    }
    return self
  }

  /// Writes zeros over all elements.
  @discardableResult
  public func zero() -> Tensor { fill(0) }

  private func combine(
    _ operation: String, _ name: String, _ result: Tensor, _ inputs: [Tensor],
    needing: [Tensor] = [], _ backward: @escaping (Tensor) -> [Tensor?]
  ) -> Tensor {
    guard EngineContext.current.failure == nil || !EngineContext.current.recordsFailures else {
      return self
    }
    guard result.shape == shape else {
      return Failure.tensor(
        operation, "the result of shape \(result.shape) does not fit into shape \(shape)",
        "모양이 \(result.shape)인 결과는 모양 \(shape)에 들어가지 않습니다")
    }
    guard
      DType.promoted(result.dtype, dtype) == dtype
        || result.dtype.isFloatingPoint == dtype.isFloatingPoint
    else {
      return Failure.tensor(
        operation,
        "a result of type \(result.dtype) cannot be written into a tensor of type \(dtype)",
        "\(result.dtype) 결과를 \(dtype) 텐서에 쓸 수 없습니다",
        help: ("convert first: a = a.float()", "먼저 변환하세요: a = a.float()"))
    }
    change(operation, name, to: result.converted(dtype), inputs, needing: needing, backward)
    return self
  }

  /// Adds in place.
  @discardableResult
  public func addInPlace(_ other: Tensor, alpha: Double = 1) -> Tensor {
    let result = withoutGradients { TensorEngine.add(self, other, alpha: alpha) }
    return combine("addInPlace", "AddBackward0", result, [other]) { g in
      [g, reduced(alpha == 1 ? g : g * alpha, to: other.shape)]
    }
  }

  /// Adds a number in place.
  @discardableResult
  public func addInPlace(_ number: Double) -> Tensor {
    combine("addInPlace", "AddBackward0", inPlace(.add, number), []) { g in [g] }
  }

  /// Subtracts in place.
  @discardableResult
  public func subtractInPlace(_ other: Tensor) -> Tensor {
    combine("subtractInPlace", "SubBackward0", elementwise("-", .subtract, self, other), [other]) {
      g in [g, reduced(-g, to: other.shape)]
    }
  }

  /// Subtracts a number in place.
  @discardableResult
  public func subtractInPlace(_ number: Double) -> Tensor {
    combine("subtractInPlace", "SubBackward0", inPlace(.subtract, number), []) { g in [g] }
  }

  /// Multiplies in place.
  @discardableResult
  public func multiplyInPlace(_ other: Tensor) -> Tensor {
    let before = other.needsGradient ? copied() : self
    let result = elementwise("*", .multiply, self, other)
    return combine("multiplyInPlace", "MulBackward0", result, [other], needing: [other]) { g in
      [g * other, other.needsGradient ? reduced(g * before, to: other.shape) : nil]
    }
  }

  /// Multiplies by a number in place.
  @discardableResult
  public func multiplyInPlace(_ number: Double) -> Tensor {
    combine("multiplyInPlace", "MulBackward0", inPlace(.multiply, number), []) { g in [g * number] }
  }

  /// Divides in place.
  @discardableResult
  public func divideInPlace(_ other: Tensor) -> Tensor {
    let before = other.needsGradient ? copied() : self
    let result = elementwise("/", .divide, self, other)
    return combine("divideInPlace", "DivBackward0", result, [other], needing: [other]) { g in
      [
        g / other,
        other.needsGradient ? reduced(-(g / other * (before / other)), to: other.shape) : nil,
      ]
    }
  }

  /// Divides by a number in place.
  @discardableResult
  public func divideInPlace(_ number: Double) -> Tensor {
    combine("divideInPlace", "DivBackward0", inPlace(.divide, number), []) { g in [g / number] }
  }

  /// Divides in place and keeps the largest whole number not above the quotient.
  @discardableResult
  public func floorDivideInPlace(_ number: Double) -> Tensor {
    combine("floorDivideInPlace", "NotImplemented", inPlace(.floorDivide, number), []) { g in
      [zerosLike(g)]
    }
  }

  /// A number combined in the tensor's type where it is whole.
  private func inPlace(_ operation: BinaryOperation, _ number: Double) -> Tensor {
    let isWhole = number == number.rounded() && !dtype.isFloatingPoint
    return elementwise(
      "\(operation)InPlace", operation, self, number: number, isReal: !isWhole)
  }

  /// Brings each element between two bounds, in place.
  @discardableResult
  public func clampInPlace(min low: Double = -.infinity, max high: Double = .infinity) -> Tensor {
    let before = needsGradient ? copied() : self
    return combine("clampInPlace", "ClampBackward1", detached().clamped(min: low, max: high), []) {
      g in [g * ((before .> low) .& (before .< high)).converted(g.dtype)]
    }
  }

  /// Replaces each element by max(x, 0), in place.
  @discardableResult
  public func reluInPlace() -> Tensor {
    let result = TensorEngine.relu(detached())
    let above = (result .> 0.0)
    return combine("reluInPlace", "ReluBackward0", result, []) { g in [g * above.converted(g.dtype)]
    }
  }
}
