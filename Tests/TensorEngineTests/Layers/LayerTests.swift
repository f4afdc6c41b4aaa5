import Foundation
import Testing

@testable import TensorEngine

/// Layers against PyTorch: first values bit for bit, printing character for character, results.
@Suite struct LayerTests {
  private func same(_ tensor: Tensor, _ expected: [String: Any]) -> Bool {
    let values = tensor.toArray()
    func equal(_ a: ArraySlice<Double>, _ b: [Any]) -> Bool {
      a.count == b.count && zip(a, b).allSatisfy { Float($0) == Float(Oracle.number($1)) }
    }
    if let all = expected["all"] as? [Any] { return equal(values[...], all) }
    return values.count == (expected["numel"] as? NSNumber)?.intValue
      && equal(values.prefix(8), expected["first"] as? [Any] ?? [])
      && equal(values.suffix(8), expected["last"] as? [Any] ?? [])
  }

  private func layer(_ family: String, _ arguments: [String: Any]) -> (any Trainable)? {
    func whole(_ key: String) -> Int { (arguments[key] as? NSNumber)?.intValue ?? 0 }
    switch family {
    case "nn.Linear":
      return Linear(
        whole("in_features"), whole("out_features"),
        bias: (arguments["bias"] as? NSNumber)?.boolValue ?? true)
    case "nn.Conv2d":
      let size = arguments["kernel_size"] as? [Int] ?? [1, 1]
      return Conv2d(
        whole("in_channels"), whole("out_channels"), kernelSize: (size[0], size[1]),
        groups: whole("groups"))
    case "nn.Embedding": return Embedding(whole("num_embeddings"), whole("embedding_dim"))
    case "nn.RNN": return RNN(whole("input_size"), whole("hidden_size"))
    case "nn.LSTM": return LSTM(whole("input_size"), whole("hidden_size"))
    case "nn.GRU": return GRU(whole("input_size"), whole("hidden_size"))
    case "nn.Sequential":
      let sizes = arguments["linear_layers"] as? [[Int]] ?? []
      return Sequential(sizes.map { Linear($0[0], $0[1]) })
    default: return nil
    }
  }

