// CellFrontend: from a cell's source text to CellIR.
//
//   text → SwiftParser → operators folded → declarations collected → types settled → CellIR
//
// A `CellCompiler` is one notebook's session: declarations of earlier cells stay visible. It knows
// nothing of how code is run; the library that cells can call is given to it as Swift text whose
// declarations say by attributes which host function or machine operation implements them.

import CellIR
import Diagnostics
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// A text of library declarations.
public struct LibrarySource: Sendable {
  /// Its name.
  public var name: String
  /// The words.
  public var text: String
  /// A declaration that is read before any other of this text: one whose operators matter as soon as
  /// anything here is used.
  public var anchor: String?

  /// Makes one from its parts.
  public init(name: String, text: String, anchor: String? = nil) {
    self.name = name
    self.text = text
    self.anchor = anchor
  }
}

/// The checker of one session.
public final class CellCompiler {
  let checker = Checker()
  let index: LibraryIndex
  private let lowerer: Lowerer
  /// Where cells not compiled yet declare names, with the cell as the file: for messages.
  public var laterNames: () -> [String: SourcePlace] {
    get { checker.laterNames }
    set { checker.laterNames = newValue }
  }

  /// Begins to parse, on another thread, what a session that runs these cells needs of the library.
  public static func readAhead(library: [LibrarySource], cells: [String]) {
    LibraryTrees.readAhead(library, cells: cells)
  }

  /// Reads the library. Problems in it are returned by `libraryDiagnostics`.
  public init(library: [LibrarySource]) {
    lowerer = Lowerer(checker: checker)
    index = LibraryIndex(library) { [unowned checker] in checker.readLibrary($0) }
    checker.libraryNames = index.names
    checker.library.load = { [index] in index.load($0) }
    // What every cell needs, and whose operators must be known from the start.
    for name in ["Int", "Double", "String", "Bool", "Array", "Optional", "Range", "ClosedRange"] {
      index.load(name)
    }
    checker.completePending()
    libraryDiagnostics = checker.diagnostics
    checker.diagnostics = []
  }

  /// Mistakes in the library's own text; empty in a released program.
  public private(set) var libraryDiagnostics: [Diagnostic] = []

  private func addFile(name: String, text: String, isGuest: Bool) -> Int {
    checker.files.append(SourceText(name: name, text: text, isGuest: isGuest))
    return checker.files.count - 1
  }

  /// Compiles one cell. When it has errors the session is as it was before, and the diagnostics'
  /// places count lines and columns of `code`, with `name` as the file.
  ///
  /// - Parameters:
  ///   - code: The text of the cell.
  ///   - name: The cell's id.
  /// - Returns: The unit to load and run, or what is wrong.
  public func compile(code: String, name: String) -> CompiledCell {
    let file = addFile(name: name, text: code, isGuest: true)
    checker.currentFile = file
    checker.diagnostics = []
    checker.cellName = name
    if let problem = TextLimits.problem(in: code) {
      checker.report(
        problem.id, Span(file: file, start: problem.offset, end: problem.offset + 1),
        problem.text.english, problem.text.korean, help: problem.help)
      return CompiledCell(unit: nil, diagnostics: checker.diagnostics)
    }
    let tree = Parser.parse(source: code)
    let operatorsBefore = checker.operators
    guard !checker.reportSyntaxErrors(tree, file: file), let source = checker.foldOperators(tree)
    else { return CompiledCell(unit: nil, diagnostics: checker.diagnostics) }
    // Folding keeps the text, so offsets in the folded tree are those of the source.
    let snapshot = checker.snapshot()
    let context = FunctionContext(outer: nil, name: name, decl: nil, isClosure: false)
    checker.function = context
    checker.environment = []
    checker.loopLabels = []
    checker.currentTree = source
    defer { checker.currentTree = nil }
    checker.collect(source.statements, into: checker.module)
    checker.completePending()
    SyntaxRules(checker: checker).walk(source)
    let statements = checker.checkCell(Array(source.statements))
    checker.checkPendingBodies()
    checker.checkHashableArguments()
    if !checker.hasErrors { checker.checkOpaqueResults() }
    if !checker.hasErrors { checker.checkInitialization(statements) }
    if !checker.hasErrors { checker.checkEffects(statements, handling: .everything) }
    if !checker.hasErrors { checker.checkBodyRules(statements) }
    if !checker.hasErrors { checker.checkWarnings(statements) }
    checker.checkedFunctions = []
    checker.function = nil
    if checker.hasErrors {
      checker.operators = operatorsBefore
      checker.restore(snapshot)
      return CompiledCell(unit: nil, diagnostics: checker.sortedDiagnostics())
    }
    let restoreLowerer = lowerer.mark()
    undo = { [unowned self] in
      restoreLowerer()
      checker.restore(snapshot)
    }
    let unit = lowerer.lowerCell(
      statements, context: context, span: Span(file: file, start: 0, end: code.utf8.count))
    if checker.hasErrors {
      discard()
      return CompiledCell(unit: nil, diagnostics: checker.sortedDiagnostics())
    }
    return CompiledCell(unit: unit, diagnostics: checker.sortedDiagnostics())
  }

  private var undo: (() -> Void)?

  /// Takes back the cell compiled last, because its unit could not be loaded.
  public func discard() {
    undo?()
    undo = nil
  }

