// The contract between the checker (CellFrontend) and the machine (CellMachine).
//
// The checker settles every type, specialises every generic function, and hands over a tree in
// which only *layouts* are left: how many 64-bit raw slots and how many object references a value
// takes. Structs, tuples, optionals and enums are flattened into their slots, so that copying
// slots is copying the value; only strings, arrays, closures, class instances, existentials and
// engine objects are references.
//
//   Int, UInt8 … UInt64, Bool      1 raw (sign- or zero-extended to 64 bits; Bool is 0 or 1)
//   Double, Float                  1 raw (the bit pattern; Float in the low 32 bits)
//   String, Character              1 ref (StringObject)
//   [T]                            1 ref (ArrayObject: elements of T's layout, unboxed)
//   T?                             1 raw tag (0 nil, 1 some), then the slots of T
//   struct, tuple                  the slots of the fields, in order, raw and ref apart
//   enum                           1 raw tag, then the slots that the largest case needs
//   class, captured `var`, any P   1 ref (Instance: a class id and fields)
//   function value                 1 ref (ClosureObject: a function and captured slots)
//   engine classes                 1 ref (the engine's own object)

/// How much room a value takes in the two banks of a frame.
public struct Layout: Hashable, Sendable {
  /// Number of 64-bit raw slots.
  public var raw: Int
  /// Number of object references.
  public var ref: Int

  /// Makes one from its parts.
  public init(raw: Int, ref: Int) {
    self.raw = raw
    self.ref = ref
  }

  /// No slots: `Void`, and empty structs.
  public static let none = Layout(raw: 0, ref: 0)
  /// One raw slot: numbers, `Bool`, enums without payload.
  public static let word = Layout(raw: 1, ref: 0)
  /// One reference: strings, arrays, objects, closures.
  public static let object = Layout(raw: 0, ref: 1)

  /// Adds element by element, with broadcasting.
  public static func + (a: Layout, b: Layout) -> Layout {
    Layout(raw: a.raw + b.raw, ref: a.ref + b.ref)
  }
}

/// A stretch of the source text of one cell (or of a library file), as UTF-8 offsets.
public struct Span: Hashable, Sendable {
  /// Which text: an index into the session's list of sources. Negative: no source.
  public var file: Int32
  /// First byte.
  public var start: Int32
  /// The byte after the last.
  public var end: Int32

  /// Makes one from its parts.
  public init(file: Int, start: Int, end: Int) {
    self.file = Int32(clamping: file)
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// For code that the program made itself.
  public static let none = Span(file: -1, start: 0, end: 0)
}
