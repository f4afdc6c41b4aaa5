import Foundation
import Testing

@testable import TensorEngine

/// Reference numbers of PyTorch in Tests/Fixtures/oracle.
enum Oracle {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "Fixtures/oracle")

  static func load(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  static func number(_ value: Any) -> Double {
    if let text = value as? String {
      switch text {
      case "nan": return .nan
      case "inf": return .infinity
      case "-inf": return -.infinity
      default: return Double(text) ?? .nan
      }
    }
    return (value as? NSNumber)?.doubleValue ?? .nan
  }

  static func tensor(_ value: Any?) -> Tensor? {
    guard let object = value as? [String: Any], let dtype = object["dtype"] as? String,
      let shape = object["shape"] as? [Int], let data = object["data"] as? [Any]
    else { return nil }
    switch dtype {
    case "float32":
      return Tensor(data.map { Float(number($0)) }).reshape(shape)
    case "float64":
      return Tensor(data.map(number), dtype: .float64).reshape(shape)
    case "int64", "int32", "uint8":
      let whole = Tensor(data.map { ($0 as? NSNumber)?.intValue ?? 0 })
      return whole.to(DType(rawValue: dtype) ?? .int64).reshape(shape)
    case "bool":
      return Tensor(data.map { ($0 as? NSNumber)?.boolValue ?? false }).reshape(shape)
    default: return nil
    }
  }

  /// Equal within the reference's tolerance, NaN being equal to NaN.
  static func agree(_ a: Tensor, _ b: Tensor) -> Bool {
    guard a.shape == b.shape, a.dtype == b.dtype else { return false }
    return zip(a.toArray(), b.toArray()).allSatisfy { x, y in
      x == y || (x.isNaN && y.isNaN) || abs(x - y) <= 1e-6 + 1e-5 * abs(y)
    }
  }
}

/// Runs on a context of its own, as a host would, and gives the first failure.
func isolated<T>(_ body: () throws -> T) rethrows -> (T, EngineError?) {
  let before = EngineContext.current
  let context = EngineContext()
  context.recordsFailures = true
  EngineContext.use(context)
  defer { EngineContext.use(before) }
  let result = try body()
  return (result, context.failure)
}
