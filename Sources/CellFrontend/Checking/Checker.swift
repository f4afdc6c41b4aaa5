import CellIR
import Diagnostics
import SwiftOperators
import SwiftSyntax

// The checker of one session: the library's declarations, and those of the cells so far.
//
// A cell goes through it in this order: parse (SwiftParser) → fold operators (SwiftOperators) →
// collect declarations → check statements in order → check the bodies of functions and types.
// Types of declarations are resolved when first needed.

/// A text that spans refer to.
struct SourceText {
  var name: String
  var text: String
  var isGuest: Bool
}

/// When a declaration names other types: what a type inherits is needed to find the member types that
/// requirements name, and extensions depend on the requirements of what they extend.
enum CompletionPhase: Int {
  case inheritance, requirements, extensions

  /// No work in any phase.
  static var none: [[() -> Void]] { [[], [], []] }
}

final class Checker {
  var diagnostics: [Diagnostic] = []
  /// Places of diagnostics as offsets; turned into lines and columns by the session.
  var files: [SourceText] = []
  let clock = DeclarationClock()
  /// Whether there is a type that can be written with a literal and conforms to a protocol.
  var literalConformances = Remembered<Answers<LiteralConformance, Bool>>()
  var knownMembers = Remembered<Answers<MemberQuestion, [ValueDecl]>>()
  /// Library declarations: visible everywhere, shadowed by cells.
  let library = Scope(parent: nil)
  /// The scope that all cells of a notebook share.
  lazy var module = Scope(parent: library)
  var operators = SwiftOperatorTable.shared
  var currentFile = 0
  /// Requirements in force where the checker is now (generic functions, constrained extensions).
  var environment: [Requirement] = []
  var function: FunctionContext?
  var globalCount = 0
  /// Top-level variables in the order of their numbers.
  var globalVariables: [VariableDecl] = []
  /// Local functions of the cell, whose bodies are lowered when used.
  var localFunctions: [FunctionDecl] = []
  /// Variables declared without a value: each must be given one before use.
  var deferredVariables: [VariableDecl] = []
  /// Functions and types of the current cell whose bodies are still to be checked.
  var pendingBodies: [FunctionDecl] = []
  var pendingNominals: [NominalDecl] = []
  /// Types that the current cell declares or extends: what their members ask of each other.
  var pendingMembers: [NominalDecl] = []
  /// Names that later declarations of this cell or notebook will introduce, for messages.
  var laterNames: () -> [String: SourcePlace] = { [:] }
  /// Where names of the cells' scope are used; kept only while a Swift file is written.
  var nameUses: NameUses?
  /// Where the last expression begins whose value the cell shows.
  var shownOffset: Int?
  var isSpeculating = 0
  /// Whether cells can see when objects go away: by `deinit`, or by weak references.
  var observesLifetimes = false
  var hasOpaqueTypes = false
  /// The protocols that `P<…>` in `any P<…>` stands for.
  var fixedProtocols: [FixedProtocol: NominalDecl] = [:]
  /// The generic parameters that `some P` in parameters stand for.
  var opaqueParameters: [SyntaxIdentifier: GenericParameter] = [:]
  /// Initializers whose bodies were checked in this cell.
  var checkedInitializers: [FunctionDecl] = []
  /// Functions of cells whose bodies were checked in this cell.
  var checkedFunctions: [FunctionDecl] = []
  /// What stands before a `guard` at the top of a cell, while its conditions are checked.
  var guardedItems: ArraySlice<CodeBlockItemSyntax>?
  var nestingDepth = 0
  /// Members of the library declaration being collected that are left for later.
  var deferredMembers: [String: String] = [:]
  var resolveDepth = 0
  /// Types whose bounds are being looked for.
  var boundsInProgress: Set<Type> = []
  /// Whether comparisons may be of integers of different types.
  var comparesMixedIntegers = false
  var operatorCache: [String: [FunctionDecl]] = [:]
  var cellName = "cell"
  var loopLabels: [LabelDecl] = []
  var yieldFrames: [YieldFrame] = []
  var defaultValues: [DefaultKey: TypedExpression] = [:]
  /// `Self` of each protocol, and the protocol.
  var selfProtocols: [GenericParameter: NominalDecl] = [:]
  var inferring: Set<AssociatedKey> = []
  /// What is known within one outermost question about a conformance; declarations may change after.
  var conformanceAnswers: [ConformanceQuestion: Bool] = [:]
  var conformanceDepth = 0
  /// Work that waits until all types of a file are declared, by phase.
  /// The text of the cell that is being checked.
  var currentTree: SourceFileSyntax?
  /// Questions about the arguments of dictionaries and sets, left until all types are known.
  var hashableArguments: [() -> Void] = []
  /// What the opaque types of a cell stand for, when nothing has asked yet.
  var opaqueResults: [() -> Void] = []
  /// What a function overrides, kept once it has been asked for; `nil` for those that override nothing.
  var overriddenFunctions: [FunctionDecl: FunctionDecl?] = [:]
  var completions: [[() -> Void]] = CompletionPhase.none
  var isCompleting = false
  /// Names that the library declares, read or not: for suggestions.
  var libraryNames: [String] = []
  lazy var known = KnownTypes(library: library)

