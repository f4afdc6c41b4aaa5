import CellIR
import CellMachine

// Numbers as text and text as numbers, by Swift's own conversions.
//
// A parse gives an optional: tag 0 or 1, then the value.

extension StandardLibrary {
  static func registerNumbers(_ registry: inout HostRegistry) {
    registry.register("int.description") { call in
      call.setResult(0, String(call.int(0)))
      return nil
    }
    registry.register("uint.description") { call in
      call.setResult(0, String(call.raws[0]))
      return nil
    }
    registry.register("double.description") { call in
      call.setResult(0, call.double(0).description)
      return nil
    }
    registry.register("float.description") { call in
      call.setResult(0, call.float(0).description)
      return nil
    }
    registry.register("uint.multiplyHigh") { call in
      call.setResult(0, call.raws[0].multipliedFullWidth(by: call.raws[1]).high)
      return nil
    }
    registry.register("int.descriptionRadix") { call in
      let radix = call.int(1)
      guard (2...36).contains(radix) else { return badRadix }
      call.setResult(0, String(call.int(0), radix: radix, uppercase: call.bool(2)))
      return nil
    }
    registry.register("uint.descriptionRadix") { call in
      let radix = call.int(1)
      guard (2...36).contains(radix) else { return badRadix }
      call.setResult(0, String(call.raws[0], radix: radix, uppercase: call.bool(2)))
      return nil
    }
    registry.register("int.parse") { call in
      setOptional(&call, Int(call.string(0)).map { UInt64(bitPattern: Int64($0)) })
      return nil
    }
    registry.register("int.parseRadix") { call in
      let radix = call.int(0)
      guard (2...36).contains(radix) else { return badRadix }
      setOptional(
        &call, Int(call.string(0), radix: radix).map { UInt64(bitPattern: Int64($0)) })
      return nil
    }
    registry.register("uint.parseRadix") { call in
      let radix = call.int(0)
      guard (2...36).contains(radix) else { return badRadix }
      setOptional(&call, UInt64(call.string(0), radix: radix))
      return nil
    }
    registry.register("uint.parse") { call in
      setOptional(&call, UInt64(call.string(0)))
      return nil
    }
    registry.register("double.parse") { call in
      setOptional(&call, Double(call.string(0))?.bitPattern)
      return nil
    }
    registry.register("float.parse") { call in
      setOptional(&call, (Float(call.string(0))?.bitPattern).map(UInt64.init))
      return nil
    }
  }

  private static let badRadix = TrapReason.fatalError(message: "Radix must be between 2 and 36")

  private static func setOptional(_ call: inout HostCall, _ bits: UInt64?) {
    call.setResult(0, bits != nil)
    call.setResult(1, bits ?? 0)
  }
}
