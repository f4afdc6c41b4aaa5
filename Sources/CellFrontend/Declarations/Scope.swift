import CellIR
import SwiftSyntax

/// Where names are looked up: a block, a function, a type's body, a cell, the library.
final class Scope {
  let parent: Scope?
  fileprivate(set) var values: [String: [ValueDecl]] = [:]
  fileprivate(set) var types: [String: TypeDecl] = [:]
  /// The type whose members are visible here by their bare names.
  let nominal: NominalDecl?
  /// The function whose body this is (not set for blocks inside it).
  let function: FunctionContext?
  /// Requirements that hold here: of the extension or function.
  var requirements: [Requirement] = []

  init(parent: Scope?, nominal: NominalDecl? = nil, function: FunctionContext? = nil) {
    self.parent = parent
    self.nominal = nominal
    self.function = function
  }

  /// Called before a name is looked up: the library reads what declares it.
  var load: ((String) -> Void)?

  func value(named name: String) -> [ValueDecl]? {
    load?(name)
    return values[name]
  }

  func type(named name: String) -> TypeDecl? {
    if let found = types[name] { return found }
    load?(name)
    return types[name]
  }

  func declare(_ value: ValueDecl) { values[value.name, default: []].append(value) }
  func redeclare(_ value: ValueDecl) { values[value.name] = [value] }
  func replace(_ name: String, with list: [ValueDecl]) { values[name] = list }
  func declare(_ type: TypeDecl, name: String) { types[name] = type }

  /// The innermost type whose body encloses this scope.
  var enclosingNominal: NominalDecl? {
    var scope: Scope? = self
    while let current = scope {
      if let nominal = current.nominal { return nominal }
      scope = current.parent
    }
    return nil
  }

  var allRequirements: [Requirement] {
    var all: [Requirement] = []
    var scope: Scope? = self
    while let current = scope {
      all += current.requirements
      scope = current.parent
    }
    return all
  }
}

/// What the checker knows about the function (or closure, or cell) whose body it is checking.
final class FunctionContext {
  let outer: FunctionContext?
  let name: String
  let decl: FunctionDecl?
  let isClosure: Bool
  /// `nil`: to be inferred from the first `return` (closures without a contextual result).
  var returnType: Type?
  var inferredReturnType: Type?
  /// The first value returned decides of what an optional is returned: `compactMap`.
  var infersOptional = false
  var selfVariable: VariableDecl?
  var isThrowing = false
  /// Whether anything in the body can throw (for closures: makes the closure's type throwing).
  var throwsSomething = false
  /// Locals of enclosing functions that the body uses, in the order of first use.
  private(set) var captures: [VariableDecl] = []
  private var captured: Set<ValueDecl> = []
  /// Local functions of enclosing functions that the body uses.
  private(set) var calledLocals: [FunctionDecl] = []
  var closureCount = 0
  /// How many `do` blocks with a `catch` enclose the code being checked.
  var catchDepth = 0

  init(outer: FunctionContext?, name: String, decl: FunctionDecl?, isClosure: Bool) {
    self.outer = outer
    self.name = name
    self.decl = decl
    self.isClosure = isClosure
  }

  func capture(_ variable: VariableDecl) {
    if captured.insert(variable).inserted { captures.append(variable) }
  }

  func callLocal(_ function: FunctionDecl) {
    if !calledLocals.contains(function) { calledLocals.append(function) }
  }
}

extension Scope {
  /// Puts back what was visible before a cell that had errors.
  func restore(_ values: [String: [ValueDecl]], _ types: [String: TypeDecl]) {
    self.values = values
    self.types = types
  }
}