  func span(_ node: some SyntaxProtocol) -> Span {
    Span(
      file: currentFile, start: node.positionAfterSkippingLeadingTrivia.utf8Offset,
      end: node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func report(
    _ id: String, _ span: Span, _ english: String, _ korean: String,
    help: (en: String, ko: String)? = nil, notes: [(Span, String, String)] = [],
    elsewhere: [Diagnostic.Note] = [], severity: Diagnostic.Severity = .error
  ) {
    let diagnostic = Diagnostic(
      id: id, severity: severity, place: place(span), text: LocalizedText(en: english, ko: korean),
      help: help.map { LocalizedText(en: $0.en, ko: $0.ko) },
      notes: notes.map {
        Diagnostic.Note(place: place($0.0), text: LocalizedText(en: $0.1, ko: $0.2))
      } + elsewhere)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Something that Swift has and cells do not.
  func refuse(
    _ what: (en: String, ko: String), _ span: Span, instead: (en: String, ko: String)? = nil
  ) {
    report(
      "cell.not-available", span, "\(what.en) not available in cells",
      "셀에서는 \(what.ko) 사용할 수 없습니다", help: instead)
  }

  /// Line, column and length of a span.
  func place(_ span: Span) -> SourcePlace? {
    guard span.file >= 0, Int(span.file) < files.count else { return nil }
    let file = files[Int(span.file)]
    return SourceLocator.place(
      start: Int(span.start), end: Int(span.end), in: file.text, name: file.name)
  }
}

/// Turns UTF-8 offsets into lines and columns.
enum SourceLocator {
  static func place(start: Int, end: Int, in text: String, name: String?) -> SourcePlace {
    let utf8 = Array(text.utf8)
    let start = max(0, min(start, utf8.count))
    let end = max(start, min(end, utf8.count))
    var line = 1
    var lineStart = 0
    var index = 0
    while index < start {
      if utf8[index] == 10 {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    var stop = start
    while stop < end, utf8[stop] != 10 { stop += 1 }
    let before = String(decoding: utf8[lineStart..<start], as: UTF8.self)
    let inside = String(decoding: utf8[start..<stop], as: UTF8.self)
    return SourcePlace(
      file: name, line: line, column: before.count + 1, length: max(1, inside.count))
  }
}

/// The library types that the language itself refers to.
final class KnownTypes {
  private let library: Scope
  private var cache: [String: NominalDecl] = [:]
  init(library: Scope) { self.library = library }

  func decl(_ name: String) -> NominalDecl? {
    if let found = cache[name] { return found }
    guard case .nominal(let decl)? = library.type(named: name) else { return nil }
    cache[name] = decl
    return decl
  }
  func type(_ name: String, _ arguments: [Type] = []) -> Type {
    decl(name).map { .nominal($0, arguments) } ?? .error
  }
  lazy var int = type("Int")
  lazy var double = type("Double")
  /// `Float`, once something has made the library read it; until then no value can have the type.
  var float: Type {
    if let decl = cache["Float"] { return .nominal(decl, []) }
    guard case .nominal(let decl)? = library.types["Float"] else { return .error }
    cache["Float"] = decl
    return .nominal(decl, [])
  }
  lazy var bool = type("Bool")
  lazy var string = type("String")
  lazy var character = type("Character")
  lazy var never = type("Never")
  lazy var optionalDecl = decl("Optional")
  lazy var arrayDecl = decl("Array")
  lazy var dictionaryDecl = decl("Dictionary")
  lazy var anyObject = decl("AnyObject")
  lazy var setDecl = decl("Set")
  func optional(_ type: Type) -> Type { optionalDecl.map { .nominal($0, [type]) } ?? .error }
  func array(_ type: Type) -> Type { arrayDecl.map { .nominal($0, [type]) } ?? .error }
  func isOptional(_ type: Type) -> Bool { wrapped(type) != nil }
  func wrapped(_ type: Type) -> Type? {
    if case .nominal(let decl, let arguments) = type, decl === optionalDecl { return arguments[0] }
    return nil
  }
  func element(_ type: Type) -> Type? {
    if case .nominal(let decl, let arguments) = type, decl === arrayDecl { return arguments[0] }
    return nil
  }
  /// All integer types, in the order the checker prefers them.
  static let integerNames = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
  ]
  func isInteger(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type, !decl.isGuest, decl.parent == nil else { return false }
    return Self.integerNames.contains(decl.name)
  }
  func isFloating(_ type: Type) -> Bool { type == double || type == float }
}
