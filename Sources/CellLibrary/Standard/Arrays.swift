import CellIR
import CellMachine
import MachineCore

// Operations on whole arrays, for elements of any layout. An inout array is the first reference
// argument; it has been moved here, so it is changed in place unless another variable shares it.

extension StandardLibrary {
  static func registerArrays(_ registry: inout HostRegistry) {
    registerMutations(&registry)
    registerCopies(&registry)
  }

  /// The inout array of a call, made unique.
  private static func uniqueArray(_ call: inout HostCall) -> UnsafeMutablePointer<CellArray>? {
    if call.refs[0] == nil {
      call.setArgument(0, owned: call.makeArray(element: .none, capacity: 0)?.reference)
    }
    guard let array = cell_array_unique(call.core, call.refs) else {
      call.failOutOfMemory()
      return nil
    }
    return array
  }

  /// Moves the element that arrives in argument slots into the array.
  private static func place(
    _ array: UnsafeMutablePointer<CellArray>, at index: Int, raws: UnsafeMutablePointer<UInt64>,
    refs: UnsafeMutablePointer<GuestReference?>
  ) {
    let rawCount = Int(array.pointee.elementRaw)
    let refCount = Int(array.pointee.elementRef)
    if rawCount > 0, let target = array.pointee.raw {
      for i in 0..<rawCount { target[index * rawCount + i] = raws[i] }
    }
    if refCount > 0, let target = array.pointee.ref {
      for i in 0..<refCount {
        target[index * refCount + i] = refs[i]
        refs[i] = nil
      }
    }
  }

  /// Moves an element out of the array into the results.
  static func takeElement(
    _ call: inout HostCall, _ array: UnsafeMutablePointer<CellArray>, at index: Int
  ) {
    let rawCount = Int(array.pointee.elementRaw)
    let refCount = Int(array.pointee.elementRef)
    if rawCount > 0, let source = array.pointee.raw {
      for i in 0..<rawCount { call.setResult(i, source[index * rawCount + i]) }
    }
    if refCount > 0, let source = array.pointee.ref {
      for i in 0..<refCount {
        let reference = source[index * refCount + i]
        source[index * refCount + i] = nil
        if let reference { call.setResult(i, owned: reference) }
      }
    }
  }

  private static func checkRange(_ low: Int, _ high: Int, _ count: Int) -> TrapReason? {
    if low > high { return .invertedRange(lower: "\(low)", upper: "\(high)") }
    if low < 0 || low > count { return .indexOutOfRange(index: low, count: count) }
    if high > count { return .indexOutOfRange(index: high, count: count) }
    return nil
  }

  /// Replaces `low ..< high` by the elements of another array.
  private static func replace(
    _ call: inout HostCall, _ low: Int, _ high: Int, with other: GuestArray
  ) -> TrapReason? {
    guard let array = uniqueArray(&call) else { return nil }
    if let reason = checkRange(low, high, Int(array.pointee.count)) { return reason }
    let count = other.count
    guard let source = other.pointer, count > 0 else {
      if !cell_array_resize_range(call.core, array, Int64(low), Int64(high), 0) {
        call.failOutOfMemory()
      }
      return nil
    }
    guard source.pointee.elementRaw == array.pointee.elementRaw,
      source.pointee.elementRef == array.pointee.elementRef
    else { return .fatalError(message: "arrays of different elements") }
    if cell_array_resize_range(call.core, array, Int64(low), Int64(high), Int64(count)) {
      cell_array_copy(array, Int64(low), source, 0, Int64(count))
    } else {
      call.failOutOfMemory()
    }
    return nil
  }

