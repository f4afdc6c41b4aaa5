// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

import CellMachine
import TensorEngine

extension EngineBindings {
  static func registerGenerated(_ registry: inout HostRegistry) {
    register0(&registry)
    register1(&registry)
    register2(&registry)
    register3(&registry)
    register4(&registry)
    register5(&registry)
    register6(&registry)
  }

  private static func register0(_ registry: inout HostRegistry) {
    registry.register("engine.MNIST.labels#0") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.MNIST.count#1") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.MNIST.init#2") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, object: MNIST(train: a0))
      return engineFailure()
    }
    registry.register("engine.MNIST.rawImages#3") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.MNIST.images#4") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.count#5") { call in
      let receiver = object(call, 0, TensorDataset.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.init#6") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorDataset(a0, a1))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#7") { call in
      let a0: MNIST = object(call, 0, MNIST.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#8") { call in
      let a0: TensorDataset = object(call, 0, TensorDataset.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.count#9") { call in
      let receiver = object(call, 0, DataLoader.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.DataLoader.makeIterator#10") { call in
      let receiver = object(call, 0, DataLoader.self)
      call.setResult(0, object: receiver.makeIterator())
      return engineFailure()
    }
    registry.register("engine.BatchIterator.next#11") { call in
      let receiver = object(call, 0, BatchIterator.self)
      if let some = receiver.next() {
        call.setResult(0, true)
        let tuple = some
        call.setResult(0, object: tuple.0)
        call.setResult(1, object: tuple.1)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.decisionRegionPlot#12") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: [Double] = doubles(call.array(2))
      let a3: [Double] = doubles(call.array(3))
      let a4: [Double] = doubles(call.array(4))
      let a5: [Int] = ints(call.array(5))
      let a6: [String] = strings(call.array(6))
      let a7: String = call.string(7)
      let a8: String = call.string(8)
      let a9: String = call.string(9)
      call.setResult(0, object: TensorEngine.decisionRegionPlot(gridX: a0, gridY: a1, predictions: a2, x: a3, y: a4, classes: a5, classNames: a6, title: a7, xLabel: a8, yLabel: a9))
      return engineFailure()
    }
    registry.register("engine.Figure.title#13") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.title)
      return engineFailure()
    }
    registry.register("engine.Figure.title#13=") { call in
      let receiver = object(call, 0, Figure.self)
      receiver.title = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText#14") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.alternativeText)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText#14=") { call in
      let receiver = object(call, 0, Figure.self)
      receiver.alternativeText = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.svg#15") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.svg)
      return engineFailure()
    }
    registry.register("engine.Figure.dataTable#16") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, object: receiver.dataTable)
      return engineFailure()
    }
    registry.register("engine.Figure.summary#17") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.summary)
      return engineFailure()
    }
    registry.register("engine.Figure.description#18") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.heatMap#19") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [String] = strings(call.array(2))
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      let a6: String = call.string(6)
      call.setResult(0, object: TensorEngine.heatMap(a0, rowNames: a1, columnNames: a2, format: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.confusionMatrix#20") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: [Int] = ints(call.array(1))
      let a2: Int = call.int(0)
      let a3: [String] = strings(call.array(2))
      let a4: String = call.string(3)
      let a5: String = call.string(4)
      let a6: String = call.string(5)
      call.setResult(0, object: TensorEngine.confusionMatrix(labels: a0, predictions: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.imshow#21") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: String = call.string(1)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.imageGrid#22") { call in
      let a0: [[[Double]]] = doubleImages(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: Int = call.int(0)
      let a3: String = call.string(2)
      call.setResult(0, object: TensorEngine.imageGrid(a0, captions: a1, perRow: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.networkDiagram#23") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [[String]] = stringRows(call.array(2))
      let a3: String = call.string(3)
      call.setResult(0, object: TensorEngine.networkDiagram(layers: a0, labels: a1, unitNames: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.perceptronDiagram#24") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: [String] = strings(call.array(5))
      let a6: String = call.string(6)
      call.setResult(0, object: TensorEngine.perceptronDiagram(inputs: a0, weights: a1, bias: a2, activation: a3, output: a4, labels: a5, title: a6))
      return engineFailure()
    }
    registry.register("engine.softmaxDiagram#25") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [String] = strings(call.array(2))
      let a3: String = call.string(3)
      let a4: [String] = strings(call.array(4))
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.softmaxDiagram(inputs: a0, scores: a1, classes: a2, function: a3, labels: a4, title: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot#26") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.linePlot(x: a0, y: a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot#27") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: String = call.string(1)
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      call.setResult(0, object: TensorEngine.linePlot(a0, label: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.scatterPlot#28") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: [Int] = ints(call.array(2))
      let a3: [String] = strings(call.array(3))
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      let a6: String = call.string(6)
      call.setResult(0, object: TensorEngine.scatterPlot(x: a0, y: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.barChart#29") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.barChart(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.histogram#30") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: Int = call.int(0)
      let a2: String = call.string(1)
      let a3: String = call.string(2)
      let a4: String = call.string(3)
      call.setResult(0, object: TensorEngine.histogram(a0, bins: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine#31") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: [Double] = doubles(call.array(2))
      let a2: String = call.string(3)
      call.setResult(0, object: receiver.addLine(x: a0, y: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine#32") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: String = call.string(2)
      call.setResult(0, object: receiver.addLine(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addPoints#33") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: [Double] = doubles(call.array(2))
      let a2: [Int] = ints(call.array(3))
      let a3: String = call.string(4)
      call.setResult(0, object: receiver.addPoints(x: a0, y: a1, classes: a2, label: a3))
      return engineFailure()
    }
    registry.register("engine.Figure.addBars#34") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: String = call.string(2)
      call.setResult(0, object: receiver.addBars(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addBoundary#35") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: Double = call.double(0)
      let a2: String = call.string(2)
      call.setResult(0, object: receiver.addBoundary(weights: a0, bias: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Table.headers#41") { call in
      let receiver = object(call, 0, Table.self)
      store(strings: receiver.headers, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Table.caption#42") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.caption)
      return engineFailure()
    }
  }

  private static func register1(_ registry: inout HostRegistry) {
    registry.register("engine.Table.caption#42=") { call in
      let receiver = object(call, 0, Table.self)
      receiver.caption = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Table.init#43") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [ColumnAlignment] = values(call.array(2), ColumnAlignment.automatic)
      let a3: String = call.string(3)
      call.setResult(0, object: Table(a0, formats: a1, alignments: a2, caption: a3))
      return engineFailure()
    }
    registry.register("engine.Table.count#44") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Table.addRow#46") { call in
      let receiver = object(call, 0, Table.self)
      let a0: [Double] = doubles(call.array(1))
      receiver.addRow(a0)
      return engineFailure()
    }
    registry.register("engine.Table.addRow#47") { call in
      let receiver = object(call, 0, Table.self)
      let a0: [String] = strings(call.array(1))
      receiver.addRow(a0)
      return engineFailure()
    }
    registry.register("engine.Table.text#49") { call in
      let receiver = object(call, 0, Table.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, receiver.text(row: a0, column: a1))
      return engineFailure()
    }
    registry.register("engine.Table.markdown#50") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.markdown)
      return engineFailure()
    }
    registry.register("engine.Table.description#51") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.imshow#52") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: String = call.string(1)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.backward#53") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.backward()
      return engineFailure()
    }
    registry.register("engine.Tensor.backward#54") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      receiver.backward(gradient: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.zeroGrad#55") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.setGradientRecording#56") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, TensorEngine.setGradientRecording(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.weight#57") { call in
      let receiver = object(call, 0, Linear.self)
      call.setResult(0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Linear.bias#58") { call in
      let receiver = object(call, 0, Linear.self)
      if let some = receiver.bias {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Linear.init#59") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: Linear(a0, a1, bias: a2))
      return engineFailure()
    }
    registry.register("engine.Linear.callAsFunction#60") { call in
      let receiver = object(call, 0, Linear.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.parameters#61") { call in
      let receiver = object(call, 0, Linear.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Linear.to#62") { call in
      let receiver = object(call, 0, Linear.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.description#63") { call in
      let receiver = object(call, 0, Linear.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.linear#64") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      call.setResult(0, object: TensorEngine.linear(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Sigmoid.init#65") { call in
      call.setResult(0, object: Sigmoid())
      return engineFailure()
    }
    registry.register("engine.Sigmoid.callAsFunction#66") { call in
      let receiver = object(call, 0, Sigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sigmoid.parameters#67") { call in
      let receiver = object(call, 0, Sigmoid.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Sigmoid.description#68") { call in
      let receiver = object(call, 0, Sigmoid.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.ReLU.init#69") { call in
      call.setResult(0, object: ReLU())
      return engineFailure()
    }
    registry.register("engine.ReLU.callAsFunction#70") { call in
      let receiver = object(call, 0, ReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU.parameters#71") { call in
      let receiver = object(call, 0, ReLU.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.ReLU.description#72") { call in
      let receiver = object(call, 0, ReLU.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tanh.init#73") { call in
      call.setResult(0, object: Tanh())
      return engineFailure()
    }
    registry.register("engine.Tanh.callAsFunction#74") { call in
      let receiver = object(call, 0, Tanh.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanh.parameters#75") { call in
      let receiver = object(call, 0, Tanh.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tanh.description#76") { call in
      let receiver = object(call, 0, Tanh.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Softmax.init#77") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.callAsFunction#78") { call in
      let receiver = object(call, 0, Softmax.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.parameters#79") { call in
      let receiver = object(call, 0, Softmax.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Softmax.description#80") { call in
      let receiver = object(call, 0, Softmax.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Flatten.init#81") { call in
      call.setResult(0, object: Flatten())
      return engineFailure()
    }
    registry.register("engine.Flatten.callAsFunction#82") { call in
      let receiver = object(call, 0, Flatten.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Flatten.parameters#83") { call in
      let receiver = object(call, 0, Flatten.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
  }

  private static func register2(_ registry: inout HostRegistry) {
    registry.register("engine.Flatten.description#84") { call in
      let receiver = object(call, 0, Flatten.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Sequential.layers#85") { call in
      let receiver = object(call, 0, Sequential.self)
      store(objects: receiver.layers, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Sequential.init#87") { call in
      let a0: [any Module] = modules(call.array(0))
      call.setResult(0, object: Sequential(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.callAsFunction#88") { call in
      let receiver = object(call, 0, Sequential.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.parameters#89") { call in
      let receiver = object(call, 0, Sequential.self)
      store(objects: receiver.parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Sequential.to#90") { call in
      let receiver = object(call, 0, Sequential.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.description#91") { call in
      let receiver = object(call, 0, Sequential.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.nllLoss#92") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.nllLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.crossEntropy#93") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.crossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropy#94") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.binaryCrossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.mseLoss#95") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.mseLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.init#96") { call in
      call.setResult(0, object: CrossEntropyLoss())
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.callAsFunction#97") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.to#98") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.description#99") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.NLLLoss.init#100") { call in
      call.setResult(0, object: NLLLoss())
      return engineFailure()
    }
    registry.register("engine.NLLLoss.callAsFunction#101") { call in
      let receiver = object(call, 0, NLLLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.NLLLoss.description#102") { call in
      let receiver = object(call, 0, NLLLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.BCELoss.init#103") { call in
      call.setResult(0, object: BCELoss())
      return engineFailure()
    }
    registry.register("engine.BCELoss.callAsFunction#104") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.BCELoss.to#105") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.BCELoss.description#106") { call in
      let receiver = object(call, 0, BCELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.MSELoss.init#107") { call in
      call.setResult(0, object: MSELoss())
      return engineFailure()
    }
    registry.register("engine.MSELoss.callAsFunction#108") { call in
      let receiver = object(call, 0, MSELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.MSELoss.description#109") { call in
      let receiver = object(call, 0, MSELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#110") { call in
      let receiver = object(call, 0, SGD.self)
      call.setResult(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#110=") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.learningRate = call.double(0)
      return engineFailure()
    }
    registry.register("engine.SGD.init#111") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: SGD(a0, learningRate: a1, momentum: a2))
      return engineFailure()
    }
    registry.register("engine.SGD.zeroGrad#112") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.SGD.step#113") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.Tensor.+#114") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#115") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#116") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#117") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#118") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: -a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#119") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#120") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#121") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#122") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#123") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
  }

  private static func register3(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.-#124") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#125") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#126") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#127") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#128") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#129") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#130") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#131") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#132") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#133") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#134") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#139") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#140") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#141") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#142") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#143") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#144") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#145") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#146") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#147") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#148") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#149") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#150") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#151") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#152") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#153") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#154") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#155") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#156") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.pow#157") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.maximum#158") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.maximum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.minimum#159") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.minimum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.whereTrue#160") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.exp#161") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.exp(a0))
      return engineFailure()
    }
    registry.register("engine.log#162") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log(a0))
      return engineFailure()
    }
    registry.register("engine.sqrt#163") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sqrt(a0))
      return engineFailure()
    }
    registry.register("engine.abs#164") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.abs(a0))
      return engineFailure()
    }
    registry.register("engine.sigmoid#165") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.tanh#166") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.tanh(a0))
      return engineFailure()
    }
    registry.register("engine.relu#167") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.relu(a0))
      return engineFailure()
    }
  }

  private static func register4(_ registry: inout HostRegistry) {
    registry.register("engine.sin#168") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sin(a0))
      return engineFailure()
    }
    registry.register("engine.cos#169") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.cos(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.exp#170") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.exp())
      return engineFailure()
    }
    registry.register("engine.Tensor.log#171") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log())
      return engineFailure()
    }
    registry.register("engine.Tensor.sqrt#172") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.abs#173") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.abs())
      return engineFailure()
    }
    registry.register("engine.Tensor.sigmoid#174") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sigmoid())
      return engineFailure()
    }
    registry.register("engine.Tensor.tanh#175") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.tanh())
      return engineFailure()
    }
    registry.register("engine.Tensor.relu#176") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.relu())
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#177") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sum())
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#178") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.sum(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#179") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.mean())
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#180") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#181") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.max())
      return engineFailure()
    }
    registry.register("engine.Tensor.min#182") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.min())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#183") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.argmax())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#184") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin#185") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#186") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.max(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.min#187") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.min(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.softmax#188") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.logSoftmax#189") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.logSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.all#190") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.all())
      return engineFailure()
    }
    registry.register("engine.Tensor.any#191") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.any())
      return engineFailure()
    }
    registry.register("engine.softmax#192") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.softmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.logSoftmax#193") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.logSoftmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#194") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#195") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#196") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#197") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flattened#198") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.flattened())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#199") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.squeeze())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#200") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.unsqueeze#201") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.unsqueeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed#202") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.transposed())
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed#203") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.transposed(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.gather#204") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.gather(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatter#205") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(1)
      call.setResult(0, object: receiver.scatter(dim: a0, index: a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.select#206") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.select(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.slice#207") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.slice(a0, a1))
      return engineFailure()
    }
  }

  private static func register5(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.subscript#208") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver[a0])
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript#210") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver[a0, a1])
      return engineFailure()
    }
    registry.register("engine.Tensor.column#211") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.column(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.matmul#212") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.matmul(a0))
      return engineFailure()
    }
    registry.register("engine.matmul#213") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.matmul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.cat#214") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.cat(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.stack#215") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.stack(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.manualSeed#216") { call in
      let a0: Int = call.int(0)
      TensorEngine.manualSeed(a0)
      return engineFailure()
    }
    registry.register("engine.rand#217") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.rand#218") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn#219") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn#220") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randint#221") { call in
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.randint(a0, shape: a1))
      return engineFailure()
    }
    registry.register("engine.randint#222") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.randint(a0, a1, shape: a2))
      return engineFailure()
    }
    registry.register("engine.randperm#223") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.randperm(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.init#224") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: PythonRandom(seed: a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.randint#225") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, receiver.randint(a0, a1))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.random#226") { call in
      let receiver = object(call, 0, PythonRandom.self)
      call.setResult(0, receiver.random())
      return engineFailure()
    }
    registry.register("engine.PythonRandom.uniform#227") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, receiver.uniform(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#228") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#229") { call in
      let a0: [Int] = ints(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#230") { call in
      let a0: [Float] = floats(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#231") { call in
      let a0: [Bool] = bools(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#232") { call in
      let a0: Double = call.double(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#233") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#234") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#235") { call in
      let a0: [[Int]] = intRows(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.full#236") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Double = call.double(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.full(a0, a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zeros#237") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zeros#238") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones#239") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones#240") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zerosLike#241") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.zerosLike(a0))
      return engineFailure()
    }
    registry.register("engine.onesLike#242") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.onesLike(a0))
      return engineFailure()
    }
    registry.register("engine.eye#243") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.eye(a0))
      return engineFailure()
    }
    registry.register("engine.arange#244") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange#245") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.arange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.linspace#246") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.linspace(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.oneHot#247") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.oneHot(a0, classes: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.description#248") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
  }

  private static func register6(_ registry: inout HostRegistry) {
    registry.register("engine.DType.description#249") { call in
      let receiver = value(call, 0, DType.float32)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Device.cpu#250") { call in
      call.setResult(0, object: ValueBox(Device.cpu))
      return engineFailure()
    }
    registry.register("engine.Device.best#251") { call in
      call.setResult(0, object: ValueBox(Device.best))
      return engineFailure()
    }
    registry.register("engine.Device.description#252") { call in
      let receiver = value(call, 0, Device.cpu)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tensor.shape#253") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.shape, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.count#254") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Tensor.dtype#255") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.dtype))
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#256") { call in
      let receiver = object(call, 0, Tensor.self)
      if let some = receiver.grad {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#256=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.grad = call.bool(0) ? object(call, 1, Tensor.self) : nil
      return engineFailure()
    }
    registry.register("engine.Tensor.rank#257") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.rank)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#258") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.requiresGradient)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#258=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.requiresGradient = call.bool(0)
      return engineFailure()
    }
    registry.register("engine.Tensor.isLeaf#259") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.isLeaf)
      return engineFailure()
    }
    registry.register("engine.Tensor.device#260") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.device))
      return engineFailure()
    }
    registry.register("engine.Tensor.to#261") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.detached#262") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.detached())
      return engineFailure()
    }
    registry.register("engine.Tensor.cloned#263") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.cloned())
      return engineFailure()
    }
    registry.register("engine.Tensor.item#264") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.item())
      return engineFailure()
    }
    registry.register("engine.Tensor.toArray#265") { call in
      let receiver = object(call, 0, Tensor.self)
      store(doubles: receiver.toArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.toIntArray#266") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.toIntArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.float#267") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.float())
      return engineFailure()
    }
    registry.register("engine.Tensor.long#268") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.long())
      return engineFailure()
    }
    registry.register("engine.Tensor.to#269") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: DType = value(call, 1, DType.float32)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Int.init#270") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Int(a0))
      return engineFailure()
    }
    registry.register("engine.Double.init#271") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Double(a0))
      return engineFailure()
    }
    registry.register("engine.Float.init#272") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Float(a0))
      return engineFailure()
    }
    registry.register("engine.ColumnAlignment.automatic") { call in
      call.setResult(0, object: ValueBox(ColumnAlignment.automatic))
      return nil
    }
    registry.register("engine.ColumnAlignment.left") { call in
      call.setResult(0, object: ValueBox(ColumnAlignment.left))
      return nil
    }
    registry.register("engine.ColumnAlignment.center") { call in
      call.setResult(0, object: ValueBox(ColumnAlignment.center))
      return nil
    }
    registry.register("engine.ColumnAlignment.right") { call in
      call.setResult(0, object: ValueBox(ColumnAlignment.right))
      return nil
    }
    registry.register("engine.DType.float32") { call in
      call.setResult(0, object: ValueBox(DType.float32))
      return nil
    }
    registry.register("engine.DType.int64") { call in
      call.setResult(0, object: ValueBox(DType.int64))
      return nil
    }
    registry.register("engine.DType.bool") { call in
      call.setResult(0, object: ValueBox(DType.bool))
      return nil
    }
  }
}
