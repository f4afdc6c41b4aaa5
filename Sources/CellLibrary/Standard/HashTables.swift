import CellIR
import CellMachine
import Foundation
import MachineCore

// Hash tables of the guest: `Dictionary` and `Set` (Prelude+Dictionaries).
//
// Entries lie in the order of insertion in parallel arrays: keys, hashes, and a dictionary's values.
// `table` is a power of two of places, probed linearly: 0 is free, -1 was removed, `i + 1` is entry
// `i`. A removed entry keeps its position, with hash -1, until the arrays are packed; so positions
// stay valid while nothing is inserted. The layout is that of CPython's dictionaries since 3.6.
//
// A table's slots: raw 0 is the number of entries that live; references 0 keys, 1 hashes, 2 table,
// and 3 values. Keys that are one word, and strings, are found here; for other keys the guest hashes
// and compares, and asks only for the next entry with a hash.

extension StandardLibrary {
  static func registerHashTables(_ registry: inout HostRegistry) {
    for (kind, isString) in [("word", false), ("string", true)] {
      for (owner, hasValues) in [("dict", true), ("set", false)] {
        let keySlot = hasValues ? 4 : 3
        registry.register("\(owner).find.\(kind)") { call in
          guard let table = HashTable(call) else { return lost }
          call.setResult(
            0, isString ? table.find(call.refs[keySlot]) : table.find(call.raws[1]))
          return nil
        }
        registry.register("\(owner).insert.\(kind)") { call in
          guard var table = HashTable(unique: &call, hasValues: hasValues) else {
            return unavailable(call)
          }
          let hash = isString ? HashTable.hash(call.refs[keySlot]) : HashTable.hash(call.raws[1])
          let found =
            isString ? table.find(call.refs[keySlot], hash) : table.find(call.raws[1], hash)
          if found >= 0 {
            call.setResult(0, found)
            return nil
          }
          guard table.reserve(&call),
            cell_array_append(call.core, table.keys, call.raws + 1, call.refs + keySlot)
          else {
            call.failOutOfMemory()
            return nil
          }
          guard let position = table.link(&call, hash) else { return nil }
          call.setResult(0, position)
          return nil
        }
      }
    }
    for (owner, hasValues) in [("dict", true), ("set", false)] {
      // The next entry with a hash: (table, hash, how many places have been looked at) →
      // (position or -1, how many now).
      registry.register("\(owner).next") { call in
        guard let table = HashTable(call) else { return lost }
        let (position, step) = table.next(
          hash: Int64(bitPattern: call.raws[1]), after: call.int(2))
        call.setResult(0, position)
        call.setResult(1, step)
        return nil
      }
      // A key that is not in the table, with its hash: (inout table, hash, key) → position.
      registry.register("\(owner).add") { call in
        guard var table = HashTable(unique: &call, hasValues: hasValues) else {
          return unavailable(call)
        }
        let hash = Int64(bitPattern: call.raws[1])
        guard table.reserve(&call),
          cell_array_append(
            call.core, table.keys, call.raws + 2, call.refs + (hasValues ? 4 : 3))
        else {
          call.failOutOfMemory()
          return nil
        }
        guard let position = table.link(&call, hash) else { return nil }
        call.setResult(0, position)
        return nil
      }
      // (inout table, position): forgets an entry. Its value has been taken.
      registry.register("\(owner).remove") { call in
        guard var table = HashTable(unique: &call, hasValues: hasValues) else {
          return unavailable(call)
        }
        table.remove(&call, at: call.int(1))
        return nil
      }
      // (inout table): moves the entries that live together.
      registry.register("\(owner).pack") { call in
        guard var table = HashTable(unique: &call, hasValues: hasValues) else {
          return unavailable(call)
        }
        if !table.rebuild(&call, minimum: Int(call.raws[0])) { call.failOutOfMemory() }
        return nil
      }
      // (inout table, count): room for so many entries.
      registry.register("\(owner).reserve") { call in
        guard var table = HashTable(unique: &call, hasValues: hasValues) else {
          return unavailable(call)
        }
        let count = call.int(1)
        if count > 1 << 40 || !table.rebuild(&call, minimum: max(count, Int(call.raws[0]))) {
          call.failOutOfMemory()
        }
        return nil
      }
    }
    registry.register("hash.word") { call in
      call.setResult(0, Int(HashTable.hash(call.raws[0])))
      return nil
    }
    registry.register("string.hash") { call in
      call.setResult(0, Int(HashTable.hash(call.refs[0])))
      return nil
    }
    // Moves an element out of an array, leaving zeros: (inout array, index) → element.
    registry.register("array.take") { call in
      guard let array = cell_array_unique(call.core, call.refs) else {
        call.failOutOfMemory()
        return nil
      }
      let index = call.int(0)
      guard index >= 0, index < Int(array.pointee.count) else {
        return .indexOutOfRange(index: index, count: Int(array.pointee.count))
      }
      takeElement(&call, array, at: index)
      return nil
    }
  }
}

