// Digits drawn by the engine, so that every lesson about images works without a file.
//
// Each digit is a few strokes (straight pieces and arcs) in a square. A sample draws them slanted, turned,
// stretched and moved at random, with a pen of random width; a pixel is as dark as the pen covers it. All
// arithmetic is exactly rounded (no sine or cosine of a library), so the images are the same everywhere.

/// Digits 0 to 9 drawn from strokes, 28 × 28 pixels, in the form of MNIST.
///
///     let train = SyntheticDigits(count: 5000, seed: 1)
///     let test = SyntheticDigits(count: 1000, seed: 2)
public final class SyntheticDigits: Dataset {
  private let tensors: ImageTensors

  /// Draws `count` digits, as many of each class as of the others, in random order. The same seed draws
  /// the same digits; the engine's default generator is not used.
  ///
  /// - Parameters:
  ///   - count: How many digits; between 0 and 100000.
  ///   - seed: Which ones.
  public init(count: Int = 1000, seed: Int = 0) {
    let usable = (0...100_000).contains(count)
    tensors = ImageTensors(StrokeDigits.draw(count: usable ? count : 0, seed: seed))
    guard !usable else { return }
    let refusal = Refusal(
      "between 0 and 100000 digits can be drawn, not \(count)",
      ko: "숫자는 0개부터 100000개까지 그릴 수 있는데 \(count)개라고 했습니다")
    Failure.report(refusal.error(in: "SyntheticDigits"), returning: ())
  }

  /// How many images there are.
  public var count: Int { tensors.data.count }

  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  public var images: Tensor { tensors.images }

  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  public var rawImages: Tensor { tensors.rawImages }

  /// All classes: int64 of shape (count).
  public var labels: Tensor { tensors.labels }

  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  public subscript(index: Int) -> (Tensor, Int) { tensors.item(index) }

  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) { tensors.batch(indices) }
}

/// Drawing digits.
enum StrokeDigits {
  private typealias Point = (x: Double, y: Double)

  /// The strokes of the digits, as points joined by straight pieces, in a square with y downwards.
  private static let strokes: [[[Point]]] = [
    [arc(0.5, 0.5, 0.28, 0.4, from: 0, to: 16)],
    [[(0.36, 0.26), (0.54, 0.1), (0.54, 0.9)]],
    [arc(0.5, 0.32, 0.26, 0.22, from: 8, to: 17) + [(0.24, 0.88), (0.8, 0.88)]],
    [arc(0.46, 0.3, 0.26, 0.2, from: 9, to: 20), arc(0.46, 0.69, 0.29, 0.2, from: 12, to: 23)],
    [[(0.62, 0.9), (0.62, 0.1), (0.2, 0.64), (0.82, 0.64)]],
    [[(0.74, 0.12), (0.34, 0.12), (0.3, 0.46)] + arc(0.47, 0.65, 0.27, 0.24, from: 11, to: 22)],
    [
      [(0.64, 0.1), (0.42, 0.3), (0.28, 0.56)],
      arc(0.5, 0.67, 0.24, 0.22, from: 0, to: 16),
    ],
    [[(0.22, 0.13), (0.78, 0.13), (0.44, 0.9)]],
    [
      arc(0.5, 0.3, 0.22, 0.19, from: 0, to: 16), arc(0.5, 0.69, 0.26, 0.21, from: 0, to: 16),
    ],
    [
      arc(0.49, 0.33, 0.24, 0.22, from: 0, to: 16),
      [(0.73, 0.34), (0.71, 0.6), (0.58, 0.9)],
    ],
  ]

  /// Points of an ellipse, from one sixteenth of a turn to another, clockwise from the right.
  private static func arc(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, from: Int, to: Int
  ) -> [Point] {
    // Cosines of sixteenths of a turn.
    let quarter = [1, 0.9238795325112867, 0.7071067811865476, 0.3826834323650898, 0]
    func cosine(_ step: Int) -> Double {
      let place = ((step % 16) + 16) % 16
      switch place {
      case 0...4: return quarter[place]
      case 5...8: return -quarter[8 - place]
      case 9...12: return -quarter[place - 8]
      default: return quarter[16 - place]
      }
    }
    return (from...max(from, to)).map { step in
      (x + width * cosine(step), y + height * cosine(step - 4))
    }
  }

  static func draw(count: Int, seed: Int) -> LabelledImages {
    let size = 28
    let generator = TorchGenerator(seed: UInt64(bitPattern: Int64(seed)))
    func between(_ low: Double, _ high: Double) -> Double {
      low + (high - low) * Double(generator.uniform())
    }
    var labels = (0..<count).map { UInt8($0 % 10) }
    for (index, other) in generator.permutation(count).enumerated() {
      labels[index] = UInt8(other % 10)
    }
    var pixels = [UInt8](repeating: 0, count: count * size * size)
    for sample in 0..<count {
      let turn = between(-0.16, 0.16)
      // Sine and cosine of a small angle, by their series.
      let square = turn * turn
      let sine = turn * (1 - square / 6 * (1 - square / 20))
      let cosine = 1 - square / 2 * (1 - square / 12)
      let slant = between(-0.22, 0.12)
      let width = between(0.78, 1.05) * 22
      let height = between(0.9, 1.06) * 22
      let centreX = 14 + between(-1.6, 1.6)
      let centreY = 14 + between(-1.3, 1.3)
      let pen = between(1.0, 1.9)
      let pieces = strokes[Int(labels[sample])].map { stroke in
        stroke.map { point -> Point in
          // A small tremble makes no two strokes equal.
          let x = (point.x - 0.5 + between(-0.025, 0.025)) * width
          let y = (point.y - 0.5 + between(-0.025, 0.025)) * height
          let leaning = x - slant * y
          return (centreX + leaning * cosine - y * sine, centreY + leaning * sine + y * cosine)
        }
      }
      for stroke in pieces {
        for (start, end) in zip(stroke, stroke.dropFirst()) {
          paint(start, end, pen, size, &pixels, at: sample * size * size)
        }
      }
    }
    return LabelledImages(count: count, rows: size, columns: size, pixels: pixels, labels: labels)
  }

  /// Darkens the pixels near a straight piece of a stroke.
  private static func paint(
    _ start: Point, _ end: Point, _ pen: Double, _ size: Int, _ pixels: inout [UInt8],
    at offset: Int
  ) {
    let reach = pen + 1
    let limit = Double(size - 1)
    func inside(_ value: Double) -> Int { Int(Swift.min(Swift.max(value, 0), limit)) }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let rows =
      inside(Swift.min(start.y, end.y) - reach)...inside(Swift.max(start.y, end.y) + reach)
    let columns =
      inside(Swift.min(start.x, end.x) - reach)...inside(Swift.max(start.x, end.x) + reach)
    for row in rows {
      for column in columns {
        let (px, py) = (Double(column) - start.x, Double(row) - start.y)
        let part =
          length > 0 ? Swift.min(Swift.max((px * dx + py * dy) / length, 0), 1) : 0
        let (ex, ey) = (px - part * dx, py - part * dy)
        let distance = (ex * ex + ey * ey).squareRoot()
        let cover = Swift.min(Swift.max(pen + 0.5 - distance, 0), 1)
        let shade = UInt8((cover * 255).rounded())
        let place = offset + row * size + column
        if shade > pixels[place] { pixels[place] = shade }
      }
    }
  }
}
