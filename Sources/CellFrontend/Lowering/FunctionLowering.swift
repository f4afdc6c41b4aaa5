import CellIR
import SwiftSyntax

/// Lowers the body of one function, closure or cell.
final class FunctionLowering {
  let lowerer: Lowerer
  let context: FunctionContext
  var map: Substitution
  let isTopLevel: Bool
  var locals: [Layout] = []
  var labelCount = 0
  var storage: [ObjectIdentifier: Storage] = [:]
  /// Locals of `let` variables: reading one again gives the same.
  var constants: Set<LocalID> = []
  var result: Type = .void
  /// Where `break` and `continue` of source labels go, with the depth of deferred code there.
  var labels: [ObjectIdentifier: (label: LabelID, depth: Int)] = [:]
  /// Deferred blocks of each scope, innermost last, with the number of locals there were before each.
  var deferred: [[(block: [CheckedStatement], start: Int)]] = []
  /// The number of locals where each scope of `deferred` begins.
  var scopeStarts: [Int] = []
  /// Where values of `if`/`switch` expressions go.
  var yieldTargets: [LocalID] = []
  var chainLabels: [LabelID] = []
  /// Where thrown errors go, innermost last; empty: out of the function.
  var catchTargets: [CatchTarget] = []
  /// A library function that passes on errors, lowered for closures that throw none.
  var isQuiet = false
  /// `self.init(…)!` that is being lowered: where to trap when it gives `nil`.
  var forcedDelegation: Span?
  /// Layout of what is returned when an error leaves, where it is not that of `result`.
  var abortLayout: Layout?
  /// Variables that several patterns of one case set: declared before the first.
  var sharedVariables: Set<ObjectIdentifier> = []
  /// How accesses of the arguments being lowered begin, once all of them have been evaluated.
  var begins: [Statement] = []
  /// Locals that the caller takes back: `inout` parameters and `self` of an initializer.
  var returnedLocals: Set<Int> = []
  /// Whether deferred statements are being lowered, whose scope is not the function's.
  private var isInDeferred = false
  /// Whether the next call keeps its arguments until the statement's end: its result goes first.
  var holdsArguments = false
  /// inout parameters that live in boxes because closures capture them.
  var boxedInOuts: [(parameter: LocalID, box: LocalID, layout: Layout)] = []
  var isInitializer = false
  var isFailableInitializer = false
  var selfLocal: LocalID?
  var selfType: Type = .error

  enum Storage {
    case local(LocalID)
    case boxed(LocalID)
  }

  var checker: Checker { lowerer.checker }
  var known: KnownTypes { lowerer.checker.known }

  init(_ lowerer: Lowerer, context: FunctionContext, map: Substitution, isTopLevel: Bool = false) {
    self.lowerer = lowerer
    self.context = context
    self.map = map
    self.isTopLevel = isTopLevel
  }

  // MARK: Small things

  func concrete(_ type: Type) -> Type {
    checker.revealed(checker.resolve(type.substituting(map)))
  }
  func layout(_ type: Type) -> Layout { lowerer.layout(concrete(type)) }

  func temporary(_ layout: Layout) -> LocalID {
    locals.append(layout)
    return LocalID(locals.count - 1)
  }

  func newLabel() -> LabelID {
    labelCount += 1
    return LabelID(labelCount)
  }

  func word(_ value: UInt64, _ span: Span = .none) -> Expression {
    Expression(.constant(value), .word, span)
  }

  func read(_ local: LocalID, _ span: Span = .none) -> Expression {
    Expression(.local(local), locals[local.index], span)
  }

  func text(_ value: String, _ span: Span = .none) -> Expression {
    Expression(.string(value), .object, span)
  }

  func void(_ span: Span = .none) -> Expression { Expression(.zero, .none, span) }

  func sequence(_ statements: [Statement], _ value: Expression) -> Expression {
    statements.isEmpty
      ? value : Expression(.sequence(statements, value), value.layout, value.span)
  }

  func host(_ name: String, _ arguments: [Expression], _ layout: Layout, _ span: Span)
    -> Expression
  {
    Expression(.callHost(HostName(name), arguments.map { .value($0) }), layout, span)
  }