  @Test func firstValuesBitForBit() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var run = 0
    for vector in vectors {
      let family = vector["family"] as? String ?? ""
      guard family.hasPrefix("nn.") || family == "dropout",
        let seed = (vector["seed"] as? NSNumber)?.intValue
      else { continue }
      let arguments = vector["args"] as? [String: Any] ?? [:]
      manualSeed(seed)
      if family.hasPrefix("nn.init.") {
        let tensor = zeros(try #require(arguments["shape"] as? [Int]))
        switch family {
        case "nn.init.kaiming_uniform_": initKaimingUniform(tensor)
        case "nn.init.kaiming_normal_": initKaimingNormal(tensor)
        case "nn.init.xavier_uniform_": initXavierUniform(tensor)
        default: initXavierNormal(tensor)
        }
        #expect(same(tensor, try #require(vector["result"] as? [String: Any])), "\(family) \(seed)")
      } else if family == "dropout" {
        let n = try #require((vector["n"] as? NSNumber)?.intValue)
        let drop = Dropout(Oracle.number(try #require(arguments["p"])))
        let result = drop(arange(1, n + 1).float())
        #expect(same(result, try #require(vector["result"] as? [String: Any])), "dropout \(n)")
        drop.eval()
        #expect(drop(arange(1, n + 1).float()).toIntArray() == Array(1...n))
      } else {
        let made = try #require(layer(family, arguments), "\(family)")
        let expected = try #require(vector["parameters"] as? [[Any]])
        let found = made.namedParameters()
        #expect(found.map(\.name) == expected.map { $0[0] as? String ?? "" }, "\(family)")
        for (parameter, entry) in zip(found, expected) {
          #expect(parameter.tensor.shape == entry[1] as? [Int], "\(family) \(parameter.name)")
          #expect(
            same(parameter.tensor, try #require(entry[2] as? [String: Any])),
            "\(family) \(parameter.name) seed \(seed)")
        }
      }
      #expect(
        Float(rand(1).item()) == Float(Oracle.number(try #require(vector["next_rand"]))),
        "\(family) leaves the stream elsewhere")
      run += 1
    }
    #expect(run == 48)
  }

  @Test func recurrentResultsAndGradients() throws {
    let cases = try #require(try Oracle.load("ops.json")["ops"] as? [[String: Any]])
    var run = 0
    for item in cases {
      guard let op = item["op"] as? String, ["rnn_tanh", "lstm", "gru"].contains(op) else {
        continue
      }
      var inputs: [String: Tensor] = [:]
      for (name, value) in item["inputs"] as? [String: Any] ?? [:] {
        inputs[name] = try #require(Oracle.tensor(value))
        inputs[name]?.requiresGradient = true
      }
      let x = try #require(inputs["x"])
      let h = try #require(inputs["h"])
      let sizes = (x.shape[2], h.shape[2])
      var outputs: [Tensor] = []
      let network: any Trainable
      switch op {
      case "rnn_tanh": network = RNN(sizes.0, sizes.1, batchFirst: true)
      case "lstm": network = LSTM(sizes.0, sizes.1, batchFirst: true)
      default: network = GRU(sizes.0, sizes.1, batchFirst: true)
      }
      var state = StateDict()
      for (ours, theirs) in [
        ("weight_ih_l0", "wi"), ("weight_hh_l0", "wh"), ("bias_ih_l0", "bi"), ("bias_hh_l0", "bh"),
      ] { state[ours] = inputs[theirs]?.detached() }
      network.load(state)
      switch network {
      case let network as RNN:
        let result = network(x, h)
        outputs = [result.output, result.hidden]
      case let network as LSTM:
        let result = network(x, (h, try #require(inputs["c"])))
        outputs = [result.output, result.state.hidden, result.state.cell]
      case let network as GRU:
        let result = network(x, h)
        outputs = [result.output, result.hidden]
      default: break
      }
      let expected = try #require(item["outputs"] as? [Any])
      let upstream = try #require(item["grad_outputs"] as? [Any])
      #expect(outputs.count == expected.count)
      var total = Tensor(0.0)
      for (index, output) in outputs.enumerated() {
        #expect(
          Oracle.agree(output, try #require(Oracle.tensor(expected[index]))), "\(op) \(index)")
        if let gradient = Oracle.tensor(upstream[index]) {
          total = total + (output * gradient).sum()
        }
      }
      total.backward()
      let grads = try #require(item["grads"] as? [String: Any])
      let parameters = Dictionary(
        uniqueKeysWithValues: network.namedParameters().map { ($0.name, $0.tensor) })
      for (name, key) in [("weight_ih_l0", "wi"), ("weight_hh_l0", "wh"), ("bias_hh_l0", "bh")] {
        let found = try #require(parameters[name]?.grad)
        #expect(Oracle.agree(found, try #require(Oracle.tensor(grads[key]))), "\(op) \(name)")
      }
      #expect(
        Oracle.agree(try #require(x.grad), try #require(Oracle.tensor(grads["x"]))), "\(op) x")
      run += 1
    }
    #expect(run == 3)
  }

  @Test func printsAsPyTorch() throws {
    let cases = try #require(try Oracle.load("printing.json")["cases"] as? [[String: Any]])
    struct Net: Module {
      let fc1 = Linear(4, 3)
      let act = ReLU()
      let out = Sequential([Linear(3, 2), Softmax(dim: 1)])
      func callAsFunction(_ x: Tensor) -> Tensor { out(act(fc1(x))) }
    }
    let one = { [parameter(zeros(1))] }
    let made: [String: () -> String] = [
      "nn.Linear(784, 10)": { "\(Linear(784, 10))" },
      "nn.Linear(2, 1, bias=False)": { "\(Linear(2, 1, bias: false))" },
      "nn.Sigmoid()": { "\(Sigmoid())" }, "nn.ReLU()": { "\(ReLU())" },
      "nn.Sequential(nn.Linear(2, 10), nn.Sigmoid(), nn.Linear(10, 1), nn.Sigmoid())": {
        "\(Sequential([Linear(2, 10), Sigmoid(), Linear(10, 1), Sigmoid()]))"
      },
      "nn.Conv2d(1, 32, 3, stride=1, padding=1)": {
        "\(Conv2d(1, 32, kernelSize: 3, stride: 1, padding: 1))"
      },
      "nn.MaxPool2d(2, 2)": { "\(MaxPool2d(2, stride: 2))" },
      "nn.BatchNorm1d(10)": { "\(BatchNorm1d(10))" }, "nn.Dropout(0.5)": { "\(Dropout(0.5))" },
      "nn.CrossEntropyLoss()": { "\(CrossEntropyLoss())" }, "nn.BCELoss()": { "\(BCELoss())" },
      "nn.Embedding(10, 3)": { "\(Embedding(10, 3))" }, "nn.Flatten()": { "\(Flatten())" },
      "nn.Softmax(dim=1)": { "\(Softmax(dim: 1))" },
      #"nn.Sequential(OrderedDict([("fc1", nn.Linear(2, 3)), ("act", nn.Tanh())]))"#: {
        "\(Sequential(named: [("fc1", Linear(2, 3)), ("act", Tanh())]))"
      },
      "nn.Sequential(nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU()), nn.Flatten(), nn.Linear(4, 2))":
        {
          "\(Sequential([Sequential([Conv2d(1, 4, kernelSize: 3), ReLU()]), Flatten(), Linear(4, 2)]))"
        },
      "nn.LSTM(3, 4, batch_first=True)": { "\(LSTM(3, 4, batchFirst: true))" },
      "nn.LayerNorm(5)": { "\(LayerNorm(5))" },
      "nn.ModuleList([nn.Linear(1, 2), nn.ReLU()])": { "\(ModuleList([Linear(1, 2), ReLU()]))" },
      "nn.LeakyReLU(0.1)": { "\(LeakyReLU(0.1))" },
      "torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)": {
        "\(SGD(one(), learningRate: 0.1))"
      },
      "torch.optim.Adam([torch.zeros(1, requires_grad=True)], lr=0.001)": { "\(Adam(one()))" },
      "list(m.parameters())": { "" },
      "m.weight": {
        manualSeed(0)
        return "\(Linear(2, 3).weight)"
      },
      "m.state_dict()": {
        manualSeed(0)
        return "\(Linear(2, 3).stateDict())"
      },
      "m": { "\(Net())" },
    ]
    var run = 0
    for item in cases where item["kind"] as? String == "module" {
      let python = item["py"] as? String ?? ""
      let make = try #require(made[python], "\(python)")
      var text = make()
      if python.hasPrefix("list(") {
        manualSeed(1)
        let size = (item["setup"] as? String ?? "").contains("Linear(3") ? 3 : 1
        text = "\(Linear(size, 1).parameters())"
      }
      #expect(text == item["text"] as? String, "\(python)")
      run += 1
    }
    #expect(run == 27)
  }

  /// What torch 2.15 prints for layers that the reference file does not have.
  @Test func printsFurtherLayers() {
    let pairs: [(any Trainable, String)] = [
      (Conv1d(1, 2, kernelSize: 3), "Conv1d(1, 2, kernel_size=(3,), stride=(1,))"),
      (
        Conv2d(4, 4, kernelSize: 3, stride: 2, padding: 1, dilation: 2, groups: 2, bias: false),
        "Conv2d(4, 4, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), dilation=(2, 2), groups=2, "
          + "bias=False)"
      ),
      (
        Conv2d(1, 2, kernelSize: 3, padding: "same"),
        "Conv2d(1, 2, kernel_size=(3, 3), stride=(1, 1), padding=same)"
      ),
      (
        ConvTranspose2d(1, 2, kernelSize: 3, stride: 2, outputPadding: 1),
        "ConvTranspose2d(1, 2, kernel_size=(3, 3), stride=(2, 2), output_padding=(1, 1))"
      ),
      (
        MaxPool2d((2, 3)),
        "MaxPool2d(kernel_size=(2, 3), stride=(2, 3), padding=0, dilation=1, ceil_mode=False)"
      ),
      (AvgPool1d(2), "AvgPool1d(kernel_size=(2,), stride=(2,), padding=(0,))"),
      (AvgPool2d(3, stride: 2, padding: 1), "AvgPool2d(kernel_size=3, stride=2, padding=1)"),
      (AdaptiveAvgPool2d((2, 3)), "AdaptiveAvgPool2d(output_size=(2, 3))"),
      (
        BatchNorm2d(3, affine: false),
        "BatchNorm2d(3, eps=1e-05, momentum=0.1, affine=False, bias=False, track_running_stats=True)"
      ),
      (
        LayerNorm([2, 3], elementwiseAffine: false),
        "LayerNorm((2, 3), eps=1e-05, elementwise_affine=False, bias=False)"
      ),
      (GroupNorm(2, 4), "GroupNorm(2, 4, eps=1e-05, affine=True, bias=True)"),
      (Embedding(5, 3, paddingIndex: 0), "Embedding(5, 3, padding_idx=0)"),
      (Unflatten(dim: 1, sizes: [2, 3]), "Unflatten(dim=1, unflattened_size=(2, 3))"),
      (
        RNN(3, 4, layers: 2, nonlinearity: "relu", bias: false),
        "RNN(3, 4, num_layers=2, bias=False)"
      ),
      (
        GRU(3, 4, layers: 2, dropout: 0.1, bidirectional: true),
        "GRU(3, 4, num_layers=2, dropout=0.1, bidirectional=True)"
      ),
      (GRUCell(3, 4, bias: false), "GRUCell(3, 4, bias=False)"),
      (Softplus(), "Softplus(beta=1.0, threshold=20.0)"),
      (PReLU(), "PReLU(num_parameters=1)"), (ReLU6(), "ReLU6()"), (ELU(), "ELU(alpha=1.0)"),
    ]
    for (layer, text) in pairs { #expect(layer.description == text) }
  }

  @Test func batchNormKeepsStatistics() {
    let layer = BatchNorm1d(1)
    _ = layer(Tensor([[1.0], [3.0]]))
    #expect(abs((layer.runningMean?.item() ?? 0) - 0.2) < 1e-6)
    #expect(abs((layer.runningVar?.item() ?? 0) - 1.1) < 1e-6)
    layer.eval()
    let y = layer(Tensor([[0.2]]))
    #expect(abs(y.item()) < 1e-6)
    #expect(
      layer.namedBuffers().map(\.name) == ["running_mean", "running_var", "num_batches_tracked"])
    let model = Sequential([Sequential([Dropout(0.9)]), BatchNorm1d(4)])
    model.eval()
    #expect(model(ones(1, 4)).toArray().allSatisfy { abs($0 - 1) < 1e-4 })
  }

  @Test func groupNormIsLayerNormOfGroups() {
    manualSeed(1)
    let x = randn(2, 4, 3)
    let y = GroupNorm(1, 4)(x)
    #expect(Oracle.agree(y, layerNorm(x, [4, 3])))
  }

  @Test func stackedNetworksAgreeWithCells() {
    manualSeed(2)
    let x = randn(3, 2, 4)
    let gru = GRU(4, 5)
    let cell = GRUCell(4, 5)
    var state = StateDict()
    for (name, tensor) in gru.namedParameters() {
      state[String(name.dropLast(3))] = tensor.detached()
    }
    cell.load(state)
    var hidden = zeros(2, 5)
    for step in 0..<3 { hidden = cell(x[step], hidden) }
    #expect(Oracle.agree(gru(x).hidden[0].detached(), hidden.detached()))
    let both = LSTM(4, 5, layers: 2, batchFirst: true, bidirectional: true)
    let result = both(randn(2, 3, 4))
    #expect(result.output.shape == [2, 3, 10])
    #expect(result.state.cell.shape == [4, 2, 5])
    #expect(both.parameters().count == 16)
    #expect(RNN(4, 5)(randn(3, 4)).output.shape == [3, 5])
  }

  @Test func refusals() {
    func refusal(_ body: () -> Void) -> String? { isolated(body).1?.english }
    #expect(refusal { _ = Conv2d(3, 4, kernelSize: 3)(ones(1, 1, 5, 5)) } != nil)
    #expect(refusal { _ = Conv2d(1, 1, kernelSize: 3)(ones(5, 5)) } != nil)
    #expect(refusal { _ = Conv2d(0, 1, kernelSize: 3) } != nil)
    #expect(refusal { _ = Conv2d(1, 1, kernelSize: 0) } != nil)
    #expect(refusal { _ = Conv2d(3, 4, kernelSize: 1, groups: 2) }?.contains("groups 2") == true)
    #expect(refusal { _ = Conv2d(1, 1, kernelSize: 3, padding: "same_") } != nil)
    #expect(refusal { _ = Conv2d(1 << 40, 1 << 40, kernelSize: 3) } != nil)
    #expect(refusal { _ = BatchNorm1d(3)(ones(1, 3)) }?.contains("more than one") == true)
    #expect(refusal { _ = BatchNorm2d(3)(ones(2, 3)) } != nil)
    #expect(refusal { _ = Embedding(3, 2)(Tensor([3])) } != nil)
    #expect(refusal { _ = Embedding(3, 2, paddingIndex: 3) } != nil)
    #expect(refusal { _ = Dropout(1.5) }?.contains("1.5") == true)
    #expect(refusal { _ = LayerNorm(4)(ones(2, 3)) } != nil)
    #expect(refusal { _ = GroupNorm(3, 4) } != nil)
    #expect(refusal { _ = LSTM(3, 4)(ones(2, 2, 5)) } != nil)
    #expect(refusal { _ = GRU(3, 4)(ones(2, 2, 3), ones(1, 1, 4)) } != nil)
    #expect(refusal { _ = RNN(3, 4)(ones(0, 2, 3)) } != nil)
    #expect(refusal { _ = RNN(0, 4) } != nil)
    #expect(refusal { _ = MaxPool2d(2)(ones(1, 1, 1, 1)) } != nil)
    #expect(refusal { _ = Linear(3, 2)(ones(4, 5)) } != nil)
    #expect(refusal { _ = Unflatten(dim: 1, sizes: [4, 4])(ones(2, 6)) } != nil)
    #expect(refusal { _ = Sequential([ReLU()])[3] } != nil)
    #expect(refusal { Linear(2, 2).load(Linear(3, 2).stateDict()) }?.contains("weight") == true)
    #expect(refusal { Linear(2, 2).load(StateDict()) }?.contains("missing") == true)
    #expect(refusal { initKaimingUniform(zeros(3)) } != nil)
    #expect(refusal { initKaimingUniform(zeros(3, 3), mode: "fan") } != nil)
    #expect(refusal { _ = calculateGain("swish") } != nil)
  }

  @Test func orthogonalRows() {
    manualSeed(1)
    let w = initOrthogonal(zeros(3, 5))
    let product = matmul(w, w.transposed())
    #expect(zip(product.toArray(), eye(3).toArray()).allSatisfy { abs($0 - $1) < 1e-6 })
  }
}
