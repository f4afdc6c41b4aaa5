import Foundation
import TensorKernels
import Testing

@testable import TensorEngine

/// A device whose memory the processor must not touch: it lies in blocks of its own, filled with
/// other bits, and only copies and the two kernels below reach it.
private final class PretendDevice: Backend {
  let device: Device
  private(set) var uploads = 0
  private(set) var downloads = 0
  private(set) var ran: [String] = []
  private(set) var blocks = 0
  /// Bytes are kept turned around, so that whoever reads them without a copy gets wrong numbers.
  private static let mask: UInt8 = 0x5a

  init(_ name: String, _ index: UInt8) { device = Device(name: name, index: index) }

  func allocate(bytes: Int) -> UnsafeMutableRawPointer? {
    guard bytes < 1 << 20 else { return nil }
    blocks += 1
    return .allocate(byteCount: bytes, alignment: 64)
  }
  func release(_ pointer: UnsafeMutableRawPointer) {
    blocks -= 1
    pointer.deallocate()
  }
  private func copy(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ bytes: Int
  ) {
    for i in 0..<bytes {
      let byte = source.load(fromByteOffset: i, as: UInt8.self)
      target.storeBytes(of: byte ^ PretendDevice.mask, toByteOffset: i, as: UInt8.self)
    }
  }
  func upload(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int) {
    uploads += 1
    copy(source, target, bytes)
  }
  func download(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, bytes: Int) {
    downloads += 1
    copy(source, target, bytes)
  }

  private func number(_ tensor: Tensor, _ place: Int) -> Float {
    let bits = tensor.base.load(fromByteOffset: place * 4, as: UInt32.self)
    return Float(bitPattern: bits ^ 0x5a5a_5a5a)
  }
  private func set(_ tensor: Tensor, _ place: Int, _ value: Float) {
    tensor.base.storeBytes(
      of: value.bitPattern ^ 0x5a5a_5a5a, toByteOffset: place * 4, as: UInt32.self)
  }

  func run(_ kernel: DeviceKernel, _ inputs: [Tensor], _ result: Tensor) -> Bool {
    guard result.dtype == .float32 else { return false }
    switch kernel {
    case .binary(let operation):
      let function: (Float, Float) -> Float
      switch operation {
      case .add: function = { $0 + $1 }
      case .multiply: function = { $0 * $1 }
      default: return false
      }
      ran.append("\(operation)")
      let steps = inputs.map { $0.steps(in: result.shape) }
      var places = inputs.map { _ in [Int]() }
      for i in inputs.indices { forEachIndex(result.shape, steps[i]) { places[i].append($1) } }
      for i in 0..<result.count {
        set(result, i, function(number(inputs[0], places[0][i]), number(inputs[1], places[1][i])))
      }
      return true
    case .product(let transposeA, let transposeB):
      guard inputs.count == 2 else { return false }
      ran.append("product")
      let (a, b) = (inputs[0], inputs[1])
      let (rows, columns) = (result.shape[0], result.shape[1])
      let inner = a.shape[transposeA ? 0 : 1]
      for i in 0..<rows {
        for j in 0..<columns {
          var sum: Float = 0
          for k in 0..<inner {
            let (p, q) = (transposeA ? (k, i) : (i, k), transposeB ? (j, k) : (k, j))
            let x = number(a, p.0 * a.strides[0] + p.1 * a.strides[1])
            let y = number(b, q.0 * b.strides[0] + q.1 * b.strides[1])
            sum = sum.addingProduct(x, y)
          }
          set(result, i * columns + j, sum)
        }
      }
      return true
    default: return false
    }
  }
}

/// The seam for other devices, proved with one that has memory of its own. Other tests make no
/// tensors of devices, so that they may run beside these.
@Suite(.serialized) struct DeviceTests {
  private func withDevice(_ index: UInt8 = 1, _ body: (PretendDevice) throws -> Void) rethrows {
    let backend = PretendDevice("pretend:\(index)", index)
    Backends.register(backend)
    defer { Backends.unregister(backend) }
    try body(backend)
    #expect(backend.blocks == 0, "memory of the device was not released")
  }

