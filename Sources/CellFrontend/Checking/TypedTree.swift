import CellIR
import SwiftSyntax

// The typed tree: what checking makes of syntax. Expressions are objects because the solver fills
// in their types; once `finish` has run, no type in them contains a variable and every implicit
// conversion is a node of its own.

final class TypedExpression {
  var kind: Kind
  var type: Type
  let span: Span

  init(_ kind: Kind, _ type: Type, _ span: Span) {
    self.kind = kind
    self.type = type
    self.span = span
  }

  indirect enum Kind {
    case error
    case integer(magnitude: UInt64, isNegative: Bool)
    case float(text: String)
    case boolean(Bool)
    case string(String)
    case nilLiteral
    case interpolation([TypedExpression])
    case array([TypedExpression])
    case dictionary([(TypedExpression, TypedExpression)])
    case variable(VariableDecl)
    /// A stored or computed property of a value. `substitution` binds the parent's parameters.
    case property(TypedExpression, VariableDecl, Substitution)
    case staticProperty(VariableDecl, Substitution)
    case subscripted(TypedExpression, FunctionDecl, [BoundArgument], Substitution)
    case tupleElement(TypedExpression, Int)
    case tuple([TypedExpression])
    /// A function as a value; `base` for bound methods.
    case functionReference(FunctionDecl, base: TypedExpression?, Substitution)
    case enumCase(EnumCaseDecl, [TypedExpression])
    case enumCaseReference(EnumCaseDecl)
    case call(FunctionDecl, base: TypedExpression?, [BoundArgument], Substitution)
    case callValue(TypedExpression, [BoundArgument])
    case closure(ClosureBody)
    case conditional(TypedExpression, TypedExpression, TypedExpression)
    case and(TypedExpression, TypedExpression)
    case or(TypedExpression, TypedExpression)
    /// `x == nil`, `x != nil`.
    case isNil(TypedExpression, negated: Bool)
    /// `a ?? b`; `b` has the type of the whole.
    case coalesce(TypedExpression, TypedExpression)
    case forceUnwrap(TypedExpression)
    /// `x?` inside an optional chain: the payload, or leaves the chain.
    case optionalBind(TypedExpression)
    /// The extent of a chain; the operand's value wrapped, or nil.
    case optionalChain(TypedExpression)
    case assign(TypedExpression, TypedExpression)
    case discard(TypedExpression)
    case metatype(Type)
    case isType(TypedExpression, Type)
    case castOptional(TypedExpression, Type)
    case castForced(TypedExpression, Type)
    case tryExpression(TypedExpression)
    case tryOptional(TypedExpression)
    case tryForced(TypedExpression)
    case statementExpression(CheckedStatement)
    // Conversions.
    case wrapOptional(TypedExpression)
    /// Optional to optional: converts the payload (bound to the variable) by the second operand.
    case mapOptional(TypedExpression, VariableDecl, TypedExpression)
    case erase(TypedExpression)
    case upcast(TypedExpression)
    /// `super`, in bodies that the checker makes.
    case superclass(TypedExpression)
    case convertFunction(TypedExpression)
    case convertTuple(TypedExpression, VariableDecl, [TypedExpression])
    case convertArray(TypedExpression, VariableDecl, TypedExpression)
    /// `base[keyPath: path]`.
    case keyPathAccess(TypedExpression, TypedExpression)
    /// `==` of two metatypes.
    case sameMetatype(TypedExpression, TypedExpression)
    // Before `finish` only.
    case unresolved(UnresolvedReference)
    case unresolvedCall(UnresolvedCall)
    case unresolvedClosure(UnresolvedClosure)
    case unresolvedKeyPath(UnresolvedKeyPath)
    case unresolvedArray([TypedExpression], element: Type)
    case unresolvedDictionary([(TypedExpression, TypedExpression)], key: Type, value: Type)
    case unresolvedImplicit(ImplicitUnwrap)
    case unresolvedConditional(TypedExpression, TypedExpression, TypedExpression)
    case converted(TypedExpression, to: Type)
  }
}

/// An argument in the order of the parameters.
enum BoundArgument {
  case value(TypedExpression)
  case inOut(TypedExpression)
  case variadic([TypedExpression], element: Type)
  /// The parameter's default value, evaluated in the callee's scope.
  case defaulted(Int)
  case autoclosure(ClosureBody)
}

