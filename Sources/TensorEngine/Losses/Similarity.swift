// How alike vectors are.

/// The cosine of the angle between vectors along a dimension; lengths count as at least `epsilon`.
public func cosineSimilarity(
  _ a: Tensor, _ b: Tensor, dim: Int = 1, epsilon: Double = 1e-8
) -> Tensor {
  guard let shape = broadcastOrRefuse("cosineSimilarity", a, b),
    let d = checkedDimension(dim, shape.count, "cosineSimilarity")
  else { return .placeholder() }
  let (x, y) = (a.expand(shape), b.expand(shape))
  let dots = (x * y).sum(dim: d)
  let lengths =
    sqrt((x * x).sum(dim: d)).clamped(min: epsilon)
    * sqrt((y * y).sum(dim: d)).clamped(min: epsilon)
  return dots / lengths
}

/// Vectors along a dimension brought to length 1 (in the p-norm); lengths count as at least `epsilon`.
public func normalize(_ x: Tensor, p: Double = 2, dim: Int = 1, epsilon: Double = 1e-12) -> Tensor {
  x / x.norm(p: p, dim: dim, keepDim: true).clamped(min: epsilon)
}
