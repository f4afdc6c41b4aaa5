// What cells can use, for readers: every declaration of the library with its signature and comment,
// from the texts that the checker itself reads.

import SwiftParser
import SwiftSyntax

/// A declaration of the library.
public struct ReferenceEntry: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    case type, function, property, initializer, `subscript`, enumCase
  }

  /// Its name: `softmax`, `init`.
  public var name: String
  /// The type it belongs to; empty at the top level.
  public var owner: String
  /// What it is.
  public var kind: Kind
  /// As it would be written in Swift, without its body.
  public var signature: String
  /// Its comment: Markdown, without the slashes.
  public var comment: String
  /// Whether it comes from the engine, and not from the standard library.
  public var isEngine: Bool

  /// `Tensor.softmax`.
  public var fullName: String { owner.isEmpty ? name : owner + "." + name }
}

/// The library's declarations.
public enum LibraryReference {
  /// Reads all declarations that cells can name, in the order of the texts.
  ///
  /// - Parameter isEngine: Whether a text of this name is the engine's.
  public static func entries(
    of library: [LibrarySource], isEngine: (String) -> Bool
  ) -> [ReferenceEntry] {
    var result: [ReferenceEntry] = []
    var seen: Set<String> = []
    for source in library {
      let tree = Parser.parse(source: source.text)
      var found: [ReferenceEntry] = []
      for item in tree.statements {
        if case .decl(let decl) = item.item {
          collect(decl, owner: "", isEngine: isEngine(source.name), into: &found)
        }
      }
      for entry in found where seen.insert("\(entry.owner)|\(entry.signature)").inserted {
        result.append(entry)
      }
    }
    return result
  }

  private static func collect(
    _ decl: DeclSyntax, owner: String, isEngine: Bool, into result: inout [ReferenceEntry]
  ) {
    func add(_ name: String, _ kind: ReferenceEntry.Kind, _ signature: String) {
      guard !name.hasPrefix("_") else { return }
      result.append(
        ReferenceEntry(
          name: name, owner: owner, kind: kind, signature: signature, comment: comment(of: decl),
          isEngine: isEngine))
    }
    func members(_ block: MemberBlockSyntax, of name: String) {
      guard !name.hasPrefix("_") else { return }
      for member in block.members {
        collect(member.decl, owner: name, isEngine: isEngine, into: &result)
      }
    }
    func qualified(_ name: String) -> String { owner.isEmpty ? name : owner + "." + name }
    switch decl.as(DeclSyntaxEnum.self) {
    case .structDecl(let node):
      // The engine's classes are opaque structs to the checker.
      let isClass = node.attributes.description.contains("@_opaque")
      add(
        node.name.text, .type,
        head(node.attributes, node.modifiers) + (isClass ? "class " : "struct ")
          + node.name.text + text(node.genericParameterClause) + text(node.inheritanceClause))
      members(node.memberBlock, of: qualified(node.name.text))
    case .classDecl(let node):
      add(
        node.name.text, .type,
        "class " + node.name.text + text(node.genericParameterClause) + text(node.inheritanceClause)
      )
      members(node.memberBlock, of: qualified(node.name.text))
    case .enumDecl(let node):
      add(
        node.name.text, .type,
        head(node.attributes, node.modifiers) + "enum " + node.name.text
          + text(node.genericParameterClause) + text(node.inheritanceClause))
      members(node.memberBlock, of: qualified(node.name.text))
    case .protocolDecl(let node):
      add(node.name.text, .type, "protocol " + node.name.text + text(node.inheritanceClause))
      members(node.memberBlock, of: qualified(node.name.text))
    case .extensionDecl(let node):
      members(node.memberBlock, of: node.extendedType.trimmedDescription)
    case .functionDecl(let node):
      add(
        node.name.text, .function,
        head(node.attributes, node.modifiers) + "func " + node.name.text
          + (node.name.text.first?.isLetter == true ? "" : " ")
          + text(node.genericParameterClause) + text(node.signature)
          + text(node.genericWhereClause, before: " "))
    case .initializerDecl(let node):
      add(
        "init", .initializer,
        head(node.attributes, node.modifiers) + "init" + text(node.optionalMark)
          + text(node.genericParameterClause) + text(node.signature)
          + text(node.genericWhereClause, before: " "))
    case .subscriptDecl(let node):
      add(
        "subscript", .subscript,
        head(node.attributes, node.modifiers) + "subscript" + text(node.genericParameterClause)
          + text(node.parameterClause) + " " + text(node.returnClause)
          + accessors(node.accessorBlock))
    case .variableDecl(let node):
      for binding in node.bindings {
        let name = binding.pattern.trimmedDescription
        let isLet = node.bindingSpecifier.text == "let"
        add(
          name, .property,
          head(node.attributes, node.modifiers) + (isLet ? "let " : "var ") + name
            + text(binding.typeAnnotation) + accessors(binding.accessorBlock))
      }
    case .enumCaseDecl(let node):
      for element in node.elements {
        add(
          element.name.text, .enumCase, "case " + element.name.text + text(element.parameterClause))
      }
    case .typeAliasDecl(let node):
      add(node.name.text, .type, "typealias " + node.name.text + " " + text(node.initializer))
    default: break
    }
  }

  private static func accessors(_ block: AccessorBlockSyntax?) -> String {
    guard let block else { return "" }
    if case .accessors(let list) = block.accessors,
      list.contains(where: { $0.accessorSpecifier.text == "set" })
    {
      return " { get set }"
    }
    return " { get }"
  }

  /// Attributes and modifiers that a reader would write.
  private static func head(_ attributes: AttributeListSyntax, _ modifiers: DeclModifierListSyntax)
    -> String
  {
    var words = attributes.compactMap { attribute -> String? in
      let text = attribute.trimmedDescription
      return text.hasPrefix("@_") ? nil : text
    }
    words += modifiers.map(\.trimmedDescription).filter { $0 != "nonmutating" }
    return words.map { $0 + " " }.joined()
  }

  private static func text(_ node: (some SyntaxProtocol)?, before: String = "") -> String {
    guard let node else { return "" }
    return before
      + node.trimmedDescription.split(whereSeparator: \.isNewline).map {
        $0.trimmingPrefix(while: \.isWhitespace)
      }.joined(separator: " ")
  }

  private static func comment(of decl: DeclSyntax) -> String {
    var lines: [String] = []
    for piece in decl.leadingTrivia {
      switch piece {
      case .docLineComment(let text):
        var line = text.dropFirst(3)
        if line.first == " " { line = line.dropFirst() }
        lines.append(String(line))
      case .newlines(let count) where count > 1: lines = []
      case .lineComment: lines = []
      default: break
      }
    }
    return lines.joined(separator: "\n")
  }
}
