// The operators of tensors, with tensors and with numbers of Swift.
//
// `a += b` makes a new tensor and binds it to `a`, as for every Swift value; `addInPlace` and its
// relatives change the storage, which other tensors may share (`Operations/ChangesInPlace.swift`).

extension Tensor {
  /// Adds element by element, with broadcasting.
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    elementwise("+", .add, a, b).coded(.add, a, b)
  }

  /// Subtracts element by element, with broadcasting.
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    elementwise("-", .subtract, a, b).coded(.subtract, a, b)
  }

  /// Multiplies element by element, with broadcasting.
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    elementwise("*", .multiply, a, b).coded(.multiply, a, b, .otherInput)
  }

  /// Divides element by element, with broadcasting. Whole numbers give real ones.
  public static func / (a: Tensor, b: Tensor) -> Tensor {
    elementwise("/", .divide, a, b).coded(.divide, a, b, .inputs)
  }

  /// Divides element by element and leaves the rest, which has the sign of the divisor.
  public static func % (a: Tensor, b: Tensor) -> Tensor { remainder(a, b) }

  /// Changes the sign of each element.
  public static prefix func - (a: Tensor) -> Tensor { negated(a).coded(.negate, a) }

  /// Adds a number to each element.
  public static func + (a: Tensor, b: Double) -> Tensor {
    elementwise("+", .add, a, number: b, isReal: true).coded(.shift, a)
  }
  /// Adds a number to each element.
  public static func + (a: Double, b: Tensor) -> Tensor {
    elementwise("+", .add, b, number: a, isReal: true, isReversed: true).coded(.shift, b)
  }
  /// Adds a number to each element.
  public static func + (a: Tensor, b: Int) -> Tensor {
    elementwise("+", .add, a, whole: b).coded(.shift, a)
  }
  /// Adds a number to each element.
  public static func + (a: Int, b: Tensor) -> Tensor {
    elementwise("+", .add, b, whole: a, isReversed: true).coded(.shift, b)
  }
  /// Subtracts, with a number for one operand.
  public static func - (a: Tensor, b: Double) -> Tensor {
    elementwise("-", .subtract, a, number: b, isReal: true).coded(.unshift, a)
  }
  /// Subtracts, with a number for one operand.
  public static func - (a: Double, b: Tensor) -> Tensor {
    elementwise("-", .subtract, b, number: a, isReal: true, isReversed: true)
      .coded(.reverseSubtract, b)
  }
  /// Subtracts, with a number for one operand.
  public static func - (a: Tensor, b: Int) -> Tensor {
    elementwise("-", .subtract, a, whole: b).coded(.unshift, a)
  }
  /// Subtracts, with a number for one operand.
  public static func - (a: Int, b: Tensor) -> Tensor {
    elementwise("-", .subtract, b, whole: a, isReversed: true)
      .coded(.reverseSubtract, b)
  }
  /// Multiplies each element by a number.
  public static func * (a: Tensor, b: Double) -> Tensor {
    elementwise("*", .multiply, a, number: b, isReal: true).coded(.scale, a, number: b)
  }
  /// Multiplies each element by a number.
  public static func * (a: Double, b: Tensor) -> Tensor {
    elementwise("*", .multiply, b, number: a, isReal: true, isReversed: true)
      .coded(.scale, b, number: a)
  }
  /// Multiplies each element by a number.
  public static func * (a: Tensor, b: Int) -> Tensor {
    elementwise("*", .multiply, a, whole: b).coded(.scale, a, number: Double(b))
  }
  /// Multiplies each element by a number.
  public static func * (a: Int, b: Tensor) -> Tensor {
    elementwise("*", .multiply, b, whole: a, isReversed: true)
      .coded(.scale, b, number: Double(a))
  }
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  public static func / (a: Tensor, b: Double) -> Tensor {
    elementwise("/", .divide, a, number: b, isReal: true)
      .coded(.divideByNumber, a, number: b)
  }
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  public static func / (a: Double, b: Tensor) -> Tensor {
    TensorEngine.reciprocal(b) * a
  }
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  public static func / (a: Tensor, b: Int) -> Tensor {
    elementwise("/", .divide, a, whole: b)
      .coded(.divideByNumber, a, number: Double(b))
  }
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  public static func / (a: Int, b: Tensor) -> Tensor {
    TensorEngine.reciprocal(b) * a
  }
  /// The rest of a division, with the sign of the divisor.
  public static func % (a: Tensor, b: Double) -> Tensor {
    remainder(a, b)
  }
  /// The rest of a division, with the sign of the divisor.
  public static func % (a: Tensor, b: Int) -> Tensor {
    remainder(a, b)
  }

  /// Binds the sum; the tensor itself is not changed.
  public static func += (a: inout Tensor, b: Tensor) { a = a + b }
  /// Binds the difference; the tensor itself is not changed.
  public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
  /// Binds the product; the tensor itself is not changed.
  public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
  /// Binds the quotient; the tensor itself is not changed.
  public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
  /// Binds the sum; the tensor itself is not changed.
  public static func += (a: inout Tensor, b: Double) { a = a + b }
  /// Binds the difference; the tensor itself is not changed.
  public static func -= (a: inout Tensor, b: Double) { a = a - b }
  /// Binds the product; the tensor itself is not changed.
  public static func *= (a: inout Tensor, b: Double) { a = a * b }
  /// Binds the quotient; the tensor itself is not changed.
  public static func /= (a: inout Tensor, b: Double) { a = a / b }
  /// Binds the sum; the tensor itself is not changed.
  public static func += (a: inout Tensor, b: Int) { a = a + b }
  /// Binds the difference; the tensor itself is not changed.
  public static func -= (a: inout Tensor, b: Int) { a = a - b }
  /// Binds the product; the tensor itself is not changed.
  public static func *= (a: inout Tensor, b: Int) { a = a * b }
  /// Binds the quotient; the tensor itself is not changed.
  public static func /= (a: inout Tensor, b: Int) { a = a / b }
}

