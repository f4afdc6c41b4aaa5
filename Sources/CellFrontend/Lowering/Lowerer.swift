import CellIR
import Diagnostics
import SwiftSyntax

// From the typed tree to CellIR. Generic functions are specialised here: one function per set of
// concrete types; what the machine gets has layouts only.

struct FunctionKey: Hashable {
  var decl: ObjectIdentifier
  var types: [Type]
  var role: String
}

final class Lowerer {
  let checker: Checker
  private(set) var functions: [Function?] = []
  private(set) var firstFunction = 0
  private var functionIDs: [FunctionKey: FunctionID] = [:]
  private var queue: [() -> Void] = []
  var globalLayouts: [Int: Layout] = [:]
  private var classes: [ClassDescription] = []
  private var firstClass = 0
  private var classCount = 0
  private var classIDs: [FunctionKey: ClassID] = [:]
  private var boxIDs: [Layout: ClassID] = [:]
  /// Types that values of existentials hold, with their class ids.
  private(set) var payloads: [(Type, ClassID)] = []
  /// What runs when an object of a class goes away: its own `deinit` and those above it.
  private var deinitializers: [Type: FunctionID] = [:]
  private var guestClasses: [(Type, ClassID)] = []
  private var tables: [FunctionKey: DispatchTableID] = [:]
  private var metatypes: [(Type, ClassID)] = []
  private var metaFillers: [(DispatchTableID, (Type, ClassID) -> FunctionID?)] = []
  private var tableFillers: [(DispatchTableID, (Type, ClassID) -> FunctionID?)] = []
  private var classTableFillers: [(DispatchTableID, (Type, ClassID) -> FunctionID?)] = []
  private var dispatchEntries: [Unit.DispatchEntry] = []
  private var staticGlobals: [FunctionKey: (flag: GlobalID, value: GlobalID)] = [:]
  private var layoutCache: [Type: Layout] = [:]
  private var layoutsInProgress: Set<Type> = []
  /// Declarations kept alive because keys identify them by address.
  private var keepers: [AnyObject] = []

  init(checker: Checker) { self.checker = checker }

  var known: KnownTypes { checker.known }

  /// Where an error is while it looks for its `catch`: whether there is one, and the error.
  lazy var errorStorage: (flag: GlobalID, error: GlobalID) = {
    let flag = GlobalID(checker.globalCount)
    let error = GlobalID(checker.globalCount + 1)
    checker.globalCount += 2
    globalLayouts[flag.index] = .word
    globalLayouts[error.index] = .object
    return (flag, error)
  }()

  // MARK: Units

  /// Compiles a cell's checked statements.
  func lowerCell(_ statements: [CheckedStatement], context: FunctionContext, span: Span) -> Unit {
    work = 0
    firstFunction += functions.count
    functions = []
    firstClass = classCount
    classes = []
    dispatchEntries = []
    let firstGlobal = lowestNewGlobal
    let entry = reserve()
    let lowering = FunctionLowering(self, context: context, map: [:], isTopLevel: true)
    let body = lowering.lowerBody(statements)
    define(
      entry,
      Function(
        name: context.name, locals: lowering.locals, parameters: [], result: .none, body: body,
        span: span))
    drain()
    let globals = (firstGlobal..<checker.globalCount).map { globalLayouts[$0] ?? .none }
    lowestNewGlobal = checker.globalCount
    return Unit(
      firstFunction: firstFunction, functions: functions.compactMap { $0 },
      firstGlobal: firstGlobal, globals: globals, firstClass: firstClass, classes: classes,
      dispatchEntries: dispatchEntries, entry: entry)
  }

  private var lowestNewGlobal = 0

  private func drain() {
    var next = 0
    while next < queue.count, !checker.hasErrors {
      queue[next]()
      next += 1
    }
    queue = []
  }

  // MARK: Limits

  /// Expressions lowered for this cell. Default values are lowered at each call, so they can add up
  /// to more than any text holds.
  private var work = 0
  private static let mostWork = 3_000_000
  /// Specialisations of generic functions in one cell.
  private static let mostFunctions = 20_000
  /// Parts of a type's name, and slots of its values.
  private static let largestType = 400
  private static let largestLayout = 20_000

