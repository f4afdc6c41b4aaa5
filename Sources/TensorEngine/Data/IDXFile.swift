// IDX, the format of the MNIST files: two zero bytes, the element type, the number of dimensions, each
// dimension as a big-endian 32-bit number, and the elements, the last dimension changing fastest.

/// An array from an IDX file.
struct IDXFile {
  /// The types of elements that the format knows.
  enum ElementType: UInt8 {
    case unsignedByte = 0x08
    case signedByte = 0x09
    case short = 0x0B
    case int = 0x0C
    case float = 0x0D
    case double = 0x0E

    /// Bytes of one element.
    var size: Int {
      switch self {
      case .unsignedByte, .signedByte: return 1
      case .short: return 2
      case .int, .float: return 4
      case .double: return 8
      }
    }
  }

  var elementType: ElementType
  var shape: [Int]
  /// The elements, big-endian, without the header.
  var elements: ArraySlice<UInt8>

  /// Reads a whole file and checks that its size is what its header says.
  init(_ bytes: [UInt8], path: String) throws {
    func refuse(_ mistake: DataFault.IDXMistake) -> DataFault {
      .notIDX(path: path, reason: mistake)
    }
    guard bytes.count >= 4 else { throw refuse(.tooShort(count: bytes.count)) }
    guard bytes[0] == 0, bytes[1] == 0 else {
      throw refuse(.badMagic(bytes[0..<4].reduce(0) { $0 << 8 | UInt32($1) }))
    }
    guard let type = ElementType(rawValue: bytes[2]) else { throw refuse(.unknownType(bytes[2])) }
    let rank = Int(bytes[3])
    guard rank <= 8 else { throw refuse(.tooManyDimensions(rank)) }
    let header = 4 + 4 * rank
    guard bytes.count >= header else { throw refuse(.tooShort(count: bytes.count)) }
    shape = (0..<rank).map { index in
      bytes[(4 + 4 * index)..<(8 + 4 * index)].reduce(0) { $0 << 8 | Int($1) }
    }
    elementType = type
    var expected = type.size
    for size in shape {
      let (product, overflow) = expected.multipliedReportingOverflow(by: size)
      guard !overflow else { throw refuse(.hugeShape(shape)) }
      expected = product
    }
    elements = bytes[header...]
    guard elements.count == expected else {
      throw refuse(.size(found: elements.count, expected: expected, shape: shape))
    }
  }

  /// The elements as unsigned bytes of an array with `rank` dimensions.
  func unsignedBytes(rank: Int, path: String) throws -> ArraySlice<UInt8> {
    guard elementType == .unsignedByte else {
      throw DataFault.notIDX(path: path, reason: .wrongType)
    }
    guard shape.count == rank else {
      throw DataFault.notIDX(
        path: path, reason: .dimensions(found: shape.count, expected: rank))
    }
    return elements
  }
}
