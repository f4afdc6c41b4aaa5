// Models that cells declare, as the engine sees them: objects that answer what the engine asks of a
// model by calling back into the machine. The checker makes the closures (CellFrontend's
// Lowering/GuestModels.swift).

import CellIR
import CellMachine
import TensorEngine

/// A part of a model that a cell declares.
class GuestPart: Trainable {
  /// The closures of one value, in the order in which the checker hands them over.
  struct Hooks {
    var call: GuestFunction?
    var members: GuestFunction?
    var printedName: GuestFunction?
    var printedArguments: GuestFunction?
    var setTraining: GuestFunction?
    var description: GuestFunction?
    var unwrap: GuestFunction?
  }

  let hooks: Hooks
  /// The object this stands for, kept so that its address stays its own; `nil` for structs.
  let object: GuestFunction?

  init(_ hooks: Hooks, object: GuestFunction?) {
    self.hooks = hooks
    self.object = object
  }

  private func collect() -> MemberCollector {
    let collector = MemberCollector()
    hooks.members?.call(
      arguments: Layout(raw: 0, ref: 1), result: .none, otherwise: ()
    ) { _, refs, call in
      call.set(refs, 0, object: collector)
    } read: { _, _ in
      ()
    }
    return collector
  }

  func members() -> [ModuleMember] { collect().members }

  private func text(_ hook: GuestFunction) -> String {
    hook.call(arguments: .none, result: .object, otherwise: "") { _, _, _ in
    } read: { _, refs in
      refs.string(0)
    }
  }

  func printedName() -> String {
    hooks.printedName.map(text) ?? collect().typeName
  }

  func printedArguments() -> String { hooks.printedArguments.map(text) ?? "" }

  func setTraining(_ isTraining: Bool) {
    hooks.setTraining?.call(
      arguments: .word, result: .none, otherwise: ()
    ) { raws, _, _ in
      raws.set(0, isTraining)
    } read: { _, _ in
      ()
    }
  }

  var description: String { hooks.description.map(text) ?? printedTree() }
}

/// A model that a cell declares.
final class GuestModel: GuestPart, Module {
  func callAsFunction(_ input: Tensor) -> Tensor {
    guard let call = hooks.call else { return input }
    return call.call(
      arguments: .object, result: .object, otherwise: zeros([])
    ) { _, refs, call in
      call.set(refs, 0, object: input)
    } read: { _, refs in
      refs.object(0, Tensor.self)
    }
  }
}

/// A data set that a cell declares: with batches of its own, or samples that are stacked.
final class GuestDataset: SampleDataset {
  private let countHook: GuestFunction?
  private let batchHook: GuestFunction?
  private let sampleHook: GuestFunction?

  init(count: GuestFunction?, batch: GuestFunction?, sample: GuestFunction?) {
    (countHook, batchHook, sampleHook) = (count, batch, sample)
  }

  var count: Int {
    let count = countHook?.call(arguments: .none, result: .word, otherwise: 0) { _, _, _ in
    } read: { raws, _ in
      raws.int(0)
    }
    return max(0, count ?? 0)
  }

  /// Calls a closure that gives an input and a target.
  private func pair(
    _ hook: GuestFunction, _ arguments: Layout,
    write: (RawSlots, RefSlots, inout HostCall) -> Void
  ) -> (Tensor, Tensor) {
    hook.call(
      arguments: arguments, result: Layout(raw: 0, ref: 2), otherwise: (zeros(0), zeros(0)),
      write: write
    ) { _, refs in
      guard let input = refs.object(0, Tensor.self), let target = refs.object(1, Tensor.self)
      else { return nil }
      return (input, target)
    }
  }

  func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    if let batchHook {
      return pair(batchHook, .object) { _, refs, call in
        call.set(refs, 0, array: indices, element: .word) { value, raws, _, _ in
          raws.set(0, value)
        }
      }
    }
    let samples = indices.map { self[$0] }
    return (stack(samples.map(\.0)), stack(samples.map(\.1)))
  }

  subscript(index: Int) -> (Tensor, Tensor) {
    guard let sampleHook else {
      guard batchHook != nil else { return (zeros(0), zeros(0)) }
      let (input, target) = batch([index])
      return (input.select(0), target.select(0))
    }
    return pair(sampleHook, .word) { raws, _, _ in raws.set(0, index) }
  }
}

