import Testing

@testable import TensorEngine

@Suite struct FigureTests {
  static let x: [Double] = (0..<40).map { Double($0) }
  static let squares: [Double] = x.map { $0 * $0 }
  static let gridX: [Double] = (0..<25).map { Double($0 % 5) / 4 }
  static let gridY: [Double] = (0..<25).map { Double($0 / 5) / 4 }
  static let gridClasses: [Double] = gridX.map { $0 > 0.4 ? 1 : 0 }
  static let gridChances: [Double] = gridX.map { $0 * 0.9 }

  /// One figure of each kind.
  static func everyKind() -> [Figure] {
    var figures: [Figure] = []
    figures.append(linePlot(x: x, y: squares, label: "훈련", title: "비용", xLabel: "에포크"))
    figures[0].addLine(x: x, y: x, label: "시험")
    let points = scatterPlot(
      x: [0, 0, 1, 1], y: [0, 1, 0, 1], classes: [0, 1, 1, 0], classNames: ["거짓", "참"])
    figures.append(points.addBoundary(weights: [1, 1], bias: -0.5, label: "경계"))
    let bars = barChart(["a", "b"], [1, -2], label: "one", title: "Bars")
    figures.append(bars.addBars([3, 4], label: "two"))
    figures.append(histogram(x, bins: 7, title: "분포"))
    figures.append(imshow([[0, 128], [255, 64]], title: "숫자"))
    figures.append(imageGrid([[[0, 1]], [[1, 0]]], captions: ["하나", "둘"]))
    figures.append(heatMap([[1, 2], [3, -4.5]], title: "h"))
    figures.append(confusionMatrix(labels: [0, 1, 1], predictions: [0, 1, 0], classes: 2))
    figures.append(
      decisionRegionPlot(
        gridX: gridX, gridY: gridY, predictions: gridClasses, x: [0, 1], y: [0, 1],
        classes: [0, 1]))
    figures.append(decisionRegionPlot(gridX: gridX, gridY: gridY, predictions: gridChances))
    figures.append(networkDiagram(layers: [2, 100, 1], labels: ["입력층", "은닉층", "출력층"]))
    figures.append(perceptronDiagram(inputs: ["x₁", "x₂"], weights: ["w₁", "w₂"]))
    figures.append(softmaxDiagram(inputs: ["x₁"], scores: ["z₁", "z₂"], classes: ["a", "b"]))
    return figures
  }

  @Test func everyKindIsWellFormedSelfContainedAndRepeats() throws {
    let figures = Self.everyKind()
    let again = Self.everyKind()
    for (figure, other) in zip(figures, again) {
      let svg = figure.svg
      #expect(svg == other.svg)
      let reader = try SVGReader.read(svg)
      #expect(reader.elements["svg"] == 1 && reader.elements["title"] == 1)
      #expect(reader.texts.count >= 2 && !reader.texts[1].isEmpty, "\(figure) has no description")
      // Nothing random, nothing from elsewhere, nothing that runs.
      #expect(reader.attributes.isDisjoint(with: ["id", "href", "xlink:href", "onload"]))
      #expect(!svg.contains("url(") && !svg.contains("@import") && reader.elements["script"] == nil)
      #expect(svg.contains("prefers-color-scheme:dark") && svg.contains("Noto Sans KR"))
      #expect(!svg.contains("nan") && !svg.contains("inf\""))
      #expect(figure.dataTable.count > 0, "\(figure) has no data behind it")
      #expect(!figure.summary.isEmpty)
    }
  }

