import TensorKernels

// Products of matrices and vectors. An element is one chain of fused multiply-adds in the
// order of the shared dimension, whatever the shapes; transposed and other strided matrices are read
// where they lie.

/// A matrix product without gradients; either side may be read transposed.
func gemm(
  _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false,
  bias: Tensor? = nil
) -> Tensor {
  if let result = onDevice(
    "matmul", .product(transposeA: transposeA, transposeB: transposeB),
    [a, b] + (bias.map { [$0] } ?? []),
    [transposeA ? a.layout.columns : a.layout.rows, transposeB ? b.layout.rows : b.layout.columns],
    a.dtype, a.dtype,
    onProcessor: {
      gemm(
        $0[0], $0[1], transposeA: transposeA, transposeB: transposeB,
        bias: $0.count > 2 ? $0[2] : nil)
    })
  {
    return result
  }
  let (p, q) = (a.layout, b.layout)
  let (m, k) = transposeA ? (p.columns, p.rows) : (p.rows, p.columns)
  let n = transposeB ? q.rows : q.columns
  let (aRow, aColumn) = transposeA ? (p.columnStep, p.rowStep) : (p.rowStep, p.columnStep)
  let (bRow, bColumn) = transposeB ? (q.columnStep, q.rowStep) : (q.rowStep, q.columnStep)
  if a.dtype == .uint8 {
    // The lowest byte of a product in int32 is the product in bytes.
    return gemm(
      a.converted(.int32), b.converted(.int32), transposeA: transposeA, transposeB: transposeB
    ).converted(.uint8)
  }
  let addend = bias?.dense
  let result = Tensor(uninitialized: Layout.contiguous(m, n), a.dtype)
  _ = tk_matmul(
    a.kernelType, 1, Int64(m), Int64(n), Int64(k), a.base, 0, Int64(aRow), Int64(aColumn), b.base,
    0,
    Int64(bRow), Int64(bColumn), addend.map { UnsafeRawPointer($0.base) }, result.base, 0, Int64(n),
    false)
  return result
}

private func refuseShapes(_ name: String, _ a: Tensor, _ b: Tensor) -> Tensor {
  Failure.tensor(
    name,
    "shapes \(a.shape) and \(b.shape) cannot be multiplied: the columns of the first "
      + "must be the rows of the second",
    "모양 \(a.shape)과(와) \(b.shape)은(는) 곱할 수 없습니다. 앞 행렬의 열 수와 뒤 행렬의 행 수가 같아야 합니다")
}

/// The product of matrices: of two vectors (dot product), matrices and vectors, matrices, and stacks
/// of matrices, whose leading dimensions broadcast.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.dtype == b.dtype, a.dtype != .bool else {
    return Failure.tensor(
      "matmul", "matrices must be of one type, not \(a.dtype) and \(b.dtype)",
      "두 행렬의 타입이 같아야 합니다 (\(a.dtype), \(b.dtype))", help: ("write .float()", ".float()을 쓰세요"))
  }
  if a.rank == 2, b.rank == 2 {
    guard a.layout.shape[1] == b.layout.shape[0] else { return refuseShapes("matmul", a, b) }
    guard checkedShape([a.layout.shape[0], b.layout.shape[1]], "matmul", a.dtype) != nil else {
      return .placeholder()
    }
    return gemm(a, b).coded(.product, a, b, .otherInput)
  }
  guard a.rank > 0, b.rank > 0 else {
    return Failure.tensor(
      "matmul", "a scalar is no matrix: the shapes are \(a.shape) and \(b.shape)",
      "스칼라는 행렬이 아닙니다: \(a.shape), \(b.shape)", help: ("use *", "*를 쓰세요"))
  }
  if a.rank == 1, b.rank == 1 {
    guard a.shape == b.shape else { return refuseShapes("matmul", a, b) }
    return dotProduct(a, b)
  }
  if a.rank == 1 {
    guard a.shape[0] == b.shape[b.rank - 2] else { return refuseShapes("matmul", a, b) }
    return matmul(a.unsqueeze(0), b).squeeze(-2)
  }
  if b.rank == 1 {
    guard a.shape[a.rank - 1] == b.shape[0] else { return refuseShapes("matmul", a, b) }
    return matmul(a, b.unsqueeze(1)).squeeze(-1)
  }
  return batchedProduct(a, b)
}