/// Receives what a value of a guest type holds.
final class MemberCollector {
  var typeName = ""
  private var levels: [(name: String, members: [ModuleMember])] = [("", [])]

  var members: [ModuleMember] { levels[0].members }

  func add(_ member: ModuleMember?) {
    if let member { levels[levels.count - 1].members.append(member) }
  }

  func begin(_ name: String) { levels.append((name, [])) }

  func end() {
    guard levels.count > 1 else { return }
    let level = levels.removeLast()
    add(ModuleMember(list: level.members, name: level.name))
  }
}

/// The adapters of a session's objects: one for each, as long as it is used.
final class GuestModelTable {
  private final class Weak {
    weak var part: GuestPart?
    init(_ part: GuestPart) { self.part = part }
  }

  private var parts: [GuestReference: Weak] = [:]
  private var limit = 64

  func part(of reference: GuestReference) -> GuestPart? { parts[reference]?.part }

  func add(_ part: GuestPart, for reference: GuestReference) {
    if parts.count >= limit {
      parts = parts.filter { $0.value.part != nil }
      limit = max(64, parts.count * 2)
    }
    parts[reference] = Weak(part)
  }
}

extension EngineBindings {
  /// Adds what the checker calls for models of cells.
  static func registerGuestModels(_ registry: inout HostRegistry) {
    let table = GuestModelTable()
    registry.register("guest.model") { call in
      if let reference = call.refs[7], let known = table.part(of: reference) {
        call.set(call.resultReferences, 0, object: known)
        return nil
      }
      func hook(_ slot: Int) -> GuestFunction? { GuestFunction(call, call.refs[slot]) }
      let hooks = GuestPart.Hooks(
        call: hook(0), members: hook(1), printedName: hook(2), printedArguments: hook(3),
        setTraining: hook(4), description: hook(5), unwrap: hook(6))
      let object = hook(7)
      let part =
        hooks.call == nil
        ? GuestPart(hooks, object: object) : GuestModel(hooks, object: object)
      if let reference = call.refs[7] { table.add(part, for: reference) }
      call.set(call.resultReferences, 0, object: part)
      return nil
    }
    registry.register("guest.dataset") { call in
      func hook(_ slot: Int) -> GuestFunction? { GuestFunction(call, call.refs[slot]) }
      let dataset = GuestDataset(count: hook(0), batch: hook(1), sample: hook(2))
      call.set(call.resultReferences, 0, object: dataset)
      return nil
    }
    registry.register("guest.unwrap") { call in
      guard let part = call.refs.anyObject(0) as? GuestPart, let unwrap = part.hooks.unwrap else {
        call.resultRaws.set(0, false)
        return nil
      }
      var found: GuestReference?
      unwrap.call(arguments: .none, result: .object, otherwise: ()) { _, _, _ in
      } read: { _, refs in
        found = call.retained(refs[0])
      }
      call.resultRaws.set(0, found != nil)
      if let found { call.setResult(0, owned: found) }
      return nil
    }
    registry.register("engine.isKind") { call in
      let object = call.refs.anyObject(0)
      let name = object.map { String(describing: type(of: $0)) } ?? ""
      call.resultRaws.set(0, !(object is GuestPart) && name == call.refs.string(1))
      return nil
    }
    func collector(_ call: HostCall) -> MemberCollector? {
      call.refs.object(0, MemberCollector.self)
    }
    registry.register("members.type") { call in
      collector(call)?.typeName = call.refs.string(1)
      return nil
    }
    registry.register("members.begin") { call in
      collector(call)?.begin(call.refs.string(1))
      return nil
    }
    registry.register("members.end") { call in
      collector(call)?.end()
      return nil
    }
    registry.register("members.tensor") { call in
      guard let tensor = call.refs.object(2, Tensor.self) else { return nil }
      collector(call)?.add(ModuleMember(tensor: tensor, name: call.refs.string(1)))
      return nil
    }
    registry.register("members.part") { call in
      guard let part = call.refs.anyObject(2) as? any Trainable else { return nil }
      collector(call)?.add(ModuleMember(part: part, name: call.refs.string(1)))
      return nil
    }
  }
}
