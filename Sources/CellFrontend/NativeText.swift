// Cells as one Swift file: what `hanji export --swift` writes.
//
// All cells of a notebook share one scope in which a later cell may declare a name again; a Swift file
// may not. The checker knows which declaration each name means, so every re-declared name gets a name
// of its own (`log`, `log_2`, …) where it is declared and wherever it is used. Nothing else of the text
// changes, but for the value of a last expression, which is shown by a call.

import CellIR
import SwiftParser
import SwiftSyntax

/// A cell's text for a Swift file.
public struct NativeCell: Sendable {
  /// The text; `nil` when the cell has errors, so that there is nothing to compile.
  public var text: String?
  /// Names that were changed, as `("log", "log_2")`.
  public var renamed: [(from: String, to: String)]
}

/// Where names of the cells' scope are used, and how often each has been declared anew.
final class NameUses {
  /// Uses in the cell being checked: where, and which declaration.
  var found: [(span: Span, decl: ObjectIdentifier)] = []
  /// What declarations are called in the Swift file, where it is not their own name.
  var names: [ObjectIdentifier: String] = [:]
  /// How often a name has been declared in the cells so far.
  var generations: [String: Int] = [:]
}

extension CellCompiler {
  /// Compiles a cell and gives its text for a Swift file. Names of cells before it, given to this
  /// function in order, are known.
  public func nativeText(code: String, name: String) -> NativeCell {
    let uses = checker.nameUses ?? NameUses()
    checker.nameUses = uses
    uses.found = []
    let before = checker.guestDeclarations()
    checker.shownOffset = nil
    let compiled = compile(code: code, name: name)
    guard compiled.unit != nil else { return NativeCell(text: nil, renamed: []) }
    let tree = Parser.parse(source: code)
    var edits: [(range: Range<Int>, text: String)] = []
    var renamed: [(from: String, to: String)] = []
    let after = checker.guestDeclarations()
    let declared = Self.declaredNames(tree)
    let types = Self.declaredTypes(tree)
    for (name, decls) in after.sorted(by: { $0.key < $1.key }) {
      let old = before[name] ?? []
      let new = decls.filter { decl in !old.contains { $0 === decl } }
      guard !new.isEmpty else { continue }
      // A function that joins others, of another signature, has their name.
      let kept = decls.first { decl in old.contains { $0 === decl } }
      var title = name
      if let kept {
        title = uses.names[ObjectIdentifier(kept)] ?? name
      } else {
        let generation = (uses.generations[name] ?? 0) + 1
        uses.generations[name] = generation
        if generation > 1 {
          title = "\(name)_\(generation)"
          while after[title] != nil || code.contains(title) { title += "_" }
        }
      }
      guard title != name else { continue }
      // A type keeps its name, which printing shows, inside a namespace of its own.
      if let range = types[name], new.contains(where: { $0 is NominalDecl }) {
        edits.append((range.lowerBound..<range.lowerBound, "enum \(title) { "))
        edits.append((range.upperBound..<range.upperBound, " }"))
        title += "." + name
      } else {
        for range in declared[name] ?? [] { edits.append((range, title)) }
      }
      for decl in new { uses.names[ObjectIdentifier(decl)] = title }
      renamed.append((from: name, to: title))
    }
    let shorthand = ShorthandFinder(viewMode: .sourceAccurate)
    shorthand.walk(tree)
    var seen: Set<Int> = []
    let utf8 = Array(code.utf8)
    for use in uses.found {
      guard let title = uses.names[use.decl] else { continue }
      let start = Int(use.span.start)
      let name = Self.identifier(utf8, at: start)
      guard !name.isEmpty, seen.insert(start).inserted,
        !edits.contains(where: { $0.range.lowerBound == start })
      else { continue }
      let text = shorthand.offsets.contains(start) ? "\(name) = \(title)" : title
      edits.append((start..<start + name.utf8.count, text))
    }
    // Extensions name their type.
    for item in tree.statements {
      if case .decl(let decl) = item.item, let node = decl.as(ExtensionDeclSyntax.self),
        let type = node.extendedType.as(IdentifierTypeSyntax.self),
        let decl = after[type.name.text]?.last, let title = uses.names[ObjectIdentifier(decl)]
      {
        let range = Self.range(type.name)
        if !edits.contains(where: { $0.range == range }) { edits.append((range, title)) }
      }
    }
    if checker.shownOffset != nil, let last = tree.statements.last,
      case .expr(let expression) = last.item
    {
      let start = expression.positionAfterSkippingLeadingTrivia.utf8Offset
      let end = expression.endPositionBeforeTrailingTrivia.utf8Offset
      edits.append((start..<start, "show("))
      edits.append((end..<end, ")"))
    }
    var result = utf8
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }) {
      result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return NativeCell(text: String(decoding: result, as: UTF8.self), renamed: renamed)
  }

  private static func range(_ token: TokenSyntax) -> Range<Int> {
    let start = token.positionAfterSkippingLeadingTrivia.utf8Offset
    return start..<start + token.text.utf8.count
  }

  private static func identifier(_ utf8: [UInt8], at start: Int) -> String {
    var end = start
    while end < utf8.count {
      let byte = utf8[end]
      let isName =
        byte == 0x5F || byte >= 0x80 || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard isName else { break }
      end += 1
    }
    return start < end ? String(decoding: utf8[start..<end], as: UTF8.self) : ""
  }

  /// The texts of the types that a cell's top level declares.
  private static func declaredTypes(_ tree: SourceFileSyntax) -> [String: Range<Int>] {
    var types: [String: Range<Int>] = [:]
    for item in tree.statements {
      guard case .decl(let decl) = item.item, decl.asProtocol((any DeclGroupSyntax).self) != nil,
        let node = decl.asProtocol((any NamedDeclSyntax).self)
      else { continue }
      types[node.name.text] =
        decl.positionAfterSkippingLeadingTrivia
        .utf8Offset..<decl.endPositionBeforeTrailingTrivia.utf8Offset
    }
    return types
  }

  /// Where a cell's top level declares names.
  private static func declaredNames(_ tree: SourceFileSyntax) -> [String: [Range<Int>]] {
    var names: [String: [Range<Int>]] = [:]
    func add(_ token: TokenSyntax) { names[token.text, default: []].append(range(token)) }
    for item in tree.statements {
      switch item.item {
      case .decl(let decl):
        if let node = decl.as(VariableDeclSyntax.self) {
          for binding in node.bindings {
            let finder = PatternFinder(viewMode: .sourceAccurate)
            finder.walk(binding.pattern)
            finder.found.forEach(add)
          }
        } else if let node = decl.asProtocol((any NamedDeclSyntax).self) {
          add(node.name)
        }
      case .stmt(let statement):
        if let node = statement.as(GuardStmtSyntax.self) {
          let finder = PatternFinder(viewMode: .sourceAccurate)
          finder.walk(node.conditions)
          finder.found.forEach(add)
        }
      default: break
      }
    }
    return names
  }
}