  func extract(_ value: Expression, _ offset: Layout, _ layout: Layout, _ span: Span)
    -> Expression
  {
    if value.layout == layout { return value }
    if case .load(let place) = value.kind {
      return Expression(.load(.part(place, offset: offset, layout: layout)), layout, span)
    }
    if case .local(let local) = value.kind {
      return Expression(
        .load(.part(.local(local), offset: offset, layout: layout)), layout, span)
    }
    if case .global(let global) = value.kind {
      return Expression(
        .load(.part(.global(global), offset: offset, layout: layout)), layout, span)
    }
    return Expression(.extract(value, offset: offset), layout, span)
  }

  func some(_ value: Expression, _ span: Span) -> Expression {
    Expression(
      .aggregate([word(1), value]), Layout(raw: 1, ref: 0) + value.layout, span)
  }

  func zero(_ layout: Layout, _ span: Span = .none) -> Expression {
    Expression(.zero, layout, span)
  }

  /// Evaluates once into a temporary, unless reading again gives the same.
  func hold(_ value: Expression, _ prologue: inout [Statement]) -> Expression {
    if value.isConstant { return value }
    if case .local(let local) = value.kind, constants.contains(local) { return value }
    let local = temporary(value.layout)
    prologue.append(.assign(.local(local), value))
    return read(local, value.span)
  }

  // MARK: Variables

  /// Whether a variable lives in a box: closures share it with its function.
  func isBoxed(_ variable: VariableDecl) -> Bool {
    variable.isCaptured && (!variable.isLet || variable.isDeferred)
  }

  /// Makes room for a local variable; a new box for captured ones.
  func declare(_ variable: VariableDecl, _ initial: Expression?) -> [Statement] {
    if let global = variable.global {
      lowerer.globalLayouts[global.index] = layout(variable.type)
      let place = Place.global(global)
      return [.assign(place, initial ?? zero(layout(variable.type)))]
    }
    let layout = layout(variable.type)
    if isBoxed(variable) {
      let box = temporary(.object)
      storage[ObjectIdentifier(variable)] = .boxed(box)
      let make = Expression(
        .makeInstance(lowerer.boxClass(layout), fields: initial ?? zero(layout)), .object,
        variable.span)
      return [.assign(.local(box), make)]
    }
    let local = temporary(layout)
    storage[ObjectIdentifier(variable)] = .local(local)
    if variable.isLet, !variable.isDeferred { constants.insert(local) }
    return [.assign(.local(local), initial ?? zero(layout))]
  }

  func place(of variable: VariableDecl, _ span: Span) -> Place {
    if let global = variable.global { return .global(global) }
    switch storage[ObjectIdentifier(variable)] {
    case .local(let local): return .local(local)
    case .boxed(let box):
      return .field(read(box, span), offset: .none, layout: layout(variable.type))
    case nil:
      // Only in code that could not be checked; never run.
      let local = temporary(layout(variable.type))
      storage[ObjectIdentifier(variable)] = .local(local)
      return .local(local)
    }
  }

  func load(_ variable: VariableDecl, _ span: Span) -> Expression {
    let layout = layout(variable.type)
    switch place(of: variable, span) {
    case .local(let local): return Expression(.local(local), layout, span)
    case .global(let global): return Expression(.global(global), layout, span)
    case .field(let base, let offset, _):
      return Expression(.field(base, offset: offset), layout, span)
    case let place: return Expression(.load(place), layout, span)
    }
  }

  // MARK: Functions

  /// All variables of enclosing functions that a body needs, also through local functions it calls.
  func captures(of context: FunctionContext) -> [VariableDecl] {
    var seenContexts: Set<ObjectIdentifier> = []
    func collect(_ context: FunctionContext) -> [VariableDecl] {
      guard seenContexts.insert(ObjectIdentifier(context)).inserted else { return [] }
      var result = context.captures
      for local in context.calledLocals {
        checker.checkFunctionBody(local)
        guard let body = local.checkedBody else { continue }
        for variable in collect(body.context)
        where variable.owner !== context && !result.contains(variable) {
          result.append(variable)
        }
      }
      return result
    }
    return collect(context).filter { $0.owner !== context }
  }