  @Test func aTensorMovesThereAndBack() {
    withDevice { backend in
      let x = Tensor([[1.0, 2, 3], [4, 5, 6]])
      let there = x.to(backend.device)
      #expect(there.device == backend.device)
      #expect(there.device.description == "pretend:1")
      #expect(there.to(backend.device) === there)
      #expect(backend.uploads == 1)
      #expect(there.toArray() == [1, 2, 3, 4, 5, 6])
      #expect(there.t().to(.cpu).toArray() == [1, 4, 2, 5, 3, 6])
      #expect(there[1, 0].item() == 4)
      #expect("\(there)" == "\(x)")
      #expect(there.isContiguous() && !there.t().isContiguous())
    }
  }

  @Test func operationsRunWhereTheirOperandsAre() {
    withDevice { backend in
      let x = Tensor([[1.0, 2, 3], [4, 5, 6]])
      let row = Tensor([0.5, 0.25, 0.125])
      let (a, b) = (x.to(backend.device), row.to(backend.device))
      let downloads = backend.downloads
      let sum = a + b
      let product = matmul(a, (a * 2.0).t())
      #expect(backend.ran == ["add", "multiply", "product"])
      #expect(backend.downloads == downloads, "a kernel of the device needs no copies")
      #expect(sum.device == backend.device && product.device == backend.device)
      #expect(sum.toArray() == (x + row).toArray())
      #expect(product.toArray() == matmul(x, (x * 2.0).t()).toArray())
      // What the device has no kernel for is computed here and put there.
      for (name, here, result) in [
        ("exp", exp(x), exp(a)), ("sum", x.sum(dim: 0), a.sum(dim: 0)),
        ("mean", x.mean(), a.mean()),
        ("softmax", softmax(x, dim: 1), softmax(a, dim: 1)), ("less", x .< 3.0, a .< 3.0),
        ("cat", cat([x, x]), cat([a, a])), ("division", x / row, a / b),
        ("double", x.double(), a.double()), ("clone", x.t().clone(), a.t().clone()),
        ("zeros", zerosLike(x), zerosLike(a)),
        ("where", relu(x - 3.0), whereTrue(a .> 3.0, a - 3.0, 0.0)),
      ] {
        #expect(result.toArray() == here.toArray(), "\(name)")
        #expect(result.device == backend.device, "\(name)")
      }
    }
  }

  @Test func gradientsAndTrainingAreTheSame() {
    withDevice { backend in
      func train(_ device: Device) -> [[Double]] {
        manualSeed(7)
        let inputs = randn(8, 3).to(device)
        let targets = randn(8, 2).to(device)
        let weight = withoutGradients { randn(2, 3).to(device) }
        let bias = withoutGradients { zeros(2).to(device) }
        weight.requiresGradient = true
        bias.requiresGradient = true
        let optimizer = SGD([weight, bias], learningRate: 0.1, momentum: 0.9)
        var losses: [Double] = []
        for _ in 0..<3 {
          optimizer.zeroGrad()
          let loss = mseLoss(sigmoid(linear(inputs, weight, bias)), targets)
          loss.backward()
          #expect(weight.grad?.device == device)
          optimizer.step()
          losses.append(loss.item())
        }
        return [losses, weight.toArray(), bias.toArray()]
      }
      #expect(train(backend.device) == train(.cpu))
      // A gradient goes back through a move to where its tensor is.
      let x = Tensor([1.0, 2], requiresGradient: true)
      let y = x.to(backend.device)
      (y * y).sum().backward()
      #expect(x.grad?.device == .cpu)
      #expect(x.grad?.toArray() == [2, 4])
    }
  }

