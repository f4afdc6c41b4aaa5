import Testing

@testable import TensorEngine

/// What PyTorch refuses (`errors` of `ops.json`) is refused here, in words.
@Suite struct OracleRefusalTests {
  /// What Swift or the engine's design already rules out, with the reason.
  private static let ruledOut = [
    "numpy_grad": "there is no numpy(); toArray() copies numbers and may be read at any time",
    "seed_big": "manualSeed takes an Int: 2^64 does not compile",
    "float_format": "String(format:) takes numbers: a tensor does not compile",
  ]

  private static func x() -> Tensor { ones(2, requiresGradient: true) }

  private static let refused: [String: () -> Void] = [
    "add_shape": { _ = ones(2, 3) + ones(2, 4) }, "add_shape_1": { _ = ones(3) + ones(4) },
    "mm_shape": { _ = matmul(ones(2, 3), ones(2, 3)) },
    "mv_shape": { _ = matmul(ones(2, 3), ones(4)) },
    "dot_shape": { _ = matmul(ones(3), ones(4)) },
    "bmm_shape": { _ = matmul(ones(2, 3, 4), ones(3, 4, 5)) },
    "mm_1d": { _ = mm(ones(3), ones(3, 2)) },
    "matmul_dtype": { _ = matmul(ones(2, 2), ones(2, 2, dtype: .int64)) },
    "linear_shape": { _ = Linear(3, 2)(ones(4, 5)) },
    "view_size": { _ = ones(2, 3).view(4, 2) }, "view_infer": { _ = ones(2, 3).view(-1, 4) },
    "view_two_minus": { _ = ones(2, 3).view(-1, -1) },
    "view_stride": { _ = ones(2, 3).t().view(6) },
    "cat_shape": { _ = cat([ones(2, 3), ones(2, 4)]) },
    "stack_shape": { _ = stack([ones(2), ones(3)]) },
    "dim_range": { _ = ones(2, 3).sum(dim: 2) }, "index_range": { _ = ones(3)[5] },
    "index_tensor_range": { _ = ones(3)[Tensor([0, 7])] },
    "too_many_idx": { _ = ones(3)[0, 0] },
    "gather_range": { _ = ones(2, 2).gather(dim: 1, index: Tensor([[5], [0]])) },
    "scatter_range": { zeros(2, 2).scatter(dim: 1, index: Tensor([[3]]), value: 1) },
    "scatter_dtype": { zeros(2, 2).scatter(dim: 1, index: Tensor([[1.0]]), value: 1) },
    "mean_int": { _ = Tensor([1, 2]).mean() }, "item_many": { _ = ones(2).item() },
    "backward_nonscalar": { (x() * 2).backward() },
    "backward_twice": {
      let x = Self.x()
      let y = (x * x).sum()
      y.backward()
      y.backward()
    },
    "backward_no_grad": { ones(2).sum().backward() }, "leaf_inplace": { x().addInPlace(1) },
    "saved_modified": {
      let y = x().exp()
      y.addInPlace(1)
      y.sum().backward()
    },
    "int_requires_grad": { Tensor([1, 2]).requiresGradient = true },
    "bool_many": { _ = Bool(ones(2) .> 0) }, "ragged": { _ = Tensor([[1, 2], [3]]) },
    "ce_target_range": { _ = crossEntropy(ones(2, 3), Tensor([0, 3])) },
    "ce_batch": { _ = crossEntropy(ones(2, 3), Tensor([0, 1, 2])) },
    "ce_target_float": { _ = crossEntropy(ones(2, 3), Tensor([0.0, 1])) },
    "nll_dtype": { _ = nllLoss(ones(2, 3), Tensor([0.0, 1])) },
    "bce_size": { _ = binaryCrossEntropy(full([4, 1], 0.5), ones(4)) },
    "bce_range": { _ = binaryCrossEntropy(Tensor([1.5]), Tensor([1.0])) },
    "bce_logits_size": { _ = binaryCrossEntropyWithLogits(ones(4, 1), ones(4)) },
    "one_hot_dtype": { _ = oneHot(Tensor([0.0, 1])) },
    "one_hot_range": { _ = oneHot(Tensor([0, 5]), classes: 3) },
    "conv_channels": { _ = Conv2d(3, 4, kernelSize: 3)(ones(1, 1, 5, 5)) },
    "conv_small": { _ = conv2d(ones(1, 1, 2, 2), ones(1, 1, 3, 3)) },
    "conv_dims": { _ = Conv2d(1, 1, kernelSize: 3)(ones(5, 5)) },
    "pool_small": { _ = maxPool2d(ones(1, 1, 1, 1), [2]) },
    "bn_one": { _ = BatchNorm1d(3)(ones(1, 3)) },
    "embedding_range": { _ = Embedding(3, 2)(Tensor([3])) },
    "expand": { _ = ones(2, 3).expand(4, 3) },
    "int_div_zero": { _ = floorDivide(Tensor([1]), Tensor([0])) },
    "inplace_cast": { Tensor([1, 2]).addInPlace(0.5) },
    "inplace_shape": { ones(3).addInPlace(ones(2, 3)) },
    "assign_shape": { zeros(2, 3)[0] = ones(4) }, "t_3d": { _ = ones(2, 2, 2).t() },
    "permute_dims": { _ = ones(2, 3).permute(0, 1, 2) },
    "transpose_range": { _ = ones(2, 3).transpose(0, 2) },
    "max_empty": { _ = Tensor([Double]()).max() },
    "argmax_empty": { _ = Tensor([Double]()).argmax() },
    "arange_bad": { _ = arange(0, 5, step: -1) },
    "dropout_p": { _ = dropout(ones(2), p: 1.5) },
    "layer_norm_shape": { _ = layerNorm(ones(2, 3), [4]) },
    "sgd_lr": { _ = SGD([zeros(1, requiresGradient: true)], learningRate: -1) },
    "sgd_nesterov": {
      _ = SGD([zeros(1, requiresGradient: true)], learningRate: 0.1, nesterov: true)
    },
    "optim_empty": { _ = SGD([Tensor](), learningRate: 0.1) },
    "neg_step": { _ = ones(4)[Slice(step: -1)] },
    "randint_empty": { _ = randint(5, 5, shape: [2]) }, "rand_neg": { _ = rand(-1) },
    "loader_batch": { _ = DataLoader(TensorDataset(ones(2), ones(2)), batchSize: 0) },
  ]