  /// The value that a closure or local function gets for a captured variable.
  func captureValue(_ variable: VariableDecl, _ span: Span) -> Expression {
    if isBoxed(variable), case .boxed(let box)? = storage[ObjectIdentifier(variable)] {
      return read(box, span)
    }
    return load(variable, span)
  }

  /// Declares captured variables as locals of the function being lowered.
  func receiveCaptures(_ variables: [VariableDecl]) {
    for variable in variables {
      if isBoxed(variable) {
        storage[ObjectIdentifier(variable)] = .boxed(temporary(.object))
      } else {
        storage[ObjectIdentifier(variable)] = .local(temporary(layout(variable.type)))
      }
    }
  }

  /// Moves parameters that closures change into boxes.
  func boxParameters(_ parameters: [VariableDecl]) -> [Statement] {
    var prologue: [Statement] = []
    for variable in parameters where isBoxed(variable) {
      guard case .local(let local)? = storage[ObjectIdentifier(variable)] else { continue }
      let layout = layout(variable.type)
      let box = temporary(.object)
      storage[ObjectIdentifier(variable)] = .boxed(box)
      prologue.append(
        .assign(
          .local(box),
          Expression(
            .makeInstance(lowerer.boxClass(layout), fields: read(local)), .object, variable.span)))
      boxedInOuts.append((local, box, layout))
    }
    return prologue
  }

  /// Lowers a declared function for concrete types.
  static func lower(
    _ lowerer: Lowerer, _ decl: FunctionDecl, type: Type?, arguments: [Type], isQuiet: Bool = false
  ) -> Function {
    let checker = lowerer.checker
    let map = Substitution(
      zip(decl.allGenericParameters, arguments), uniquingKeysWith: { a, _ in a })
    guard let body = checker.checkFunctionBody(decl) else {
      // A recursive check in progress, or a body with errors: the cell will not run.
      return Function(
        name: decl.displayName, locals: [], parameters: [], result: .none,
        body: [.trap(.fatalError(message: "unavailable"), decl.span)], span: decl.span)
    }
    let lowering = FunctionLowering(lowerer, context: body.context, map: map)
    lowering.isQuiet = isQuiet
    var parameters: [Function.Parameter] = []
    var variables: [VariableDecl] = []
    let isReferenceSelf = decl.parent?.kind == .classType
    lowering.isInitializer = decl.kind == .initializer
    lowering.isFailableInitializer = decl.isFailable
    if let selfVariable = body.context.selfVariable {
      lowering.selfType = lowering.concrete(selfVariable.type)
      let local = lowering.temporary(lowering.layout(selfVariable.type))
      lowering.storage[ObjectIdentifier(selfVariable)] = .local(local)
      lowering.selfLocal = local
      if decl.kind != .initializer || isReferenceSelf {
        parameters.append(Function.Parameter(isInOut: decl.isMutating && !isReferenceSelf))
        if decl.isMutating || decl.kind == .initializer {
          lowering.returnedLocals.insert(local.index)
        }
        variables.append(selfVariable)
      }
    }
    var offsetBug: [Statement] = []
    for (variable, parameter) in zip(body.parameters, decl.parameters) {
      let local = lowering.temporary(lowering.layout(variable.type))
      lowering.storage[ObjectIdentifier(variable)] = .local(local)
      if parameter.isInOut { lowering.returnedLocals.insert(local.index) }
      parameters.append(Function.Parameter(isInOut: parameter.isInOut))
      variables.append(variable)
    }
    // A struct's initializer makes `self` itself: it is a local after the parameters.
    if decl.kind == .initializer, !isReferenceSelf, let selfVariable = body.context.selfVariable {
      lowering.locals.removeAll()
      for variable in body.parameters {
        lowering.storage[ObjectIdentifier(variable)] = .local(
          lowering.temporary(lowering.layout(variable.type)))
      }
      let captured = decl.isLocal ? lowering.captures(of: body.context) : []
      lowering.receiveCaptures(captured)
      offsetBug = lowering.initializeSelf(selfVariable, decl)
    } else if decl.isLocal {
      lowering.receiveCaptures(lowering.captures(of: body.context))
    }
    let captureCount = decl.isLocal ? lowering.captures(of: body.context).count : 0
    for _ in 0..<captureCount where decl.isLocal {}
    lowering.result = decl.kind == .initializer ? .void : lowering.concrete(decl.result)
    if decl.kind == .initializer {
      lowering.abortLayout =
        isReferenceSelf ? (decl.isFailable ? .word : Layout.none) : lowering.layout(decl.result)
    }
    var statements = lowering.boxParameters(variables) + offsetBug
    statements += lowering.lowerBody(body.statements)
    if decl.kind == .initializer, isReferenceSelf { statements += lowering.implicitSuperInit(decl) }
    var resultLayout = lowering.lowererLayoutOfResult
    if decl.kind == .initializer {
      if isReferenceSelf {
        statements += lowering.leave(nil)
        resultLayout = decl.isFailable ? .word : .none
      } else {
        statements += lowering.leave(nil)
        resultLayout = lowering.layout(decl.result)
      }
    } else {
      statements += lowering.finishInOuts()
    }
    return Function(
      name: decl.parent.map { "\($0.name).\(decl.displayName)" } ?? decl.displayName,
      locals: lowering.locals, parameters: parameters, captureCount: captureCount,
      result: resultLayout, body: statements, span: decl.span)
  }

