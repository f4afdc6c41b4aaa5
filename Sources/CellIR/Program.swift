/// A function in checked form.
public struct Function: Sendable {
  /// As a backtrace shows it: `train(_:epochs:)`, `closure #1 in cell #fit`.
  public var name: String
  /// Parameters first, then captures, then all other locals; layouts by `LocalID`.
  public var locals: [Layout]
  public var parameters: [Parameter]
  /// How many locals after the parameters are filled from the closure object.
  public var captureCount: Int
  public var result: Layout
  public var body: [Statement]
  public var span: Span

  public struct Parameter: Hashable, Sendable {
    /// Its value goes back to the caller's place at return.
    public var isInOut: Bool
    public init(isInOut: Bool) { self.isInOut = isInOut }
  }

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
  public var name: String
  public var fields: Layout
  /// `nil` for root classes, boxes and existential payloads.
  public var superclass: ClassID?
  /// Called with the Instance just before it goes away. `nil`: no `deinit`.
  public var deinitializer: FunctionID?

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
  public var firstFunction: Int
  public var functions: [Function]
  public var firstGlobal: Int
  public var globals: [Layout]
  public var firstClass: Int
  public var classes: [ClassDescription]
  /// New or extended dispatch tables (entries are added, never changed).
  public var dispatchEntries: [DispatchEntry]
  /// The cell's top-level code: no parameters, no result. Runs with the globals as its registers.
  public var entry: FunctionID

  public struct DispatchEntry: Sendable {
    public var table: DispatchTableID
    public var type: ClassID
    public var function: FunctionID
    public init(table: DispatchTableID, type: ClassID, function: FunctionID) {
      self.table = table
      self.type = type
      self.function = function
    }
  }

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