extension Tensor {
  /// Compares for equality element by element, with broadcasting.
  public static func .== (a: Tensor, b: Tensor) -> Tensor { elementwise(".==", .equal, a, b) }
  /// Compares for equality element by element.
  public static func .== (a: Tensor, b: Double) -> Tensor {
    elementwise(".==", .equal, a, number: b, isReal: true)
  }
  /// Compares for equality element by element.
  public static func .== (a: Tensor, b: Int) -> Tensor {
    elementwise(".==", .equal, a, whole: b)
  }
  /// Compares for inequality element by element, with broadcasting.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { elementwise(".!=", .notEqual, a, b) }
  /// Compares for inequality element by element.
  public static func .!= (a: Tensor, b: Double) -> Tensor {
    elementwise(".!=", .notEqual, a, number: b, isReal: true)
  }
  /// Compares for inequality element by element.
  public static func .!= (a: Tensor, b: Int) -> Tensor {
    elementwise(".!=", .notEqual, a, whole: b)
  }
  /// Compares whether less element by element, with broadcasting.
  public static func .< (a: Tensor, b: Tensor) -> Tensor { elementwise(".<", .less, a, b) }
  /// Compares whether less element by element.
  public static func .< (a: Tensor, b: Double) -> Tensor {
    elementwise(".<", .less, a, number: b, isReal: true)
  }
  /// Compares whether less element by element.
  public static func .< (a: Tensor, b: Int) -> Tensor {
    elementwise(".<", .less, a, whole: b)
  }
  /// Compares whether less or equal element by element, with broadcasting.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { elementwise(".<=", .lessEqual, a, b) }
  /// Compares whether less or equal element by element.
  public static func .<= (a: Tensor, b: Double) -> Tensor {
    elementwise(".<=", .lessEqual, a, number: b, isReal: true)
  }
  /// Compares whether less or equal element by element.
  public static func .<= (a: Tensor, b: Int) -> Tensor {
    elementwise(".<=", .lessEqual, a, whole: b)
  }
  /// Compares whether greater element by element, with broadcasting.
  public static func .> (a: Tensor, b: Tensor) -> Tensor { elementwise(".>", .greater, a, b) }
  /// Compares whether greater element by element.
  public static func .> (a: Tensor, b: Double) -> Tensor {
    elementwise(".>", .greater, a, number: b, isReal: true)
  }
  /// Compares whether greater element by element.
  public static func .> (a: Tensor, b: Int) -> Tensor {
    elementwise(".>", .greater, a, whole: b)
  }
  /// Compares whether greater or equal element by element, with broadcasting.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor {
    elementwise(".>=", .greaterEqual, a, b)
  }
  /// Compares whether greater or equal element by element.
  public static func .>= (a: Tensor, b: Double) -> Tensor {
    elementwise(".>=", .greaterEqual, a, number: b, isReal: true)
  }
  /// Compares whether greater or equal element by element.
  public static func .>= (a: Tensor, b: Int) -> Tensor {
    elementwise(".>=", .greaterEqual, a, whole: b)
  }
}