/// The names that patterns declare.
private final class PatternFinder: SyntaxVisitor {
  var found: [TokenSyntax] = []
  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    found.append(node.identifier)
    return .skipChildren
  }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

/// `if let x` and `[x]` in a closure's captures: uses that declare the same name again.
private final class ShorthandFinder: SyntaxVisitor {
  var offsets: Set<Int> = []
  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil {
      offsets.insert(node.pattern.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
    return .visitChildren
  }
  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil {
      offsets.insert(node.name.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
    return .visitChildren
  }
}

extension Checker {
  /// The declarations of the cells' scope by name, values and types.
  func guestDeclarations() -> [String: [AnyObject]] {
    var result: [String: [AnyObject]] = module.values.mapValues { $0.map { $0 as AnyObject } }
    for (name, type) in module.types {
      switch type {
      case .nominal(let decl): result[name, default: []].append(decl)
      case .alias(let alias): result[name, default: []].append(alias)
      case .parameter: break
      }
    }
    return result
  }

  /// Remembers that a name of the cells' scope is used.
  func noteUse(_ decl: AnyObject, _ span: Span) {
    nameUses?.found.append((span, ObjectIdentifier(decl)))
  }

  func noteUse(_ type: TypeDecl, _ span: Span) {
    guard nameUses != nil else { return }
    switch type {
    case .nominal(let decl): if decl.isGuest { noteUse(decl as AnyObject, span) }
    case .alias(let alias): noteUse(alias as AnyObject, span)
    case .parameter: break
    }
  }
}

extension CellCompiler {
  /// What the cell compiled last declares at its top level, with its types, by their places.
  public func declaredTypes() -> [String] {
    // Texts of the library may have been read after the cell's own.
    let file = Int32(checker.files.lastIndex { $0.isGuest } ?? -1)
    var lines: [(start: Int32, text: String)] = []
    for (_, decls) in checker.guestDeclarations() {
      for decl in decls {
        if let variable = decl as? VariableDecl, variable.span.file == file {
          lines.append(
            (
              variable.span.start,
              "\(variable.isLet ? "let" : "var") \(variable.name): \(variable.type)"
            ))
        } else if let function = decl as? FunctionDecl, function.span.file == file {
          let parameters = function.parameters.map { "\($0.label ?? "_"): \($0.type)" }
          lines.append(
            (
              function.span.start,
              "func \(function.name)(\(parameters.joined(separator: ", "))) -> \(function.result)"
            ))
        } else if let nominal = decl as? NominalDecl, nominal.span.file == file {
          lines.append((nominal.span.start, "type \(nominal.name)"))
          for property in nominal.storedProperties {
            lines.append((nominal.span.start, "  var \(property.name): \(property.type)"))
          }
        }
      }
    }
    return lines.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element.text)
  }
}