private func dotProduct(_ a: Tensor, _ b: Tensor) -> Tensor {
  withoutGradients { gemm(a.unsqueeze(0), b.unsqueeze(1)).squeeze() }
    .recording("DotBackward0", [a, b]) { g in
      [a.needsGradient ? g * b : nil, b.needsGradient ? g * a : nil]
    }
}

/// The products of stacks of matrices of one outer shape. Outer dimensions that lie evenly in both
/// are one run of the kernel.
private func stackedProduct(_ x: Tensor, _ y: Tensor) -> Tensor {
  if let result = onDevice("matmul", nil, [x, y], onProcessor: { stackedProduct($0[0], $0[1]) }) {
    return result
  }
  if x.dtype == .uint8 {
    return stackedProduct(x.converted(.int32), y.converted(.int32)).converted(.uint8)
  }
  let outer = x.rank - 2
  let (m, k, n) = (x.shape[outer], x.shape[outer + 1], y.shape[outer + 1])
  let result = Tensor(uninitialized: Array(x.shape[..<outer]) + [m, n], x.dtype)
  guard result.count > 0 else { return result }
  var first = max(outer - 1, 0)
  while first > 0,
    x.strides[first - 1] == x.strides[first] * x.shape[first],
    y.strides[first - 1] == y.strides[first] * x.shape[first]
  {
    first -= 1
  }
  let run = x.shape[first..<outer].reduce(1, *)
  let (xStep, yStep) = outer > 0 ? (x.strides[outer - 1], y.strides[outer - 1]) : (0, 0)
  let size = x.dtype.size
  // Positions of the first matrices of each run.
  let (xShape, xStrides) = (Array(x.shape[..<first]), Array(x.strides[..<first]))
  var starts: [Int] = []
  forEachIndex(xShape, xStrides) { starts.append($1) }
  forEachIndex(xShape, Array(y.strides[..<first])) { index, position in
    _ = tk_matmul(
      x.kernelType, Int64(run), Int64(m), Int64(n), Int64(k), x.base + starts[index] * size,
      Int64(xStep), Int64(x.strides[outer]), Int64(x.strides[outer + 1]), y.base + position * size,
      Int64(yStep), Int64(y.strides[outer]), Int64(y.strides[outer + 1]), nil,
      result.base + index * run * m * n * size, Int64(m * n), Int64(n), false)
  }
  return result
}

private func batchedProduct(_ a: Tensor, _ b: Tensor) -> Tensor {
  let (m, k) = (a.shape[a.rank - 2], a.shape[a.rank - 1])
  let n = b.shape[b.rank - 1]
  guard k == b.shape[b.rank - 2],
    let outer = broadcastShape(Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))
  else { return refuseShapes("matmul", a, b) }
  guard checkedShape(outer + [m, n], "matmul", a.dtype) != nil else { return .placeholder() }
  let result = stackedProduct(
    a.detached().expandedView(outer + [m, k]), b.detached().expandedView(outer + [k, n]))
  return result.recording(
    a.rank == 3 && b.rank == 3 ? "BmmBackward0" : "UnsafeViewBackward0", [a, b]
  ) { g in
    [
      a.needsGradient ? reduced(matmul(g, b.transposed(-1, -2)), to: a.shape) : nil,
      b.needsGradient ? reduced(matmul(a.transposed(-1, -2), g), to: b.shape) : nil,
    ]
  }
}

/// The product of two matrices.
public func mm(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 2, b.rank == 2 else {
    return Failure.tensor(
      "mm", "two matrices are needed, not shapes \(a.shape) and \(b.shape)",
      "행렬 두 개가 필요한데 모양이 \(a.shape), \(b.shape)입니다", help: ("use matmul", "matmul을 쓰세요"))
  }
  return matmul(a, b)
}

/// The products of two stacks of as many matrices.
public func bmm(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 3, b.rank == 3, a.shape[0] == b.shape[0] else {
    return Failure.tensor(
      "bmm", "two stacks of as many matrices are needed, not shapes \(a.shape) and \(b.shape)",
      "같은 수의 행렬을 쌓은 텐서 두 개가 필요한데 모양이 \(a.shape), \(b.shape)입니다")
  }
  return matmul(a, b)
}

