import CellIR
import Diagnostics
import SwiftSyntax

// The constraint solver for one expression.
//
// As in Swift, the types of an expression are found all at once: every sub-expression gets a type
// (perhaps a variable), and how they are used gives constraints between them. `simplify` solves
// what has only one answer. When nothing more follows, the solver takes the next step with least
// risk: gives a variable the type its values have, opens a closure whose parameters are known,
// rules out overloads that cannot fit, and only then tries the remaining overloads one by one,
// keeping the solution with the best score (literals at their default types, few conversions).
// The winning choices are then replayed without search, which leaves the tree filled in.

struct LiteralKinds: OptionSet {
  let rawValue: UInt8
  static let integer = LiteralKinds(rawValue: 1)
  static let float = LiteralKinds(rawValue: 2)
  static let string = LiteralKinds(rawValue: 4)
  static let character = LiteralKinds(rawValue: 8)
  static let boolean = LiteralKinds(rawValue: 16)
  static let null = LiteralKinds(rawValue: 32)
  static let array = LiteralKinds(rawValue: 64)
  static let dictionary = LiteralKinds(rawValue: 128)

  /// Whether one type can be written with all these literals: numbers go together, and texts do.
  var isPossible: Bool {
    let groups: [LiteralKinds] = [
      [.integer, .float], [.string, .character], .boolean, .array, .dictionary,
    ]
    return groups.filter { !isDisjoint(with: $0) }.count <= 1
  }
}

struct TypeVariable {
  var binding: Type?
  var literal: LiteralKinds = []
  var closure: UnresolvedClosure?
  var keyPath: UnresolvedKeyPath?
  /// The result of a closure that returns nothing: it throws.
  var isVoidByDefault = false
  /// Stands for the type in an existential argument, which is opened.
  var isOpenable = false
  /// Has to conform to a protocol to which neither optionals nor protocols' own values conform: a value
  /// that converts to it is of that very type.
  var isExact = false
  /// Set where values of several types may meet.
  var junction: Junction?
}

/// Where a conversion is asked for: decides the wording when it fails.
enum ConversionPurpose {
  case argument, initialization, returnValue, closureResult, condition, assignment, element, branch
  case other
}

enum Constraint {
  case convert(Type, Type, TypedExpression, ConversionPurpose)
  case equal(Type, Type, Span)
  case conforms(Type, NominalDecl, Span)
  case subclass(Type, Type, Span)
  /// A reference whose base type or overload is not settled; not called directly.
  case reference(TypedExpression, UnresolvedReference, Int)
  case call(TypedExpression, UnresolvedCall, Int)
  case arrayLiteral(Type, Type)
  case dictionaryLiteral(Type, Type, Type)
  case associated(Type, String, Type, Span)
  case unwrap(Type, Type, Span, isForce: Bool)
  case chainResult(Type, Type)
  case closureBody(TypedExpression, UnresolvedClosure)
  case tupleOrValue(Type)
  /// What is declared with `T!`: the optional, or its payload by force.
  case implicitUnwrap(TypedExpression, ImplicitUnwrap, Int)
}

struct Score: Comparable {
  /// Implicitly unwrapped optionals that are forced.
  var forces = 0
  var literals = 0
  /// Lists whose elements are converted.
  var collections = 0
  var optionals = 0
  var erasures = 0
  /// A subclass where its superclass is expected: among overloads, only when nothing else decides.
  var upcasts = 0

  /// What was added to an earlier score.
  func since(_ earlier: Score) -> Score {
    Score(
      forces: forces - earlier.forces, literals: literals - earlier.literals,
      collections: collections - earlier.collections, optionals: optionals - earlier.optionals,
      erasures: erasures - earlier.erasures, upcasts: upcasts - earlier.upcasts)
  }

  static func + (a: Score, b: Score) -> Score {
    Score(
      forces: a.forces + b.forces, literals: a.literals + b.literals,
      collections: a.collections + b.collections, optionals: a.optionals + b.optionals,
      erasures: a.erasures + b.erasures, upcasts: a.upcasts + b.upcasts)
  }

  static func < (a: Score, b: Score) -> Bool {
    (a.forces, a.literals, a.collections, a.optionals, a.erasures, a.upcasts)
      < (b.forces, b.literals, b.collections, b.optionals, b.erasures, b.upcasts)
  }
}

struct Failure {
  var id: String
  var span: Span
  var english: String
  var korean: String
  var help: (en: String, ko: String)?
}

struct LiteralConformance: Hashable {
  var literal: UInt8
  var proto: NominalDecl
}

