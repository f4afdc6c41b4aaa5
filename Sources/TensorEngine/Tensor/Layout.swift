// Where the elements of a tensor lie: its shape, and how far apart neighbours along each dimension
// are. Layouts never change and are shared: the result of an elementwise operation has the layout of
// its operand, and a small table per thread keeps the contiguous ones, so that an operation on small
// tensors does not allocate arrays. Contiguous layouts are found in one table of the process, which never
// frees them, up to a number; references to those are not counted.

/// A shape with strides.
final class Layout {
  let shape: [Int]
  /// Steps between neighbours along each dimension, in elements.
  let strides: [Int]
  /// Number of elements.
  let count: Int
  /// Whether the elements lie one after the other, row by row.
  let isContiguous: Bool
  /// The sizes and steps of a matrix, copied out of the lists; -1 where there are not two.
  let rows: Int
  let columns: Int
  let rowStep: Int
  let columnStep: Int
  /// Whether it is never freed.
  let isPermanent: Bool

  init(shape: [Int], strides: [Int], isPermanent: Bool = false) {
    self.isPermanent = isPermanent
    self.shape = shape
    self.strides = strides
    var count = 1
    for size in shape { count = count &* size }
    self.count = count
    var isContiguous = true
    var step = 1
    for d in stride(from: shape.count - 1, through: 0, by: -1) where shape[d] != 1 {
      if strides[d] != step { isContiguous = false }
      step = step &* shape[d]
    }
    self.isContiguous = isContiguous || count == 0
    let isMatrix = shape.count == 2
    rows = isMatrix ? shape[0] : -1
    columns = isMatrix ? shape[1] : -1
    rowStep = isMatrix ? strides[0] : -1
    columnStep = isMatrix ? strides[1] : -1
  }

  /// The layout of a new tensor.
  convenience init(contiguous shape: [Int], isPermanent: Bool = false) {
    self.init(shape: shape, strides: Layout.strides(of: shape), isPermanent: isPermanent)
  }

  static func strides(of shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    var step = 1
    for d in stride(from: shape.count - 1, through: 0, by: -1) {
      strides[d] = step
      step = step &* max(shape[d], 1)
    }
    return strides
  }

  /// The layout of tensors without dimensions.
  static let scalar = Layout(contiguous: [], isPermanent: true)

  /// The contiguous layout of a shape that all threads share; a new one when the table is full.
  static func shared(_ shape: [Int]) -> Layout {
    table.withLock { known in
      if let found = known[shape] { return found }
      guard known.count < 4096 else { return Layout(contiguous: shape) }
      let made = Layout(contiguous: shape, isPermanent: true)
      known[shape] = made
      return made
    }
  }
  private static let table = Locked<[[Int]: Layout]>([:])

  /// The layout of a new tensor of this shape, from the thread's table.
  @inline(__always)
  static func contiguous(_ shape: [Int]) -> Layout {
    if shape.isEmpty { return scalar }
    return ThreadState.current.pointee.layout(shape)
  }

  /// The layout of a new matrix.
  @inline(__always)
  static func contiguous(_ rows: Int, _ columns: Int) -> Layout {
    ThreadState.current.pointee.layout(rows, columns)
  }
}

/// How tensors and recorded operations hold a layout: counted only where it may be freed.
struct LayoutReference {
  private let reference: Unmanaged<Layout>
  private let owner: Layout?

  @inline(__always)
  init(_ layout: Layout) {
    reference = .passUnretained(layout)
    owner = layout.isPermanent ? nil : layout
  }

  @inline(__always)
  var layout: Layout { reference.takeUnretainedValue() }

  /// Whether both are the same layout.
  @inline(__always)
  static func === (a: LayoutReference, b: LayoutReference) -> Bool {
    a.reference.toOpaque() == b.reference.toOpaque()
  }
}