/// The dot product of two vectors.
public func dot(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 1, b.rank == 1 else {
    return Failure.tensor(
      "dot", "two vectors are needed, not shapes \(a.shape) and \(b.shape)",
      "벡터 두 개가 필요한데 모양이 \(a.shape), \(b.shape)입니다")
  }
  return matmul(a, b)
}

/// The product of a matrix and a vector.
public func mv(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 2, b.rank == 1 else { return refuseShapes("mv", a, b) }
  return matmul(a, b)
}

/// All products of an element of one vector and an element of the other.
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 1, b.rank == 1 else {
    return Failure.tensor(
      "outer", "two vectors are needed, not shapes \(a.shape) and \(b.shape)",
      "벡터 두 개가 필요한데 모양이 \(a.shape), \(b.shape)입니다")
  }
  return a.unsqueeze(1) * b.unsqueeze(0)
}

/// beta times a tensor plus alpha times the product of two matrices.
public func addmm(
  _ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1
) -> Tensor {
  let product = mm(a, b)
  let result = (beta == 1 ? c : c * beta) + (alpha == 1 ? product : product * alpha)
  return result.named("AddmmBackward0")
}

/// Sums of products in Einstein's notation: `einsum("bij,bjk->bik", a, b)`. Letters name dimensions;
/// those that the result does not name are summed.
public func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor {
  func refuse(_ en: String, _ ko: String) -> Tensor {
    Failure.tensor("einsum", "\"\(equation)\": \(en)", "\"\(equation)\": \(ko)")
  }
  let text = equation.filter { $0 != " " }
  var sides = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    .map(String.init)
  if sides.count == 2 {
    guard sides[0].hasSuffix("-") else { return refuse("'->' is missing", "'->'가 없습니다") }
    sides[0].removeLast()
  }
  let inputs = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
  guard inputs.count == operands.count else {
    return refuse(
      "it names \(inputs.count) operands, but \(operands.count) are given",
      "피연산자 \(inputs.count)개를 쓰는데 \(operands.count)개를 주었습니다")
  }
  var sizes: [Character: Int] = [:]
  var order: [Character] = []
  for (letters, tensor) in zip(inputs, operands) {
    guard letters.count == tensor.rank, letters.allSatisfy(\.isLetter) else {
      return refuse(
        "\(String(letters)) does not name the dimensions of shape \(tensor.shape)",
        "\(String(letters))은(는) 모양 \(tensor.shape)의 차원을 나타내지 않습니다")
    }
    for (letter, size) in zip(letters, tensor.shape) {
      if let known = sizes[letter], known != size {
        return refuse(
          "dimension \(letter) has sizes \(known) and \(size)",
          "차원 \(letter)의 크기가 \(known), \(size)(으)로 다릅니다")
      }
      if sizes[letter] == nil { order.append(letter) }
      sizes[letter] = size
    }
  }
  let all = inputs.flatMap { $0 }
  let output =
    sides.count == 2
    ? Array(sides[1]) : order.filter { letter in all.filter { $0 == letter }.count == 1 }.sorted()
  guard Set(output).count == output.count, output.allSatisfy({ sizes[$0] != nil }) else {
    return refuse(
      "the result \(String(output)) is not possible", "결과 \(String(output))은(는) 만들 수 없습니다")
  }
  // Each operand with all letters as dimensions in one order: first those of the result.
  let letters = output + order.filter { !output.contains($0) }
  func aligned(_ tensor: Tensor, _ own: [Character]) -> Tensor {
    var value = tensor
    var names = own
    // A letter twice is a diagonal.
    var i = 0
    while i < names.count {
      if let j = names.indices.first(where: { $0 > i && names[$0] == names[i] }) {
        let letter = names[i]
        value = value.diagonal(dim1: i, dim2: j)
        names.remove(at: j)
        names.remove(at: i)
        names.append(letter)
        i = 0
      } else {
        i += 1
      }
    }
    let present = letters.filter { names.contains($0) }
    value = value.permuted(present.compactMap { names.firstIndex(of: $0) })
    return value.reshape(letters.map { names.contains($0) ? sizes[$0] ?? 1 : 1 })
  }
  // Two operands with one summed letter are a batched product.
  if operands.count == 2, let product = einsumProduct(inputs, operands, output) { return product }
  var result = aligned(operands[0], inputs[0])
  for (tensor, own) in zip(operands, inputs).dropFirst() { result = result * aligned(tensor, own) }
  let summed = Array(output.count..<letters.count)
  if !summed.isEmpty { result = result.sum(dim: summed) }
  let shape = output.map { sizes[$0] ?? 1 }
  return result.shape == shape ? result : result.expand(shape)
}

