// The tensors of a model by their names: what is saved and loaded.

/// Tensors with names, in order.
public struct StateDict: CustomStringConvertible {
  /// The names, in order.
  public private(set) var names: [String] = []
  private var tensors: [String: Tensor] = [:]

  /// Without tensors.
  public init() {}

  /// How many there are.
  public var count: Int { names.count }

  /// The tensor of a name; setting `nil` removes it.
  public subscript(name: String) -> Tensor? {
    get { tensors[name] }
    set {
      if tensors[name] == nil, newValue != nil { names.append(name) }
      if newValue == nil { names.removeAll { $0 == name } }
      tensors[name] = newValue
    }
  }

  /// Copies of the tensors, which later training leaves alone: `best = model.stateDict().cloned()`.
  public func cloned() -> StateDict {
    var result = StateDict()
    for name in names { result[name] = tensors[name]?.detached().cloned() }
    return result
  }

  /// As PyTorch prints it.
  public var description: String {
    let pairs = names.map { "('\($0)', \(tensors[$0]?.description ?? ""))" }
    return "OrderedDict([\(pairs.joined(separator: ", "))])"
  }
}

extension Trainable {
  /// All parameters and buffers by name. The tensors share their numbers with the model: what training
  /// changes later changes them too. Copy those that must stay with `cloned()`.
  public func stateDict() -> StateDict {
    var state = StateDict()
    flatten(self, "") { name, member in
      if let tensor = member.parameter ?? member.buffer { state[name] = tensor.detached() }
    }
    return state
  }

  /// Takes the numbers of a state, as `stateDict()` gives it, into the model's own tensors.
  ///
  /// A name that only one side has and a tensor of another shape are errors, and nothing is changed then.
  /// With `strict: false` names that only one side has are left alone.
  public func load(_ state: StateDict, strict: Bool = true) {
    var targets: [(Tensor, Tensor)] = []
    var missing: [String] = []
    var known: Set<String> = []
    var wrong: String?
    flatten(self, "") { name, member in
      guard let target = member.parameter ?? member.buffer else { return }
      known.insert(name)
      guard let source = state[name] else {
        missing.append(name)
        return
      }
      if source.shape != target.shape, wrong == nil {
        wrong = "\(name): \(source.shape) ≠ \(target.shape)"
      }
      targets.append((target, source))
    }
    let unknown = state.names.filter { !known.contains($0) }
    if let wrong {
      _ = Failure.tensor(
        "load", "the shapes of the state and of the model differ: \(wrong)",
        "상태와 모델의 모양이 다릅니다: \(wrong)")
      return
    }
    if strict, !missing.isEmpty || !unknown.isEmpty {
      func list(_ names: [String]) -> String { names.prefix(5).joined(separator: ", ") }
      _ = Failure.tensor(
        "load",
        "the state does not fit the model: missing [\(list(missing))], unknown [\(list(unknown))]",
        "상태가 모델에 맞지 않습니다: 없는 이름 [\(list(missing))], 모르는 이름 [\(list(unknown))]",
        help: (
          "build the model as it was when it was saved, or use strict: false",
          "저장할 때와 같은 모델을 만들거나 strict: false를 쓰세요"
        ))
      return
    }
    withoutGradients {
      for (target, source) in targets {
        target.write(source.to(target.dtype).detached().contiguous())
      }
    }
  }
}
