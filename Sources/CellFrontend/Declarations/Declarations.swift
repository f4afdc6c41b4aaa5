import CellIR
import SwiftSyntax

// Declarations: what names refer to. They are made from syntax by DeclarationCollector; types in
// them are resolved when first asked for, so that declarations of one cell may refer to each other
// in any order and unused parts of the library cost nothing.

/// Counts the changes of a checker's declarations: what has been found out about them holds until the
/// next one.
final class DeclarationClock {
  private(set) var now = 0
  func tick() { now += 1 }
}

/// What was found out at a time of the clock.
struct Remembered<Fact> {
  private var time = -1
  private var fact: Fact?

  /// The fact, found out again if something changed since.
  mutating func value(at clock: DeclarationClock, _ find: () -> Fact) -> Fact {
    if time == clock.now, let fact { return fact }
    let found = find()
    time = clock.now
    fact = found
    return found
  }
}

/// Facts by what was asked, as far as it was.
final class Answers<Question: Hashable, Answer> {
  var answers: [Question: Answer] = [:]
}

/// A struct, class, enum or protocol.
final class NominalDecl: Hashable {
  enum Kind: String {
    case structure = "struct", classType = "class", enumeration = "enum", protocolType = "protocol"
    /// What `some P` stands for: known by what it conforms to.
    case opaque = "some"
  }

  let kind: Kind
  let name: String
  let span: Span
  /// The type this one is declared in.
  let parent: NominalDecl?
  var genericParameters: [GenericParameter] = []
  /// `T: P` and `T == U` written with the declaration.
  var requirements: [Requirement] = []
  let clock: DeclarationClock
  /// Members by name. Extensions add here.
  let members: MemberTable
  var memberTypes: [String: TypeDecl] = [:]
  /// Stored instance properties in declaration order (of this class only, without inherited ones).
  var storedProperties: [VariableDecl] = []
  var cases: [EnumCaseDecl] = []
  var superclass: Type? { didSet { clock.tick() } }
  /// Conformances in the order they were declared.
  var conformances: [Conformance] = [] { didSet { clock.tick() } }
  /// For protocols: `Self`. In static members of classes: the class they are called on.
  let selfParameter = GenericParameter("Self")
  var associatedTypes: [AssociatedTypeDecl] = []
  /// For protocols: the associated types that `P<…>` names.
  var primaryNames: [String] = []
  /// For `P<…>` in `any P<…>`, a protocol of its own: `P`, whose associated types it fixes.
  var fixes: NominalDecl?
  /// For opaque types: what `some P<…>` says of associated types.
  var knownAssociated: [String: Type] = [:]
  /// For protocols: members that conforming types must provide.
  var protocolRequirements: [ValueDecl] = [] { didSet { clock.tick() } }
  /// For protocols: inherited protocols.
  var inheritedProtocols: [NominalDecl] = [] { didSet { clock.tick() } }
  /// See `Checker.inherited`.
  var knownInherited = Remembered<[NominalDecl]>()
  /// See `Checker.conformances(of:to:)`.
  var knownConformances = Remembered<ConformanceTable>()
  /// How the library says a value is represented, where it is not by its fields.
  var fixedLayout: Layout?
  /// An engine type: one reference to an object of the host.
  var isOpaque = false
  var isIndirect = false
  var isFinal = false
  /// Whether only the declaration around it may name it.
  var isPrivate = false
  var rawType: Type?
  var rawTypeSpan: Span?
  var isResultBuilder = false
  /// For protocols: `P: AnyObject`.
  var requiresClass = false
  var isPropertyWrapper = false
  var documentation: String?
  /// Whether the declaration came from a cell (and not from the library).
  var isGuest = false
  /// How the name of a library type is written where it stands elsewhere than in Swift's library:
  /// the types around it, then its own; the first has the generic arguments.
  var printedPath: [String] = []
  /// Members are synthesized once (memberwise `init`, `==`).
  var isPrepared = false
  var subclasses: [NominalDecl] = []
  /// For opaque types: the type behind, in terms of the generic parameters.
  var underlying: (() -> Type)?

  init(kind: Kind, name: String, span: Span, parent: NominalDecl?, clock: DeclarationClock) {
    self.clock = clock
    members = MemberTable(clock: clock)
    self.kind = kind
    self.name = name
    self.span = span
    self.parent = parent
  }

