import SwiftParser
import SwiftSyntax

// The library's types have hundreds of members and a cell uses a few of them, so a member is parsed
// when its name is first asked for. What a type's shape depends on (stored properties, cases, nested
// types, what a protocol requires) is read with the type itself.

/// The members of a type by name; overloads share a name.
final class MemberTable {
  /// Members of one declaration or extension that have not been read.
  struct Group {
    /// Their texts by name.
    var texts: [String: String]
    /// Reads a text and adds what it declares.
    var read: (_ name: String, _ text: String) -> Void
  }

  private var known: [String: [ValueDecl]] = [:]
  private var groups: [Group] = []
  private var asked: Set<String> = []

  /// The members of a name.
  subscript(name: String) -> [ValueDecl]? {
    load(name)
    return known[name]
  }

  /// All names, of members read or not.
  var keys: Set<String> {
    groups.reduce(into: Set(known.keys)) { $0.formUnion($1.texts.keys) }
  }

  /// The members read so far, by name: all of a cell's types.
  var loaded: [[ValueDecl]] { known.keys.sorted().compactMap { known[$0] } }

  /// Adds a member.
  func append(_ member: ValueDecl) { known[member.name, default: []].append(member) }

  /// Adds members that will be read when they are asked for.
  func add(_ group: Group) {
    groups.append(group)
    for name in asked.sorted() {
      if let text = group.texts[name] { group.read(name, text) }
    }
  }

  private func load(_ name: String) {
    guard !groups.isEmpty, asked.insert(name).inserted else { return }
    for group in groups {
      if let text = group.texts[name] { group.read(name, text) }
    }
  }
}

extension Checker {
  /// Leaves the members of a library declaration to be read later.
  func deferMembers(of decl: NominalDecl, scope: Scope, extending box: RequirementBox?) {
    let texts = deferredMembers
    deferredMembers = [:]
    guard !texts.isEmpty else { return }
    let source = files[currentFile].name
    decl.members.add(
      MemberTable.Group(texts: texts) { [unowned self, unowned decl] name, text in
        let savedFile = currentFile
        let savedEnvironment = environment
        let savedDepth = nestingDepth
        let whole = LibraryIndex.Piece.parsable(text)
        files.append(SourceText(name: source, text: whole, isGuest: false))
        currentFile = files.count - 1
        environment = []
        nestingDepth = 0
        let tree = LibraryTrees.parse(whole)
        for item in tree.statements {
          guard case .decl(let wrapper) = item.item, let node = wrapper.as(StructDeclSyntax.self)
          else { continue }
          let added = collectMembers(
            node.memberBlock.members, of: decl, scope: scope, inExtension: box != nil)
          if let box {
            for member in added { member.setContext(box.requirements) }
            box.members += added
          }
          for member in added where member.name != name {
            report(
              "library.member", member.span, "member '\(member.name)' is filed as '\(name)'", "")
          }
        }
        currentFile = savedFile
        environment = savedEnvironment
        nestingDepth = savedDepth
      })
  }
}