  @Test func aModelMovesWithItsParametersAndBuffers() {
    withDevice { backend in
      func train(_ device: Device) -> [[Double]] {
        manualSeed(3)
        let model = Sequential(Linear(3, 4), BatchNorm1d(4), ReLU(), Linear(4, 2))
        let cost = CrossEntropyLoss(weight: Tensor([1.0, 3.0]))
        let first = model.parameters()[0]
        let optimizer = Adam(model.parameters(), learningRate: 0.05)
        let inputs = randn(6, 3)
        let labels = Tensor([0, 1, 1, 0, 1, 0])
        model.to(device)
        cost.to(device)
        #expect(model.parameters()[0] === first, "the optimizer keeps its tensors")
        var losses: [Double] = []
        for _ in 0..<3 {
          optimizer.zeroGrad()
          let loss = cost(model(inputs.to(device)), labels.to(device))
          loss.backward()
          optimizer.step()
          losses.append(loss.item())
        }
        let state = model.stateDict()
        for name in state.names { #expect(state[name]?.device == device, "\(name)") }
        #expect(first.grad?.device == device)
        model.to(.cpu)
        #expect(first.grad?.device == .cpu)
        return [losses] + state.names.map { model.stateDict()[$0]!.toArray() }
      }
      #expect(train(backend.device) == train(.cpu))
    }
  }

  @Test func everyLayerIsTheSameThere() {
    withDevice { backend in
      let pictures = [2, 4, 6, 6]
      let cases: [(String, [Int], () -> any Module)] = [
        ("Linear", [3, 4], { Linear(4, 2) }),
        ("Conv1d", [2, 4, 6], { Conv1d(4, 3, kernelSize: 3) }),
        ("Conv2d", pictures, { Conv2d(4, 3, kernelSize: 3, padding: 1) }),
        ("ConvTranspose2d", pictures, { ConvTranspose2d(4, 3, kernelSize: 3) }),
        ("MaxPool2d", pictures, { MaxPool2d(2) }),
        ("AvgPool2d", pictures, { AvgPool2d(2) }),
        ("AdaptiveAvgPool2d", pictures, { AdaptiveAvgPool2d(3) }),
        ("BatchNorm1d", [5, 4], { BatchNorm1d(4) }),
        ("BatchNorm2d", pictures, { BatchNorm2d(4) }),
        ("LayerNorm", [3, 4], { LayerNorm(4) }),
        ("GroupNorm", pictures, { GroupNorm(2, 4) }),
        ("Dropout", [3, 4], { Dropout(0.5) }),
        ("Flatten", pictures, { Flatten() }),
        ("ReLU", [3, 4], { ReLU() }), ("GELU", [3, 4], { GELU() }), ("ELU", [3, 4], { ELU() }),
        ("LeakyReLU", [3, 4], { LeakyReLU(0.1) }), ("Tanh", [3, 4], { Tanh() }),
        ("SiLU", [3, 4], { SiLU() }), ("Softplus", [3, 4], { Softplus() }),
        ("Softmax", [3, 4], { Softmax(dim: 1) }), ("LogSoftmax", [3, 4], { LogSoftmax(dim: 1) }),
        ("PReLU", [3, 4], { PReLU() }), ("Sigmoid", [3, 4], { Sigmoid() }),
      ]
      for (name, shape, make) in cases {
        func run(_ device: Device) -> [[Double]] {
          manualSeed(11)
          let model = make()
          let input = randn(shape).to(device)
          input.requiresGradient = true
          model.to(device)
          let result = model(input)
          #expect(result.device == device, "\(name)")
          (result * result).sum().backward()
          let parameters = model.parameters()
          for tensor in [input] + parameters {
            #expect(tensor.grad?.device == device, "\(name)")
          }
          model.eval()
          let state = model.stateDict()
          return [result.toArray(), input.grad?.toArray() ?? [], model(input).toArray()]
            + parameters.map { $0.grad?.toArray() ?? [] }
            + state.names.map { state[$0]?.toArray() ?? [] }
        }
        #expect(run(backend.device) == run(.cpu), "\(name)")
      }
      func embed(_ device: Device) -> [[Double]] {
        manualSeed(11)
        let model = Embedding(7, 3).to(device)
        let result = model(Tensor([[1, 2], [6, 1]]).to(device))
        (result * result).sum().backward()
        return [result.toArray(), model.weight.grad?.toArray() ?? []]
      }
      #expect(embed(backend.device) == embed(.cpu))
      func recur(_ device: Device) -> [[Double]] {
        manualSeed(11)
        let model = LSTM(3, 4, batchFirst: true).to(device)
        let (output, state) = model(randn(2, 5, 3).to(device))
        (output * output).sum().backward()
        return [output.toArray(), state.0.toArray(), state.1.toArray()]
          + model.parameters().map { $0.grad?.toArray() ?? [] }
      }
      #expect(recur(backend.device) == recur(.cpu))
    }
  }

  @Test func lossesAndOptimizersAreTheSameThere() {
    withDevice { backend in
      let labels = Tensor([1, 0, 2, 2])
      let costs: [(String, (Tensor, Tensor) -> Tensor)] = [
        ("mse", { mseLoss($0, $1) }), ("l1", { l1Loss($0, $1) }),
        ("smoothL1", { smoothL1Loss($0, $1) }), ("huber", { huberLoss($0, $1, delta: 0.5) }),
        ("bce", { binaryCrossEntropy(sigmoid($0), $1) }),
        ("logits", { binaryCrossEntropyWithLogits($0, $1) }),
        ("kl", { klDivergence(logSoftmax($0, dim: 1), softmax($1, dim: 1)) }),
        ("nll", { nllLoss(logSoftmax($0, dim: 1), labels.to($1.device)) }),
        ("cross", { crossEntropy($0, labels.to($1.device), labelSmoothing: 0.1) }),
        ("soft", { crossEntropy($0, softmax($1, dim: 1)) }),
      ]
      let optimizers: [(String, ([Tensor]) -> any Optimizer)] = [
        ("SGD", { SGD($0, learningRate: 0.1, momentum: 0.9, weightDecay: 0.01, nesterov: true) }),
        ("Adam", { Adam($0, amsgrad: true) }), ("AdamW", { AdamW($0) }),
        ("Adamax", { Adamax($0) }), ("NAdam", { NAdam($0) }),
        ("RMSprop", { RMSprop($0, momentum: 0.5, centered: true) }), ("Adagrad", { Adagrad($0) }),
      ]
      for (index, (name, cost)) in costs.enumerated() {
        let (optimizerName, make) = optimizers[index % optimizers.count]
        func run(_ device: Device) -> [[Double]] {
          manualSeed(5)
          let inputs = randn(4, 5)
          let targets = rand(4, 3).to(device)
          let model = Linear(5, 3).to(device)
          let optimizer = make(model.parameters())
          var losses: [Double] = []
          for _ in 0..<3 {
            optimizer.zeroGrad()
            let loss = cost(model(inputs.to(device)), targets)
            loss.backward()
            _ = clipGradNorm(model.parameters(), maximum: 0.5)
            optimizer.step()
            losses.append(loss.item())
          }
          #expect(model.weight.device == device)
          return [losses, model.weight.toArray()]
        }
        #expect(run(backend.device) == run(.cpu), "\(name), \(optimizerName)")
      }
    }
  }

  @Test func differentDevicesAreRefusedByName() throws {
    try withDevice { first in
      try withDevice(2) { second in
        let x = Tensor([1.0, 2])
        let (a, b) = (x.to(first.device), x.to(second.device))
        for (left, right, names) in [
          (a, b, ["pretend:1", "pretend:2"]), (a, x, ["pretend:1", "cpu"]),
          (x, a, ["cpu", "pretend:1"]),
        ] {
          let failure = try expectFailure("+") { _ = left + right }
          for name in names {
            #expect(failure.english.contains("'\(name)'"))
            #expect(failure.korean.contains("'\(name)'"))
          }
        }
        // A number of the processor goes with any device.
        #expect((a * Tensor(3.0)).toArray() == [3, 6])
      }
    }
    let missing = try expectFailure("to") {
      _ = Tensor([1.0]).to(Device(name: "pretend:9", index: 9))
    }
    #expect(missing.english.contains("pretend:9"))
    try withDevice { backend in
      let tooLarge = try expectFailure("memory") { _ = zeros(1 << 19).to(backend.device) }
      #expect(tooLarge.english.contains("no memory left"))
    }
  }
}