/// A closure's checked body.
final class ClosureBody {
  let context: FunctionContext
  var parameters: [VariableDecl]
  var resultType: Type
  var body: [CheckedStatement]
  let span: Span
  var captureInitializers: [(VariableDecl, TypedExpression)] = []
  init(
    context: FunctionContext, parameters: [VariableDecl], resultType: Type,
    body: [CheckedStatement], span: Span
  ) {
    self.context = context
    self.parameters = parameters
    self.resultType = resultType
    self.body = body
    self.span = span
  }

  /// What an argument or a default value becomes for an `@autoclosure` parameter of a type.
  convenience init(
    autoclosure value: TypedExpression, _ type: Type, in outer: FunctionContext?
  ) {
    self.init(
      context: FunctionContext(outer: outer, name: "autoclosure", decl: nil, isClosure: true),
      parameters: [], resultType: type, body: [.returnValue(value)], span: value.span)
  }
}

/// A function's checked body.
final class CheckedBody {
  let context: FunctionContext
  var parameters: [VariableDecl]
  var statements: [CheckedStatement]
  init(context: FunctionContext, parameters: [VariableDecl], statements: [CheckedStatement]) {
    self.context = context
    self.parameters = parameters
    self.statements = statements
  }
}

final class LabelDecl {
  let name: String?
  let isLoop: Bool
  let isSwitchStatement: Bool
  init(name: String?, isLoop: Bool, isSwitch: Bool = false) {
    self.name = name
    self.isLoop = isLoop
    self.isSwitchStatement = isSwitch
  }
}

indirect enum CheckedStatement {
  case expression(TypedExpression)
  /// `let (a, b) = value`; the pattern binds variables.
  case binding(Pattern, TypedExpression)
  /// `var x: Int` without a value: storage starts as zero and is assigned before use.
  case declare(VariableDecl)
  case `if`([CheckedCondition], [CheckedStatement], [CheckedStatement])
  case guardElse([CheckedCondition], [CheckedStatement], rest: [CheckedStatement])
  case whileLoop(LabelDecl, [CheckedCondition], [CheckedStatement])
  case repeatWhile(LabelDecl, [CheckedStatement], TypedExpression)
  case forIn(ForLoop)
  case switchOver(LabelDecl, TypedExpression, VariableDecl, [SwitchCase])
  case breakTo(LabelDecl)
  case continueTo(LabelDecl)
  case fallthroughTo
  case returnValue(TypedExpression?)
  case deferBlock([CheckedStatement])
  case throwError(TypedExpression)
  case doCatch(DoCatch)
  case block([CheckedStatement])
  case labelled(LabelDecl, [CheckedStatement])
  /// The value of an `if`/`switch` expression's branch.
  case yield(TypedExpression)
}

/// `do { … } catch … { … }`.
final class DoCatch {
  let label: LabelDecl?
  var body: [CheckedStatement]
  var clauses: [CatchClause] = []
  /// What the body throws: `any Error`, or a typed error.
  var errorType: Type
  /// Whether the clauses catch everything that the body throws.
  var isExhaustive = false
  init(label: LabelDecl?, body: [CheckedStatement], errorType: Type) {
    self.label = label
    self.body = body
    self.errorType = errorType
  }
}

struct CatchClause {
  var patterns: [(Pattern, TypedExpression?)]
  var body: [CheckedStatement]
  /// Where `catch` stands.
  var span: Span
}

final class ForLoop {
  let label: LabelDecl
  var pattern: Pattern
  var sequence: TypedExpression
  var element: Type
  /// `makeIterator` and `next` for sequences that the lowering has no short cut for.
  var makeIterator: (FunctionDecl, Substitution)?
  var next: (FunctionDecl, Substitution)?
  var iteratorVariable: VariableDecl?
  var elementVariable: VariableDecl
  var filter: TypedExpression?
  var body: [CheckedStatement] = []
  init(
    label: LabelDecl, pattern: Pattern, sequence: TypedExpression, element: Type,
    elementVariable: VariableDecl
  ) {
    self.label = label
    self.pattern = pattern
    self.sequence = sequence
    self.element = element
    self.elementVariable = elementVariable
  }
}

struct SwitchCase {
  var patterns: [(Pattern, TypedExpression?)]
  var isDefault: Bool
  var body: [CheckedStatement]
  /// Where `case …:` stands.
  var span: Span
}

enum CheckedCondition {
  case expression(TypedExpression)
  /// `if let x = optional`, `case pattern = value`.
  case pattern(Pattern, TypedExpression, VariableDecl)
}

