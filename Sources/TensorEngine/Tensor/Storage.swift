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
  /// Counts changes in place: a value that a gradient needs must not have changed since.
  var version: Int32 = 0
  /// How much of it is counted on the account.
  private(set) var bytes = 0
  /// Where the bytes are counted while the block is in use; small blocks are not.
  private var account: MemoryAccount?
  /// Whose memory it is, where it is not the processor's.
  let backend: (any Backend)?
  /// The next block that waits, while this one does.
  fileprivate var next: Unmanaged<Storage>?

  fileprivate init(sizeClass: Int) {
    self.sizeClass = Int32(sizeClass)
    backend = nil
    capacity = StoragePool.size(ofClass: sizeClass)
    let isLarge = sizeClass >= StoragePool.firstLargeClass
    pointer = UnsafeMutableRawPointer.allocate(
      byteCount: capacity, alignment: isLarge ? Int(TK_LARGE_PAGE) : 64)
    if isLarge { tk_use_large_pages(pointer, Int64(capacity)) }
  }

  /// Memory of another device, which does not wait in the pool; nil when it has none left.
  init?(bytes: Int, on backend: any Backend) {
    guard let memory = backend.allocate(bytes: Swift.max(bytes, 1)) else { return nil }
    sizeClass = -1
    capacity = bytes
    pointer = memory
    self.backend = backend
  }

  @inline(__always)
  static func make(bytes: Int) -> Unmanaged<Storage> {
    let state = ThreadState.current
    let sizeClass = StoragePool.sizeClass(bytes)
    let storage = state.pointee.pool.take(sizeClass) ?? .passRetained(Storage(sizeClass: sizeClass))
    if bytes >= 4096 {
      storage._withUnsafeGuaranteedRef { $0.count(bytes, state.pointee.context) }
    }
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
  static func release(_ storage: Unmanaged<Storage>) {
    // A thread that ends has no pool any more; then the block is freed.
    guard isUnique(storage), let state = ThreadState.existing else { return storage.release() }
    storage._withUnsafeGuaranteedRef { $0.uncount() }
    state.pointee.pool.give(storage)
  }

  /// Whether this is the only reference.
  @inline(__always)
  private static func isUnique(_ storage: Unmanaged<Storage>) -> Bool {
    var storage = storage
    return withUnsafeMutableBytes(of: &storage) { bytes in
      bytes.assumingMemoryBound(to: Storage.self).baseAddress
        .map { isKnownUniquelyReferenced(&$0.pointee) } ?? false
    }
  }

  deinit {
    uncount()
    if let backend { backend.release(pointer) } else { pointer.deallocate() }
  }
}

/// Blocks that wait for their next use, in a list for each size class: powers of two up to 4 KiB,
/// then four sizes for each doubling, so that less than a fifth of a block is lost. When too much
/// waits, large blocks of the size that has not been asked for longest are freed: what a program needed
/// once, as while reading its data, does not keep out what its loop needs.
struct StoragePool {
  /// Most bytes that a thread keeps waiting.
  static let limit = 512 << 20
  /// Blocks from 2 MiB on.
  static let firstLargeClass = sizeClass(2 << 20)
  private static let classCount = 256

  private struct List {
    var first: Unmanaged<Storage>?
    var count = 0
    /// When a large block was last asked for.
    var lastUse = 0
  }
  private let lists: UnsafeMutablePointer<List>
  private(set) var bytes = 0
  /// How many large blocks have been asked for.
  private var clock = 0

  init() {
    lists = .allocate(capacity: StoragePool.classCount)
    lists.initialize(repeating: List(), count: StoragePool.classCount)
  }

