// What cells' standard library needs from the host: text with Swift's Unicode rules, numbers as
// text, arrays as a whole. The library itself is written in the cell language (the prelude) and
// calls these by name; the checker has settled every type before, so a host function trusts the
// slots it is given and checks only values.

import CellIR
import CellMachine

/// The host functions of the cells' standard library.
public enum StandardLibrary {
  /// All of them, by name.
  public static var registry: HostRegistry {
    var registry = HostRegistry()
    registerStrings(&registry)
    registerCharacters(&registry)
    registerNumbers(&registry)
    registerArrays(&registry)
    registerHashTables(&registry)
    registerStringIndices(&registry)
    registerText(&registry)
    registerScalars(&registry)
    registerWeakReferences(&registry)
    registry.register("print") { call in call.machine.write(call.string(0)) }
    registry.register("string.format") { call in formatString(&call) }
    registry.register("random.next") { call in
      call.setResult(0, nextRandom(&call.machine.randomState))
      return nil
    }
    return registry
  }

  /// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
  static func nextRandom(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