  @Test func theDataBehindALinePlot() {
    let figure = linePlot(
      x: [1, 2], y: [0.5, 0.25], label: "훈련", title: "비용", xLabel: "에포크"
    ).addLine(x: [1, 2], y: [0.6, 0.3], label: "시험")
    #expect(
      figure.dataTable.markdown == """
        | 에포크 | 훈련 | 시험 |
        | --: | --: | --: |
        | 1 | 0.5 | 0.6 |
        | 2 | 0.25 | 0.3 |
        """)
    #expect(figure.dataTable.caption == "비용")
    #expect(figure.summary.hasPrefix("꺾은선 그래프, 가로축 에포크. 훈련: 점 2개"))
    figure.alternativeText = "비용이 준다"
    #expect(figure.svg.contains("<desc>비용이 준다</desc>"))
    #expect(figure.description == "Figure(line plot \"비용\")")
  }

  @Test func longDataAreThinnedOut() {
    let long: [Double] = (0...100_000).map { Double($0) }
    let saw: [Double] = long.map { ($0 / 1000).truncatingRemainder(dividingBy: 7) }
    let figure = linePlot(x: long, y: saw)
    #expect(figure.svg.utf8.count < 80_000)
    let table = figure.dataTable
    #expect(table.count <= 201)
    #expect(table.text(row: 0, column: 0) == "0")
    #expect(table.text(row: table.count - 1, column: 0) == "100000")
    #expect(table.caption.contains("of 100001 rows"))
  }

  @Test func valuesThatAreNoNumbersLeaveGaps() throws {
    let figure = linePlot(x: [0, 1, 2, 3, 4], y: [1, 2, .nan, 3, .infinity])
    let reader = try SVGReader.read(figure.svg)
    #expect(reader.elements["path"] == 2)
    #expect(figure.dataTable.text(row: 2, column: 1) == "nan")
    let awkward: [[Double]] = [
      [], [5], [.nan, .nan], [-.infinity], [1e308, -1e308], [5e-324, 0], [1e16, 1e16 + 2],
      [3, 3, 3], [-0.0, 0], [1e-9, 2e-9],
    ]
    for values in awkward {
      for figure in [linePlot(values), histogram(values), imshow([values + [1]])] {
        _ = try SVGReader.read(figure.svg)
      }
    }
  }

  @Test func textsAreEscaped() throws {
    let hostile = "<script>alert(\"1\")</script> & \u{1} ]]>"
    let figure = linePlot([1, 2], label: hostile, title: hostile, xLabel: hostile, yLabel: hostile)
    let reader = try SVGReader.read(figure.svg)
    #expect(reader.elements["script"] == nil)
    #expect(reader.texts.contains("<script>alert(\"1\")</script> &  ]]>"))
  }

  @Test func mistakesAreReported() throws {
    let error = try expectFailure("addLine") { _ = linePlot(x: [1, 2], y: [1]) }
    #expect(error.english == "x has 2 values and y has 1")
    try expectFailure("addPoints") { _ = scatterPlot(x: [1], y: [1], classes: [1, 2]) }
    try expectFailure("addLine") { imshow([[1]]).addLine([1, 2]) }
    try expectFailure("addBars") { _ = barChart(["a"], [1, 2]) }
    try expectFailure("addBoundary") { linePlot([1]).addBoundary(weights: [1], bias: 0) }
    try expectFailure("imshow") { _ = imshow([[1, 2], [3]]) }
    try expectFailure("imshow") { _ = imshow([[Double]]()) }
    try expectFailure("imshow") { _ = imshow([[Double](repeating: 0, count: 100_000)]) }
    try expectFailure("histogram") { _ = histogram([1], bins: 0) }
    try expectFailure("heatMap") { _ = heatMap([[1], [2, 3]]) }
    try expectFailure("heatMap") { _ = heatMap([[1]], format: "%") }
    try expectFailure("confusionMatrix") {
      _ = confusionMatrix(labels: [3], predictions: [0], classes: 2)
    }
    try expectFailure("decisionRegionPlot") {
      _ = decisionRegionPlot(gridX: [0, 1], gridY: [0, 0], predictions: [1])
    }
    try expectFailure("decisionRegionPlot") {
      _ = decisionRegionPlot(gridX: [0, 1, 0, 2], gridY: [0, 0, 1, 1], predictions: [1, 1, 1, 1])
    }
    try expectFailure("networkDiagram") { _ = networkDiagram(layers: [2, 0]) }
    try expectFailure("perceptronDiagram") { _ = perceptronDiagram(inputs: ["x"], weights: []) }
    try expectFailure("imageGrid") { _ = imageGrid([]) }
  }

  @Test func everyRefusedFigureCanStillBeDrawn() throws {
    let context = EngineContext.current
    context.recordsFailures = true
    defer {
      context.recordsFailures = false
      context.failure = nil
    }
    let refused: [Figure] = [
      linePlot(x: [1, 2], y: [1]), imshow([[Double]]()), heatMap([]), networkDiagram(layers: []),
      perceptronDiagram(inputs: [], weights: []),
      softmaxDiagram(inputs: [], scores: [], classes: []),
      imageGrid([], perRow: 0), histogram([1], bins: -1),
      decisionRegionPlot(gridX: [], gridY: [], predictions: []),
    ]
    for figure in refused {
      _ = try SVGReader.read(figure.svg)
      _ = figure.dataTable.markdown
    }
  }
}

@Suite struct AxisScaleTests {
  @Test func ticksAreRoundNumbers() {
    let axis = AxisScale(from: 0, to: 10_000, padding: 0, tickCount: 5)
    #expect(axis.ticks.map { axis.label($0) } == ["0", "2000", "4000", "6000", "8000", "10000"])
    let small = AxisScale(from: 0.27, to: 0.54, padding: 0, tickCount: 5)
    #expect(small.ticks.map { small.label($0) } == ["0.3", "0.4", "0.5"])
    let unit = AxisScale(from: -1, to: 1, padding: 0, tickCount: 4)
    #expect(unit.ticks.map { unit.label($0) } == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
    let tiny = AxisScale(from: 0, to: 4e-6, padding: 0, tickCount: 4)
    #expect(tiny.ticks.map { tiny.label($0) } == ["0", "1e−6", "2e−6", "3e−6", "4e−6"])
  }

  @Test func stepsAreOneTwoFive() {
    #expect(AxisScale.roundStep(0.03) == 0.05)
    #expect(AxisScale.roundStep(0.1) == 0.1)
    #expect(AxisScale.roundStep(11) == 20)
    #expect(AxisScale.roundStep(5.01) == 10)
    #expect(AxisScale.roundStep(0) == 1)
  }

  @Test func anyTwoNumbersMakeAnAxis() {
    var random = TestRandom(state: 4)
    for _ in 0..<1000 {
      let a = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
      let b = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
      guard AxisScale.isUsable(a), AxisScale.isUsable(b) else { continue }
      let axis = AxisScale(from: a, to: b, padding: 0.05, tickCount: 5)
      #expect(axis.lower < axis.upper && axis.ticks.count <= 50)
      #expect(axis.ticks.allSatisfy { axis.label($0).count < 30 })
    }
  }

  @Test func numbersInHeatMapsHaveMinusSigns() {
    let figure = heatMap([[-1.5, 2]], format: "%6.2f")
    #expect(figure.svg.contains("  −1.50") && !figure.svg.contains("-1.50"))
    #expect(heatMap([[-1.0, 0.25]]).svg.contains("−1.00"))
    #expect(heatMap([[1e-7]]).svg.contains("1e-07"))
  }
}