  static func == (a: NominalDecl, b: NominalDecl) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  var qualifiedName: String { parent.map { $0.qualifiedName + "." + name } ?? name }

  /// The type inside its own declaration: `Array<Element>`.
  var selfType: Type {
    kind == .protocolType
      ? .parameter(selfParameter) : .nominal(self, allGenericParameters.map { .parameter($0) })
  }

  /// What holds inside of it: its own requirements, and those of the types around it.
  var requirementsInScope: [Requirement] {
    parent.map { $0.requirementsInScope + requirements } ?? requirements
  }

  func addMember(_ member: ValueDecl) {
    members.append(member)
  }
}

/// The conformances of a type that imply one to a protocol, as far as they were asked for.
final class ConformanceTable {
  var found: [ObjectIdentifier: [Conformance]] = [:]
}

/// A declared conformance, with the conditions under which it holds.
struct Conformance {
  var proto: NominalDecl
  var conditions: [Requirement]
  /// The cell that says so; `nil` when the language does.
  var file: Int?
}

enum Requirement: Hashable {
  case conforms(Type, NominalDecl)
  /// `T: Shape`: a class, or one that inherits from it.
  case subclass(Type, Type)
  case sameType(Type, Type)
}

final class AssociatedTypeDecl {
  let name: String
  var bounds: [NominalDecl] = []
  var defaultType: Type?
  init(name: String) { self.name = name }
}

/// What a name in a type position refers to.
enum TypeDecl {
  case nominal(NominalDecl)
  case alias(TypeAliasDecl)
  case parameter(GenericParameter)

  /// Where it is declared, where that is known.
  var span: Span? {
    switch self {
    case .nominal(let decl): return decl.span
    case .alias(let alias): return alias.span
    case .parameter: return nil
    }
  }
}

final class TypeAliasDecl {
  let name: String
  var span = Span.none
  /// Says that the alias stands for itself.
  var onCircle: (() -> Void)?
  private var isResolving = false
  var genericParameters: [GenericParameter] = []
  var resolve: () -> Type
  private var resolved: Type?
  init(name: String, resolve: @escaping () -> Type) {
    self.name = name
    self.resolve = resolve
  }
  var type: Type {
    if let resolved { return resolved }
    if isResolving {
      onCircle?()
      onCircle = nil
      return .error
    }
    isResolving = true
    defer { isResolving = false }
    let type = resolve()
    resolved = type
    return type
  }
}

/// Something that has a value: a variable, a function, an enum case, a subscript.
class ValueDecl: Hashable {
  let name: String
  let span: Span
  /// The type that the member belongs to (for members of extensions: the extended type).
  var parent: NominalDecl?
  var isStatic = false
  /// The modifiers written before it, as `private`, `private(set)`, `final`, `required`.
  var modifiers: Set<String> = []
  /// Conditions of the extension the member is declared in.
  var contextRequirements: [Requirement] = []
  var documentation: String?
  var isGuest = false
  /// A later declaration of a lower rank loses against one of a higher rank on a tie.
  var isProtocolMember: Bool { parent?.kind == .protocolType }

  init(name: String, span: Span, parent: NominalDecl?) {
    self.name = name
    self.span = span
    self.parent = parent
  }

