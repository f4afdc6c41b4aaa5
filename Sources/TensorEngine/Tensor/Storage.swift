import TensorKernels

// The memory of tensors. Blocks come in size classes and are kept by the thread that releases them,
// so that a training loop asks the system for memory only in its first rounds: fresh memory of
// large blocks costs a page fault for every 4 KiB, more than computing on it.

/// Memory that tensors may share.
final class Storage {
  let pointer: UnsafeMutableRawPointer
  /// Size of the block.
  let capacity: Int
  let sizeClass: Int32
  /// How much of it is counted on the account.
  private(set) var bytes = 0
  /// Counts changes in place: a value that a gradient needs must not have changed since.
  var version: Int32 = 0
  /// Where the bytes are counted while the block is in use; small blocks are not.
  private var account: MemoryAccount?

  fileprivate init(sizeClass: Int) {
    self.sizeClass = Int32(sizeClass)
    capacity = StoragePool.size(ofClass: sizeClass)
    pointer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 64)
  }

  @inline(__always)
  static func make(bytes: Int) -> Storage {
    let state = ThreadState.current
    let sizeClass = StoragePool.sizeClass(bytes)
    let storage = state.pool.take(sizeClass) ?? Storage(sizeClass: sizeClass)
    storage.version = 0
    if bytes >= 4096 { storage.count(bytes, state.context) }
    return storage
  }

  @inline(never)
  private func count(_ bytes: Int, _ context: EngineContext) {
    self.bytes = bytes
    account = context.memory
    let total = context.memory.add(bytes)
    if context.recordsFailures, total > context.memoryLimit { outOfMemory(bytes, context) }
  }

  @inline(__always)
  fileprivate func uncount() {
    if bytes > 0 {
      account?.remove(bytes)
      bytes = 0
      account = nil
    }
  }

  /// Gives the block back to the thread's pool when nothing else uses it.
  @inline(__always)
  static func release(_ storage: inout Storage) {
    guard isKnownUniquelyReferenced(&storage) else { return }
    storage.uncount()
    // A thread that ends has no pool any more; then the block is freed.
    if let state = ThreadState.existing { state.pool.give(storage) }
  }

  deinit {
    uncount()
    pointer.deallocate()
  }
}

/// Blocks that wait for their next use, by size class: powers of two up to 4 KiB, then four sizes
/// for each doubling, so that less than a fifth of a block is lost.
struct StoragePool {
  /// Most bytes that a thread keeps waiting.
  static let limit = 256 << 20
  private static let classCount = 256
  private var lists: UnsafeMutablePointer<ContiguousArray<Storage>>
  private(set) var bytes = 0

  init() {
    lists = .allocate(capacity: StoragePool.classCount)
    lists.initialize(repeating: [], count: StoragePool.classCount)
  }

  func destroy() {
    lists.deinitialize(count: StoragePool.classCount)
    lists.deallocate()
  }

  /// Frees all waiting blocks.
  mutating func empty() {
    for index in 0..<StoragePool.classCount { lists[index] = [] }
    bytes = 0
  }

  @inline(__always)
  static func sizeClass(_ bytes: Int) -> Int {
    if bytes <= 64 { return 0 }
    let top = Int.bitWidth - 1 - (bytes - 1).leadingZeroBitCount
    if top < 12 { return top - 5 }
    return 7 + (top - 12) * 4 + ((bytes - 1) >> (top - 2)) & 3
  }

  static func size(ofClass sizeClass: Int) -> Int {
    if sizeClass < 7 { return 64 << sizeClass }
    let (doubling, part) = (sizeClass - 7).quotientAndRemainder(dividingBy: 4)
    return (1 << (doubling + 12)) + (part + 1) << (doubling + 10)
  }

  @inline(__always)
  mutating func take(_ sizeClass: Int) -> Storage? {
    guard let storage = lists[sizeClass].popLast() else { return nil }
    bytes -= storage.capacity
    return storage
  }

  @inline(__always)
  mutating func give(_ storage: Storage) {
    let most = storage.capacity <= 4096 ? 256 : 32
    guard bytes + storage.capacity <= StoragePool.limit, lists[Int(storage.sizeClass)].count < most
    else { return }
    bytes += storage.capacity
    lists[Int(storage.sizeClass)].append(storage)
  }
}

/// Tensors together are too large. The block that was asked for is still given, because operations
/// count on it; the host stops the program when the operation returns.
@inline(never)
private func outOfMemory(_ bytes: Int, _ context: EngineContext) {
  _ = Failure.tensor(
    "memory",
    "\(bytes) more bytes would take the tensors of this program over their limit of "
      + "\(context.memoryLimit) bytes",
    "\(bytes)바이트를 더 쓰면 이 프로그램의 텐서가 한도 \(context.memoryLimit)바이트를 넘습니다",
    help: ("use smaller tensors, or fewer at a time", "더 작은 텐서를 쓰거나 한 번에 적게 만드세요"))
}

/// What the engine keeps for each thread.
final class ThreadState {
  var context = EngineContext()
  var pool = StoragePool()
  private var layouts: [Layout?] = Array(repeating: nil, count: 64)
  private var matrices: [Layout?] = Array(repeating: nil, count: 64)

  deinit { pool.destroy() }

  @inline(__always)
  static var current: ThreadState {
    if let pointer = tk_thread_state() {
      return Unmanaged<ThreadState>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0 }
    }
    return make()
  }

  /// The thread's state, when it has one.
  @inline(__always)
  static var existing: ThreadState? {
    tk_thread_state().map { Unmanaged<ThreadState>.fromOpaque($0).takeUnretainedValue() }
  }

  @inline(never)
  private static func make() -> ThreadState {
    let fresh = ThreadState()
    let pointer = Unmanaged.passRetained(fresh).toOpaque()
    tk_set_thread_state(pointer)
    releaseAtEndOfThread(pointer)
    return fresh
  }

  @inline(__always)
  func layout(_ rows: Int, _ columns: Int) -> Layout {
    let slot = (rows &* 7 &+ columns) & 63
    if let found = matrices[slot], found.shape[0] == rows, found.shape[1] == columns {
      return found
    }
    let made = Layout(contiguous: [rows, columns])
    matrices[slot] = made
    return made
  }

  @inline(__always)
  func layout(_ shape: [Int]) -> Layout {
    if shape.count == 2 { return layout(shape[0], shape[1]) }
    var slot = shape.count
    for size in shape { slot = slot &* 31 &+ size }
    slot &= 63
    if let found = layouts[slot], found.shape == shape { return found }
    let made = Layout(contiguous: shape)
    layouts[slot] = made
    return made
  }
}