  /// Numbers that the words must contain, because PyTorch's do: shapes, positions, bounds.
  private static let mentioned: [String: [String]] = [
    "add_shape": ["[2, 3]", "[2, 4]"], "mm_shape": ["[2, 3]"], "mv_shape": ["[2, 3]", "[4]"],
    "bmm_shape": ["[2, 3, 4]", "[3, 4, 5]"], "view_size": ["4", "6"], "index_range": ["5", "3"],
    "index_tensor_range": ["7"], "gather_range": ["5"], "cat_shape": ["[2, 3]", "[2, 4]"],
    "ce_target_range": ["3"], "item_many": ["2"], "dropout_p": ["1.5"], "dim_range": ["2"],
    "expand": ["4"], "sgd_lr": ["-1"], "conv_channels": ["[4, 3, 3, 3]", "[1, 1, 5, 5]"],
    "assign_shape": ["[4]", "[3]"], "inplace_shape": ["[3]", "[2, 3]"],
    "linear_shape": ["[4, 5]", "3"], "embedding_range": ["3"],
  ]

  @Test func everySituationIsRefused() throws {
    let cases = try #require(try Oracle.load("ops.json")["errors"] as? [[String: Any]])
    let ids = cases.compactMap { $0["id"] as? String }
    #expect(ids.count == cases.count && cases.count == 70)
    #expect(Set(ids) == Set(Self.refused.keys).union(Self.ruledOut.keys))
    for id in ids {
      if let reason = Self.ruledOut[id] {
        print("refusal \(id) cannot arise: \(reason)")
        continue
      }
      let body = try #require(Self.refused[id], "\(id) has no counterpart")
      guard let error = isolated(body).1 else {
        Issue.record("\(id) is not refused")
        continue
      }
      #expect(!error.operation.isEmpty && !error.english.isEmpty, "\(id)")
      #expect(
        error.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
          && error.helpEnglish.isEmpty == error.helpKorean.isEmpty, "\(id) in Korean")
      for part in Self.mentioned[id] ?? [] {
        #expect(error.english.contains(part) && error.korean.contains(part), "\(id): \(error)")
      }
    }
  }
}
