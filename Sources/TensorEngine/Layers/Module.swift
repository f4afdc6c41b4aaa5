// Models. A model is a value or an object that holds tensors and other models; what it holds is found
// by looking at its stored properties, in the order in which they are declared (those of a superclass
// first), so a model is written as an ordinary Swift type:
//
//     struct Classifier: Module {
//       let hidden = Linear(784, 128)
//       let output = Linear(128, 10)
//       func callAsFunction(_ x: Tensor) -> Tensor { output(relu(hidden(x))) }
//     }
//
// and its parameters are called `hidden.weight`, `hidden.bias`, `output.weight`, `output.bias`.
// Everything else - counting, saving, printing, the change between training and evaluation - is
// written once, here and beside, on top of that list of members.

/// Something with parameters: a layer, a model, or a part of one.
///
/// A type that only conforms to `Trainable` can take any arguments (a recurrent layer takes a state
/// beside its input); one that turns a tensor into a tensor is a `Module`.
public protocol Trainable: CustomStringConvertible {
  /// What it holds, in the order of declaration. The default finds the stored properties.
  func members() -> [ModuleMember]
  /// The name in front of the brackets when it is printed. The default is the name of the type.
  func printedName() -> String
  /// What stands in the brackets when it is printed, apart from its parts.
  func printedArguments() -> String
  /// Called by `train()` and `eval()` for this object itself, for those that keep a mode of their own;
  /// its parts are told by themselves. The default does nothing.
  func setTraining(_ isTraining: Bool)
}

/// A model: something with parameters that turns a tensor into a tensor.
public protocol Module: Trainable {
  /// The output for an input.
  func callAsFunction(_ input: Tensor) -> Tensor
}

/// One thing that a model holds.
public struct ModuleMember {
  /// The name of the property, or the position in an array.
  public let name: String
  /// A tensor that training changes.
  public let parameter: Tensor?
  /// A tensor that is kept and saved with the parameters but not trained: running means, say.
  public let buffer: Tensor?
  /// A part with members of its own.
  public let part: (any Trainable)?

  /// A tensor that training changes.
  public init(parameter: Tensor, name: String) {
    self.name = name
    self.parameter = parameter
    buffer = nil
    part = nil
  }

  /// A tensor that is kept but not trained.
  public init(buffer: Tensor, name: String) {
    self.name = name
    parameter = nil
    self.buffer = buffer
    part = nil
  }

  /// A part with members of its own.
  public init(part: any Trainable, name: String) {
    self.name = name
    parameter = nil
    buffer = nil
    self.part = part
  }
}

extension ModuleMember {
  /// A tensor among the properties of a model: a parameter, or a buffer. `nil` for one that operations
  /// computed, which is neither.
  public init?(tensor: Tensor, name: String) {
    if tensor.isParameter || tensor.wantsGradient {
      self.init(parameter: tensor, name: name)
    } else if tensor.isLeaf {
      self.init(buffer: tensor, name: name)
    } else {
      return nil
    }
  }

  /// An array or tuple among the properties of a model. `nil` where it holds nothing.
  public init?(list: [ModuleMember], name: String) {
    guard !list.isEmpty else { return nil }
    self.init(part: MemberList(list), name: name)
  }
}

extension Trainable {
  /// The stored properties that hold tensors and parts of models.
  public func members() -> [ModuleMember] { reflectedMembers(of: self) }

  /// The name of the type.
  public func printedName() -> String {
    let name = String(describing: type(of: self))
    return name.split(separator: "<").first.map(String.init) ?? name
  }

  /// Nothing.
  public func printedArguments() -> String { "" }

  /// Nothing to change.
  public func setTraining(_ isTraining: Bool) {}

  /// The model with its parameters and buffers moved to a device: its own tensors change their place, as
  /// in PyTorch.
  @discardableResult public func to(_ device: Device) -> Self {
    flatten(self, "") { _, member in (member.parameter ?? member.buffer)?.move(to: device) }
    return self
  }
}

/// A tensor as a parameter of a model: it requires gradients, and prints as PyTorch prints parameters.
/// The numbers are shared with `tensor`, which must be float32 (or float64); its history is not.
public func parameter(_ tensor: Tensor) -> Tensor {
  let result = tensor.detached()
  result.requiresGradient = true
  result.isParameter = result.requiresGradient
  return result
}