  /// Counts an expression; `false` when the cell has become too much.
  func charge(_ span: Span) -> Bool {
    work += 1
    // A cell that has failed is left soon.
    if work % 64 == 0, checker.hasErrors { work = max(work, Self.mostWork + 1) }
    if work < Self.mostWork { return true }
    if work == Self.mostWork {
      checker.report(
        "machine.too-complex", span,
        "this cell is too complex: its default values and initial values never seem to end",
        "이 셀은 너무 복잡합니다: 기본값과 초깃값이 끝없이 이어집니다",
        help: ("split it, or nest its types less", "셀을 나누거나 타입을 덜 중첩하세요"))
    }
    return false
  }

  private func isWithinLimits(_ types: [Type], _ decl: AnyObject) -> Bool {
    var budget = Self.largestType
    let fits = types.allSatisfy { $0.spend(&budget) }
    if fits, functions.count < Self.mostFunctions { return true }
    if !checker.hasErrors {
      let span = (decl as? ValueDecl)?.span ?? .none
      checker.report(
        "generic.unbounded", span,
        "this generic function calls itself with ever larger types",
        "이 제네릭 함수는 점점 더 큰 타입으로 자신을 부릅니다",
        help: ("let the recursion keep the same type arguments", "재귀 호출의 타입 인자를 같게 하세요"))
    }
    return false
  }

  /// What the lowerer knows; put back when a cell turns out not to run.
  func mark() -> () -> Void {
    let state = (
      functions, firstFunction, functionIDs, globalLayouts, classes, firstClass, classCount,
      classIDs, boxIDs
    )
    let more = (
      payloads, guestClasses, tables, tableFillers, classTableFillers, staticGlobals, layoutCache,
      lowestNewGlobal
    )
    return { [self] in
      (
        functions, firstFunction, functionIDs, globalLayouts, classes, firstClass, classCount,
        classIDs, boxIDs
      ) = state
      (
        payloads, guestClasses, tables, tableFillers, classTableFillers, staticGlobals,
        layoutCache, lowestNewGlobal
      ) = more
      queue = []
      dispatchEntries = []
      layoutsInProgress = []
    }
  }

  func reserve() -> FunctionID {
    functions.append(nil)
    return FunctionID(firstFunction + functions.count - 1)
  }

  func define(_ id: FunctionID, _ function: Function) {
    functions[id.index - firstFunction] = function
  }

  /// The function for a key, made by `make` (later, outside the current function) when it is new.
  func function(
    _ decl: AnyObject, _ types: [Type], _ role: String, make: @escaping () -> Function
  ) -> FunctionID {
    let key = FunctionKey(decl: ObjectIdentifier(decl), types: types, role: role)
    if let id = functionIDs[key] { return id }
    let id = reserve()
    functionIDs[key] = id
    keepers.append(decl)
    guard isWithinLimits(types, decl) else { return id }
    queue.append { [unowned self] in define(id, make()) }
    return id
  }

  // MARK: Layouts

  /// How a value of a concrete type is laid out.
  func layout(_ type: Type) -> Layout {
    switch type {
    case .tuple(let elements): return elements.reduce(.none) { $0 + layout($1.type) }
    case .function, .existential: return .object
    case .metatype(let inner): return isDynamicMetatype(inner) ? .object : .none
    case .error, .variable, .parameter, .associated: return .none
    case .nominal(let decl, let arguments):
      if let fixed = decl.fixedLayout { return fixed }
      if decl.isOpaque || decl.kind == .classType { return .object }
      if decl.kind == .opaque { return layout(checker.revealed(type)) }
      if let cached = layoutCache[type] { return cached }
      guard layoutsInProgress.insert(type).inserted else {
        checker.report(
          "type.recursive", decl.span,
          "value type '\(decl.name)' cannot have a stored property that recursively contains it",
          "값 타입 '\(decl.name)'은(는) 자기 자신을 담을 수 없습니다",
          help: decl.kind == .enumeration
            ? ("mark the enum 'indirect'", "열거형에 'indirect'를 쓰세요") : nil)
        return .object
      }
      defer { layoutsInProgress.remove(type) }
      let map = checker.substitution(for: decl, arguments)
      var result = Layout.none
      if decl.kind == .enumeration {
        for enumCase in decl.cases where !(decl.isIndirect && enumCase.hasPayload) {
          let payload = enumCase.payload.reduce(Layout.none) {
            $0 + layout(checker.resolve($1.type.substituting(map)))
          }
          result.raw = max(result.raw, payload.raw)
          result.ref = max(result.ref, payload.ref)
        }
        if decl.isIndirect { result.ref = max(result.ref, 1) }
        result.raw += 1
      } else {
        for property in decl.storedProperties {
          result = result + layout(checker.resolve(property.type.substituting(map)))
        }
      }
      if result.raw > Self.largestLayout || result.ref > Self.largestLayout {
        checker.report(
          "type.too-large", decl.span,
          "a value of type '\(decl.name)' would take more than \(Self.largestLayout) slots",
          "'\(decl.name)' 타입의 값이 너무 큽니다(\(Self.largestLayout)칸 초과)",
          help: ("keep its parts in arrays or classes", "일부를 배열이나 클래스에 담으세요"))
        result = .object
      }
      layoutCache[type] = result
      return result
    }
  }

