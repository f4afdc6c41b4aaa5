import Foundation
import Testing

@testable import TensorEngine

@Suite struct SafeTensorsTests {
  private func temporary() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(
      UUID().uuidString + ".safetensors"
    )
    .path
  }

  @Test func comesBackAsItWas() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var state = StateDict()
    state["a.weight"] = Tensor([[1.5, -2.25], [.infinity, 0.1]])
    state["b"] = Tensor([1.0 / 3, -1e300], dtype: .float64)
    state["c"] = Tensor([Int.max, Int.min, 0])
    state["d"] = Tensor([true, false])
    state["e"] = Tensor([7, -7]).to(.int32)
    state["f"] = Tensor([0, 255]).to(.uint8)
    state["none"] = zeros(0, 3)
    state["scalar"] = Tensor(3.5)
    state["view"] = Tensor([[1.0, 2, 3], [4, 5, 6]]).transposed()
    try SafeTensors.save(state, to: path, metadata: ["format": "pt"])
    let back = try SafeTensors.load(path)
    #expect(Set(back.names) == Set(state.names))
    for name in state.names {
      let (a, b) = (try #require(state[name]), try #require(back[name]))
      #expect(a.shape == b.shape && a.dtype == b.dtype && a.toArray() == b.toArray(), "\(name)")
    }
    #expect(back["c"]?.toIntArray() == [Int.max, Int.min, 0])
  }

  /// A file put together by hand, as the format describes it.
  @Test func readsTheFormatAsDescribed() throws {
    let header =
      #"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"h":{"dtype":"F16","#
      + #""shape":[3],"data_offsets":[8,14]},"b":{"dtype":"BF16","shape":[1],"data_offsets":[14,16]},"#
      + #""__metadata__":{"format":"pt"}}"#
    var file = Data()
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { file.append(contentsOf: $0) }
    file.append(contentsOf: header.utf8)
    file.append(contentsOf: [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0])  // 1, -2
    file.append(contentsOf: [0x00, 0x3c, 0x01, 0x00, 0x00, 0xfc])  // 1, 2^-24, -inf
    file.append(contentsOf: [0x40, 0x40])  // 3
    let state = try SafeTensors.read(file, "test")
    #expect(state.names == ["w", "h", "b"])
    #expect(state["w"]?.toArray() == [1, -2])
    #expect(state["h"]?.toArray() == [1, 0x1p-24, -.infinity])
    #expect(state["b"]?.toArray() == [3])
  }

  @Test func writesTheFormatAsDescribed() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var state = StateDict()
    state["w"] = Tensor([1.0, -2])
    try SafeTensors.save(state, to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let length = Int(bytes[0])
    #expect(bytes[1..<8].allSatisfy { $0 == 0 } && length % 8 == 0)
    let header = String(decoding: bytes[8..<(8 + length)], as: UTF8.self)
    #expect(
      header.trimmingCharacters(in: .whitespaces)
        == #"{"w":{"data_offsets":[0,8],"dtype":"F32","shape":[2]}}"#)
    #expect(Array(bytes[(8 + length)...]) == [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0])
  }

  @Test func badFilesAreRefused() throws {
    func refusal(_ header: String, _ body: Int = 8, length: UInt64? = nil) -> String? {
      var file = Data()
      withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) {
        file.append(contentsOf: $0)
      }
      file.append(contentsOf: header.utf8)
      file.append(Data(count: body))
      do {
        _ = try SafeTensors.read(file, "test")
        return nil
      } catch { return (error as? SafeTensorsError)?.english }
    }
    func entry(_ type: String, _ shape: String, _ offsets: String) -> String {
      #"{"w":{"dtype":"\#(type)","shape":\#(shape),"data_offsets":\#(offsets)}}"#
    }
    #expect(refusal(entry("F32", "[2]", "[0,8]")) == nil)
    #expect(refusal("")?.contains("begin with") == true)
    #expect(refusal("{", length: 1 << 60)?.contains("header should have") == true)
    #expect(refusal("{", length: UInt64.max) != nil)
    #expect(refusal("{]")?.contains("JSON") == true)
    #expect(refusal(entry("F99", "[2]", "[0,8]"))?.contains("F99") == true)
    #expect(refusal(entry("F64", "[2]", "[0,8]"))?.contains("16 bytes") == true)
    #expect(refusal(entry("F32", "[-2]", "[0,8]"))?.contains("whole numbers") == true)
    #expect(refusal(entry("F32", "[2.5]", "[0,8]")) != nil)
    #expect(refusal(entry("F32", "[2]", "[8,0]")) != nil)
    #expect(refusal(entry("F32", "[2]", "[4,12]"), 12)?.contains("overlap") == true)
    #expect(refusal(entry("F32", "[2]", "[0,8]"), 9)?.contains("follow the header") == true)
    #expect(refusal(entry("F32", "[2]", "[0,8]"), 7) != nil)
    #expect(
      refusal(entry("F32", "[4294967296,4294967296,4294967296]", "[0,8]"))?.contains("too large")
        == true)
    #expect(refusal(#"{"w":3}"#) != nil)
    #expect(
      refusal(
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"#
          + #""b":{"dtype":"U8","shape":[4],"data_offsets":[3,7]}}"#, 7)?.contains("overlap")
        == true)
    #expect(throws: SafeTensorsError.self) { try SafeTensors.load("/nowhere/model.safetensors") }
  }

  /// Any byte changed, and any cut: a state or an error, never a trap.
  @Test func damagedFilesNeverTrap() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let model = Linear(2, 2)
    try SafeTensors.save(model.stateDict(), to: path)
    let good = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SystemIndependentNumbers(state: 12345)
    isolated {
      for cut in 0..<good.count {
        #expect(throws: SafeTensorsError.self) {
          try SafeTensors.read(good.prefix(cut), "cut")
        }
      }
      for _ in 0..<2000 {
        var bad = good
        for _ in 0...random.next(3) { bad[random.next(bad.count)] = UInt8(random.next(256)) }
        _ = try? SafeTensors.read(bad, "damaged")
      }
    }
  }

  @Test func modelsComeBack() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    manualSeed(3)
    let model = Sequential([Conv2d(1, 2, kernelSize: 3), BatchNorm2d(2), Flatten(), Linear(8, 2)])
    _ = model(randn(4, 1, 4, 4))
    try SafeTensors.save(model.stateDict(), to: path)
    let other = Sequential([Conv2d(1, 2, kernelSize: 3), BatchNorm2d(2), Flatten(), Linear(8, 2)])
    other.load(try SafeTensors.load(path))
    model.eval()
    other.eval()
    let x = randn(2, 1, 4, 4)
    #expect(model(x).toArray() == other(x).toArray())
    #expect(
      other.stateDict().names == [
        "0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var",
        "1.num_batches_tracked", "3.weight", "3.bias",
      ])
  }
}

private struct SystemIndependentNumbers {
  var state: UInt64
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