final class Solver {
  let checker: Checker
  var variables: [TypeVariable] = []
  /// When each variable changed last.
  var changes: [Int] = []
  var clock = 0
  /// What to put back on a step back.
  var trail: [Undo] = []
  var pending = ConstraintList()
  var score = Score()
  var progress = 0
  var choiceCount = 0
  /// What each choice meant. By declaration: reading more of the library adds candidates.
  var choices: [Int: ValueDecl] = [:]
  var fixedChoices: [Int: ValueDecl]?
  /// Open variables of parts that are solved later: no defaults for them yet.
  var laterVariables: Set<Int> = []
  var bestScore: Score?
  var bestChoices: [Int: ValueDecl] = [:]
  /// Two functions of the cell between which nothing decides.
  var ambiguous: (FunctionDecl, FunctionDecl)?
  var bestFailure: (progress: Int, failure: Failure)?
  /// What failed behind the call whose overloads were tried last, where one of them fitted by itself.
  var failureOutside: Failure?
  /// Why the overloads that were tried last do not fit, in their order.
  var failures: [Failure] = []
  var steps = 0
  /// How many choices are being tried, one inside the other.
  var trials = 0
  /// Whether the postfix expression being generated has a `?` in it.
  var chainOpen = false
  /// The open types of which `.name` at the head of a chain is a member.
  var implicitHeads: [SyntaxIdentifier: Type] = [:]
  var tryDepth = 0
  var handledTryDepth = 0
  /// `super` in static members, with the class that says it.
  var superclasses: [(node: TypedExpression, from: NominalDecl)] = []
  /// Set by diagnostics of statements inside closures.
  var closureErrors: [Diagnostic] = []
  var uninferredReported = false
  let stepLimit = 400_000

  init(checker: Checker) { self.checker = checker }

  var known: KnownTypes { checker.known }

  // MARK: Variables

  func fresh(
    _ literal: LiteralKinds = [], closure: UnresolvedClosure? = nil,
    keyPath: UnresolvedKeyPath? = nil
  ) -> Type {
    variables.append(TypeVariable(literal: literal, closure: closure, keyPath: keyPath))
    clock += 1
    changes.append(clock)
    return .variable(variables.count - 1)
  }

  /// Follows bindings at the top of a type.
  func shallow(_ type: Type) -> Type {
    var type = type
    while case .variable(let index) = type, let binding = variables[index].binding {
      type = binding
    }
    return type
  }