/// Sums of products in Einstein's notation: `einsum("ij,jk->ik", a, b)`.
public func einsum(_ equation: String, _ a: Tensor, _ b: Tensor) -> Tensor {
  einsum(equation, [a, b])
}

/// `einsum` of two operands as a matrix product, where the letters are of the four plain kinds.
private func einsumProduct(
  _ inputs: [[Character]], _ operands: [Tensor], _ output: [Character]
) -> Tensor? {
  let (p, q) = (inputs[0], inputs[1])
  guard Set(p).count == p.count, Set(q).count == q.count else { return nil }
  let batch = output.filter { p.contains($0) && q.contains($0) }
  let left = output.filter { p.contains($0) && !q.contains($0) }
  let right = output.filter { q.contains($0) && !p.contains($0) }
  let summed = p.filter { q.contains($0) && !output.contains($0) }
  guard !summed.isEmpty, batch.count + left.count + summed.count == p.count,
    batch.count + right.count + summed.count == q.count
  else { return nil }
  func arranged(_ tensor: Tensor, _ own: [Character], _ groups: [[Character]]) -> (Tensor, [[Int]])
  {
    let sizes = groups.map { $0.compactMap { own.firstIndex(of: $0).map { tensor.shape[$0] } } }
    let order = groups.flatMap { $0 }.compactMap { own.firstIndex(of: $0) }
    return (tensor.permuted(order).reshape(sizes.map { $0.reduce(1, *) }), sizes)
  }
  let (a, aSizes) = arranged(operands[0], p, [batch, left, summed])
  let (b, bSizes) = arranged(operands[1], q, [batch, summed, right])
  let product = matmul(a, b).reshape(aSizes[0] + aSizes[1] + bSizes[2])
  let made = batch + left + right
  return product.permuted(output.compactMap { made.firstIndex(of: $0) })
}

extension Tensor {
  /// The product of matrices (or of a matrix and a vector).
  public func matmul(_ other: Tensor) -> Tensor { TensorEngine.matmul(self, other) }

  /// The product of two matrices.
  public func mm(_ other: Tensor) -> Tensor { TensorEngine.mm(self, other) }

  /// The dot product of two vectors.
  public func dot(_ other: Tensor) -> Tensor { TensorEngine.dot(self, other) }
}

/// x Wᵀ + b for weights of shape [outputs, inputs]; x has any leading dimensions.
public func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
  let size = input.rank == 2 ? input.layout.columns : input.shape.last ?? -1
  guard weight.rank == 2, size == weight.layout.columns, input.dtype == weight.dtype,
    input.dtype.isFloatingPoint,
    bias.map({ $0.rank == 1 && $0.count == weight.layout.rows && $0.dtype == weight.dtype }) ?? true
  else {
    return Failure.tensor(
      "linear",
      "input of shape \(input.shape) and type \(input.dtype) does not fit weights of shape "
        + "\(weight.shape): the last size must be \(weight.shape.last ?? 0) and the type "
        + "\(weight.dtype)",
      "모양이 \(input.shape)이고 타입이 \(input.dtype)인 입력은 모양이 \(weight.shape)인 가중치에 맞지 않습니다. "
        + "마지막 크기는 \(weight.shape.last ?? 0), 타입은 \(weight.dtype)(이)어야 합니다")
  }
  if input.rank != 2 {
    let outer = Array(input.shape.dropLast())
    let rows = outer.reduce(1, *)
    return linear(input.reshape(rows, weight.shape[1]), weight, bias).reshape(
      outer + [weight.shape[0]])
  }
  let result = gemm(input, weight, transposeB: true, bias: bias)
  guard Recorder.current.pointee.isOn else { return result }
  let (first, second) = (input.edge, weight.edge)
  let third = bias?.edge ?? .none
  guard first.isNeeded || second.isNeeded || third.isNeeded else { return result }
  let node = result.newNode(
    .linear, first, second, input, weight, keeping: [.first, .second])
  node.third = third
  result.recordedNode = node
  return result
}
