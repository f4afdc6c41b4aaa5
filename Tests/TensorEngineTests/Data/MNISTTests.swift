import Foundation
import Testing

@testable import TensorEngine

/// A folder that is removed at the end of the test.
private final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hanji-data-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}

/// The folder with the real files, where there is one beside the repository.
private let realData: String? = {
  let here = URL(fileURLWithPath: #filePath)
  let root = (0..<4).reduce(here) { url, _ in url.deletingLastPathComponent() }
  let candidates = [
    ProcessInfo.processInfo.environment["HANJI_DATA"] ?? "",
    root.appendingPathComponent("data").path,
    root.appendingPathComponent("../shared/data").standardized.path,
  ]
  return candidates.first {
    FileManager.default.fileExists(atPath: $0 + "/mnist/t10k-labels-idx1-ubyte.gz")
  }
}()

@Suite struct MNISTTests {
  /// Runs `body` as a host does that allows one folder.
  private func hosted<Result>(_ folder: String, _ body: () -> Result) -> (Result, EngineError?) {
    let context = EngineContext()
    context.recordsFailures = true
    context.datasetFolders = [folder]
    EngineContext.use(context)
    defer { EngineContext.use(EngineContext()) }
    return (body(), context.failure)
  }

  static let images = IDXFileTests.file([3, 28, 28], (0..<(3 * 784)).map { UInt8($0 % 256) })
  static let labels = IDXFileTests.file([3], [5, 0, 9])

  @Test(arguments: ["mnist/", "MNIST/raw/", ""]) func findsPackedAndUnpackedFiles(inner: String)
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("\(inner)train-images-idx3-ubyte.gz", gzip(Self.images))
    try folder.write("\(inner)train-labels-idx1-ubyte", Self.labels)
    let (train, failure) = hosted(folder.path) { MNIST(train: true) }
    #expect(failure == nil)
    #expect(train.count == 3)
    #expect(train.labels.toIntArray() == [5, 0, 9] && train.labels.dtype == .int64)
    #expect(train.rawImages.shape == [3, 28, 28] && train.images.shape == [3, 1, 28, 28])
    #expect(train.rawImages.toArray()[784 + 255] == Double((784 + 255) % 256))
    let (image, label) = train[1]
    #expect(image.shape == [1, 28, 28] && label == 0)
    for pixel in [0, 1, 100, 783] {
      #expect(image.toArray()[pixel] == Double(Float((784 + pixel) % 256) / 255))
    }
    let batch = Array(DataLoader(train, batchSize: 2))
    #expect(batch.map { $0.0.shape } == [[2, 1, 28, 28], [1, 1, 28, 28]])
    #expect(batch[0].0.toArray() + batch[1].0.toArray() == train.images.toArray())
    try expectFailure("subscript") { _ = train[3] }
    try expectFailure("subscript") { _ = train[-1] }
  }

  @Test func everyPixelIsDividedBy255() {
    let shades = (0..<256).map { UInt8($0) }
    let tensors = ImageTensors(
      LabelledImages(count: 1, rows: 16, columns: 16, pixels: shades, labels: [0]))
    #expect(tensors.images.toArray() == shades.map { Double(Float($0) / 255) })
  }

  @Test func aMissingDatasetSaysWhereItLooked() throws {
    let folder = try TemporaryFolder()
    let (test, failure) = hosted(folder.path) { MNIST(train: false) }
    let error = try #require(failure)
    #expect(error.kind == .missingDataset("mnist"))
    #expect(error.english.contains("t10k-images-idx3-ubyte.gz"))
    #expect(error.english.contains(folder.path + "/mnist") && error.korean.contains(folder.path))
    #expect(error.helpEnglish.contains("hanji data fetch mnist"))
    #expect(test.count == 0 && test.images.shape == [0, 1, 28, 28] && test.labels.count == 0)
  }

  @Test func damagedFilesAreErrors() throws {
    let packed = gzip(Self.images)
    let cases: [(String, [UInt8], [UInt8])] = [
      ("gzip data end", Array(packed.dropLast(10)), gzip(Self.labels)),
      ("damaged", packed.enumerated().map { $0.offset == 60 ? ~$0.element : $0.element }, []),
      ("does not begin", Array("<html>".utf8), gzip(Self.labels)),
      ("needs 2352 bytes", gzip(Array(Self.images.dropLast())), gzip(Self.labels)),
      ("3 images and 2 labels", packed, gzip(IDXFileTests.file([2], [1, 2]))),
      ("label 10", packed, gzip(IDXFileTests.file([3], [1, 10, 2]))),
      ("dimensions", gzip(Self.labels), gzip(Self.labels)),
    ]
    for (words, images, labels) in cases {
      let folder = try TemporaryFolder()
      try folder.write("mnist/t10k-images-idx3-ubyte.gz", images)
      try folder.write("mnist/t10k-labels-idx1-ubyte.gz", labels)
      let (test, failure) = hosted(folder.path) { MNIST(train: false) }
      let error = try #require(failure, "\(words)")
      #expect(error.english.contains(words) && error.kind == .invalidArgument, "\(error.english)")
      #expect(test.count == 0)
    }
  }

  @Test func aChangedFileIsReadAgain() throws {
    let folder = try TemporaryFolder()
    try folder.write("train-images-idx3-ubyte", Self.images)
    try folder.write("train-labels-idx1-ubyte", Self.labels)
    #expect(hosted(folder.path) { MNIST(train: true).count }.0 == 3)
    try folder.write(
      "train-images-idx3-ubyte", IDXFileTests.file([1, 28, 28], .init(repeating: 7, count: 784)))
    try folder.write("train-labels-idx1-ubyte", IDXFileTests.file([1], [4]))
    #expect(hosted(folder.path) { MNIST(train: true).count }.0 == 1)
  }

  @Test(.enabled(if: realData != nil)) func theRealTestImages() throws {
    let (test, failure) = hosted(realData ?? "") { MNIST(train: false) }
    #expect(failure == nil && test.count == 10_000)
    #expect(Array(test.labels.toIntArray().prefix(10)) == [7, 2, 1, 0, 4, 1, 4, 9, 5, 9])
    // The random image of the lesson.
    #expect(test[PythonRandom(seed: 777).randint(0, test.count - 1)].1 == 8)
  }

  @Test(.enabled(if: realData != nil)) func theFirstBatchOfTheLesson() throws {
    let (labels, failure) = hosted(realData ?? "") { () -> [Int] in
      let train = MNIST(train: true)
      manualSeed(777)
      _ = Linear(784, 10)
      let loader = DataLoader(train, batchSize: 100, shuffle: true, dropLast: true)
      #expect(loader.count == 600)
      return loader.makeIterator().next()?.1.toIntArray() ?? []
    }
    #expect(failure == nil)
    #expect(labels == Self.firstBatch)
  }

  /// The labels of the first batch after seed 777 and a layer of 784 × 10, from PyTorch.
  static let firstBatch = [
    8, 6, 7, 7, 0, 1, 9, 7, 1, 9, 7, 6, 1, 1, 8, 0, 3, 3, 5, 4, 9, 6, 9, 7, 3, 5, 0, 7, 7, 0, 9, 0,
    9, 5, 2, 0, 3, 5, 4, 4, 8, 1, 1, 9, 7, 2, 2, 6, 0, 9, 6, 5, 7, 9, 9, 4, 4, 3, 9, 1, 3, 4, 3, 3,
    8, 9, 4, 9, 6, 2, 0, 4, 5, 8, 5, 5, 3, 9, 2, 7, 6, 0, 3, 8, 1, 1, 6, 3, 3, 1, 4, 5, 9, 4, 7, 1,
    0, 4, 3, 7,
  ]
}

