/// A local variable or parameter of a function: an index into `Function.locals`.
public struct LocalID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// A top-level variable of a session. Cells share one scope; a re-declaration is a new variable.
public struct GlobalID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// A function of the session, numbered by the checker in the order of first use.
public struct FunctionID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// A dynamic type: a class, a captured variable's box, or a type stored in an existential.
public struct ClassID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// A function of the host, by the name under which CellLibrary registers it.
public struct HostName: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Makes one from its parts.
  public init(_ name: String) { self.name = name }
}

/// The target of a `break` or `continue`; unique within a function.
public struct LabelID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// An expression: its value takes `layout.raw` raw slots and `layout.ref` references.
///
/// Operands are evaluated left to right; every operand is evaluated exactly once.
public struct Expression: Sendable {
  /// What kind it is.
  public var kind: Kind
  /// Slots of the value.
  public var layout: Layout
  /// Where it stands in the source.
  public var span: Span

  /// Makes one from its parts.
  public init(_ kind: Kind, _ layout: Layout, _ span: Span) {
    self.kind = kind
    self.layout = layout
    self.span = span
  }

  /// Whether it is the same whenever it is evaluated: a constant.
  public var isConstant: Bool {
    switch kind {
    case .constant, .string, .null, .zero: true
    case .aggregate(let parts): parts.allSatisfy(\.isConstant)
    default: false
    }
  }

  /// What it is.
  public indirect enum Kind: Sendable {
    /// A raw constant: one raw slot.
    case constant(UInt64)
    /// A string constant: one reference to a StringObject.
    case string(String)
    /// The null reference (an absent payload, an empty slot): one ref.
    case null
    /// All slots zero and null: the payload of `nil`, padding of enums.
    case zero
    case local(LocalID)
    case global(GlobalID)
    /// The slots of several values, one after the other (struct, tuple, optional, enum).
    case aggregate([Expression])
    /// The slots `offset ..< offset + layout` of a value.
    case extract(Expression, offset: Layout)
    case primitive(Primitive, [Expression])
    /// `condition` is one raw slot, 0 or 1. Both branches have this expression's layout.
    case conditional(Expression, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    /// Statements, then a value.
    case sequence([Statement], Expression)

    case call(FunctionID, [Argument])
    /// Calls a function value (one ref).
    case callClosure(Expression, [Argument])
    /// Calls the function that `table` gives for the dynamic class of the first argument's first
    /// reference. Table entries are functions of the same layout.
    case callDynamic(DispatchTableID, [Argument])
    /// Calls a function of the host.
    case callHost(HostName, [Argument])
    /// A function value: the function's `captures` take these values.
    case makeClosure(FunctionID, captures: [Expression])

    /// A new Instance of a class, with all its field slots; one ref. Also boxes of captured
    /// variables and existentials.
    case makeInstance(ClassID, fields: Expression)
    /// Slots of an Instance's fields. Traps on null (cannot happen in checked code).
    case field(Expression, offset: Layout)

    /// A new array of elements of one layout; one ref.
    case makeArray(element: Layout, [Expression])
    /// Number of elements: one raw.
    case arrayCount(Expression)
    /// Element at an index (one raw, Int); traps when out of range. Layout: the element's.
    case arrayElement(Expression, index: Expression)
    /// Takes the value out of a place, leaving it zero: the last use of a variable.
    case take(Place)
    /// The value of a place: a copy. (Cheaper than naming the whole base: `a[i].x`.)
    case load(Place)
  }
}

/// An argument of a call.
public enum Argument: Sendable {
  case value(Expression)
  /// The value is moved into the callee, may be changed there, and is moved back at return.
  case inOut(Place)
}

/// Something that can be assigned to.
public indirect enum Place: Sendable {
  case local(LocalID)
  case global(GlobalID)
  /// The slots `offset ..< offset + layout` of a place (a stored property, a tuple element).
  case part(Place, offset: Layout, layout: Layout)
  /// An element of the array in a place; traps when out of range; makes the array unique first.
  case element(Place, index: Expression, element: Layout, span: Span)
  /// Fields of an Instance (a class's stored property, a captured variable).
  case field(Expression, offset: Layout, layout: Layout)
}

/// Numbers a table from dynamic class to function (a method that subclasses override, a protocol
/// requirement called through `any P`).
public struct DispatchTableID: Hashable, Sendable {
  /// Its number.
  public var index: Int
  /// Makes one from its parts.
  public init(_ index: Int) { self.index = index }
}

/// A statement.
public indirect enum Statement: Sendable {
  case expression(Expression)
  /// Evaluates the value, then (its index expressions and) the place, and stores.
  case assign(Place, Expression)
  /// Appends to the array in a place (one ref), in place when it is unique.
  case arrayAppend(Place, Expression)
  case `if`(Expression, then: [Statement], else: [Statement])
  /// Repeats `body` then `step` until a `break`; `continue` goes to `step`. Costs fuel per turn.
  case loop(LabelID, body: [Statement], step: [Statement])
  /// Runs once; `break` leaves it. Lowers `switch`, labelled `do` and `guard`.
  case block(LabelID, [Statement])
  /// `for variable in lower ..< upper` (or `... upper`) over Int; the bounds are evaluated once.
  /// `variable` is a fresh one-raw local each turn. Costs fuel per turn.
  case forRange(LabelID, LocalID, lower: Expression, upper: Expression, closed: Bool, [Statement])
  /// `for variable in array`: `array` is evaluated and retained once.
  case forArray(LabelID, LocalID, array: Expression, element: Layout, [Statement])
  case `break`(LabelID)
  case `continue`(LabelID)
  case `return`(Expression?)
  case trap(TrapReason, Span)
}