  /// Where a stored property's slots begin, and its concrete type.
  func field(_ property: VariableDecl, in type: Type) -> (offset: Layout, type: Type) {
    guard case .nominal(let decl, let arguments) = type else { return (.none, .error) }
    let map = checker.substitution(for: decl, arguments)
    var offset = Layout.none
    if decl.kind == .classType {
      if let superclass = decl.superclass {
        let parent = checker.resolve(superclass.substituting(map))
        if property.parent !== decl { return field(property, in: parent) }
        offset = instanceLayout(parent)
      }
    }
    for other in decl.storedProperties {
      let fieldType = checker.resolve(other.type.substituting(map))
      if other === property { return (offset, fieldType) }
      offset = offset + layout(fieldType)
    }
    return (offset, .error)
  }

  /// All fields of a class's instances, inherited ones first.
  func instanceLayout(_ type: Type) -> Layout {
    guard case .nominal(let decl, let arguments) = type else { return .none }
    let map = checker.substitution(for: decl, arguments)
    var result = Layout.none
    if let superclass = decl.superclass {
      result = instanceLayout(checker.resolve(superclass.substituting(map)))
    }
    for property in decl.storedProperties {
      result = result + layout(checker.resolve(property.type.substituting(map)))
    }
    return result
  }

  // MARK: Classes and dispatch

  func boxClass(_ layout: Layout) -> ClassID {
    if let id = boxIDs[layout] { return id }
    let id = addClass(ClassDescription(name: "box", fields: layout))
    boxIDs[layout] = id
    return id
  }

  private func addClass(_ description: ClassDescription) -> ClassID {
    classes.append(description)
    classCount += 1
    return ClassID(classCount - 1)
  }

  /// The class id under which values of a type sit in existentials.
  func payloadClass(_ type: Type) -> ClassID {
    if let found = payloads.first(where: { $0.0 == type }) { return found.1 }
    let id = addClass(ClassDescription(name: type.description, fields: layout(type)))
    payloads.append((type, id))
    for (table, fill) in tableFillers {
      if let function = fill(type, id) {
        dispatchEntries.append(Unit.DispatchEntry(table: table, type: id, function: function))
      }
    }
    return id
  }

  /// A class's `deinit`, and then that of its superclass.
  private static func inTurn(_ functions: [FunctionID], _ span: Span) -> Function {
    let object = Expression(.local(LocalID(0)), .object, span)
    return Function(
      name: "deinit", locals: [.object], parameters: [Function.Parameter(isInOut: false)],
      result: .none,
      body: functions.map {
        .expression(Expression(.call($0, [.value(object)]), .none, span))
      } + [.return(nil)], span: span)
  }

  /// The class id of a guest class's instances.
  func guestClass(_ type: Type) -> ClassID {
    if let found = guestClasses.first(where: { $0.0 == type }) { return found.1 }
    guard case .nominal(let decl, let arguments) = type else { return ClassID(0) }
    var superID: ClassID?
    var deinitializer: FunctionID?
    if let superclass = decl.superclass {
      let inherited = checker.resolve(
        superclass.substituting(checker.substitution(for: decl, arguments)))
      superID = guestClass(inherited)
      deinitializer = deinitializers[inherited]
    }
    if let node = (decl.members["deinit"] ?? []).first as? FunctionDecl {
      let own = self.function(
        node, arguments, "deinit",
        make: { [unowned self] in
          FunctionLowering.lower(self, node, type: type, arguments: arguments)
        })
      deinitializer =
        deinitializer.map { inherited in
          self.function(node, arguments, "deinit-chain") {
            Self.inTurn([own, inherited], node.span)
          }
        } ?? own
    }
    deinitializers[type] = deinitializer
    let id = addClass(
      ClassDescription(
        name: type.description, fields: instanceLayout(type), superclass: superID,
        deinitializer: deinitializer))
    guestClasses.append((type, id))
    for (table, fill) in classTableFillers {
      if let function = fill(type, id) {
        dispatchEntries.append(Unit.DispatchEntry(table: table, type: id, function: function))
      }
    }
    return id
  }