@Suite struct SyntheticDigitsTests {
  @Test func aSeedDrawsTheSameDigits() {
    let digits = SyntheticDigits(count: 50, seed: 3)
    let again = SyntheticDigits(count: 50, seed: 3)
    let others = SyntheticDigits(count: 50, seed: 4)
    #expect(digits.rawImages.toArray() == again.rawImages.toArray())
    #expect(digits.rawImages.toArray() != others.rawImages.toArray())
    #expect(digits.images.shape == [50, 1, 28, 28])
    let counts = Dictionary(grouping: digits.labels.toIntArray(), by: { $0 }).mapValues(\.count)
    #expect(counts == Dictionary(uniqueKeysWithValues: (0..<10).map { ($0, 5) }))
    // Some ink on every image, and none on its rim.
    let pixels = digits.rawImages.toArray()
    for image in 0..<50 {
      let ink = pixels[(image * 784)..<((image + 1) * 784)].reduce(0, +) / 255
      #expect((20.0...260).contains(ink))
    }
  }

  /// The bits of the images never change: a recorded digest (FNV-1a of the pixels).
  @Test func theImagesAreTheSameEverywhere() {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in SyntheticDigits(count: 200, seed: 1).rawImages.toArray() {
      digest = (digest ^ UInt64(value)) &* 0x100_0000_01b3
    }
    #expect(digest == 8_557_696_187_085_630_498)
  }

  @Test func theDefaultGeneratorIsNotTouched() {
    EngineContext.use(EngineContext())
    manualSeed(1)
    let expected = rand(1).item()
    manualSeed(1)
    _ = SyntheticDigits(count: 3)
    #expect(rand(1).item() == expected)
  }

  @Test func mistakesAreReported() throws {
    try expectFailure("SyntheticDigits") { #expect(SyntheticDigits(count: -1).count == 0) }
    try expectFailure("SyntheticDigits") { _ = SyntheticDigits(count: 100_001) }
  }
}