  static func == (a: ValueDecl, b: ValueDecl) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A variable, constant or parameter: local, global, stored or computed.
final class VariableDecl: ValueDecl {
  var isLet: Bool
  /// Set by the checker once known (from the annotation or the initial value).
  var resolveType: (() -> Type)?
  private var cachedType: Type?
  private var isResolving = false
  var type: Type {
    get {
      if let cachedType { return cachedType }
      if isResolving { return .error }
      isResolving = true
      defer { isResolving = false }
      let type = resolveType?() ?? .error
      cachedType = type
      return type
    }
    set { cachedType = newValue }
  }
  /// Declared with `T!`: used as `T?` or, by force, as `T`.
  var isImplicit = false
  var hasType: Bool { cachedType != nil }
  /// For top-level variables of cells.
  var global: GlobalID?
  /// For locals: the function it is declared in.
  weak var owner: FunctionContext?
  var isCaptured = false
  /// Accessors of a computed property; both take `self` as methods do.
  var getter: FunctionDecl?
  var setter: FunctionDecl?
  var willSet: FunctionDecl?
  var didSet: FunctionDecl?
  /// For a stored property that a subclass overrides: what the class's own objects have in the place
  /// of the override.
  var dispatched: (getter: FunctionDecl, setter: FunctionDecl?)?
  /// A stored property's or static variable's initial value.
  var initialValue: ExprSyntax?
  var typeAnnotation: TypeSyntax?
  var checkedInitialValue: TypedExpression?
  /// Makes the initial value where it is not simply what is written.
  var makeInitialValue: (() -> TypedExpression?)?
  /// For wrapped properties, and for what they are stored in.
  var wrapper: PropertyWrapper?
  /// For storage that the checker added: its parameter in the memberwise initializer.
  var memberwise: MemberwiseParameter?
  var initialContext: FunctionContext?
  var isLazyGlobal = false
  var isInExtension = false
  /// Storage that the checker added; no memberwise parameter, not described.
  var isHidden = false
  /// For weak and unowned properties: where the reference is kept.
  var referenceStorage: VariableDecl?
  /// For the storage of an unowned property without a value: an initializer has to give it one.
  var isUnowned = false
  var isParameter = false
  /// A function given as an argument that may not be kept.
  var isNonEscaping = false
  /// `let x: Int` without a value: may be assigned once.
  var isDeferred = false
  var isComputed: Bool { getter != nil }
  /// Whether a stored property has a value before any initializer runs.
  var startsWithValue: Bool {
    initialValue != nil || !isComputed && wrapper?.hasInitialValue() == true
  }
  /// Position among the stored properties of the parent.
  var fieldIndex = -1

  init(name: String, span: Span, parent: NominalDecl? = nil, isLet: Bool) {
    self.isLet = isLet
    super.init(name: name, span: span, parent: parent)
  }
}

struct ParameterDecl {
  /// The label at the call; `nil` for `_`.
  var label: String?
  var name: String
  var type: Type
  var isInOut = false
  var isVariadic = false
  var isAutoclosure = false
  /// Whether what an autoclosure evaluates may throw.
  var mayThrow = false
  var isEscaping = false
  var isImplicit = false
  var defaultValue: ExprSyntax?
  var resultBuilder: Type?
  var span: Span
}

/// A function, method, initializer, accessor, subscript or operator.
final class FunctionDecl: ValueDecl {
  enum Kind {
    case function, initializer, getter, setter, subscriptGetter, subscriptSetter, observer,
      deinitializer
  }

