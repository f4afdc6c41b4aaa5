// From the members of one model to the parameters and buffers of the whole tree.

/// The members that a value's stored properties hold, superclasses first.
func reflectedMembers(of value: Any) -> [ModuleMember] {
  var levels: [Mirror] = [Mirror(reflecting: value)]
  while let parent = levels.last?.superclassMirror { levels.append(parent) }
  var found: [ModuleMember] = []
  for level in levels.reversed() {
    for child in level.children {
      guard let label = child.label else { continue }
      append(child.value, as: propertyName(label), to: &found)
    }
  }
  return found
}

/// The name in the source of a stored property: lazy ones and those behind a wrapper are kept under
/// another one.
private func propertyName(_ label: String) -> String {
  let lazyPrefix = "$__lazy_storage_$_"
  if label.hasPrefix(lazyPrefix) { return String(label.dropFirst(lazyPrefix.count)) }
  if label.hasPrefix("_"), label.count > 1 { return String(label.dropFirst()) }
  return label
}

private func append(_ value: Any, as name: String, to found: inout [ModuleMember]) {
  if let tensor = value as? Tensor {
    if let member = ModuleMember(tensor: tensor, name: name) { found.append(member) }
    return
  }
  if let part = value as? any Trainable {
    found.append(ModuleMember(part: part, name: name))
    return
  }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional:
    for child in mirror.children { append(child.value, as: name, to: &found) }
  case .collection, .tuple:
    if let member = ModuleMember(list: listedMembers(mirror), name: name) { found.append(member) }
  case .dictionary:
    if let member = ModuleMember(list: keyedMembers(mirror), name: name) { found.append(member) }
  default: break
  }
}

/// The elements of an array or tuple that are tensors or parts, under their positions or labels.
private func listedMembers(_ mirror: Mirror) -> [ModuleMember] {
  guard let first = mirror.children.first else { return [] }
  // An array of numbers may be long, and holds nothing.
  if first.value is any BinaryInteger || first.value is any BinaryFloatingPoint
    || first.value is String
  {
    return []
  }
  var found: [ModuleMember] = []
  for (index, child) in mirror.children.enumerated() {
    let label = child.label.map { $0.hasPrefix(".") ? String(index) : $0 } ?? String(index)
    append(child.value, as: label, to: &found)
  }
  return found
}

/// The values of a dictionary with texts as keys, in the order of the keys: its own order changes
/// from run to run.
private func keyedMembers(_ mirror: Mirror) -> [ModuleMember] {
  var pairs: [(String, Any)] = []
  for child in mirror.children {
    let pair = Array(Mirror(reflecting: child.value).children)
    guard pair.count == 2, let key = pair[0].value as? String else { return [] }
    pairs.append((key, pair[1].value))
  }
  var found: [ModuleMember] = []
  for (key, value) in pairs.sorted(by: { $0.0 < $1.0 }) { append(value, as: key, to: &found) }
  return found
}

/// An array, tuple or dictionary among the properties of a model.
final class MemberList: Trainable {
  private let list: [ModuleMember]
  init(_ list: [ModuleMember]) { self.list = list }
  func members() -> [ModuleMember] { list }
  func printedName() -> String { "ModuleList" }
}

extension Trainable {
  /// Visits this object and all its parts, each once, from the outside in.
  func visit(_ body: (_ path: String, _ part: any Trainable, _ members: [ModuleMember]) -> Void) {
    var seen: Set<ObjectIdentifier> = []
    walk(self, "", &seen, body)
  }

  /// The tensors that training changes, with their names (`hidden.weight`), each tensor once, in the
  /// order in which the properties are declared.
  public func namedParameters() -> [(name: String, tensor: Tensor)] {
    var found: [(name: String, tensor: Tensor)] = []
    var seen: Set<ObjectIdentifier> = []
    flatten(self, "") { name, member in
      guard let tensor = member.parameter, seen.insert(ObjectIdentifier(tensor)).inserted else {
        return
      }
      found.append((name, tensor))
    }
    return found
  }

  /// The tensors that training changes, each once.
  public func parameters() -> [Tensor] { namedParameters().map(\.tensor) }

  /// Tensors that are kept with the parameters but not trained, with their names.
  public func namedBuffers() -> [(name: String, tensor: Tensor)] {
    var found: [(name: String, tensor: Tensor)] = []
    var seen: Set<ObjectIdentifier> = []
    flatten(self, "") { name, member in
      guard let tensor = member.buffer, seen.insert(ObjectIdentifier(tensor)).inserted else {
        return
      }
      found.append((name, tensor))
    }
    return found
  }

  /// Tensors that are kept with the parameters but not trained.
  public func buffers() -> [Tensor] { namedBuffers().map(\.tensor) }

  /// How many numbers training changes.
  public func parameterCount() -> Int { parameters().reduce(0) { $0 + $1.count } }

  /// Forgets the gradients of all parameters.
  public func zeroGrad() { for parameter in parameters() { parameter.grad = nil } }

  /// Whether gradients are computed for the parameters. `false` freezes them: optimizers leave them.
  public func setRequiresGradient(_ isOn: Bool) {
    for parameter in parameters() {
      parameter.isParameter = true
      parameter.requiresGradient = isOn
    }
  }

  /// Goes to training (the default) or, with `false`, to evaluation: `Dropout` drops nothing then and
  /// `BatchNorm` uses its running statistics. Reaches all parts.
  public func train(_ isTraining: Bool = true) {
    visit { _, part, _ in part.setTraining(isTraining) }
  }

  /// Goes to evaluation: `train(false)`.
  public func eval() { train(false) }
}

/// Models do not nest deeper; one that holds itself through values cannot exist, and objects are
/// visited once.
private let deepest = 500

private func walk(
  _ part: any Trainable, _ path: String, _ seen: inout Set<ObjectIdentifier>, depth: Int = 0,
  _ body: (String, any Trainable, [ModuleMember]) -> Void
) {
  if let identity = identity(of: part), !seen.insert(identity).inserted { return }
  guard depth < deepest else { return }
  let members = part.members()
  body(path, part, members)
  for member in members {
    guard let inner = member.part else { continue }
    walk(
      inner, path.isEmpty ? member.name : path + "." + member.name, &seen, depth: depth + 1, body)
  }
}

/// Objects have an identity, values have none.
func identity(of part: any Trainable) -> ObjectIdentifier? {
  guard type(of: part) is AnyClass else { return nil }
  return ObjectIdentifier(part as AnyObject)
}

/// All tensors of a tree in order of declaration, with their full names. An object that stands in two
/// places is found in both; one that holds itself is not entered again.
func flatten(
  _ part: any Trainable, _ path: String, _ body: (String, ModuleMember) -> Void
) {
  var open: Set<ObjectIdentifier> = []
  flatten(part, path, &open, depth: 0, body)
}

private func flatten(
  _ part: any Trainable, _ path: String, _ open: inout Set<ObjectIdentifier>, depth: Int,
  _ body: (String, ModuleMember) -> Void
) {
  let identity = identity(of: part)
  if let identity, !open.insert(identity).inserted { return }
  defer { if let identity { open.remove(identity) } }
  guard depth < deepest else { return }
  for member in part.members() {
    let name = path.isEmpty ? member.name : path + "." + member.name
    if let inner = member.part {
      flatten(inner, name, &open, depth: depth + 1, body)
    } else {
      body(name, member)
    }
  }
}
