// swift-format-ignore-file
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
    register7(&registry)
    register8(&registry)
    register9(&registry)
    register10(&registry)
  }

  private static func register0(_ registry: inout HostRegistry) {
    registry.register("engine.CSVTable.headers#0") { call in
      let receiver = object(call, 0, CSVTable.self)
      store(strings: receiver.headers, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.CSVTable.init#1") { call in
      let a0: String = call.string(0)
      let a1: Bool = call.bool(0)
      call.setResult(0, object: CSVTable(a0, header: a1))
      return engineFailure()
    }
    registry.register("engine.CSVTable.count#2") { call in
      let receiver = object(call, 0, CSVTable.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.CSVTable.strings#3") { call in
      let receiver = object(call, 0, CSVTable.self)
      let a0: String = call.string(1)
      store(strings: receiver.strings(a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.CSVTable.numbers#4") { call in
      let receiver = object(call, 0, CSVTable.self)
      let a0: String = call.string(1)
      store(doubles: receiver.numbers(a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.CSVTable.tensor#5") { call in
      let receiver = object(call, 0, CSVTable.self)
      let a0: [String] = strings(call.array(1))
      call.setResult(0, object: receiver.tensor(a0))
      return engineFailure()
    }
    registry.register("engine.CSVTable.classes#6") { call in
      let receiver = object(call, 0, CSVTable.self)
      let a0: String = call.string(1)
      call.setResult(0, object: receiver.classes(a0))
      return engineFailure()
    }
    registry.register("engine.CSVTable.classNames#7") { call in
      let receiver = object(call, 0, CSVTable.self)
      let a0: String = call.string(1)
      store(strings: receiver.classNames(a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.DataLoader.batchSize#8") { call in
      let receiver = object(call, 0, DataLoader.self)
      call.setResult(0, receiver.batchSize)
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#9") { call in
      let a0: MNIST = object(call, 0, MNIST.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#10") { call in
      let a0: FashionMNIST = object(call, 0, FashionMNIST.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#11") { call in
      let a0: SyntheticDigits = object(call, 0, SyntheticDigits.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#12") { call in
      let a0: TensorDataset = object(call, 0, TensorDataset.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init#13") { call in
      let a0: Subset = object(call, 0, Subset.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      let a3: Bool = call.bool(2)
      call.setResult(0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.count#14") { call in
      let receiver = object(call, 0, DataLoader.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.DataLoader.makeIterator#15") { call in
      let receiver = object(call, 0, DataLoader.self)
      call.setResult(0, object: receiver.makeIterator())
      return engineFailure()
    }
    registry.register("engine.BatchIterator.next#16") { call in
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
    registry.register("engine.TensorDataset.inputs#17") { call in
      let receiver = object(call, 0, TensorDataset.self)
      call.setResult(0, object: receiver.inputs)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.targets#18") { call in
      let receiver = object(call, 0, TensorDataset.self)
      call.setResult(0, object: receiver.targets)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.count#19") { call in
      let receiver = object(call, 0, TensorDataset.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.init#20") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorDataset(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Subset.indices#21") { call in
      let receiver = object(call, 0, Subset.self)
      store(ints: receiver.indices, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Subset.init#22") { call in
      let a0: MNIST = object(call, 0, MNIST.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init#23") { call in
      let a0: FashionMNIST = object(call, 0, FashionMNIST.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init#24") { call in
      let a0: SyntheticDigits = object(call, 0, SyntheticDigits.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init#25") { call in
      let a0: TensorDataset = object(call, 0, TensorDataset.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init#26") { call in
      let a0: Subset = object(call, 0, Subset.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.count#27") { call in
      let receiver = object(call, 0, Subset.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.randomSplit#28") { call in
      let a0: TensorDataset = object(call, 0, TensorDataset.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.randomSplit(a0, a1, a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit#29") { call in
      let a0: Subset = object(call, 0, Subset.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.randomSplit(a0, a1, a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit#30") { call in
      let a0: MNIST = object(call, 0, MNIST.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.randomSplit(a0, a1, a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit#31") { call in
      let a0: FashionMNIST = object(call, 0, FashionMNIST.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.randomSplit(a0, a1, a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit#32") { call in
      let a0: SyntheticDigits = object(call, 0, SyntheticDigits.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.randomSplit(a0, a1, a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.MNIST.init#33") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, object: MNIST(train: a0))
      return engineFailure()
    }
    registry.register("engine.MNIST.count#34") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.MNIST.images#35") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.MNIST.rawImages#36") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.MNIST.labels#37") { call in
      let receiver = object(call, 0, MNIST.self)
      call.setResult(0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.MNIST.subscript#38") { call in
      let receiver = object(call, 0, MNIST.self)
      let a0: Int = call.int(0)
      let tuple = receiver[a0]
      call.setResult(0, object: tuple.0)
      call.setResult(0, tuple.1)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.classNames#39") { call in
      store(strings: FashionMNIST.classNames, in: 0, &call)
      return engineFailure()
    }
  }

  private static func register1(_ registry: inout HostRegistry) {
    registry.register("engine.FashionMNIST.init#40") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, object: FashionMNIST(train: a0))
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.count#41") { call in
      let receiver = object(call, 0, FashionMNIST.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.images#42") { call in
      let receiver = object(call, 0, FashionMNIST.self)
      call.setResult(0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.rawImages#43") { call in
      let receiver = object(call, 0, FashionMNIST.self)
      call.setResult(0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.labels#44") { call in
      let receiver = object(call, 0, FashionMNIST.self)
      call.setResult(0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.subscript#45") { call in
      let receiver = object(call, 0, FashionMNIST.self)
      let a0: Int = call.int(0)
      let tuple = receiver[a0]
      call.setResult(0, object: tuple.0)
      call.setResult(0, tuple.1)
      return engineFailure()
    }
    registry.register("engine.PythonRandom.init#46") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: PythonRandom(seed: a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.randint#47") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, receiver.randint(a0, a1))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.randrange#48") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, receiver.randrange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.random#49") { call in
      let receiver = object(call, 0, PythonRandom.self)
      call.setResult(0, receiver.random())
      return engineFailure()
    }
    registry.register("engine.PythonRandom.uniform#50") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, receiver.uniform(a0, a1))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.getrandbits#51") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: Int = call.int(0)
      call.setResult(0, receiver.getrandbits(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.choice#52") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, receiver.choice(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.choice#53") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: [String] = strings(call.array(1))
      call.setResult(0, receiver.choice(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.shuffled#54") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: [Int] = ints(call.array(1))
      store(ints: receiver.shuffled(a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.PythonRandom.sample#55") { call in
      let receiver = object(call, 0, PythonRandom.self)
      let a0: [Int] = ints(call.array(1))
      let a1: Int = call.int(0)
      store(ints: receiver.sample(a0, a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.init#56") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: SyntheticDigits(count: a0, seed: a1))
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.count#57") { call in
      let receiver = object(call, 0, SyntheticDigits.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.images#58") { call in
      let receiver = object(call, 0, SyntheticDigits.self)
      call.setResult(0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.rawImages#59") { call in
      let receiver = object(call, 0, SyntheticDigits.self)
      call.setResult(0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.labels#60") { call in
      let receiver = object(call, 0, SyntheticDigits.self)
      call.setResult(0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.subscript#61") { call in
      let receiver = object(call, 0, SyntheticDigits.self)
      let a0: Int = call.int(0)
      let tuple = receiver[a0]
      call.setResult(0, object: tuple.0)
      call.setResult(0, tuple.1)
      return engineFailure()
    }
    registry.register("engine.decisionRegionPlot#62") { call in
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
    registry.register("engine.Figure.title#63") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.title)
      return engineFailure()
    }
    registry.register("engine.Figure.title#63=") { call in
      let receiver = object(call, 0, Figure.self)
      receiver.title = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText#64") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.alternativeText)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText#64=") { call in
      let receiver = object(call, 0, Figure.self)
      receiver.alternativeText = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.svg#65") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.svg)
      return engineFailure()
    }
    registry.register("engine.Figure.dataTable#66") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, object: receiver.dataTable)
      return engineFailure()
    }
    registry.register("engine.Figure.summary#67") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.summary)
      return engineFailure()
    }
    registry.register("engine.Figure.description#68") { call in
      let receiver = object(call, 0, Figure.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.heatMap#69") { call in
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
    registry.register("engine.confusionMatrix#70") { call in
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
    registry.register("engine.imshow#71") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: String = call.string(1)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.imageGrid#72") { call in
      let a0: [[[Double]]] = doubleImages(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: Int = call.int(0)
      let a3: String = call.string(2)
      call.setResult(0, object: TensorEngine.imageGrid(a0, captions: a1, perRow: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.networkDiagram#73") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [[String]] = stringRows(call.array(2))
      let a3: String = call.string(3)
      call.setResult(0, object: TensorEngine.networkDiagram(layers: a0, labels: a1, unitNames: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.perceptronDiagram#74") { call in
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
    registry.register("engine.softmaxDiagram#75") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [String] = strings(call.array(2))
      let a3: String = call.string(3)
      let a4: [String] = strings(call.array(4))
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.softmaxDiagram(inputs: a0, scores: a1, classes: a2, function: a3, labels: a4, title: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot#76") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.linePlot(x: a0, y: a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot#77") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: String = call.string(1)
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      call.setResult(0, object: TensorEngine.linePlot(a0, label: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
  }

  private static func register2(_ registry: inout HostRegistry) {
    registry.register("engine.scatterPlot#78") { call in
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
    registry.register("engine.barChart#79") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [Double] = doubles(call.array(1))
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.barChart(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.histogram#80") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: Int = call.int(0)
      let a2: String = call.string(1)
      let a3: String = call.string(2)
      let a4: String = call.string(3)
      call.setResult(0, object: TensorEngine.histogram(a0, bins: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine#81") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: [Double] = doubles(call.array(2))
      let a2: String = call.string(3)
      call.setResult(0, object: receiver.addLine(x: a0, y: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine#82") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: String = call.string(2)
      call.setResult(0, object: receiver.addLine(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addPoints#83") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: [Double] = doubles(call.array(2))
      let a2: [Int] = ints(call.array(3))
      let a3: String = call.string(4)
      call.setResult(0, object: receiver.addPoints(x: a0, y: a1, classes: a2, label: a3))
      return engineFailure()
    }
    registry.register("engine.Figure.addBars#84") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: String = call.string(2)
      call.setResult(0, object: receiver.addBars(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addBoundary#85") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: [Double] = doubles(call.array(1))
      let a1: Double = call.double(0)
      let a2: String = call.string(2)
      call.setResult(0, object: receiver.addBoundary(weights: a0, bias: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Table.headers#91") { call in
      let receiver = object(call, 0, Table.self)
      store(strings: receiver.headers, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Table.caption#92") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.caption)
      return engineFailure()
    }
    registry.register("engine.Table.caption#92=") { call in
      let receiver = object(call, 0, Table.self)
      receiver.caption = call.string(1)
      return engineFailure()
    }
    registry.register("engine.Table.init#93") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [String] = strings(call.array(1))
      let a2: [ColumnAlignment] = values(call.array(2), ColumnAlignment.automatic)
      let a3: String = call.string(3)
      call.setResult(0, object: Table(a0, formats: a1, alignments: a2, caption: a3))
      return engineFailure()
    }
    registry.register("engine.Table.count#94") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Table.addRow#96") { call in
      let receiver = object(call, 0, Table.self)
      let a0: [Double] = doubles(call.array(1))
      receiver.addRow(a0)
      return engineFailure()
    }
    registry.register("engine.Table.addRow#97") { call in
      let receiver = object(call, 0, Table.self)
      let a0: [String] = strings(call.array(1))
      receiver.addRow(a0)
      return engineFailure()
    }
    registry.register("engine.Table.text#99") { call in
      let receiver = object(call, 0, Table.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, receiver.text(row: a0, column: a1))
      return engineFailure()
    }
    registry.register("engine.Table.markdown#100") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.markdown)
      return engineFailure()
    }
    registry.register("engine.Table.description#101") { call in
      let receiver = object(call, 0, Table.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.imshow#103") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: String = call.string(1)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.imageGrid#104") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [String] = strings(call.array(1))
      let a2: Int = call.int(0)
      let a3: String = call.string(2)
      call.setResult(0, object: TensorEngine.imageGrid(a0, captions: a1, perRow: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.heatMap#105") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [String] = strings(call.array(1))
      let a2: [String] = strings(call.array(2))
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      let a6: String = call.string(6)
      call.setResult(0, object: TensorEngine.heatMap(a0, rowNames: a1, columnNames: a2, format: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.confusionMatrix#106") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Int = call.int(0)
      let a3: [String] = strings(call.array(2))
      let a4: String = call.string(3)
      let a5: String = call.string(4)
      let a6: String = call.string(5)
      call.setResult(0, object: TensorEngine.confusionMatrix(labels: a0, predictions: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.linePlot#107") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: String = call.string(2)
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.linePlot(x: a0, y: a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.histogram#108") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: String = call.string(1)
      let a3: String = call.string(2)
      let a4: String = call.string(3)
      call.setResult(0, object: TensorEngine.histogram(a0, bins: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.scatterPlot#109") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: [String] = strings(call.array(2))
      let a3: String = call.string(3)
      let a4: String = call.string(4)
      let a5: String = call.string(5)
      call.setResult(0, object: TensorEngine.scatterPlot(a0, labels: a1, classNames: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.gridPoints#111") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Double = call.double(2)
      let a3: Double = call.double(3)
      let a4: Int = call.int(4)
      call.setResult(0, object: TensorEngine.gridPoints(xFrom: a0, xTo: a1, yFrom: a2, yTo: a3, steps: a4))
      return engineFailure()
    }
    registry.register("engine.decisionRegionPlot#112") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Tensor? = call.bool(1) ? object(call, 3, Tensor.self) : nil
      let a4: [String] = strings(call.array(4))
      let a5: String = call.string(5)
      let a6: String = call.string(6)
      let a7: String = call.string(7)
      call.setResult(0, object: TensorEngine.decisionRegionPlot(a0, a1, points: a2, labels: a3, classNames: a4, title: a5, xLabel: a6, yLabel: a7))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine#113") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      let a2: String = call.string(3)
      call.setResult(0, object: receiver.addLine(x: a0, y: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addPoints#114") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      let a2: String = call.string(3)
      call.setResult(0, object: receiver.addPoints(a0, labels: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addBoundary#115") { call in
      let receiver = object(call, 0, Figure.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      let a2: String = call.string(3)
      call.setResult(0, object: receiver.addBoundary(weight: a0, bias: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.backward#116") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.backward()
      return engineFailure()
    }
    registry.register("engine.Tensor.backward#117") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      receiver.backward(gradient: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.zeroGrad#118") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.setGradientRecording#119") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, TensorEngine.setGradientRecording(a0))
      return engineFailure()
    }
    registry.register("engine.Sigmoid.init#120") { call in
      call.setResult(0, object: Sigmoid())
      return engineFailure()
    }
    registry.register("engine.Sigmoid.callAsFunction#121") { call in
      let receiver = object(call, 0, Sigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU.init#122") { call in
      call.setResult(0, object: ReLU())
      return engineFailure()
    }
    registry.register("engine.ReLU.callAsFunction#123") { call in
      let receiver = object(call, 0, ReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanh.init#124") { call in
      call.setResult(0, object: Tanh())
      return engineFailure()
    }
    registry.register("engine.Tanh.callAsFunction#125") { call in
      let receiver = object(call, 0, Tanh.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
  }

  private static func register3(_ registry: inout HostRegistry) {
    registry.register("engine.GELU.init#126") { call in
      call.setResult(0, object: GELU())
      return engineFailure()
    }
    registry.register("engine.GELU.callAsFunction#127") { call in
      let receiver = object(call, 0, GELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.SiLU.init#128") { call in
      call.setResult(0, object: SiLU())
      return engineFailure()
    }
    registry.register("engine.SiLU.callAsFunction#129") { call in
      let receiver = object(call, 0, SiLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Mish.init#130") { call in
      call.setResult(0, object: Mish())
      return engineFailure()
    }
    registry.register("engine.Mish.callAsFunction#131") { call in
      let receiver = object(call, 0, Mish.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.init#132") { call in
      call.setResult(0, object: LogSigmoid())
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.callAsFunction#133") { call in
      let receiver = object(call, 0, LogSigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softsign.init#134") { call in
      call.setResult(0, object: Softsign())
      return engineFailure()
    }
    registry.register("engine.Softsign.callAsFunction#135") { call in
      let receiver = object(call, 0, Softsign.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.init#136") { call in
      call.setResult(0, object: Tanhshrink())
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.callAsFunction#137") { call in
      let receiver = object(call, 0, Tanhshrink.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU6.init#138") { call in
      call.setResult(0, object: ReLU6())
      return engineFailure()
    }
    registry.register("engine.ReLU6.callAsFunction#139") { call in
      let receiver = object(call, 0, ReLU6.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.init#140") { call in
      call.setResult(0, object: Hardsigmoid())
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.callAsFunction#141") { call in
      let receiver = object(call, 0, Hardsigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardswish.init#142") { call in
      call.setResult(0, object: Hardswish())
      return engineFailure()
    }
    registry.register("engine.Hardswish.callAsFunction#143") { call in
      let receiver = object(call, 0, Hardswish.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.init#144") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.callAsFunction#145") { call in
      let receiver = object(call, 0, Softmax.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.init#146") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: LogSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.callAsFunction#147") { call in
      let receiver = object(call, 0, LogSoftmax.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.init#148") { call in
      let a0: Double = call.double(0)
      call.setResult(0, object: LeakyReLU(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.callAsFunction#149") { call in
      let receiver = object(call, 0, LeakyReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ELU.init#150") { call in
      let a0: Double = call.double(0)
      call.setResult(0, object: ELU(alpha: a0))
      return engineFailure()
    }
    registry.register("engine.ELU.callAsFunction#151") { call in
      let receiver = object(call, 0, ELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.SELU.init#152") { call in
      call.setResult(0, object: SELU())
      return engineFailure()
    }
    registry.register("engine.SELU.callAsFunction#153") { call in
      let receiver = object(call, 0, SELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softplus.init#154") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: Softplus(beta: a0, threshold: a1))
      return engineFailure()
    }
    registry.register("engine.Softplus.callAsFunction#155") { call in
      let receiver = object(call, 0, Softplus.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.init#156") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: Hardtanh(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.callAsFunction#157") { call in
      let receiver = object(call, 0, Hardtanh.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.PReLU.weight#158") { call in
      let receiver = object(call, 0, PReLU.self)
      call.setResult(0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.PReLU.init#159") { call in
      let a0: Int = call.int(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: PReLU(parameters: a0, initial: a1))
      return engineFailure()
    }
    registry.register("engine.PReLU.callAsFunction#160") { call in
      let receiver = object(call, 0, PReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.weight#161") { call in
      let receiver = object(call, 0, Linear.self)
      call.setResult(0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Linear.bias#162") { call in
      let receiver = object(call, 0, Linear.self)
      if let some = receiver.bias {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Linear.init#163") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: Linear(a0, a1, bias: a2))
      return engineFailure()
    }
    registry.register("engine.Linear.callAsFunction#164") { call in
      let receiver = object(call, 0, Linear.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.parameter#165") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.parameter(a0))
      return engineFailure()
    }
  }

  private static func register4(_ registry: inout HostRegistry) {
    registry.register("engine.Identity.init#166") { call in
      call.setResult(0, object: Identity())
      return engineFailure()
    }
    registry.register("engine.Identity.callAsFunction#167") { call in
      let receiver = object(call, 0, Identity.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Flatten.init#168") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: Flatten(startDim: a0, endDim: a1))
      return engineFailure()
    }
    registry.register("engine.Flatten.callAsFunction#169") { call in
      let receiver = object(call, 0, Flatten.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Unflatten.init#170") { call in
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(0))
      call.setResult(0, object: Unflatten(dim: a0, sizes: a1))
      return engineFailure()
    }
    registry.register("engine.Unflatten.callAsFunction#171") { call in
      let receiver = object(call, 0, Unflatten.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.layers#172") { call in
      let receiver = object(call, 0, Sequential.self)
      store(objects: receiver.layers.map { $0 as AnyObject }, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Sequential.init#174") { call in
      let a0: [any Module] = modules(call.array(0))
      call.setResult(0, object: Sequential(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.init#176") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [any Module] = modules(call.array(1))
      call.setResult(0, object: Sequential(names: a0, a1))
      return engineFailure()
    }
    registry.register("engine.Sequential.callAsFunction#177") { call in
      let receiver = object(call, 0, Sequential.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.count#178") { call in
      let receiver = object(call, 0, Sequential.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.ModuleList.modules#180") { call in
      let receiver = object(call, 0, ModuleList.self)
      store(objects: receiver.modules.map { $0 as AnyObject }, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.ModuleList.init#181") { call in
      let a0: [any Module] = modules(call.array(0))
      call.setResult(0, object: ModuleList(a0))
      return engineFailure()
    }
    registry.register("engine.ModuleList.count#182") { call in
      let receiver = object(call, 0, ModuleList.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.nllLoss#184") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.nllLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.crossEntropy#185") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.crossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropy#186") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.binaryCrossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.mseLoss#187") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.mseLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.init#188") { call in
      call.setResult(0, object: CrossEntropyLoss())
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.callAsFunction#189") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.to#190") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.description#191") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.NLLLoss.init#192") { call in
      call.setResult(0, object: NLLLoss())
      return engineFailure()
    }
    registry.register("engine.NLLLoss.callAsFunction#193") { call in
      let receiver = object(call, 0, NLLLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.NLLLoss.description#194") { call in
      let receiver = object(call, 0, NLLLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.BCELoss.init#195") { call in
      call.setResult(0, object: BCELoss())
      return engineFailure()
    }
    registry.register("engine.BCELoss.callAsFunction#196") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.BCELoss.to#197") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.BCELoss.description#198") { call in
      let receiver = object(call, 0, BCELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.MSELoss.init#199") { call in
      call.setResult(0, object: MSELoss())
      return engineFailure()
    }
    registry.register("engine.MSELoss.callAsFunction#200") { call in
      let receiver = object(call, 0, MSELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.MSELoss.description#201") { call in
      let receiver = object(call, 0, MSELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.l1Loss#202") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.l1Loss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.smoothL1Loss#203") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      call.setResult(0, object: TensorEngine.smoothL1Loss(a0, a1, beta: a2))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropyWithLogits#204") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.binaryCrossEntropyWithLogits(a0, a1))
      return engineFailure()
    }
    registry.register("engine.klDivergence#205") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.klDivergence(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted#206") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permuted(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted#207") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permuted(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expand#208") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.expand(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expand#209") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.expand(a0))
      return engineFailure()
    }
  }

  private static func register5(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.flipped#210") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flipped#211") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled#212") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled#213") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.split#214") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      store(objects: receiver.split(a0, dim: a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.chunk#215") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      store(objects: receiver.chunk(a0, dim: a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.indexSelect#216") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.indexSelect(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.maskedSelect#217") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.maskedSelect(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.maskedFill#218") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: receiver.maskedFill(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.sorted#219") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Bool = call.bool(0)
      let tuple = receiver.sorted(descending: a0)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#220") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#221") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#222") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#223") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#224") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: -a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#225") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#226") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#227") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#228") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#229") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#230") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#231") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#232") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#233") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#234") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#235") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#236") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#237") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#238") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#239") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#240") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#245") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#246") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#247") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#248") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#249") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#250") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#251") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#252") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#253") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
  }

  private static func register6(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor..<=#254") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#255") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#256") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#257") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#258") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#259") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#260") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#261") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#262") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.pow#263") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.maximum#264") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.maximum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.minimum#265") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.minimum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.whereTrue#266") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.exp#267") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.exp(a0))
      return engineFailure()
    }
    registry.register("engine.log#268") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log(a0))
      return engineFailure()
    }
    registry.register("engine.sqrt#269") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sqrt(a0))
      return engineFailure()
    }
    registry.register("engine.abs#270") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.abs(a0))
      return engineFailure()
    }
    registry.register("engine.sigmoid#271") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.tanh#272") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.tanh(a0))
      return engineFailure()
    }
    registry.register("engine.relu#273") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.relu(a0))
      return engineFailure()
    }
    registry.register("engine.sin#274") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sin(a0))
      return engineFailure()
    }
    registry.register("engine.cos#275") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.cos(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.exp#276") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.exp())
      return engineFailure()
    }
    registry.register("engine.Tensor.log#277") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log())
      return engineFailure()
    }
    registry.register("engine.Tensor.sqrt#278") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.abs#279") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.abs())
      return engineFailure()
    }
    registry.register("engine.Tensor.sigmoid#280") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sigmoid())
      return engineFailure()
    }
    registry.register("engine.Tensor.tanh#281") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.tanh())
      return engineFailure()
    }
    registry.register("engine.Tensor.relu#282") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.relu())
      return engineFailure()
    }
    registry.register("engine.linear#283") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      call.setResult(0, object: TensorEngine.linear(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.expm1#284") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.expm1(a0))
      return engineFailure()
    }
    registry.register("engine.log1p#285") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log1p(a0))
      return engineFailure()
    }
    registry.register("engine.log2#286") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log2(a0))
      return engineFailure()
    }
    registry.register("engine.log10#287") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log10(a0))
      return engineFailure()
    }
    registry.register("engine.tan#288") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.tan(a0))
      return engineFailure()
    }
    registry.register("engine.atan#289") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.atan(a0))
      return engineFailure()
    }
    registry.register("engine.erf#290") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.erf(a0))
      return engineFailure()
    }
    registry.register("engine.rsqrt#291") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.rsqrt(a0))
      return engineFailure()
    }
    registry.register("engine.reciprocal#292") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.reciprocal(a0))
      return engineFailure()
    }
    registry.register("engine.square#293") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.square(a0))
      return engineFailure()
    }
  }

  private static func register7(_ registry: inout HostRegistry) {
    registry.register("engine.sign#294") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sign(a0))
      return engineFailure()
    }
    registry.register("engine.floor#295") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.floor(a0))
      return engineFailure()
    }
    registry.register("engine.ceil#296") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.ceil(a0))
      return engineFailure()
    }
    registry.register("engine.round#297") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.round(a0))
      return engineFailure()
    }
    registry.register("engine.trunc#298") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.trunc(a0))
      return engineFailure()
    }
    registry.register("engine.leakyReLU#299") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.leakyReLU(a0, slope: a1))
      return engineFailure()
    }
    registry.register("engine.elu#300") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.elu(a0))
      return engineFailure()
    }
    registry.register("engine.gelu#301") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.gelu(a0))
      return engineFailure()
    }
    registry.register("engine.silu#302") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.silu(a0))
      return engineFailure()
    }
    registry.register("engine.softplus#303") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.softplus(a0))
      return engineFailure()
    }
    registry.register("engine.logSigmoid#304") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.logSigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#305") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.clamped(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#306") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamped(min: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#307") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamped(max: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#308") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sum())
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#309") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.sum(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#310") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.mean())
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#311") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#312") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.max())
      return engineFailure()
    }
    registry.register("engine.Tensor.min#313") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.min())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#314") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.argmax())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#315") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin#316") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#317") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.max(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.min#318") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.min(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.softmax#319") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.logSoftmax#320") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.logSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.all#321") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.all())
      return engineFailure()
    }
    registry.register("engine.Tensor.any#322") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.any())
      return engineFailure()
    }
    registry.register("engine.softmax#323") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.softmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.logSoftmax#324") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.logSoftmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#325") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#326") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#327") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#328") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flattened#329") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.flattened())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#330") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.squeeze())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#331") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.unsqueeze#332") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.unsqueeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed#333") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.transposed())
      return engineFailure()
    }
  }

  private static func register8(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.transposed#334") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.transposed(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.gather#335") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.gather(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatter#336") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(1)
      call.setResult(0, object: receiver.scatter(dim: a0, index: a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.select#337") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.select(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.slice#338") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.slice(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript#339") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver[a0])
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript#341") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver[a0, a1])
      return engineFailure()
    }
    registry.register("engine.Tensor.column#342") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.column(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.matmul#343") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.matmul(a0))
      return engineFailure()
    }
    registry.register("engine.matmul#344") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.matmul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.cat#345") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.cat(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.stack#346") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.stack(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance#347") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.variance(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance#348") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.variance(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation#349") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.standardDeviation(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation#350") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.standardDeviation(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm#351") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.norm())
      return engineFailure()
    }
    registry.register("engine.Tensor.logSumExp#352") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.logSumExp(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumulativeSum#353") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.cumulativeSum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Adam.learningRate#354") { call in
      let receiver = object(call, 0, Adam.self)
      call.setResult(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.Adam.learningRate#354=") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.learningRate = call.double(0)
      return engineFailure()
    }
    registry.register("engine.Adam.init#355") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      let a3: Double = call.double(2)
      let a4: Double = call.double(3)
      let a5: Double = call.double(4)
      let a6: Bool = call.bool(5)
      call.setResult(0, object: Adam(a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, decoupled: a6))
      return engineFailure()
    }
    registry.register("engine.Adam.zeroGrad#356") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Adam.step#357") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#358") { call in
      let receiver = object(call, 0, SGD.self)
      call.setResult(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#358=") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.learningRate = call.double(0)
      return engineFailure()
    }
    registry.register("engine.SGD.init#359") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: SGD(a0, learningRate: a1, momentum: a2))
      return engineFailure()
    }
    registry.register("engine.SGD.zeroGrad#360") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.SGD.step#361") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.manualSeed#362") { call in
      let a0: Int = call.int(0)
      TensorEngine.manualSeed(a0)
      return engineFailure()
    }
    registry.register("engine.rand#363") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.rand#364") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn#365") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn#366") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randint#367") { call in
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.randint(a0, shape: a1))
      return engineFailure()
    }
    registry.register("engine.randint#368") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.randint(a0, a1, shape: a2))
      return engineFailure()
    }
    registry.register("engine.randperm#369") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.randperm(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#370") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#371") { call in
      let a0: [Int] = ints(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#372") { call in
      let a0: [Float] = floats(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
  }

  private static func register9(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.init#373") { call in
      let a0: [Bool] = bools(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#374") { call in
      let a0: Double = call.double(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#375") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#376") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#377") { call in
      let a0: [[Int]] = intRows(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.full#378") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Double = call.double(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.full(a0, a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zeros#379") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zeros#380") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones#381") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones#382") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zerosLike#383") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.zerosLike(a0))
      return engineFailure()
    }
    registry.register("engine.onesLike#384") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.onesLike(a0))
      return engineFailure()
    }
    registry.register("engine.eye#385") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.eye(a0))
      return engineFailure()
    }
    registry.register("engine.arange#386") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange#387") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.arange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.linspace#388") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.linspace(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.oneHot#389") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.oneHot(a0, classes: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.description#390") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.DType.description#391") { call in
      let receiver = value(call, 0, DType.float32)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Device.cpu#392") { call in
      call.setResult(0, object: ValueBox(Device.cpu))
      return engineFailure()
    }
    registry.register("engine.Device.best#393") { call in
      call.setResult(0, object: ValueBox(Device.best))
      return engineFailure()
    }
    registry.register("engine.Device.description#394") { call in
      let receiver = value(call, 0, Device.cpu)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tensor.shape#395") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.shape, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.count#396") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Tensor.dtype#397") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.dtype))
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#398") { call in
      let receiver = object(call, 0, Tensor.self)
      if let some = receiver.grad {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#398=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.grad = call.bool(0) ? object(call, 1, Tensor.self) : nil
      return engineFailure()
    }
    registry.register("engine.Tensor.rank#399") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.rank)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#400") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.requiresGradient)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#400=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.requiresGradient = call.bool(0)
      return engineFailure()
    }
    registry.register("engine.Tensor.isLeaf#401") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.isLeaf)
      return engineFailure()
    }
    registry.register("engine.Tensor.device#402") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.device))
      return engineFailure()
    }
    registry.register("engine.Tensor.to#403") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.detached#404") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.detached())
      return engineFailure()
    }
    registry.register("engine.Tensor.cloned#405") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.cloned())
      return engineFailure()
    }
    registry.register("engine.Tensor.item#406") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.item())
      return engineFailure()
    }
    registry.register("engine.Tensor.toArray#407") { call in
      let receiver = object(call, 0, Tensor.self)
      store(doubles: receiver.toArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.toIntArray#408") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.toIntArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.float#409") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.float())
      return engineFailure()
    }
    registry.register("engine.Tensor.long#410") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.long())
      return engineFailure()
    }
  }

  private static func register10(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.to#411") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: DType = value(call, 1, DType.float32)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Int.init#412") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Int(a0))
      return engineFailure()
    }
    registry.register("engine.Double.init#413") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Double(a0))
      return engineFailure()
    }
    registry.register("engine.Float.init#414") { call in
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