  /// Frees all waiting blocks and the lists.
  func destroy() {
    for index in 0..<StoragePool.classCount {
      while let first = lists[index].first {
        lists[index].first = first._withUnsafeGuaranteedRef { $0.next }
        first.release()
      }
    }
    lists.deallocate()
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
  mutating func take(_ sizeClass: Int) -> Unmanaged<Storage>? {
    let list = lists + sizeClass
    if sizeClass >= StoragePool.firstLargeClass {
      clock &+= 1
      list.pointee.lastUse = clock
    }
    guard let storage = pop(sizeClass) else { return nil }
    storage._withUnsafeGuaranteedRef { $0.version = 0 }
    return storage
  }

  /// Takes the first block of a list.
  @inline(__always)
  private mutating func pop(_ sizeClass: Int) -> Unmanaged<Storage>? {
    let list = lists + sizeClass
    guard let first = list.pointee.first else { return nil }
    list.pointee.first = first._withUnsafeGuaranteedRef { $0.next }
    list.pointee.count &-= 1
    bytes &-= first._withUnsafeGuaranteedRef { $0.capacity }
    return first
  }

  @inline(__always)
  mutating func give(_ storage: Unmanaged<Storage>) {
    let (sizeClass, capacity) = storage._withUnsafeGuaranteedRef {
      (Int($0.sizeClass), $0.capacity)
    }
    guard sizeClass >= 0 else { return storage.release() }
    let list = lists + sizeClass
    let most = capacity <= 4096 ? 256 : 32
    guard list.pointee.count < most,
      bytes &+ capacity <= StoragePool.limit || makeRoom(for: capacity, sizeClass)
    else { return storage.release() }
    bytes &+= capacity
    storage._withUnsafeGuaranteedRef { $0.next = list.pointee.first }
    list.pointee.first = storage
    list.pointee.count &+= 1
  }
}

extension StoragePool {
  /// Frees large blocks until this one fits; false where all that wait are of sizes asked for later.
  @inline(never)
  private mutating func makeRoom(for capacity: Int, _ sizeClass: Int) -> Bool {
    let own = lists[sizeClass].lastUse
    while bytes &+ capacity > StoragePool.limit {
      var oldest: Int?
      for index in StoragePool.firstLargeClass..<StoragePool.classCount
      where lists[index].first != nil && lists[index].lastUse < own {
        if oldest.map({ lists[index].lastUse < lists[$0].lastUse }) ?? true { oldest = index }
      }
      guard let oldest, let block = pop(oldest) else { return false }
      block.release()
    }
    return true
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

/// What the engine keeps for each thread. It lies behind a pointer, so that operations read it
/// without counting references.
struct ThreadState {
  /// Changed by `EngineContext.use` only.
  private(set) var context: EngineContext
  /// The context's record, found without a detour.
  private(set) var recorder: UnsafeMutablePointer<Recorder>
  var pool = StoragePool()
  /// Contiguous layouts used lately, by shape: of matrices, and of all others.
  private let matrices: UnsafeMutablePointer<Layout?>
  private let layouts: UnsafeMutablePointer<Layout?>
  private static let slots = 64

  private init(_ context: EngineContext) {
    self.context = context
    recorder = context.recorder
    matrices = .allocate(capacity: ThreadState.slots)
    matrices.initialize(repeating: nil, count: ThreadState.slots)
    layouts = .allocate(capacity: ThreadState.slots)
    layouts.initialize(repeating: nil, count: ThreadState.slots)
  }

  mutating func use(_ context: EngineContext) {
    self.context = context
    recorder = context.recorder
  }

  @inline(__always)
  static var current: UnsafeMutablePointer<ThreadState> { existing ?? make() }

  /// The thread's state, when it has one.
  @inline(__always)
  static var existing: UnsafeMutablePointer<ThreadState>? {
    tk_thread_state()?.assumingMemoryBound(to: ThreadState.self)
  }

  @inline(never)
  private static func make() -> UnsafeMutablePointer<ThreadState> {
    let fresh = UnsafeMutablePointer<ThreadState>.allocate(capacity: 1)
    fresh.initialize(to: ThreadState(EngineContext()))
    tk_set_thread_state(fresh)
    releaseAtEndOfThread(fresh)
    return fresh
  }

  /// Releases the state of a thread that ends.
  static func destroy(_ state: UnsafeMutableRawPointer) {
    let state = state.assumingMemoryBound(to: ThreadState.self)
    for table in [state.pointee.matrices, state.pointee.layouts] {
      table.deinitialize(count: slots)
      table.deallocate()
    }
    state.pointee.pool.destroy()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  @inline(__always)
  func layout(_ rows: Int, _ columns: Int) -> Layout {
    let slot = matrices + (rows &* 7 &+ columns) & 63
    if let found = slot.pointee, found.rows == rows, found.columns == columns { return found }
    let made = Layout.shared([rows, columns])
    slot.pointee = made
    return made
  }

  @inline(__always)
  func layout(_ shape: [Int]) -> Layout {
    if shape.count == 2 { return layout(shape[0], shape[1]) }
    var hash = shape.count
    for size in shape { hash = hash &* 31 &+ size }
    let slot = layouts + hash & 63
    if let found = slot.pointee, found.shape == shape { return found }
    let made = Layout.shared(shape)
    slot.pointee = made
    return made
  }
}
