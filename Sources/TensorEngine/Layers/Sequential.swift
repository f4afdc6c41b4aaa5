// Models made of others in a row.

/// Collects the parts of a `Sequential { … }`.
@resultBuilder
public enum ModuleBuilder {
  /// The parts in the order in which they are written.
  public static func buildBlock(_ modules: [any Module]...) -> [any Module] {
    modules.flatMap { $0 }
  }
  /// One part.
  public static func buildExpression(_ module: any Module) -> [any Module] { [module] }
  /// Several parts.
  public static func buildExpression(_ modules: [any Module]) -> [any Module] { modules }
  /// Parts that may be left out.
  public static func buildOptional(_ modules: [any Module]?) -> [any Module] { modules ?? [] }
  /// The first of two choices.
  public static func buildEither(first modules: [any Module]) -> [any Module] { modules }
  /// The second of two choices.
  public static func buildEither(second modules: [any Module]) -> [any Module] { modules }
  /// Parts from a loop.
  public static func buildArray(_ modules: [[any Module]]) -> [any Module] {
    modules.flatMap { $0 }
  }
}

/// Layers one after the other: the output of each is the input of the next.
public final class Sequential: Module {
  /// The layers, first to last.
  public let layers: [any Module]
  private let names: [String]

  /// The layers listed in the block.
  public init(@ModuleBuilder _ layers: () -> [any Module]) {
    self.layers = layers()
    names = self.layers.indices.map(String.init)
  }

  /// The layers, one after the other, as in PyTorch: `Sequential(Linear(2, 8), ReLU(), Linear(8, 1))`.
  public convenience init(_ layers: any Module...) { self.init(layers) }

  /// The layers of an array.
  public init(_ layers: [any Module]) {
    self.layers = layers
    names = layers.indices.map(String.init)
  }

  /// Layers with names of their own, which their parameters then bear: `fc1.weight`.
  public convenience init(named layers: [(String, any Module)]) {
    self.init(names: layers.map(\.0), layers.map(\.1))
  }

  /// Layers with names of their own. As many names as layers, or it is an error.
  public init(names: [String], _ layers: [any Module]) {
    self.layers = layers
    self.names = names.count == layers.count ? names : layers.indices.map(String.init)
    guard names.count != layers.count else { return }
    Failure.report(
      EngineError(
        operation: "Sequential", english: "\(names.count) names for \(layers.count) layers",
        korean: "층은 \(layers.count)개인데 이름은 \(names.count)개입니다"), returning: ())
  }

  /// The layers applied in order.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    var value = input
    for layer in layers { value = layer(value) }
    return value
  }

  /// The layers under their names.
  public func members() -> [ModuleMember] {
    zip(names, layers).map { ModuleMember(part: $1, name: $0) }
  }

  /// How many layers there are.
  public var count: Int { layers.count }

  /// A layer by its position. A position that does not exist is an error.
  public subscript(index: Int) -> any Module {
    guard layers.indices.contains(index) else {
      return refusedPart(index, of: layers.count, in: "Sequential", Identity())
    }
    return layers[index]
  }
}

/// A list of models whose parameters belong to the one that holds it.
public final class ModuleList: Trainable {
  /// The models, first to last.
  public let modules: [any Module]

  /// The models of an array.
  public init(_ modules: [any Module]) { self.modules = modules }

  /// The models under their positions.
  public func members() -> [ModuleMember] {
    modules.enumerated().map { ModuleMember(part: $1, name: String($0)) }
  }

  /// How many there are.
  public var count: Int { modules.count }

  /// A model by its position. A position that does not exist is an error.
  public subscript(index: Int) -> any Module {
    guard modules.indices.contains(index) else {
      return refusedPart(index, of: modules.count, in: "ModuleList", Identity())
    }
    return modules[index]
  }
}

extension ModuleList: Sequence {
  /// The models, first to last: `for block in blocks { x = block(x) }`.
  public func makeIterator() -> ModuleIterator { ModuleIterator(modules) }
}

/// Goes through the models of a list.
public final class ModuleIterator: IteratorProtocol {
  private let modules: [any Module]
  private var position = 0

  init(_ modules: [any Module]) { self.modules = modules }

  /// The next model; `nil` after the last one.
  public func next() -> (any Module)? {
    guard position < modules.count else { return nil }
    position += 1
    return modules[position - 1]
  }
}

private func refusedPart(
  _ index: Int, of count: Int, in name: String, _ placeholder: any Module
) -> any Module {
  Failure.report(
    EngineError(
      operation: name, english: "there is no part \(index): the parts are numbered 0 ..< \(count)",
      korean: "\(index)번 부분이 없습니다. 번호는 0 ..< \(count)입니다"), returning: placeholder)
}