extension StandardLibrary {
  /// What remains of a variable whose change was cut short by a trap.
  private static let lost = TrapReason.fatalError(
    message: "the value was lost when an earlier cell failed while changing it")

  private static func unavailable(_ call: HostCall) -> TrapReason? {
    call.status == 0 ? lost : nil
  }
}

/// A guest's hash table, during one host call.
private struct HashTable {
  let keys: UnsafeMutablePointer<CellArray>
  let hashes: UnsafeMutablePointer<CellArray>
  let table: UnsafeMutablePointer<CellArray>
  let values: UnsafeMutablePointer<CellArray>?

  /// `nil` for the remains of a variable whose change was cut short by a trap.
  init?(_ call: HostCall) {
    guard let keys = call.refs[0], let hashes = call.refs[1], let table = call.refs[2] else {
      return nil
    }
    self.keys = UnsafeMutablePointer<CellArray>(OpaquePointer(keys))
    self.hashes = UnsafeMutablePointer<CellArray>(OpaquePointer(hashes))
    self.table = UnsafeMutablePointer<CellArray>(OpaquePointer(table))
    values = nil
  }

  /// The table of an inout argument, with arrays that nobody else uses.
  init?(unique call: inout HostCall, hasValues: Bool) {
    guard (0..<(hasValues ? 4 : 3)).allSatisfy({ call.refs[$0] != nil }) else { return nil }
    guard let keys = cell_array_unique(call.core, call.refs),
      let hashes = cell_array_unique(call.core, call.refs + 1),
      let table = cell_array_unique(call.core, call.refs + 2)
    else {
      call.failOutOfMemory()
      return nil
    }
    self.keys = keys
    self.hashes = hashes
    self.table = table
    if hasValues {
      guard let values = cell_array_unique(call.core, call.refs + 3) else {
        call.failOutOfMemory()
        return nil
      }
      self.values = values
    } else {
      values = nil
    }
  }

  // MARK: Hashes

  static func hash(_ word: UInt64) -> Int64 {
    var mixed = word &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    return Int64(bitPattern: mixed & 0x7FFF_FFFF_FFFF_FFFF)
  }

  /// Equal strings have equal hashes: other text than ASCII is composed first.
  static func hash(_ string: GuestReference?) -> Int64 {
    let bytes = string.guestUTF8
    guard let string, string.pointee.flags & 1 == 0 else { return hash(bytes) }
    var composed = Optional(string).guestString.precomposedStringWithCanonicalMapping
    return composed.withUTF8 { hash($0) }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
    var state = 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count)
    func mix(_ word: UInt64) {
      state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 29
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var last: UInt64 = 0
    while index < raw.count {
      last = last << 8 | UInt64(raw[index])
      index += 1
    }
    mix(last)
    return Int64(bitPattern: (state ^ state >> 32) & 0x7FFF_FFFF_FFFF_FFFF)
  }

  // MARK: Finding

  private var places: Int { Int(table.pointee.count) }

  func find(_ word: UInt64) -> Int { find(word, HashTable.hash(word)) }

  func find(_ word: UInt64, _ hash: Int64) -> Int {
    let mask = places - 1
    guard mask >= 0, let slots = table.pointee.raw, let words = keys.pointee.raw else { return -1 }
    var place = Int(hash) & mask
    while true {
      let entry = Int(bitPattern: UInt(slots[place]))
      if entry == 0 { return -1 }
      if entry > 0, words[entry - 1] == word { return entry - 1 }
      place = (place + 1) & mask
    }
  }

  func find(_ string: GuestReference?) -> Int {
    places == 0 ? -1 : find(string, HashTable.hash(string))
  }

  func find(_ string: GuestReference?, _ hash: Int64) -> Int {
    let mask = places - 1
    guard mask >= 0, let slots = table.pointee.raw, let stored = hashes.pointee.raw,
      let texts = keys.pointee.ref
    else { return -1 }
    var place = Int(hash) & mask
    while true {
      let entry = Int(bitPattern: UInt(slots[place]))
      if entry == 0 { return -1 }
      if entry > 0, stored[entry - 1] == UInt64(bitPattern: hash),
        StandardLibrary.isEqual(texts[entry - 1], string)
      {
        return entry - 1
      }
      place = (place + 1) & mask
    }
  }

