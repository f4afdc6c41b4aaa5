import SwiftSyntax

/// What the text of a cell tells about warnings, by offsets.
final class WarningSyntax: SyntaxVisitor {
  /// Where a local is named.
  enum Place {
    /// `let x = 1`.
    case initialized
    /// `let x: Int`.
    case declared
    /// The only condition of `if let x`.
    case condition
    case pattern
    case capture
  }

  private(set) var names: [Int: Place] = [:]
  /// Names declared without a type.
  private(set) var untyped: Set<Int> = []
  /// Expressions that stand alone as statements: where they end, and begin.
  private var statements: [Int: Int] = [:]
  /// Where expressions with `as` begin.
  private(set) var coercions: Set<Int> = []
  /// What stands on the line after `return` and belongs to it.
  private(set) var argumentsOnNextLine: [(Int, Int)] = []
  private var blocks: [CodeBlockItemListSyntax] = []

  init(_ tree: SourceFileSyntax) {
    super.init(viewMode: .sourceAccurate)
    walk(tree)
  }

  private static func start(_ node: some SyntaxProtocol) -> Int {
    node.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  private static func range(_ node: some SyntaxProtocol) -> (Int, Int) {
    (start(node), node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isEmpty, node.attributes.isEmpty else { return .visitChildren }
    for binding in node.bindings where binding.accessorBlock == nil {
      if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
        names[Self.start(name)] = binding.initializer == nil ? .declared : .initialized
        if binding.typeAnnotation == nil { untyped.insert(Self.start(name)) }
      } else {
        addNames(in: Syntax(binding.pattern))
      }
    }
    return .visitChildren
  }

  private func addNames(in node: Syntax) {
    if let name = node.as(IdentifierPatternSyntax.self) {
      names[Self.start(name)] = .pattern
      return
    }
    for child in node.children(viewMode: .sourceAccurate) { addNames(in: child) }
  }

  override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
    addNames(in: Syntax(node.pattern))
    return .visitChildren
  }

  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    let list = node.parent?.parent?.as(ConditionElementListSyntax.self)
    if let name = node.pattern.as(IdentifierPatternSyntax.self) {
      names[Self.start(name)] = list?.count == 1 ? .condition : .pattern
    } else {
      addNames(in: Syntax(node.pattern))
    }
    return .visitChildren
  }

  override func visit(_ node: MatchingPatternConditionSyntax) -> SyntaxVisitorContinueKind {
    addNames(in: Syntax(node.pattern))
    return .visitChildren
  }

  override func visit(_ node: SwitchCaseItemSyntax) -> SyntaxVisitorContinueKind {
    addNames(in: Syntax(node.pattern))
    return .visitChildren
  }

  override func visit(_ node: CatchItemSyntax) -> SyntaxVisitorContinueKind {
    if let pattern = node.pattern { addNames(in: Syntax(pattern)) }
    return .visitChildren
  }

  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    if node.specifier == nil { names[Self.start(node.name)] = .capture }
    return .visitChildren
  }

  override func visit(_ node: AsExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark == nil { coercions.insert(Self.start(node)) }
    return .visitChildren
  }

  override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
    if let value = node.expression,
      value.firstToken(viewMode: .sourceAccurate)?.leadingTrivia.contains(where: \.isNewline)
        == true || node.returnKeyword.trailingTrivia.contains(where: \.isNewline)
    {
      argumentsOnNextLine.append(Self.range(value))
    }
    return .visitChildren
  }

  override func visit(_ node: CodeBlockItemListSyntax) -> SyntaxVisitorContinueKind {
    blocks.append(node)
    for item in node {
      guard case .expr(let expression) = item.item else { continue }
      let (start, end) = Self.range(expression.withoutParentheses)
      statements[end] = start
    }
    return .visitChildren
  }

  /// Whether an expression is the whole of a statement; one of members may begin at the last name.
  func isStatement(_ start: Int, _ end: Int) -> Bool {
    statements[end].map { $0 <= start } ?? false
  }

  // MARK: Code that is never reached

  /// The first code of each block that comes after what never goes on: its place, and the keyword
  /// before it.
  func unreachable(after never: Set<Int>) -> [(Int, Int, String?)] {
    var found: [(Int, Int, String?)] = []
    for block in blocks {
      let items = Array(block)
      guard let end = items.firstIndex(where: { Self.leaves($0, never) }) else { continue }
      let code = items[(end + 1)...].first {
        guard case .decl(let decl) = $0.item else { return true }
        return decl.is(VariableDeclSyntax.self)
      }
      guard let code else { continue }
      let keyword = Self.keyword(items[end])
      // `fatalError()` and then `break`, which a case needs in other languages.
      if keyword == nil, case .stmt(let statement) = code.item, statement.is(BreakStmtSyntax.self) {
        continue
      }
      let (start, stop) = Self.range(code)
      found.append((start, stop, keyword))
    }
    return found
  }

  private static func keyword(_ item: CodeBlockItemSyntax) -> String? {
    guard case .stmt(let statement) = item.item else { return nil }
    switch statement.as(StmtSyntaxEnum.self) {
    case .returnStmt: return "return"
    case .breakStmt: return "break"
    case .continueStmt: return "continue"
    case .throwStmt: return "throw"
    default: return nil
    }
  }

  private static func leaves(_ items: CodeBlockItemListSyntax, _ never: Set<Int>) -> Bool {
    items.contains { leaves($0, never) }
  }

  /// Whether nothing after a statement runs; said only where that is certain.
  private static func leaves(_ item: CodeBlockItemSyntax, _ never: Set<Int>) -> Bool {
    if keyword(item) != nil || never.contains(start(item)) { return true }
    var expression: ExprSyntax?
    switch item.item {
    case .expr(let found): expression = found
    case .stmt(let statement):
      if let block = statement.as(DoStmtSyntax.self) {
        return block.catchClauses.isEmpty ? leaves(block.body.statements, never) : false
      }
      expression = statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: return false
    }
    if let node = expression?.as(IfExprSyntax.self) { return leaves(node, never) }
    if let node = expression?.as(SwitchExprSyntax.self) {
      return !node.cases.isEmpty
        && node.cases.allSatisfy {
          guard case .switchCase(let clause) = $0 else { return false }
          return leaves(clause.statements, never) && !breaks(Syntax(clause.statements))
        }
    }
    return false
  }

  private static func leaves(_ node: IfExprSyntax, _ never: Set<Int>) -> Bool {
    guard leaves(node.body.statements, never), let otherwise = node.elseBody else { return false }
    switch otherwise {
    case .codeBlock(let block): return leaves(block.statements, never)
    case .ifExpr(let next): return leaves(next, never)
    }
  }

  /// Whether a `break` or `fallthrough` stands anywhere inside.
  private static func breaks(_ node: Syntax) -> Bool {
    if node.is(BreakStmtSyntax.self) || node.is(FallThroughStmtSyntax.self) { return true }
    return node.children(viewMode: .sourceAccurate).contains { breaks($0) }
  }
}

extension ExprSyntax {
  /// `x` of `((x))`.
  fileprivate var withoutParentheses: ExprSyntax {
    guard let tuple = self.as(TupleExprSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first, only.label == nil
    else { return self }
    return only.expression.withoutParentheses
  }
}
