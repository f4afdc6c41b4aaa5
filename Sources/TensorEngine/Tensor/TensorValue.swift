// What can be written into a part of a tensor besides a tensor.
//
//     x[0, 0] = 100      x[0...1, 2] = 0.5      x[1] = [1, 2, 3]      x[x .< 0] = 0
//
// Real numbers come as float64, so that a float64 tensor gets them unchanged; the part's type decides.

/// What can be written into a part of a tensor besides a tensor: a number, a truth value, or a list of
/// them, or of lists.
public protocol TensorValue {
  /// The value as a tensor.
  var tensorValue: Tensor { get }
  /// Several values as one tensor with one dimension more.
  static func tensorValue(of values: [Self]) -> Tensor
}

extension Int: TensorValue {
  /// The number as a tensor without dimensions.
  public var tensorValue: Tensor { Tensor(self) }
  /// The numbers as a vector.
  public static func tensorValue(of values: [Int]) -> Tensor { Tensor(values) }
}

extension Double: TensorValue {
  /// The number as a tensor without dimensions.
  public var tensorValue: Tensor { filled(.scalar, self, .float64) }
  /// The numbers as a vector.
  public static func tensorValue(of values: [Double]) -> Tensor { Tensor(values, dtype: .float64) }
}

extension Float: TensorValue {
  /// The number as a tensor without dimensions.
  public var tensorValue: Tensor { Tensor(self) }
  /// The numbers as a vector.
  public static func tensorValue(of values: [Float]) -> Tensor { Tensor(values) }
}

extension Bool: TensorValue {
  /// The truth value as a tensor without dimensions.
  public var tensorValue: Tensor { Tensor(self) }
  /// The truth values as a vector.
  public static func tensorValue(of values: [Bool]) -> Tensor { Tensor(values) }
}

extension Tensor: TensorValue {
  /// The tensor itself.
  public var tensorValue: Tensor { self }
  /// The tensors stacked.
  public static func tensorValue(of values: [Tensor]) -> Tensor { stack(values) }
}

extension Array: TensorValue where Element: TensorValue {
  /// The values as a tensor.
  public var tensorValue: Tensor { Element.tensorValue(of: self) }
  /// The lists stacked.
  public static func tensorValue(of values: [Self]) -> Tensor {
    stack(values.map { Element.tensorValue(of: $0) })
  }
}
