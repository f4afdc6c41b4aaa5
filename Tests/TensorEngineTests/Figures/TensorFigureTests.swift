import Testing

@testable import TensorEngine

@Suite struct TensorFigureTests {
  @Test func figuresOfTensorsAreThoseOfTheirNumbers() {
    let values: [Double] = [0, 0.25, 0.5, 1]
    let matrix = Tensor(values).view(2, 2)
    let rows = [[0, 0.25], [0.5, 1]]
    #expect(imshow(matrix, title: "a").svg == imshow(rows, title: "a").svg)
    #expect(imshow(matrix.view(1, 1, 2, 2)).svg == imshow(rows).svg)
    #expect(heatMap(matrix).svg == heatMap(rows).svg)
    #expect(
      linePlot(x: Tensor([1, 2, 3, 4]), y: Tensor(values)).svg
        == linePlot(x: [1, 2, 3, 4], y: values).svg)
    #expect(histogram(Tensor(values)).svg == histogram(values).svg)
    #expect(
      imageGrid(Tensor(values + values).view(2, 2, 2)).svg == imageGrid([rows, rows]).svg)
    #expect(
      confusionMatrix(labels: Tensor([0, 1]), predictions: Tensor([1, 1]), classes: 2).svg
        == confusionMatrix(labels: [0, 1], predictions: [1, 1], classes: 2).svg)
    let points = Tensor([0.0, 0, 0, 1, 1, 0, 1, 1]).view(4, 2)
    #expect(
      scatterPlot(points, labels: Tensor([0, 1, 1, 0])).svg
        == scatterPlot(x: [0, 0, 1, 1], y: [0, 1, 0, 1], classes: [0, 1, 1, 0]).svg)
  }

  @Test func regionsOfAModel() {
    let grid = gridPoints(x: -0.5...1.5, y: 0...1, steps: 5)
    #expect(grid.shape == [25, 2])
    #expect(Array(grid.toArray().prefix(4)) == [-0.5, 0, 0, 0])
    #expect(grid.toArray().suffix(2) == [1.5, 1])
    let points = Tensor([0.0, 0, 1, 1]).view(2, 2)
    let classes = Tensor(
      grid.toArray().enumerated().filter { $0.offset % 2 == 0 }.map { $0.element > 0.6 ? 1 : 0 })
    let figure = decisionRegionPlot(
      grid, classes.view(25, 1), points: points, labels: Tensor([0, 1]).view(2, 1), title: "영역"
    ).addBoundary(weight: Tensor([1.0, 0]).view(1, 2), bias: Tensor([-0.6]))
    #expect(
      figure.svg.contains("class=\"region series-1\"") && figure.svg.contains("class=\"boundary\""))
    #expect(figure.dataTable.count == 2)
  }

  @Test func tensorsInTables() {
    let table = Table(["a", "b", "c"], formats: ["%d", "%.9f"])
    table.addRow(Tensor([3]), Tensor([0.535150588]), Tensor([1.0]) .> 0)
    #expect(table.markdown.hasSuffix("| 3 | 0.535150588 | true |"))
  }

  @Test func shapesThatDoNotFitAreReported() throws {
    let vector = Tensor([1.0, 2])
    let error = try expectFailure("imshow") { _ = imshow(vector) }
    #expect(error.english.contains("[2]") && error.helpEnglish.contains("view(28, 28)"))
    try expectFailure("imageGrid") { _ = imageGrid(vector) }
    try expectFailure("heatMap") { _ = heatMap(vector) }
    try expectFailure("scatterPlot") { _ = scatterPlot(vector, labels: vector) }
    try expectFailure("gridPoints") { _ = gridPoints(x: 0...1, y: 0...1, steps: 1) }
    try expectFailure("gridPoints") {
      _ = gridPoints(xFrom: .nan, xTo: 1, yFrom: 0, yTo: 1, steps: 3)
    }
    try expectFailure("decisionRegionPlot") {
      _ = decisionRegionPlot(gridPoints(x: 0...1, y: 0...1, steps: 3), vector)
    }
    try expectFailure("addPoints") { linePlot([1]).addPoints(vector, labels: vector) }
    try expectFailure("imshow") { _ = imshow(.placeholder()) }
  }
}
