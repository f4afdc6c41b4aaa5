import Foundation

// Tensors in a file, in the safetensors format (https://github.com/huggingface/safetensors): eight bytes
// with the length of a header, the header (JSON: name → type, shape and place), and the numbers, row by
// row, little-endian, without gaps. For programs on the host: cells have no files.

/// Why a safetensors file cannot be read or written.
public struct SafeTensorsError: Error, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong, in English.
  public let english: String
  /// What is wrong, in Korean.
  public let korean: String
  /// Path and reason.
  public var description: String { "\(path): \(english)" }
}

/// Reading and writing of tensors in the safetensors format.
public enum SafeTensors {
  /// The largest header that is read, as in the reference implementation.
  static let headerLimit = 100_000_000

  /// Writes the tensors of a state, for instance `model.stateDict()`, to a file: first beside it, then in
  /// its place, so that a reader never sees half a file. `metadata` is kept in the header.
  public static func save(
    _ state: StateDict, to path: String, metadata: [String: String] = [:]
  ) throws {
    func fail(_ english: String, _ korean: String) -> SafeTensorsError {
      SafeTensorsError(path: path, english: english, korean: korean)
    }
    var header: [String: Any] = [:]
    if !metadata.isEmpty { header["__metadata__"] = metadata }
    var body = Data()
    for name in state.names {
      guard let tensor = state[name] else { continue }
      if name == "__metadata__" {
        throw fail("a tensor cannot be called __metadata__", "텐서 이름으로 __metadata__를 쓸 수 없습니다")
      }
      let start = body.count
      let plain = tensor.detached().contiguous()
      body.append(littleEndian(plain))
      header[name] =
        [
          "dtype": code(of: tensor.dtype), "shape": tensor.shape,
          "data_offsets": [start, body.count],
        ] as [String: Any]
    }
    var text = try JSONSerialization.data(
      withJSONObject: header, options: [.sortedKeys, .withoutEscapingSlashes])
    // The numbers begin at a multiple of eight.
    while text.count % 8 != 0 { text.append(0x20) }
    var file = Data()
    withUnsafeBytes(of: UInt64(text.count).littleEndian) { file.append(contentsOf: $0) }
    file.append(text)
    file.append(body)
    do {
      try file.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw fail(
        "the file cannot be written: \(error.localizedDescription)",
        "파일을 쓸 수 없습니다: \(error.localizedDescription)")
    }
  }

  /// Reads all tensors of a file, in the order of their places. Everything in the header is checked before
  /// any memory is taken.
  public static func load(_ path: String) throws -> StateDict {
    let file: Data
    do {
      file = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw SafeTensorsError(
        path: path, english: "the file cannot be read: \(error.localizedDescription)",
        korean: "파일을 읽을 수 없습니다: \(error.localizedDescription)")
    }
    return try read(file, path)
  }