  /// Replaces all bound variables in a type.
  func deep(_ type: Type) -> Type {
    switch type {
    case .variable:
      let top = shallow(type)
      if case .variable = top { return top }
      return deep(top)
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? type : .nominal(decl, arguments.map(deep))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: deep($0.type)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.with(deep($0.type)) },
          result: deep(function.result), isThrowing: function.isThrowing))
    case .metatype(let inner): return .metatype(deep(inner))
    case .associated(let base, let name):
      let base = deep(base)
      return base.hasVariables ? .associated(base, name) : checker.resolve(.associated(base, name))
    case .parameter, .existential, .error: return type
    }
  }

  func set(_ index: Int, _ change: (inout TypeVariable) -> Void) {
    trail.append(.variable(index, variables[index], changed: changes[index]))
    clock += 1
    changes[index] = clock
    change(&variables[index])
  }

  /// Notes what a choice means.
  func choose(_ decl: ValueDecl?, for id: Int) {
    trail.append(.choice(id, choices[id]))
    choices[id] = decl
  }

  /// Says what a name may mean, as far as is known now.
  func setCandidates(_ reference: UnresolvedReference, _ candidates: [ValueDecl]) {
    let old = reference.candidates
    if old.count == candidates.count, zip(old, candidates).allSatisfy({ $0 === $1 }) { return }
    trail.append(.candidates(reference, old))
    reference.candidates = candidates
  }

  enum Undo {
    case variable(Int, TypeVariable, changed: Int)
    case choice(Int, ValueDecl?)
    case candidates(UnresolvedReference, [ValueDecl])
  }

  struct State {
    var trail: Int
    var variables: Int
    var pending: ConstraintList
    var score: Score
    var progress: Int
    var choiceCount: Int
  }

  func save() -> State {
    State(
      trail: trail.count, variables: variables.count, pending: pending, score: score,
      progress: progress, choiceCount: choiceCount)
  }

  func restore(_ state: State) {
    while trail.count > state.trail {
      switch trail.removeLast() {
      case .variable(let index, let old, let changed):
        variables[index] = old
        changes[index] = changed
      case .choice(let id, let old): choices[id] = old
      case .candidates(let reference, let old): reference.candidates = old
      }
    }
    variables.removeLast(variables.count - state.variables)
    changes.removeLast(changes.count - state.variables)
    pending = state.pending
    score = state.score
    progress = state.progress
    choiceCount = state.choiceCount
  }

  func add(_ constraint: Constraint) {
    clock += 1
    pending.entries.append(WaitingConstraint(constraint, added: clock))
  }

  func fail(
    _ id: String, _ span: Span, _ english: String, _ korean: String,
    help: (en: String, ko: String)? = nil
  ) -> Bool {
    // An optional that would fit once it is unwrapped says more than that no other overload fits.
    let optional = "type.optional-not-unwrapped"
    let weight = id == optional ? progress + 1_000 : progress
    if let best = bestFailure {
      if best.failure.id == optional, id != optional { return false }
      guard weight > best.progress else { return false }
    }
    bestFailure = (
      weight, Failure(id: id, span: span, english: english, korean: korean, help: help)
    )
    return false
  }

  // MARK: Unification

  func bind(_ index: Int, to type: Type) -> Bool {
    let type = shallow(type)
    if case .variable(let other) = type {
      if other == index { return true }
      let kinds = variables[index].literal.union(variables[other].literal)
      guard kinds.isPossible else { return false }
      let closure = variables[other].closure ?? variables[index].closure
      let keyPath = variables[other].keyPath ?? variables[index].keyPath
      let junction = variables[other].junction ?? variables[index].junction
      let isVoid = variables[index].isVoidByDefault || variables[other].isVoidByDefault
      let isExact = variables[index].isExact || variables[other].isExact
      set(other) {
        $0.literal = kinds
        $0.isExact = isExact
        $0.isVoidByDefault = isVoid
        $0.closure = closure
        $0.keyPath = keyPath
        $0.junction = junction
      }
      set(index) { $0.binding = type }
      progress += 1
      return true
    }
    let literal = variables[index].literal
    if !literal.isEmpty, !accepts(type, literal) { return false }
    var size = Type.largest
    guard isFinite(type, without: index, &size) else { return false }
    score.literals += literalCost(literal, type)
    set(index) { $0.binding = type }
    progress += 1
    if let closure = variables[index].closure {
      guard case .function(let function) = type else { return false }
      _ = closure
      _ = function
    }
    return true
  }

  /// Whether a type, with what its variables are bound to, does not contain a variable and is of a
  /// size that can be worked with: `f(f(f(x)))` may double a type each time. What is too large is
  /// reported as too complex.
  func isFinite(_ type: Type, without index: Int?, _ budget: inout Int) -> Bool {
    let type = shallow(type)
    budget -= 1
    guard budget > 0 else {
      steps = stepLimit
      return false
    }
    switch type {
    case .variable(let other): return other != index
    case .nominal(_, let arguments):
      return arguments.allSatisfy { isFinite($0, without: index, &budget) }
    case .tuple(let elements):
      return elements.allSatisfy { isFinite($0.type, without: index, &budget) }
    case .function(let function):
      return function.parameters.allSatisfy { isFinite($0.type, without: index, &budget) }
        && isFinite(function.result, without: index, &budget)
    case .metatype(let inner), .associated(let inner, _):
      return isFinite(inner, without: index, &budget)
    case .parameter, .existential, .error: return true
    }
  }

  /// How far a literal is from its default type.
  private func literalCost(_ literal: LiteralKinds, _ type: Type) -> Int {
    if literal.contains(.float) { return type == known.double ? 0 : 1 }
    if literal.contains(.integer) {
      return type == known.int ? 0 : type == known.float ? 2 : 1
    }
    if literal.contains(.string) || literal.contains(.character) {
      return type == known.string ? 0 : 1
    }
    if literal.contains(.array) { return type.nominal === known.arrayDecl ? 0 : 1 }
    return 0
  }

  func accepts(_ type: Type, _ literal: LiteralKinds) -> Bool {
    func conforms(_ name: String) -> Bool {
      known.decl(name).map { checker.conforms(type, $0) } ?? false
    }
    if literal.contains(.integer), !conforms("ExpressibleByIntegerLiteral") { return false }
    if literal.contains(.float), !conforms("ExpressibleByFloatLiteral") { return false }
    // A literal of one character, which this is not, may be a Character.
    if literal.contains(.string), type == known.character { return false }
    if literal.contains(.string), !conforms("ExpressibleByStringLiteral") { return false }
    if literal.contains(.character), type != known.character,
      !conforms("ExpressibleByStringLiteral")
    {
      return false
    }
    if literal.contains(.boolean), !conforms("ExpressibleByBooleanLiteral") { return false }
    if literal.contains(.null), !known.isOptional(type), !conforms("ExpressibleByNilLiteral") {
      return false
    }
    if literal.contains(.array), !conforms("ExpressibleByArrayLiteral") { return false }
    if literal.contains(.dictionary), !conforms("ExpressibleByDictionaryLiteral") { return false }
    return true
  }

  func unify(_ a: Type, _ b: Type) -> Bool {
    let a = shallow(a)
    let b = shallow(b)
    switch (a, b) {
    case (.variable(let x), .variable(let y)) where x == y: return true
    case (.variable(let x), _): return bind(x, to: b)
    case (_, .variable(let y)): return bind(y, to: a)
    case (.error, _), (_, .error): return true
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      return x === y && xs.count == ys.count && zip(xs, ys).allSatisfy { unify($0, $1) }
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count
        && zip(xs, ys).allSatisfy {
          ($0.label == $1.label || $0.label == nil || $1.label == nil) && unify($0.type, $1.type)
        }
    case (.function(let f), .function(let g)):
      return f.parameters.count == g.parameters.count
        && zip(f.parameters, g.parameters).allSatisfy {
          $0.isInOut == $1.isInOut && $0.isVariadic == $1.isVariadic && unify($0.type, $1.type)
        } && unify(f.result, g.result)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    // Types with the same elements need not be the same type.
    case (.associated(let x, let name), _) where deep(x).hasVariables:
      add(.associated(x, name, b, .none))
      return true
    case (_, .associated(let y, let name)) where deep(y).hasVariables:
      add(.associated(y, name, a, .none))
      return true
    case (.associated(let x, let m), .associated(let y, let n)) where m == n:
      if unify(x, y) { return true }
      return checker.resolve(deep(a)) == checker.resolve(deep(b))
    default: return checker.resolve(deep(a)) == checker.resolve(deep(b))
    }
  }

  // MARK: Simplification

  enum Outcome { case solved, failed, deferred }

  /// Solves what has one answer; false when something cannot hold.
  func simplify() -> Bool {
    var changed = true
    while changed {
      changed = false
      let batch = pending.entries
      guard let first = batch.firstIndex(where: { !isIdle($0) }) else { return true }
      pending.entries.removeSubrange(first...)
      for (position, entry) in batch.enumerated().dropFirst(first) {
        if isIdle(entry) {
          pending.entries.append(entry)
          continue
        }
        steps += 1
        let before = progress
        switch attempt(entry.constraint) {
        case .solved:
          progress += 1
          changed = true
        case .deferred where progress != before:
          pending.entries.append(
            WaitingConstraint(
              entry.constraint, added: entry.added, alternatives: entry.alternatives))
          changed = true
        case .deferred: pending.entries.append(waiting(entry))
        case .failed:
          pending.entries += batch[(position + 1)...]
          return false
        }
      }
    }
    return true
  }

  func attempt(_ constraint: Constraint) -> Outcome {
    switch constraint {
    case .convert(let from, let to, let node, let purpose):
      let outcome = convert(from, to, node)
      if outcome == .failed { _ = conversionFailure(from, to, node, purpose) }
      return outcome
    case .equal(let a, let b, let span):
      if unify(a, b) { return .solved }
      _ = fail(
        "type.mismatch", span, "type '\(deep(a))' does not match '\(deep(b))'",
        "타입 '\(deep(a))'과(와) '\(deep(b))'이(가) 맞지 않습니다")
      return .failed
    case .conforms(let wanted, let proto, let span):
      let type = deep(wanted)
      if case .variable(let index) = type {
        let literal = variables[index].literal
        if !literal.isEmpty, !canConform(literal, proto) {
          return conformanceFailure(defaulted(type), proto, span)
        }
        if !variables[index].isExact, conformsOnlyItself(proto) {
          set(index) { $0.isExact = true }
          progress += 1
        }
        return .deferred
      }
      if type.hasVariables {
        if proto.name != "_Class", case .nominal(let decl, _) = type,
          !decl.conformances.contains(where: { checker.inherited($0.proto).contains(proto) })
        {
          return conformanceFailure(type, proto, span)
        }
        return .deferred
      }
      if checker.conforms(type, proto) { return .solved }
      if case .variable(let index) = wanted, variables[index].isOpenable,
        case .existential(let own) = type,
        own.contains(where: { checker.inherited($0).contains(proto) })
      {
        return .solved
      }
      return conformanceFailure(type, proto, span)
    case .subclass(let type, let superclass, let span):
      let type = deep(type)
      if type.hasVariables {
        guard case .nominal(let decl, _) = type, decl.kind != .classType else { return .deferred }
      } else if superclass.hasVariables, let found = checker.ancestor(of: type, like: superclass) {
        return result(unify(found, superclass))
      }
      if checker.isSubclass(type, of: deep(superclass)) { return .solved }
      _ = fail(
        "type.not-a-subclass", span, "'\(type)' must inherit from '\(deep(superclass))'",
        "'\(type)'은(는) '\(deep(superclass))'을(를) 상속해야 합니다")
      return .failed
    case .reference(let node, let reference, let id): return attemptReference(node, reference, id)
    case .call(let node, let call, let id): return attemptCall(node, call, id)
    case .arrayLiteral(let literal, let element):
      guard case .nominal(_, let arguments) = shallow(literal) else { return .deferred }
      if let own = literalParameter(shallow(literal), "arrayLiteral") {
        return unify(own, element) ? .solved : .failed
      }
      guard let first = arguments.first else { return .solved }
      return unify(first, element) ? .solved : .failed
    case .dictionaryLiteral(let literal, let key, let value):
      guard case .nominal(_, let arguments) = shallow(literal) else { return .deferred }
      if case .tuple(let own)? = literalParameter(shallow(literal), "dictionaryLiteral") {
        return own.count == 2 && unify(own[0].type, key) && unify(own[1].type, value)
          ? .solved : .failed
      }
      guard arguments.count == 2 else { return .failed }
      return unify(arguments[0], key) && unify(arguments[1], value) ? .solved : .failed
    case .associated(let base, let name, let result, let span):
      let base = deep(base)
      // Whatever an array literal becomes, its elements are those of the literal.
      if name == "Element", case .variable(let index) = base, variables[index].literal == .array {
        for case .arrayLiteral(let literal, let element) in pending
        where deep(literal) == base && deep(element) != deep(result) {
          guard unify(element, result) else { return .failed }
          break
        }
        return .deferred
      }
      if base.hasVariables {
        // The head decides: `Array<_>`'s element is its argument.
        if case .nominal = base,
          let found = checker.associatedWitness(of: base, name: name, quietly: true),
          !found.isError
        {
          // What its parts are (`(A.Element, B.Element)` of a `Zip2Sequence`) may come later.
          return unify(open(found, [:], span), result) ? .solved : .failed
        }
        return .deferred
      }
      let resolved = checker.resolve(.associated(base, name))
      if resolved.isError {
        _ = fail(
          "type.unknown-member", span, "type '\(base)' has no '\(name)'",
          "타입 '\(base)'에는 '\(name)'이(가) 없습니다")
        return .failed
      }
      return unify(resolved, result) ? .solved : .failed
    case .unwrap(let optional, let value, let span, let isForce):
      let type = shallow(optional)
      if case .variable = type { return .deferred }
      if type.isError { return unify(value, .error) ? .solved : .failed }
      guard let wrapped = known.wrapped(type) else {
        _ = fail(
          "type.not-optional", span,
          isForce
            ? "cannot force unwrap value of non-optional type '\(deep(type))'"
            : "cannot use optional chaining on non-optional value of type '\(deep(type))'",
          "옵셔널이 아닌 타입 '\(deep(type))'의 값에는 '\(isForce ? "!" : "?")'를 쓸 수 없습니다",
          help: isForce ? ("remove '!'", "'!'를 지우세요") : ("remove '?'", "'?'를 지우세요"))
        return .failed
      }
      return unify(wrapped, value) ? .solved : .failed
    case .chainResult(let value, let result):
      let type = shallow(value)
      if case .variable = type { return .deferred }
      return unify(result, known.isOptional(type) ? type : known.optional(type))
        ? .solved : .failed
    case .closureBody(let node, let closure): return attemptClosure(node, closure)
    case .tupleOrValue: return .solved
    case .implicitUnwrap(let node, let unwrap, _): return attemptImplicit(node, unwrap)
    }
  }

  /// What a type of a cell takes for the elements of a literal: `init(arrayLiteral: Double...)`.
  private func literalParameter(_ type: Type, _ label: String) -> Type? {
    guard let (function, map) = checker.literalInitializer(of: type, label) else { return nil }
    return open(function.parameters[0].type, map, function.span)
  }

  /// Whether there is a type that can be written with such a literal and conforms to a protocol.
  func canConform(_ literal: LiteralKinds, _ proto: NominalDecl) -> Bool {
    let names: [(LiteralKinds, String)] = [
      (.integer, "ExpressibleByIntegerLiteral"), (.float, "ExpressibleByFloatLiteral"),
      (.string, "ExpressibleByStringLiteral"), (.character, "ExpressibleByStringLiteral"),
      (.boolean, "ExpressibleByBooleanLiteral"), (.array, "ExpressibleByArrayLiteral"),
      (.dictionary, "ExpressibleByDictionaryLiteral"),
    ]
    if literal.contains(.null) || proto.name == "_Class" { return true }
    let key = LiteralConformance(literal: literal.rawValue, proto: proto)
    if let known = checker.literalConformances.value(at: checker.clock, Answers.init).answers[key] {
      return known
    }
    let needed = names.filter { literal.contains($0.0) }.compactMap { checker.known.decl($0.1) }
    func declares(_ decl: NominalDecl, _ wanted: NominalDecl) -> Bool {
      decl.conformances.contains { checker.inherited($0.proto).contains(wanted) }
    }
    let types = [checker.module.types, checker.library.types].flatMap(\.values)
    let result = types.contains {
      guard case .nominal(let decl) = $0 else { return false }
      return declares(decl, proto) && needed.allSatisfy { declares(decl, $0) }
    }
    checker.literalConformances.value(at: checker.clock, Answers.init).answers[key] = result
    return result
  }

  /// Whether the type that a list takes by itself conforms to protocols. Numbers and strings are asked
  /// when they have their types.
  private func listConforms(_ literal: LiteralKinds, to protocols: [NominalDecl]) -> Bool {
    let decl: NominalDecl?
    switch literal {
    case .array: decl = known.arrayDecl
    case .dictionary: decl = known.decl("Dictionary")
    default: return true
    }
    return protocols.map({ $0.fixes ?? $0 }).allSatisfy { wanted in
      decl?.conformances.contains { checker.inherited($0.proto).contains(wanted) } ?? true
    }
  }

  private func conformanceFailure(_ type: Type, _ proto: NominalDecl, _ span: Span) -> Outcome {
    if let wrapped = known.wrapped(type), checker.conforms(deep(wrapped), proto) {
      _ = fail(
        "type.optional-not-unwrapped", span,
        "value of optional type '\(type)' must be unwrapped to a value of type '\(deep(wrapped))'",
        "옵셔널 타입 '\(type)'의 값은 '\(deep(wrapped))' 값으로 언래핑해야 합니다",
        help: ("use '??' with a default, 'if let', or '!'", "기본값을 주는 '??', 'if let', 또는 '!'를 쓰세요"))
      return .failed
    }
    _ = fail(
      "type.does-not-conform", span, "type '\(type)' does not conform to protocol '\(proto.name)'",
      "타입 '\(type)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다")
    return .failed
  }

  // MARK: Conversions

  func convert(_ from: Type, _ to: Type, _ node: TypedExpression) -> Outcome {
    let from = shallow(from)
    let to = shallow(to)
    switch (from, to) {
    case (.variable(let x), .variable(let y)):
      return x == y ? .solved : .deferred
    case (_, .error), (.error, _): return .solved
    case (.variable(let index), _):
      let variable = variables[index]
      if let closure = variable.closure { return convertClosure(index, closure, to, node) }
      if let keyPath = variable.keyPath { return convertKeyPath(index, keyPath, to, node) }
      if !variable.literal.isEmpty {
        if variable.literal == .null {
          return result(bind(index, to: to))
        }
        if let wrapped = known.wrapped(to), !variable.literal.contains(.null) {
          score.optionals += 1
          add(.convert(from, wrapped, node, .other))
          return .solved
        }
        if case .existential(let protocols) = to {
          return listConforms(variable.literal, to: protocols) ? .deferred : .failed
        }
        return result(bind(index, to: to))
      }
      return .deferred
    case (_, .variable(let index)):
      guard variables[index].isExact, isNumber(index), from != known.never else { return .deferred }
      return result(bind(index, to: from))
    default: break
    }
    if from == to { return .solved }
    if from == known.never { return .solved }
    switch (from, to) {
    case (.nominal(let a, let xs), .nominal(let b, let ys)) where a === b:
      if a === known.optionalDecl {
        return convert(xs[0], ys[0], node) == .failed ? .failed : convertLater(xs[0], ys[0], node)
      }
      if a === known.arrayDecl {
        return convertElements(xs[0], ys[0], node)
      }
      return result(zip(xs, ys).allSatisfy { unify($0, $1) })
    default: break
    }
    if let wrapped = known.wrapped(to) {
      if known.isOptional(from) { return .failed }
      score.optionals += 1
      return convertLater(from, wrapped, node)
    }
    switch (from, to) {
    case (_, .existential(let protocols)):
      if case .existential(let own) = from {
        return result(
          protocols.allSatisfy { wanted in
            own.contains { checker.inherited($0).contains(wanted) }
          })
      }
      if from.hasVariables, protocols.isEmpty {
        score.erasures += 1
        return .solved
      }
      score.erasures += 1
      for case .sameType(.associated(_, let name), let type) in protocols.flatMap({
        $0.fixes == nil ? [] : $0.requirements
      }) where !unify(checker.resolve(.associated(deep(from), name)), type) { return .failed }
      return result(protocols.allSatisfy { checker.conforms(deep(from), $0) })
    case (.existential, .nominal(let b, _)), (.parameter, .nominal(let b, _)),
      (.associated, .nominal(let b, _)):
      // The object in a class-bound existential.
      guard b !== known.anyObject else {
        guard checker.isReference(deep(from)) else { return .failed }
        score.upcasts += 1
        return .solved
      }
      // A generic parameter of classes, where their superclass is expected.
      guard let bound = checker.superclassBound(of: deep(from)),
        let found = checker.ancestor(of: bound, like: to)
      else { return .failed }
      score.upcasts += 1
      return result(unify(found, to))
    case (.nominal(let a, _), .nominal(let b, _)):
      // A subclass where its superclass is expected.
      guard a.kind == .classType, b.kind == .classType else { return .failed }
      if b === known.anyObject {
        score.upcasts += 1
        return .solved
      }
      var current = from
      while case .nominal(let decl, let arguments) = current, let superclass = decl.superclass {
        current = superclass.substituting(checker.substitution(for: decl, arguments))
        if current.nominal === b {
          score.upcasts += 1
          return result(unify(current, to))
        }
      }
      return .failed
    case (.metatype(let x), .metatype(let y)):
      // The metatype of a subclass, or of a type that conforms.
      let inner = convert(x, y, node)
      if inner == .deferred { return result(unify(x, y)) }
      switch shallow(y) {
      case .existential, .nominal: return known.isOptional(shallow(y)) ? result(unify(x, y)) : inner
      default: return result(unify(x, y))
      }
    case (.function(let f), .function(let g))
    where f.parameters.count > 1 && g.parameters.count == 1:
      // A function of several parameters takes the elements of a tuple: `zip(a, b).map(*)`.
      guard case .tuple(let elements) = shallow(g.parameters[0].type),
        elements.count == f.parameters.count, !f.isThrowing || g.isThrowing,
        f.parameters.allSatisfy({ !$0.isInOut })
      else { return .failed }
      for (x, y) in zip(f.parameters, elements)
      where convertLater(y.type, x.type, node) == .failed { return .failed }
      return convertLater(f.result, g.result, node)
    case (.function(let f), .function(let g)):
      guard f.parameters.count == g.parameters.count, !f.isThrowing || g.isThrowing else {
        return .failed
      }
      for (x, y) in zip(f.parameters, g.parameters) {
        guard x.isInOut == y.isInOut, x.isVariadic == y.isVariadic else { return .failed }
        if convertLater(y.type, x.type, node) == .failed { return .failed }
      }
      return convertLater(f.result, g.result, node)
    case (.tuple(let xs), .tuple(let ys)):
      guard xs.count == ys.count else { return .failed }
      for (x, y) in zip(xs, ys) {
        guard x.label == y.label || x.label == nil || y.label == nil else { return .failed }
        if convertLater(x.type, y.type, node) == .failed { return .failed }
      }
      return .solved
    default: return result(unify(from, to))
    }
  }

  /// Whether a variable is that of a number, a text, or `true` or `false`, written out.
  func isPlainLiteral(_ index: Int) -> Bool {
    let kinds = variables[index].literal
    return !kinds.isEmpty && kinds.isDisjoint(with: [.null, .array, .dictionary])
      && variables[index].closure == nil
  }

  /// Whether neither an optional nor the value of a protocol type can conform to a protocol.
  func conformsOnlyItself(_ proto: NominalDecl) -> Bool {
    proto.name != "_Class" && proto.name != "Error" && proto !== known.anyObject
      && known.optionalDecl?.conformances.contains {
        checker.inherited($0.proto).contains(proto)
      } == false
  }

  private func convertElements(_ from: Type, _ to: Type, _ node: TypedExpression) -> Outcome {
    let a = shallow(from)
    let b = shallow(to)
    if case .variable = a { return result(unify(a, b)) }
    if case .variable = b { return result(unify(a, b)) }
    if unifyQuietly(a, b) { return .solved }
    switch b {
    case .existential, .nominal:
      let outcome = convert(a, b, node)
      if outcome == .solved { score.collections += 1 }
      return outcome
    default: return .failed
    }
  }

  /// Unifies, or leaves everything as it was.
  func unifyQuietly(_ a: Type, _ b: Type) -> Bool {
    let state = save()
    if unify(a, b) { return true }
    restore(state)
    return false
  }

  private func convertLater(_ from: Type, _ to: Type, _ node: TypedExpression) -> Outcome {
    let outcome = convert(from, to, node)
    if outcome == .deferred {
      add(.convert(from, to, node, .other))
      return .solved
    }
    return outcome
  }

  func result(_ holds: Bool) -> Outcome { holds ? .solved : .failed }

  private func conversionFailure(
    _ from: Type, _ to: Type, _ node: TypedExpression, _ purpose: ConversionPurpose
  ) -> Bool {
    let source = describe(from)
    let target = describe(to)
    if node.isNilLiteral {
      return fail(
        "type.nil", node.span, "'nil' is not compatible with expected type '\(target)'",
        "'nil'은 타입 '\(target)'의 값이 될 수 없습니다")
    }
    if let wrapped = known.wrapped(deep(from)), wrapped == deep(to) {
      return fail(
        "type.optional-not-unwrapped", node.span,
        "value of optional type '\(source)' must be unwrapped to a value of type '\(target)'",
        "옵셔널 타입 '\(source)'의 값은 '\(target)' 값으로 언래핑해야 합니다",
        help: ("use '??' with a default, 'if let', or '!'", "기본값을 주는 '??', 'if let', 또는 '!'를 쓰세요"))
    }
    let (english, korean): (String, String)
    switch purpose {
    case .argument:
      (english, korean) = (
        "cannot convert value of type '\(source)' to expected argument type '\(target)'",
        "타입 '\(source)'의 값을 인자 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    case .initialization:
      (english, korean) = (
        "cannot convert value of type '\(source)' to specified type '\(target)'",
        "타입 '\(source)'의 값을 지정한 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    case .returnValue:
      (english, korean) = (
        "cannot convert return expression of type '\(source)' to return type '\(target)'",
        "타입 '\(source)'의 값을 반환 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    case .closureResult:
      (english, korean) = (
        "cannot convert value of type '\(source)' to closure result type '\(target)'",
        "타입 '\(source)'의 값을 클로저의 결과 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    case .condition:
      (english, korean) = (
        "cannot convert value of type '\(source)' to expected condition type '\(target)'",
        "조건은 '\(target)' 값이어야 하는데 타입이 '\(source)'입니다"
      )
    case .assignment:
      (english, korean) = (
        "cannot assign value of type '\(source)' to type '\(target)'",
        "타입 '\(source)'의 값을 타입 '\(target)'에 대입할 수 없습니다"
      )
    case .element:
      (english, korean) = (
        "cannot convert value of type '\(source)' to expected element type '\(target)'",
        "타입 '\(source)'의 값을 원소 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    case .branch, .other:
      (english, korean) = (
        "cannot convert value of type '\(source)' to expected type '\(target)'",
        "타입 '\(source)'의 값을 기대한 타입 '\(target)'(으)로 바꿀 수 없습니다"
      )
    }
    return fail(
      "type.mismatch", node.span, english, korean, help: conversionHelp(deep(from), deep(to), node))
  }

  /// A type for a message: literals show as the type they would have.
  func describe(_ type: Type) -> String { defaulted(deep(type)).description }

  func defaulted(_ type: Type) -> Type {
    switch type {
    case .variable(let index): return defaultType(variables[index].literal) ?? type
    case .nominal(let decl, let arguments): return .nominal(decl, arguments.map(defaulted))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: defaulted($0.type)) })
    default: return type
    }
  }

  func defaultType(_ literal: LiteralKinds) -> Type? {
    if literal.contains(.float) { return known.double }
    if literal.contains(.integer) { return known.int }
    if literal.contains(.string) || literal.contains(.character) { return known.string }
    if literal.contains(.boolean) { return known.bool }
    return nil
  }
}

extension TypedExpression {
  var isNilLiteral: Bool {
    if case .nilLiteral = kind { return true }
    return false
  }

  /// A number written out, perhaps in parentheses.
  var isNumberLiteral: Bool {
    switch kind {
    case .integer, .float: return true
    case .tuple(let parts): return parts.count == 1 && parts[0].isNumberLiteral
    default: return false
    }
  }
}
