import TensorKernels

// The product with transposed weights, as one operation.

/// x Wᵀ + b for weights of shape [outputs, inputs].
public func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor {
  if input.rank == 1 { return linear(input.unsqueeze(0), weight, bias).squeeze(0) }
  guard input.dtype == .float32, weight.rank == 2, input.rank == 2,
    input.shape[1] == weight.shape[1]
  else {
    return Failure.tensor(
      "linear",
      "input of shape \(input.shape) and type \(input.dtype) does not fit weights of shape "
        + "\(weight.shape): the last size must be \(weight.shape.last ?? 0) and the type float32",
      "모양이 \(input.shape)이고 타입이 \(input.dtype)인 입력은 모양이 \(weight.shape)인 가중치에 맞지 않습니다. "
        + "마지막 크기는 \(weight.shape.last ?? 0), 타입은 float32여야 합니다")
  }
  let inputs = bias.map { [input, weight, $0] } ?? [input, weight]
  return gemm(input, weight, transposeB: true, bias: bias).recording("AddmmBackward0", inputs) {
    g in
    var gradients: [Tensor?] = [
      input.needsGradient ? gemm(g, weight) : nil, gemm(g, input, transposeA: true),
    ]
    if bias != nil {
      let sum = Tensor(uninitialized: [g.shape[1]])
      tk_sum_rows(Int64(g.shape[0]), Int64(g.shape[1]), g.floats, Int64(g.shape[1]), sum.floats)
      gradients.append(sum)
    }
    return gradients
  }
}