  /// The tensors in the bytes of a file.
  static func read(_ file: Data, _ path: String) throws -> StateDict {
    func fail(_ english: String, _ korean: String) -> SafeTensorsError {
      SafeTensorsError(path: path, english: english, korean: korean)
    }
    let bytes = [UInt8](file)
    guard bytes.count >= 8 else {
      throw fail(
        "\(bytes.count) bytes are too few for a safetensors file",
        "\(bytes.count)바이트는 safetensors 파일로는 너무 짧습니다")
    }
    var length: UInt64 = 0
    for i in (0..<8).reversed() { length = length << 8 | UInt64(bytes[i]) }
    guard length <= UInt64(headerLimit), Int(length) <= bytes.count - 8 else {
      throw fail(
        "the header should have \(length) bytes, but \(bytes.count - 8) follow (at most "
          + "\(headerLimit) are read)",
        "머리말이 \(length)바이트라고 하는데 뒤에 \(bytes.count - 8)바이트가 있습니다 (최대 \(headerLimit))")
    }
    let end = 8 + Int(length)
    guard bytes[8..<end].first == UInt8(ascii: "{") else {
      throw fail("the header does not begin with {", "머리말이 {로 시작하지 않습니다")
    }
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(bytes[8..<end])),
      let header = object as? [String: Any]
    else { throw fail("the header is not valid JSON", "머리말이 올바른 JSON이 아닙니다") }
    var entries: [Entry] = []
    for (name, value) in header where name != "__metadata__" {
      entries.append(try Entry(name, value, fail))
    }
    entries.sort { ($0.start, $0.end, $0.name) < ($1.start, $1.end, $1.name) }
    var position = 0
    for entry in entries {
      guard entry.start == position else {
        throw fail(
          "the tensor \"\(entry.name)\" begins at byte \(entry.start), where \(position) is expected: "
            + "tensors may not overlap or leave gaps",
          "텐서 \"\(entry.name)\"이(가) \(position)이(가) 아니라 \(entry.start)바이트에서 시작합니다. "
            + "텐서는 겹치거나 틈이 있으면 안 됩니다")
      }
      position = entry.end
    }
    guard position == bytes.count - end else {
      throw fail(
        "the tensors take \(position) bytes, but \(bytes.count - end) follow the header",
        "텐서는 \(position)바이트인데 머리말 뒤에 \(bytes.count - end)바이트가 있습니다")
    }
    var state = StateDict()
    for entry in entries {
      guard checkedShape(entry.shape, "SafeTensors.load", entry.dtype) != nil else {
        throw fail(
          "the tensor \"\(entry.name)\" of shape \(entry.shape) is too large",
          "모양이 \(entry.shape)인 텐서 \"\(entry.name)\"이(가) 너무 큽니다")
      }
      state[entry.name] = tensor(entry, bytes, from: end)
    }
    return state
  }

  /// A tensor's line in the header.
  private struct Entry {
    let name: String
    let dtype: DType
    let isHalf: HalfType?
    let shape: [Int]
    let start: Int
    let end: Int

    init(_ name: String, _ value: Any, _ fail: (String, String) -> SafeTensorsError) throws {
      self.name = name
      guard let fields = value as? [String: Any], let code = fields["dtype"] as? String,
        let shape = wholeNumbers(fields["shape"]),
        let offsets = wholeNumbers(fields["data_offsets"]),
        offsets.count == 2
      else {
        throw fail(
          "the entry \"\(name)\" needs dtype, shape and data_offsets, all whole numbers from 0",
          "항목 \"\(name)\"에는 dtype, shape, data_offsets가 있어야 하고 수는 0 이상의 정수여야 합니다")
      }
      guard let type = SafeTensors.types[code] else {
        throw fail(
          "the tensor \"\(name)\" has the type \(code), which is not known",
          "텐서 \"\(name)\"의 타입 \(code)을(를) 알 수 없습니다")
      }
      dtype = type.dtype
      isHalf = type.half
      self.shape = shape
      start = offsets[0]
      end = offsets[1]
      var size = type.half == nil ? type.dtype.size : 2
      for dimension in shape {
        let (product, overflow) = size.multipliedReportingOverflow(by: dimension)
        guard !overflow else {
          throw fail(
            "the shape \(shape) of \"\(name)\" is too large",
            "\"\(name)\"의 모양 \(shape)이(가) 너무 큽니다")
        }
        size = product
      }
      guard end >= start, end - start == size else {
        throw fail(
          "the tensor \"\(name)\" of shape \(shape) and type \(code) needs \(size) bytes, but its place "
            + "is \(start) ..< \(end)",
          "모양이 \(shape)이고 타입이 \(code)인 텐서 \"\(name)\"에는 \(size)바이트가 필요한데 자리는 "
            + "\(start) ..< \(end)입니다")
      }
    }
  }

  /// Sixteen-bit types, which become float32.
  enum HalfType { case float16, bfloat16 }

  /// The format's names of types.
  static let types: [String: (dtype: DType, half: HalfType?)] = [
    "F32": (.float32, nil), "F64": (.float64, nil), "I64": (.int64, nil), "I32": (.int32, nil),
    "U8": (.uint8, nil), "BOOL": (.bool, nil), "F16": (.float32, .float16),
    "BF16": (.float32, .bfloat16),
  ]

  private static func code(of dtype: DType) -> String {
    switch dtype {
    case .float32: return "F32"
    case .float64: return "F64"
    case .int64: return "I64"
    case .int32: return "I32"
    case .uint8: return "U8"
    case .bool: return "BOOL"
    }
  }

  private static func littleEndian(_ tensor: Tensor) -> Data {
    let data = Data(bytes: tensor.base, count: tensor.count * tensor.dtype.size)
    #if _endian(big)
      return swapped(data, tensor.dtype.size)
    #else
      return data
    #endif
  }

  /// The bytes of each number in the other order.
  private static func swapped(_ data: Data, _ size: Int) -> Data {
    var bytes = [UInt8](data)
    for i in stride(from: 0, to: bytes.count - size + 1, by: size) {
      bytes[i..<(i + size)].reverse()
    }
    return Data(bytes)
  }

  private static func tensor(_ entry: Entry, _ bytes: [UInt8], from end: Int) -> Tensor {
    let result = Tensor(uninitialized: entry.shape, entry.dtype)
    let slice = bytes[(end + entry.start)..<(end + entry.end)]
    if let half = entry.isHalf {
      for i in 0..<result.count {
        let low = UInt16(slice[slice.startIndex + 2 * i])
        let bits = UInt16(slice[slice.startIndex + 2 * i + 1]) << 8 | low
        result.floats[i] = half == .bfloat16 ? Float(bitPattern: UInt32(bits) << 16) : single(bits)
      }
      return result
    }
    var data = Data(slice)
    #if _endian(big)
      data = swapped(data, entry.dtype.size)
    #endif
    // A bool is 0 or 1 for the kernels, whatever the file says.
    if entry.dtype == .bool { data = Data(data.map { $0 == 0 ? 0 : 1 }) }
    data.withUnsafeBytes { source in
      if let start = source.baseAddress {
        result.base.copyMemory(from: start, byteCount: source.count)
      }
    }
    return result
  }

  /// A float16's value, which float32 holds exactly.
  static func single(_ bits: UInt16) -> Float {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1f)
    let fraction = Float(bits & 0x3ff)
    if exponent == 0x1f { return fraction == 0 ? sign * .infinity : .nan }
    if exponent == 0 { return sign * fraction * 0x1p-24 }
    return sign * (1 + fraction * 0x1p-10)
      * Float(sign: .plus, exponent: exponent - 15, significand: 1)
  }
}

/// Whole numbers from 0 of a JSON array; nil for anything else.
private func wholeNumbers(_ value: Any?) -> [Int]? {
  guard let list = value as? [Any] else { return nil }
  var found: [Int] = []
  for element in list {
    guard let number = element as? NSNumber, let whole = Int(exactly: number.doubleValue),
      whole >= 0,
      whole < 1 << 53
    else { return nil }
    found.append(whole)
  }
  return found
}