  func next(hash: Int64, after step: Int) -> (position: Int, step: Int) {
    let mask = places - 1
    guard mask >= 0, let slots = table.pointee.raw, let stored = hashes.pointee.raw else {
      return (-1, step)
    }
    var step = step
    while true {
      let entry = Int(bitPattern: UInt(slots[(Int(hash) &+ step) & mask]))
      step += 1
      if entry == 0 { return (-1, step) }
      if entry > 0, stored[entry - 1] == UInt64(bitPattern: hash) { return (entry - 1, step) }
    }
  }

  // MARK: Changing

  /// Makes sure that one more entry has a place.
  mutating func reserve(_ call: inout HostCall) -> Bool {
    let entries = Int(hashes.pointee.count)
    if (entries + 1) * 4 <= places * 3 { return true }
    return rebuild(&call, minimum: Int(call.raws[0]) + 1)
  }

  /// Gives the last key, which has just been appended, its hash and place.
  mutating func link(_ call: inout HostCall, _ hash: Int64) -> Int? {
    var word = UInt64(bitPattern: hash)
    guard cell_array_append(call.core, hashes, &word, nil) else {
      call.failOutOfMemory()
      return nil
    }
    let position = Int(hashes.pointee.count) - 1
    enter(position, hash)
    call.raws[0] &+= 1
    return position
  }

  private func enter(_ position: Int, _ hash: Int64) {
    let mask = places - 1
    guard mask >= 0, let slots = table.pointee.raw else { return }
    var place = Int(hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = UInt64(position + 1)
  }

  mutating func remove(_ call: inout HostCall, at position: Int) {
    guard position >= 0, position < Int(hashes.pointee.count), let stored = hashes.pointee.raw,
      let slots = table.pointee.raw
    else { return }
    let mask = places - 1
    var place = Int(truncatingIfNeeded: stored[position]) & mask
    while slots[place] != UInt64(position + 1) { place = (place + 1) & mask }
    slots[place] = UInt64.max
    stored[position] = UInt64.max
    call.raws[0] &-= 1
    let width = Int(keys.pointee.elementRef)
    if width > 0, let refs = keys.pointee.ref {
      for slot in 0..<width { cell_store(call.core, refs + position * width + slot, nil) }
    }
    let live = Int(call.raws[0])
    if Int(hashes.pointee.count) > 2 * live + 32, !rebuild(&call, minimum: live) {
      call.failOutOfMemory()
    }
  }

  /// Packs the entries and makes a table with room for `minimum` of them.
  mutating func rebuild(_ call: inout HostCall, minimum: Int) -> Bool {
    var size = 8
    while size * 3 < minimum * 4 + 4 { size *= 2 }
    guard
      cell_array_resize_range(
        call.core, table, 0, table.pointee.count, 0),
      cell_array_resize_range(call.core, table, 0, 0, Int64(size))
    else { return false }
    if Int(call.raws[0]) < Int(hashes.pointee.count) { pack(&call) }
    if let stored = hashes.pointee.raw {
      for position in 0..<Int(hashes.pointee.count) {
        enter(position, Int64(bitPattern: stored[position]))
      }
    }
    return true
  }

  private func pack(_ call: inout HostCall) {
    guard let stored = hashes.pointee.raw else { return }
    let count = Int(hashes.pointee.count)
    var target = 0
    func move(_ array: UnsafeMutablePointer<CellArray>, _ from: Int, _ to: Int) {
      let raw = Int(array.pointee.elementRaw)
      let ref = Int(array.pointee.elementRef)
      if raw > 0, let words = array.pointee.raw {
        for slot in 0..<raw { words[to * raw + slot] = words[from * raw + slot] }
      }
      if ref > 0, let objects = array.pointee.ref {
        for slot in 0..<ref {
          objects[to * ref + slot] = objects[from * ref + slot]
          objects[from * ref + slot] = nil
        }
      }
    }
    for position in 0..<count where stored[position] != UInt64.max {
      if position != target {
        move(keys, position, target)
        if let values { move(values, position, target) }
        stored[target] = stored[position]
      }
      target += 1
    }
    keys.pointee.count = Int64(target)
    hashes.pointee.count = Int64(target)
    // A value may not have been appended yet for the entry that makes room here.
    if let values, values.pointee.count >= target { values.pointee.count = Int64(target) }
  }
}
