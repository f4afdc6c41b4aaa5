// The standard library of cells, as Swift text.
//
// Declarations say how they are implemented: `@_primitive` by instructions of the machine, `@_host`
// by a function of the host, `@_intrinsic` by the checker's lowering, and everything else by its
// body, which is compiled when a cell uses it. Signatures are those of Swift's own library, so that
// whatever is accepted here means the same there.

/// The texts of the standard library.
public enum Prelude {
  /// All texts, in the order in which they are read.
  public static let sources: [(name: String, text: String)] = [
    ("Protocols", protocols), ("Numbers", numbers), ("Integers", integers),
    ("Conversions", integerConversions), ("Random", random),
    ("Collections", collections), ("Sequences", sequences), ("Strings", strings),
    ("FloatingPoint", floatingPoint), ("FixedWidth", fixedWidth), ("Functions", functions),
    ("Dictionaries", dictionaries), ("Tuples", tuples),
    ("OptionSets", optionSets), ("Erased", erased), ("MixedComparison", mixedComparison),
  ]
}
