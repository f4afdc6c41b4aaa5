// The functions that draw networks.

/// A network of fully connected layers, from left to right.
///
///     networkDiagram(layers: [2, 10, 10, 10, 1], labels: ["입력층", "은닉층 1", "은닉층 2", "은닉층 3", "출력층"])
///
/// Of a layer with more than ten units the first three and the last two are drawn.
///
/// - Parameters:
///   - layers: How many units each layer has.
///   - labels: What stands below the layers.
///   - unitNames: What stands in the circles, layer by layer.
///   - title: What stands above.
public func networkDiagram(
  layers: [Int], labels: [String] = [], unitNames: [[String]] = [], title: String = ""
) -> Figure {
  var refusal: Refusal?
  if layers.isEmpty || layers.count > 20 {
    refusal = Refusal(
      "a network diagram has between 1 and 20 layers, not \(layers.count)",
      ko: "신경망 그림의 층은 1개부터 20개까지인데 \(layers.count)개를 주었습니다")
  } else if let wrong = layers.first(where: { $0 < 1 || $0 > 1_000_000_000 }) {
    refusal = Refusal(
      "a layer has at least one unit, not \(wrong)",
      ko: "층에는 유닛이 하나 이상 있어야 하는데 \(wrong)개라고 했습니다")
  }
  let counts = refusal == nil ? layers : [1]
  let content = NetworkContent(
    layers: counts.enumerated().map { index, count in
      let series = index == 0 ? 0 : index == counts.count - 1 ? 1 : 2
      return NetworkContent.Layer(
        count: count, label: labels.indices.contains(index) ? labels[index] : "",
        units: unitNames.indices.contains(index) ? unitNames[index] : [], series: series)
    })
  let figure = Figure(title: title, content: content)
  guard let refusal else { return figure }
  return Failure.report(refusal.error(in: "networkDiagram"), returning: figure)
}

/// A perceptron: inputs with weights and a bias go into a sum, the sum into an activation function, and
/// that gives the output.
///
/// - Parameters:
///   - inputs: Names of the inputs, as `["x₁", "x₂"]`.
///   - weights: What stands on the lines from the inputs, as `["w₁ = 0.5", "w₂ = 0.5"]`.
///   - bias: What stands on the line of the bias; empty: no bias.
///   - activation: What stands in the box of the activation function.
///   - output: The name of the output.
///   - labels: What stands below the inputs, the sum, the activation and the output.
///   - title: What stands above.
public func perceptronDiagram(
  inputs: [String], weights: [String], bias: String = "b", activation: String = "step",
  output: String = "y", labels: [String] = [], title: String = ""
) -> Figure {
  var refusal: Refusal?
  if inputs.isEmpty || inputs.count > 9 {
    refusal = Refusal(
      "a perceptron diagram has between 1 and 9 inputs, not \(inputs.count)",
      ko: "퍼셉트론 그림의 입력은 1개부터 9개까지인데 \(inputs.count)개를 주었습니다")
  } else if weights.count != inputs.count {
    refusal = Refusal(
      "\(inputs.count) inputs were given \(weights.count) weights",
      ko: "입력 \(inputs.count)개에 가중치 \(weights.count)개를 주었습니다",
      help: "give one weight for each input", ko: "입력마다 가중치를 하나씩 주세요")
  }
  let names = refusal == nil ? inputs : ["x"]
  let units = names + (bias.isEmpty ? [] : ["1"])
  let texts = (refusal == nil ? weights : [""]) + (bias.isEmpty ? [] : [bias])
  func label(_ index: Int) -> String { labels.indices.contains(index) ? labels[index] : "" }
  var content = NetworkContent(layers: [
    .init(count: units.count, label: label(0), units: units, series: 0),
    .init(count: 1, label: label(1), units: ["Σ"], series: 2),
    .init(count: 1, label: label(2), units: [activation], isBox: true, series: 3),
    .init(count: 1, label: label(3), units: [output], series: 1),
  ])
  content.edgeLabels = texts.enumerated().map { index, text in
    .init(layer: 0, from: index, to: 0, text: text)
  }
  let figure = Figure(title: title, content: content)
  guard let refusal else { return figure }
  return Failure.report(refusal.error(in: "perceptronDiagram"), returning: figure)
}

/// Softmax regression: inputs, one score for each class, the softmax function, and a probability for each
/// class.
///
/// - Parameters:
///   - inputs: Names of the inputs, as `["x₁", "x₂", "x₃", "x₄"]`.
///   - scores: Names of the scores, one for each class, as `["z₁", "z₂", "z₃"]`.
///   - classes: Names of the probabilities or classes, as many.
///   - function: What stands in the box between scores and probabilities.
///   - labels: What stands below the inputs, the scores, the function and the probabilities.
///   - title: What stands above.
public func softmaxDiagram(
  inputs: [String], scores: [String], classes: [String], function: String = "softmax",
  labels: [String] = [], title: String = ""
) -> Figure {
  var refusal: Refusal?
  if inputs.isEmpty || inputs.count > 9 || scores.isEmpty || scores.count > 9 {
    refusal = Refusal(
      "a softmax diagram has between 1 and 9 inputs and classes, not \(inputs.count) and "
        + "\(scores.count)",
      ko: "소프트맥스 그림의 입력과 부류는 1개부터 9개까지인데 \(inputs.count)개와 \(scores.count)개를 주었습니다")
  } else if scores.count != classes.count {
    refusal = Refusal(
      "\(scores.count) scores were given \(classes.count) classes",
      ko: "점수 \(scores.count)개에 부류 \(classes.count)개를 주었습니다")
  }
  let usable = refusal == nil
  func label(_ index: Int) -> String { labels.indices.contains(index) ? labels[index] : "" }
  let content = NetworkContent(layers: [
    .init(count: usable ? inputs.count : 1, label: label(0), units: inputs, series: 0),
    .init(count: usable ? scores.count : 1, label: label(1), units: scores, series: 2),
    .init(count: 1, label: label(2), units: [function], isBox: true, series: 3),
    .init(
      count: usable ? classes.count : 1, label: label(3), units: classes,
      isBox: classes.contains { TextWidth.ems($0) > 2 }, series: 1),
  ])
  let figure = Figure(title: title, content: content)
  guard let refusal else { return figure }
  return Failure.report(refusal.error(in: "softmaxDiagram"), returning: figure)
}