  /// Names that cells declare at their top level, with the place where one does so first.
  public static func declaredNames(in cells: [(id: String, code: String)])
    -> [String: SourcePlace]
  {
    let modifiers: Set<Substring> = [
      "final", "indirect", "lazy", "private", "fileprivate", "internal", "public", "open",
    ]
    let keywords: Set<Substring> = [
      "let", "var", "func", "struct", "class", "enum", "protocol", "typealias",
    ]
    var names: [String: SourcePlace] = [:]
    for cell in cells {
      let lines = cell.code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, line) in lines.enumerated() {
        var words = line.split(separator: " ")[...]
        guard line.first?.isWhitespace == false else { continue }
        while let first = words.first, modifiers.contains(first) || first.hasPrefix("@") {
          words.removeFirst()
        }
        guard let keyword = words.popFirst(), keywords.contains(keyword), let rest = words.first
        else { continue }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard !name.isEmpty, names[String(name)] == nil else { continue }
        names[String(name)] = SourcePlace(
          file: cell.id, line: index + 1,
          column: line.distance(from: line.startIndex, to: name.startIndex) + 1,
          length: name.count)
      }
    }
    return names
  }

  /// The place of a span in its source: for traps.
  public func place(of span: Span) -> SourcePlace? { checker.place(span) }

  /// Whether a span lies in a cell (and not in the library).
  public func isGuest(_ span: Span) -> Bool {
    span.file >= 0 && Int(span.file) < checker.files.count && checker.files[Int(span.file)].isGuest
  }
}

/// What compiling a cell gave.
public struct CompiledCell: Sendable {
  /// The code to run; `nil` when there are errors.
  public var unit: CellIR.Unit?
  /// What is wrong.
  public var diagnostics: [Diagnostic]
}

extension Checker {
  /// Adds a piece of the library, wherever the checker is.
  func readLibrary(_ piece: LibraryIndex.Piece) {
    let savedFile = currentFile
    let savedEnvironment = environment
    let savedDepth = nestingDepth
    // Reading a piece may read another: the type that it extends.
    let savedMembers = deferredMembers
    defer { deferredMembers = savedMembers }
    files.append(SourceText(name: piece.source, text: piece.text, isGuest: false))
    currentFile = files.count - 1
    deferredMembers = piece.members
    environment = []
    nestingDepth = 0
    collect(LibraryTrees.parse(piece.text).statements, into: library)
    completePending()
    operatorCache = [:]
    currentFile = savedFile
    environment = savedEnvironment
    nestingDepth = savedDepth
  }

  struct Snapshot {
    var scopeValues: [String: [ValueDecl]]
    var scopeTypes: [String: TypeDecl]
    var globalCount: Int
  }

  func snapshot() -> Snapshot {
    Snapshot(
      scopeValues: module.values, scopeTypes: module.types, globalCount: globalCount)
  }

  func restore(_ snapshot: Snapshot) {
    module.restore(snapshot.scopeValues, snapshot.scopeTypes)
    globalCount = snapshot.globalCount
    pendingBodies = []
    pendingNominals = []
    pendingMembers = []
    checkedInitializers = []
    checkedFunctions = []
    completions = CompletionPhase.none
    hashableArguments = []
    opaqueResults = []
    operatorCache = [:]
  }

  func sortedDiagnostics() -> [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let x = (a.element.place?.line ?? 0, a.element.place?.column ?? 0, a.offset)
      let y = (b.element.place?.line ?? 0, b.element.place?.column ?? 0, b.offset)
      return x < y
    }.map(\.element)
  }

  /// The top-level statements of a cell; the value of a last expression is shown.
  func checkCell(_ items: [CodeBlockItemSyntax]) -> [CheckedStatement] {
    var result: [CheckedStatement] = []
    for (index, item) in items.enumerated() {
      if case .decl(let decl) = item.item, decl.is(FunctionDeclSyntax.self) { continue }
      if index == items.count - 1, case .expr(let expression) = item.item,
        !expression.is(IfExprSyntax.self), !expression.is(SwitchExprSyntax.self)
      {
        result.append(checkShown(expression))
        continue
      }
      if case .stmt(let statement) = item.item, let node = statement.as(GuardStmtSyntax.self) {
        guardedItems = items[..<index]
        let conditions = checkConditions(node.conditions, module)
        guardedItems = nil
        let otherwise = checkBlock(node.body.statements, Scope(parent: module))
        if !Flow.terminates(otherwise) {
          report(
            "flow.guard", span(node.body),
            "'guard' body must not fall through; it must return, break, continue, or stop",
            "'guard' 본문은 끝까지 실행될 수 없습니다. fatalError 등으로 멈추어야 합니다")
        }
        result.append(
          .guardElse(conditions, otherwise, rest: checkCell(Array(items[(index + 1)...]))))
        return result
      }
      result += check(item, module)
    }
    return result
  }

  /// The last expression of a cell: its value is an output.
  private func checkShown(_ expression: ExprSyntax) -> CheckedStatement {
    let value = check(expression, expecting: nil, in: module)
    if value.type.isVoid || value.type.isError || value.type == known.never {
      return .expression(value)
    }
    if case .optionalChain = value.kind, known.wrapped(value.type)?.isVoid == true {
      return .expression(value)
    }
    // `show` has overloads for what is more than text.
    let solver = Solver(checker: self)
    let reference = UnresolvedReference(name: "show")
    reference.candidates = library.value(named: "show") ?? []
    let holder = VariableDecl(name: "value", span: value.span, isLet: true)
    holder.type = value.type
    holder.owner = function
    let call = UnresolvedCall(
      callee: TypedExpression(.unresolved(reference), solver.fresh(), value.span),
      arguments: [
        CallArgument(
          label: nil, expression: TypedExpression(.variable(holder), value.type, value.span),
          span: value.span)
      ])
    let node = TypedExpression(.unresolvedCall(call), solver.fresh(), value.span)
    solver.choiceCount += 1
    solver.add(.call(node, call, solver.choiceCount))
    guard !reference.candidates.isEmpty, solver.solve() else { return .expression(value) }
    shownOffset = Int(value.span.start)
    return .block([.binding(.bind(holder), value), .expression(solver.finish(node))])
  }

}