  var lowererLayoutOfResult: Layout { lowerer.layout(result) }

  /// Gives `self` of an initializer its storage and the properties' initial values.
  private func initializeSelf(_ selfVariable: VariableDecl, _ decl: FunctionDecl) -> [Statement] {
    let type = concrete(selfVariable.type)
    selfType = type
    var statements = declare(selfVariable, nil)
    switch storage[ObjectIdentifier(selfVariable)] {
    case .local(let local)?:
      selfLocal = local
      returnedLocals.insert(local.index)
    case .boxed(let box)?: returnedLocals.insert(box.index)
    case nil: break
    }
    statements += initialValues(type, of: place(of: selfVariable, decl.span))
    return statements
  }

  /// Assignments of the initial values written with stored properties.
  func initialValues(_ type: Type, of base: Place) -> [Statement] {
    guard case .nominal(let decl, let arguments) = type else { return [] }
    var statements: [Statement] = []
    for property in decl.storedProperties {
      guard let value = checker.initialValue(of: property) else { continue }
      let (offset, fieldType) = lowerer.field(property, in: type)
      let target: Place
      if case .field(let object, _, _) = base, decl.kind == .classType {
        target = .field(object, offset: offset, layout: lowerer.layout(fieldType))
      } else {
        target = .part(base, offset: offset, layout: lowerer.layout(fieldType))
      }
      let saved = map
      map = checker.substitution(for: decl, arguments)
      statements.append(.assign(target, lower(value)))
      map = saved
    }
    return statements
  }

  /// Returns from the function, running deferred code and writing back boxed parameters.
  func leave(_ value: TypedExpression?) -> [Statement] {
    var statements: [Statement] = []
    var returned: Expression?
    var kept: Set<Int> = []
    if let value {
      let lowered = lower(value)
      if deferred.isEmpty || deferred.allSatisfy(\.isEmpty), boxedInOuts.isEmpty,
        !checker.observesLifetimes || isTopLevel
      {
        if lowered.layout == .none {
          return [.expression(lowered), .return(nil)]
        }
        return [.return(lowered)]
      }
      let start = locals.count
      let held = hold(lowered, &statements)
      kept = Set(start..<max(start, locals.count))
      if case .local(let local) = held.kind { kept.insert(local.index) }
      returned = held
    }
    statements += runDeferred(downTo: 0, except: kept, isLeaving: true)
    statements += finishInOuts()
    if isInitializer, let selfLocal {
      if selfType.nominal?.kind == .classType {
        statements.append(.return(isFailableInitializer ? word(1) : nil))
      } else {
        let whole = selfValue(selfLocal)
        statements.append(.return(isFailableInitializer ? some(whole, .none) : whole))
      }
      return statements
    }
    statements.append(.return(returned))
    return statements
  }

  private func selfValue(_ local: LocalID) -> Expression {
    if let variable = context.selfVariable, case .boxed? = storage[ObjectIdentifier(variable)] {
      return load(variable, .none)
    }
    return read(local)
  }

  func finishInOuts() -> [Statement] {
    boxedInOuts.map { parameter, box, layout in
      .assign(
        .local(parameter),
        Expression(.field(read(box), offset: .none), layout, .none))
    }
  }