  /// The `init()` of a struct whose memberwise initializer has a default for everything.
  var isImpliedInit = false
  var kind: Kind
  var genericParameters: [GenericParameter] = []
  /// Everything that needs types resolved: done when first asked for.
  var resolveSignature: ((FunctionDecl) -> Void)?
  private var storedParameters: [ParameterDecl] = []
  private var storedResult: Type = .void
  private var storedRequirements: [Requirement] = []
  var parameters: [ParameterDecl] {
    get { resolveNow(); return storedParameters }
    set { storedParameters = newValue }
  }
  var result: Type {
    get { resolveNow(); return storedResult }
    set { storedResult = newValue }
  }
  var requirements: [Requirement] {
    get {
      resolveNow()
      if let implied = impliedRequirements {
        impliedRequirements = nil
        storedRequirements += implied(self)
      }
      return storedRequirements
    }
    set { storedRequirements = newValue }
  }
  /// What is written of the generic parameters, without what the types of the signature imply.
  var writtenRequirements: [Requirement] { resolveNow(); return storedRequirements }
  /// What the types of the signature imply of the generic parameters; asked for once all types are
  /// complete.
  var impliedRequirements: ((FunctionDecl) -> [Requirement])?
  var isMutating = false
  /// Whether its result may be left unused without a warning.
  var isDiscardable = false
  var isThrowing = false
  var isRethrowing = false
  /// `throws(E)`.
  var thrownType: Type?
  var isFailable = false
  /// The result is written `T!`, or the initializer `init!`.
  var isImplicit = false
  var isOverride = false
  var isConvenience = false
  var isInExtension = false
  /// In a class's initializer: where an error or nil leaves it with an object that is not whole.
  var incompleteExits: Set<Span> = []
  var body: CodeBlockItemListSyntax?
  /// `name` in `@_host("name")`: implemented by the host.
  var host: String?
  /// Implemented by the machine: primitives applied one after the other.
  var primitives: [Primitive]?
  /// Implemented by the lowering (`@_intrinsic("…")`).
  var intrinsic: String?
  /// A body that the checker itself makes (memberwise initializers, derived conformances).
  var synthesis: Synthesis?
  /// Scope in which the declaration stands: where names of its body are looked up.
  var scope: Scope?
  var file = 0
  /// For accessors: the property or subscript.
  weak var accessorOf: ValueDecl?
  /// For local functions: the function that encloses them.
  weak var outer: FunctionContext?
  var isLocal = false
  var checkedBody: CheckedBody?
  var isBeingChecked = false
  /// The name of a setter's or observer's parameter.
  var synthesisName = "newValue"
  /// In a class: the result is written `Self`, or `Self?`: of the type the method is called on.
  var returnsSelf = false
  /// For subscripts: the setter.
  var setter: FunctionDecl?
  /// For subscripts: only plain assignments choose it (`@_assigned`).
  var isForAssignment = false
  /// Attributes that may name the result builder of the body.
  var builderAttributes: AttributeListSyntax?
  /// The generic parameters that a call of the whole declaration must bind: the parent's and own.
  var allGenericParameters: [GenericParameter] {
    var all: [GenericParameter] = []
    if let parent {
      all = parent.kind == .protocolType ? [parent.selfParameter] : parent.allGenericParameters
      if knowsClass { all.append(parent.selfParameter) }
    }
    return all + outerGenericParameters + genericParameters
  }
  /// Whether it is a class's static member: lowered once for each class that it is called on, which
  /// its parent's `selfParameter` stands for.
  var knowsClass: Bool {
    isStatic && kind != .initializer && parent?.kind == .classType && parent?.isGuest == true
  }
  /// For local functions inside generic functions.
  var outerGenericParameters: [GenericParameter] = []

  init(name: String, span: Span, parent: NominalDecl? = nil, kind: Kind = .function) {
    self.kind = kind
    super.init(name: name, span: span, parent: parent)
  }

  private func resolveNow() {
    guard let resolve = resolveSignature else { return }
    resolveSignature = nil
    resolve(self)
  }

  lazy var isOperator = name.first.map { !($0.isLetter || $0 == "_") } ?? false

  /// `train(_:epochs:)`.
  var displayName: String {
    switch kind {
    case .getter, .setter, .observer: return accessorOf?.name ?? name
    case .deinitializer: return "deinit"
    default:
      return name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }
  }

  /// The type of the function as a value; without `self`.
  func functionType(_ known: KnownTypes) -> FunctionType {
    FunctionType(
      parameters: parameters.map {
        FunctionParameter(
          type: $0.isAutoclosure
            ? .function(FunctionType(parameters: [], result: $0.type, isThrowing: false))
            : $0.isVariadic ? known.array($0.type) : $0.type,
          isInOut: $0.isInOut, isVariadic: $0.isVariadic)
      }, result: result, isThrowing: isThrowing)
  }
}

extension NominalDecl {
  var allGenericParameters: [GenericParameter] {
    (parent?.allGenericParameters ?? []) + genericParameters
  }
}

/// A body made by the checker.
enum Synthesis {
  case memberwiseInitializer
  case equality
  case hash
  case lessThan
  case rawValueGetter
  case rawValueInitializer
  case allCases
  case defaultInitializer
  case codingDescription
}

final class EnumCaseDecl: ValueDecl {
  struct Payload {
    var label: String?
    var type: Type
    var defaultValue: ExprSyntax?
  }
  /// Where the names in default values are looked up.
  var scope: Scope?
  var resolvePayload: (() -> [Payload])?
  private var cached: [Payload]?
  var payload: [Payload] {
    if let cached { return cached }
    let payload = resolvePayload?() ?? []
    cached = payload
    return payload
  }
  var hasPayload = false
  var index = 0
  var rawValue: ExprSyntax?
  var rawText: RawValue?

  enum RawValue: Hashable {
    case integer(Int)
    case string(String)
    case double(Double)
  }
}