  private static func registerMutations(_ registry: inout HostRegistry) {
    registry.register("array.insert") { call in
      guard let array = uniqueArray(&call) else { return nil }
      let index = call.int(0)
      let count = Int(array.pointee.count)
      guard index >= 0, index <= count else {
        return .indexOutOfRange(index: index, count: count)
      }
      guard cell_array_resize_range(call.core, array, Int64(index), Int64(index), 1) else {
        call.failOutOfMemory()
        return nil
      }
      place(array, at: index, raws: call.raws + 1, refs: call.refs + 1)
      return nil
    }
    registry.register("array.remove") { call in
      guard let array = uniqueArray(&call) else { return nil }
      let index = call.int(0)
      let count = Int(array.pointee.count)
      guard index >= 0, index < count else {
        return .indexOutOfRange(index: index, count: count)
      }
      takeElement(&call, array, at: index)
      _ = cell_array_resize_range(call.core, array, Int64(index), Int64(index + 1), 0)
      return nil
    }
    registry.register("array.removeLast") { call in
      guard let array = uniqueArray(&call) else { return nil }
      let count = Int(array.pointee.count)
      guard count > 0 else { return .emptyCollection(operation: "removeLast()") }
      takeElement(&call, array, at: count - 1)
      array.pointee.count -= 1
      return nil
    }
    registry.register("array.removeSubrange") { call in
      replace(&call, call.int(0), call.int(1), with: GuestArray(nil))
    }
    registry.register("array.removeAll") { call in
      let element = call.array(0).element
      call.setArgument(0, owned: call.makeArray(element: element, capacity: 0)?.reference)
      return nil
    }
    registry.register("array.appendContents") { call in
      let count = call.array(0).count
      return replace(&call, count, count, with: call.array(1))
    }
    registry.register("array.insertContents") { call in
      let index = call.int(0)
      return replace(&call, index, index, with: call.array(1))
    }
    registry.register("array.replaceSubrange") { call in
      replace(&call, call.int(0), call.int(1), with: call.array(1))
    }
    registry.register("array.capacity") { call in
      call.setResult(0, call.array(0).capacity)
      return nil
    }
    registry.register("array.reserve") { call in
      guard let array = uniqueArray(&call) else { return nil }
      if !cell_array_reserve(call.core, array, Int64(max(0, call.int(0)))) {
        call.failOutOfMemory()
      }
      return nil
    }
    registry.register("array.sortKnown") { call in
      // Sorts when the closure's order is one that needs no calls; says whether it did.
      let order = call.comparator(call.refs[1])
      let kind = Int(order) % CELL_COMPARES_DESCENDING
      let element = call.array(0).element
      let isString = kind == CELL_COMPARES_STRING
      guard kind != CELL_COMPARES_NOT, element == (isString ? .object : .word),
        !isString || call.array(0).refs.allSatisfy(isASCII), let array = uniqueArray(&call)
      else {
        call.setResult(0, false)
        return nil
      }
      call.fail(status: cell_array_sort(call.core, array, order))
      call.setResult(0, true)
      return nil
    }
    registry.register("array.swapAt") { call in
      guard let array = uniqueArray(&call) else { return nil }
      let count = Int(array.pointee.count)
      let i = call.int(0)
      let j = call.int(1)
      for index in [i, j] where index < 0 || index >= count {
        return .indexOutOfRange(index: index, count: count)
      }
      let view = GuestArray(call.refs[0])
      let element = view.element
      for slot in 0..<element.raw {
        view.raws.swapAt(i * element.raw + slot, j * element.raw + slot)
      }
      for slot in 0..<element.ref {
        view.refs.swapAt(i * element.ref + slot, j * element.ref + slot)
      }
      return nil
    }
  }

  private static func registerCopies(_ registry: inout HostRegistry) {
    registry.register("array.slice") { call in
      let source = call.array(0)
      let low = call.int(0)
      let high = call.int(1)
      if let reason = checkRange(low, high, source.count) { return reason }
      copy(&call, element: source.element, [(source, low, high)])
      return nil
    }
    registry.register("array.concat") { call in
      let a = call.array(0)
      let b = call.array(1)
      guard a.element == b.element else {
        return .fatalError(message: "arrays of different elements")
      }
      copy(&call, element: a.element, [(a, 0, a.count), (b, 0, b.count)])
      return nil
    }
    registry.register("array.reversed") { call in
      let source = call.array(0)
      copy(&call, element: source.element, [(source, 0, source.count)])
      guard call.status == 0, let result = call.resultReference(0) else { return nil }
      let view = GuestArray(result)
      let (raw, ref) = (view.element.raw, view.element.ref)
      for i in 0..<view.count / 2 {
        let j = view.count - 1 - i
        for slot in 0..<raw { view.raws.swapAt(i * raw + slot, j * raw + slot) }
        for slot in 0..<ref { view.refs.swapAt(i * ref + slot, j * ref + slot) }
      }
      return nil
    }
    registry.register("array.repeating") { call in
      let count = call.int(0)
      guard count >= 0 else { return .negativeCount(count) }
      let element = Layout(raw: call.int(1), ref: call.int(2))
      guard element.raw >= 0, element.ref >= 0,
        element.raw + 3 <= call.argumentLayout.raw, element.ref <= call.argumentLayout.ref
      else { return .fatalError(message: "layout of the repeated element") }
      guard let array = call.makeArray(element: element, capacity: count) else {
        call.failOutOfMemory()
        return nil
      }
      if let raws = array.pointer?.pointee.raw {
        if element.raw == 1 {
          raws.update(repeating: call.raws[3], count: count)
        } else {
          for index in 0..<count {
            for slot in 0..<element.raw { raws[index * element.raw + slot] = call.raws[3 + slot] }
          }
        }
      }
      if let refs = array.pointer?.pointee.ref {
        for index in 0..<count {
          for slot in 0..<element.ref {
            refs[index * element.ref + slot] = call.retained(call.refs[slot])
          }
        }
      }
      array.pointer?.pointee.count = Int64(count)
      call.setResult(0, owned: array.reference)
      return nil
    }
  }

  /// Sets the result to a new array of stretches of others.
  private static func copy(
    _ call: inout HostCall, element: Layout, _ parts: [(array: GuestArray, low: Int, high: Int)]
  ) {
    let total = parts.reduce(0) { $0 + $1.high - $1.low }
    guard let array = call.makeArray(element: element, capacity: total),
      let target = array.pointer
    else {
      call.failOutOfMemory()
      return
    }
    var position = 0
    for part in parts {
      if let source = part.array.pointer {
        // Null the new reference slots first: the copy retains into them.
        cell_array_copy(
          target, Int64(position), source, Int64(part.low), Int64(part.high - part.low))
      }
      position += part.high - part.low
    }
    target.pointee.count = Int64(total)
    call.setResult(0, owned: array.reference)
  }
}
