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
