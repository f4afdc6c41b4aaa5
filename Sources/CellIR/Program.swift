/// A function in checked form.
public struct Function: Sendable {
  /// As a backtrace shows it: `train(_:epochs:)`, `closure #1 in cell #fit`.
  public var name: String
  /// Parameters first, then captures, then all other locals; layouts by `LocalID`.
  public var locals: [Layout]
  /// The tensors that training changes.
  public var parameters: [Parameter]
  /// How many locals after the parameters are filled from the closure object.
  public var captureCount: Int
  /// Layout of the result.
  public var result: Layout
  /// The statements.
  public var body: [Statement]
  /// Where it stands in the source.
  public var span: Span

  /// How a parameter is passed.
  public struct Parameter: Hashable, Sendable {
    /// Its value goes back to the caller's place at return.
    public var isInOut: Bool
    /// Makes one from its parts.
    public init(isInOut: Bool) { self.isInOut = isInOut }
  }

  /// Makes one from its parts.
  public init(
    name: String, locals: [Layout], parameters: [Parameter], captureCount: Int = 0,
    result: Layout, body: [Statement], span: Span
  ) {
    self.name = name
    self.locals = locals
    self.parameters = parameters
    self.captureCount = captureCount
    self.result = result
    self.body = body
    self.span = span
  }
}

/// A dynamic type's description.
public struct ClassDescription: Sendable {
  /// Its name.
  public var name: String
  /// Layout of all fields.
  public var fields: Layout
  /// `nil` for root classes, boxes and existential payloads.
  public var superclass: ClassID?
  /// Called with the Instance just before it goes away. `nil`: no `deinit`.
  public var deinitializer: FunctionID?

  /// Makes one from its parts.
  public init(
    name: String, fields: Layout, superclass: ClassID? = nil, deinitializer: FunctionID? = nil
  ) {
    self.name = name
    self.fields = fields
    self.superclass = superclass
    self.deinitializer = deinitializer
  }
}

/// What compiling one cell adds to a session. Numbering continues from the units before: the
/// first new function is number `firstFunction`, and so on.
public struct Unit: Sendable {
  /// The first function.
  public var firstFunction: Int
  /// The new functions, in the order of their numbers.
  public var functions: [Function]
  /// Number of the first new top-level variable.
  public var firstGlobal: Int
  /// Layouts of the new top-level variables.
  public var globals: [Layout]
  /// Number of the first new dynamic type.
  public var firstClass: Int
  /// The new dynamic types.
  public var classes: [ClassDescription]
  /// New or extended dispatch tables (entries are added, never changed).
  public var dispatchEntries: [DispatchEntry]
  /// The cell's top-level code: no parameters, no result. Runs with the globals as its registers.
  public var entry: FunctionID

  /// An entry of a dispatch table.
  public struct DispatchEntry: Sendable {
    /// The table.
    public var table: DispatchTableID
    /// The dynamic type.
    public var type: ClassID
    /// The function.
    public var function: FunctionID
    /// Makes one from its parts.
    public init(table: DispatchTableID, type: ClassID, function: FunctionID) {
      self.table = table
      self.type = type
      self.function = function
    }
  }

  /// Makes one from its parts.
  public init(
    firstFunction: Int, functions: [Function], firstGlobal: Int, globals: [Layout],
    firstClass: Int, classes: [ClassDescription], dispatchEntries: [DispatchEntry],
    entry: FunctionID
  ) {
    self.firstFunction = firstFunction
    self.functions = functions
    self.firstGlobal = firstGlobal
    self.globals = globals
    self.firstClass = firstClass
    self.classes = classes
    self.dispatchEntries = dispatchEntries
    self.entry = entry
  }
}