  /// A table from payload type to function; `fill` gives the function for a type, or nil where the
  /// type never gets there.
  func payloadTable(
    _ decl: AnyObject, _ role: String, _ types: [Type] = [],
    fill: @escaping (Type, ClassID) -> FunctionID?
  ) -> DispatchTableID {
    let key = FunctionKey(decl: ObjectIdentifier(decl), types: types, role: role)
    if let id = tables[key] { return id }
    let id = DispatchTableID(tables.count)
    tables[key] = id
    keepers.append(decl)
    tableFillers.append((id, fill))
    for (type, payload) in payloads {
      if let function = fill(type, payload) {
        dispatchEntries.append(
          Unit.DispatchEntry(table: id, type: payload, function: function))
      }
    }
    return id
  }

  /// Whether an object of this static type may be of a subclass.
  func mayBeSubclass(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type else { return false }
    return decl.kind == .classType && decl.isGuest && !decl.isFinal
  }

  // MARK: Metatypes

  /// Whether the type that a metatype value stands for is known only when the program runs.
  func isDynamicMetatype(_ type: Type) -> Bool {
    switch type {
    case .existential(let protocols): return !protocols.contains(where: \.isOpaque)
    case .nominal(let decl, _): return decl.kind == .classType && !decl.isOpaque
    default: return false
    }
  }

  /// The class of the object that stands for a type where metatypes are values.
  func metaClass(_ type: Type) -> ClassID {
    if let found = metatypes.first(where: { $0.0 == type }) { return found.1 }
    let id = addClass(ClassDescription(name: type.description + ".Type", fields: .none))
    metatypes.append((type, id))
    for (table, fill) in metaFillers {
      if let function = fill(type, id) {
        dispatchEntries.append(Unit.DispatchEntry(table: table, type: id, function: function))
      }
    }
    return id
  }

  /// A table from the type that a metatype value stands for to a function.
  func metaTable(
    _ decl: AnyObject, _ role: String, _ types: [Type] = [],
    fill: @escaping (Type, ClassID) -> FunctionID?
  ) -> DispatchTableID {
    let key = FunctionKey(decl: ObjectIdentifier(decl), types: types, role: "meta-" + role)
    if let id = tables[key] { return id }
    let id = DispatchTableID(tables.count)
    tables[key] = id
    keepers.append(decl)
    metaFillers.append((id, fill))
    for (type, meta) in metatypes {
      if let function = fill(type, meta) {
        dispatchEntries.append(Unit.DispatchEntry(table: id, type: meta, function: function))
      }
    }
    return id
  }

  /// A table from class to the function that implements a method for it.
  func classTable(
    _ decl: AnyObject, _ types: [Type], _ role: String,
    fill: @escaping (Type, ClassID) -> FunctionID?
  ) -> DispatchTableID {
    let key = FunctionKey(decl: ObjectIdentifier(decl), types: types, role: role)
    if let id = tables[key] { return id }
    let id = DispatchTableID(tables.count)
    tables[key] = id
    keepers.append(decl)
    classTableFillers.append((id, fill))
    for (type, guest) in guestClasses {
      if let function = fill(type, guest) {
        dispatchEntries.append(Unit.DispatchEntry(table: id, type: guest, function: function))
      }
    }
    return id
  }

  /// Storage of a static property: a flag that says whether it has its value yet, and the value.
  func staticStorage(_ variable: VariableDecl, _ types: [Type], layout: Layout)
    -> (flag: GlobalID, value: GlobalID)
  {
    let key = FunctionKey(decl: ObjectIdentifier(variable), types: types, role: "static")
    if let found = staticGlobals[key] { return found }
    let flag = GlobalID(checker.globalCount)
    let value = GlobalID(checker.globalCount + 1)
    checker.globalCount += 2
    globalLayouts[flag.index] = .word
    globalLayouts[value.index] = layout
    staticGlobals[key] = (flag, value)
    keepers.append(variable)
    return (flag, value)
  }
}