indirect enum Pattern {
  case any
  case bind(VariableDecl)
  case tuple([Pattern])
  /// `.some(p)`, `.name(p, q)`, `.name`.
  case enumCase(EnumCaseDecl, Type, [Pattern])
  /// `p?` and `if let`.
  case some(Pattern)
  /// `nil`.
  case none
  /// Matches when the expression, in which the variable stands for the matched value, is true.
  case expression(TypedExpression, VariableDecl)
  /// `is T`, `let x as T`.
  case isType(Type, Pattern)
  /// A pattern over a value that is optional where the pattern is not.
  case unwrapped(Pattern)
}

/// A reference to be resolved by the solver.
final class UnresolvedReference {
  var base: TypedExpression?
  /// The type of which this is a static member, when the base is a type.
  var name: String
  var candidates: [ValueDecl] = []
  var labels: [String?]?
  var genericArguments: [Type] = []
  // Filled in by the last choice made.
  var choice: ValueDecl?
  var substitution: [GenericParameter: Type] = [:]
  var tupleIndex: Int?
  /// Where the choice is declared with `T!`.
  var implicit: ImplicitUnwrap?
  /// The target of an assignment is the optional itself.
  var keepsOptional = false
  /// The subscript that a plain assignment writes.
  var isAssigned = false
  /// The base after looking through `self` for members named without it.
  var isImplicitMember = false
  var metatypeBase: Type?
  /// Chosen member is called on the wrapped value: never; kept for messages.
  var constructedType: Type?
  init(name: String) { self.name = name }

  /// `self.init`, `super.init`: on a value, not on a type.
  var isDelegation: Bool {
    guard name == "init", let base else { return false }
    if case .metatype = base.kind { return false }
    switch base.kind {
    case .variable(let variable): return variable.name == "self"
    case .upcast: return true
    default: return false
    }
  }
}

final class UnresolvedCall {
  var callee: TypedExpression
  var arguments: [CallArgument]
  /// From the last choice: how arguments meet parameters.
  var matching: [ArgumentSlot]?
  var parameterTypes: [Type] = []
  var function: FunctionDecl?
  var isSubscript = false
  var isOperator = false
  /// Calls of values: `callAsFunction` or a function value.
  var valueCall = false
  var calledType: Type?
  /// `.name(…)`: the type is what is expected.
  var isImplicitMember: Bool {
    if case .unresolved(let reference) = callee.kind { return reference.isImplicitMember }
    return false
  }
  /// Whether the candidates whose labels do not fit have been left out.
  var isFitted = false
  /// The type that the whole expression, which this call is, has to have.
  var expected: Type?
  private var knownSlots: [ObjectIdentifier: [ArgumentSlot]?] = [:]
  init(callee: TypedExpression, arguments: [CallArgument]) {
    self.callee = callee
    self.arguments = arguments
  }

  /// Which argument fills which parameter of a function, which depends on labels and counts alone.
  func slots(
    of function: FunctionDecl,
    matching: ([ParameterDecl], UnresolvedCall) -> [ArgumentSlot]?
  ) -> [ArgumentSlot]? {
    let id = ObjectIdentifier(function)
    if let known = knownSlots[id] { return known }
    let slots = matching(function.parameters, self)
    knownSlots[id] = slots
    return slots
  }
}

struct CallArgument {
  var label: String?
  var expression: TypedExpression
  var isInOut = false
  var isTrailing = false
  var span: Span
}

/// What fills one parameter.
enum ArgumentSlot {
  case argument(Int)
  case variadic([Int])
  case defaulted

  /// Which arguments fill it.
  var positions: [Int] {
    switch self {
    case .argument(let position): [position]
    case .variadic(let positions): positions
    case .defaulted: []
    }
  }
}

final class UnresolvedClosure {
  let syntax: ClosureExprSyntax?
  /// For autoclosures and result builders: the expression itself.
  let expression: ExprSyntax?
  let scope: Scope
  let context: FunctionContext
  var parameterTypes: [Type] = []
  var resultType: Type = .error
  var isOpened = false
  var body: ClosureBody?
  /// For single-expression closures: the node in the same constraint system.
  var single: TypedExpression?
  var singleIsDiscarded = false
  var resultBuilder: Type?
  /// Statements before `single`: what a result builder's parts come from.
  var prelude: [CheckedStatement] = []
  var shape: ClosureShape?
  var inOutFlags: [Bool] = []
  /// Whether its own text throws.
  var isThrowing = false
  /// Its result is an optional of what is not known yet.
  var expectsOptional = false
  /// A tuple parameter is taken apart into several names.
  var destructures = false
  var destructured: [VariableDecl] = []
  init(syntax: ClosureExprSyntax?, expression: ExprSyntax?, scope: Scope, context: FunctionContext)
  {
    self.syntax = syntax
    self.expression = expression
    self.scope = scope
    self.context = context
  }
}