  /// Runs what scopes have deferred.
  ///
  /// - Parameter isLeaving: Whether the function ends with it.
  func runDeferred(downTo depth: Int, except kept: Set<Int> = [], isLeaving: Bool = false)
    -> [Statement]
  {
    var statements: [Statement] = []
    let saved = deferred
    let wasInDeferred = isInDeferred
    while deferred.count > depth {
      let frame = deferred.removeLast()
      // What was declared behind a `defer` is let go of before it runs.
      for (block, start) in frame.reversed() {
        statements += release(from: start, except: kept)
        isInDeferred = true
        statements += lowerBlock(block)
        isInDeferred = wasInDeferred
      }
      if deferred.contains(where: { !$0.isEmpty }), deferred.count < scopeStarts.count {
        statements += release(from: scopeStarts[deferred.count], except: kept)
      }
    }
    deferred = saved
    // What is left in the function's own scope is cleared by returning from it.
    if depth > 0 || isTopLevel, depth < scopeStarts.count {
      statements += release(from: scopeStarts[depth])
    } else if isInDeferred, let start = scopeStarts.last {
      statements += release(from: start)
    } else if isLeaving, !isTopLevel {
      statements += releaseAll(except: kept)
    }
    return statements
  }

  /// Lets go of everything when a function is left, the last declared first.
  private func releaseAll(except kept: Set<Int>) -> [Statement] {
    var kept = kept.union(returnedLocals)
    for (parameter, box, _) in boxedInOuts { kept.formUnion([parameter.index, box.index]) }
    let released = release(from: 0, except: kept)
    guard !released.isEmpty else { return [] }
    return released + [.expression(host("instance.settle", [], .none, .none))]
  }

  /// The function that a declaration means for concrete types.
  ///
  /// - Parameter isThrowing: Whether a function of the library that passes on errors is called with
  ///   closures that throw; otherwise it is lowered without any test for errors.
  func functionID(
    _ decl: FunctionDecl, _ substitution: Substitution, isThrowing: Bool = false
  ) -> FunctionID {
    let types = decl.allGenericParameters.map { parameter in
      if let bound = substitution[parameter] { return concrete(bound) }
      // Not called on a subclass: the class that declares it.
      if decl.knowsClass, parameter === decl.parent?.selfParameter, map[parameter] == nil {
        return concrete((decl.parent?.selfType ?? .error).substituting(substitution))
      }
      return concrete(.parameter(parameter))
    }
    let isQuiet = decl.isRethrowing && !decl.isGuest && !isThrowing
    return lowerer.function(decl, types, isThrowing && !decl.isGuest ? "throwing" : "function") {
      [unowned lowerer] in
      FunctionLowering.lower(lowerer, decl, type: nil, arguments: types, isQuiet: isQuiet)
    }
  }

  // MARK: Closures

  func lowerClosure(_ body: ClosureBody, _ span: Span) -> Expression {
    // Variables that the body uses but that belong to no enclosing function are its own.
    var prologue: [Statement] = []
    for (variable, value) in body.captureInitializers {
      prologue += declare(variable, lower(value))
    }
    let captured = captures(of: body.context)
    let inner = FunctionLowering(lowerer, context: body.context, map: map)
    var parameters: [Function.Parameter] = []
    for variable in body.parameters {
      let local = inner.temporary(inner.layout(variable.type))
      inner.storage[ObjectIdentifier(variable)] = .local(local)
      if !variable.isLet { inner.returnedLocals.insert(local.index) }
      parameters.append(Function.Parameter(isInOut: !variable.isLet))
    }
    inner.receiveCaptures(captured)
    inner.result = inner.concrete(body.resultType)
    var statements = inner.boxParameters(body.parameters)
    statements += inner.lowerBody(body.body)
    statements += inner.finishInOuts()
    let id = lowerer.reserve()
    lowerer.define(
      id,
      Function(
        name: body.context.name, locals: inner.locals, parameters: parameters,
        captureCount: captured.count, result: inner.lowererLayoutOfResult, body: statements,
        span: body.span))
    let values = captured.map { captureValue($0, span) }
    return sequence(
      prologue, Expression(.makeClosure(id, captures: values), .object, span))
  }
}
