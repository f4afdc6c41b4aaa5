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
    register11(&registry)
    register12(&registry)
    register13(&registry)
    register14(&registry)
    register15(&registry)
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
      let a0: Tensor? = call.bool(0) ? object(call, 1, Tensor.self) : nil
      let a1: Bool = call.bool(1)
      let a2: Bool = call.bool(2)
      receiver.backward(gradient: a0, retainGraph: a1, createGraph: a2)
      return engineFailure()
    }
    registry.register("engine.Tensor.zeroGrad#117") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Tensor.retainGrad#118") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.retainGrad()
      return engineFailure()
    }
    registry.register("engine.grad#119") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: [Tensor] = tensors(call.array(1))
      let a2: [Tensor] = tensors(call.array(2))
      let a3: Bool = call.bool(0)
      let a4: Bool = call.bool(1)
      let a5: Bool = call.bool(2)
      store(objects: TensorEngine.grad(a0, a1, gradOutputs: a2, retainGraph: a3, createGraph: a4, allowUnused: a5), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.grad#120") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Bool = call.bool(0)
      let a3: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.grad(a0, a1, retainGraph: a2, createGraph: a3))
      return engineFailure()
    }
    registry.register("engine.setGradientRecording#124") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, TensorEngine.setGradientRecording(a0))
      return engineFailure()
    }
    registry.register("engine.Sigmoid.init#125") { call in
      call.setResult(0, object: Sigmoid())
      return engineFailure()
    }
    registry.register("engine.Sigmoid.callAsFunction#126") { call in
      let receiver = object(call, 0, Sigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU.init#127") { call in
      call.setResult(0, object: ReLU())
      return engineFailure()
    }
    registry.register("engine.ReLU.callAsFunction#128") { call in
      let receiver = object(call, 0, ReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
  }

  private static func register3(_ registry: inout HostRegistry) {
    registry.register("engine.Tanh.init#129") { call in
      call.setResult(0, object: Tanh())
      return engineFailure()
    }
    registry.register("engine.Tanh.callAsFunction#130") { call in
      let receiver = object(call, 0, Tanh.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.GELU.init#131") { call in
      call.setResult(0, object: GELU())
      return engineFailure()
    }
    registry.register("engine.GELU.callAsFunction#132") { call in
      let receiver = object(call, 0, GELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.SiLU.init#133") { call in
      call.setResult(0, object: SiLU())
      return engineFailure()
    }
    registry.register("engine.SiLU.callAsFunction#134") { call in
      let receiver = object(call, 0, SiLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Mish.init#135") { call in
      call.setResult(0, object: Mish())
      return engineFailure()
    }
    registry.register("engine.Mish.callAsFunction#136") { call in
      let receiver = object(call, 0, Mish.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.init#137") { call in
      call.setResult(0, object: LogSigmoid())
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.callAsFunction#138") { call in
      let receiver = object(call, 0, LogSigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softsign.init#139") { call in
      call.setResult(0, object: Softsign())
      return engineFailure()
    }
    registry.register("engine.Softsign.callAsFunction#140") { call in
      let receiver = object(call, 0, Softsign.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.init#141") { call in
      call.setResult(0, object: Tanhshrink())
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.callAsFunction#142") { call in
      let receiver = object(call, 0, Tanhshrink.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU6.init#143") { call in
      call.setResult(0, object: ReLU6())
      return engineFailure()
    }
    registry.register("engine.ReLU6.callAsFunction#144") { call in
      let receiver = object(call, 0, ReLU6.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.init#145") { call in
      call.setResult(0, object: Hardsigmoid())
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.callAsFunction#146") { call in
      let receiver = object(call, 0, Hardsigmoid.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardswish.init#147") { call in
      call.setResult(0, object: Hardswish())
      return engineFailure()
    }
    registry.register("engine.Hardswish.callAsFunction#148") { call in
      let receiver = object(call, 0, Hardswish.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.init#149") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.callAsFunction#150") { call in
      let receiver = object(call, 0, Softmax.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.init#151") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: LogSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.callAsFunction#152") { call in
      let receiver = object(call, 0, LogSoftmax.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.init#153") { call in
      let a0: Double = call.double(0)
      call.setResult(0, object: LeakyReLU(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.callAsFunction#154") { call in
      let receiver = object(call, 0, LeakyReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ELU.init#155") { call in
      let a0: Double = call.double(0)
      call.setResult(0, object: ELU(alpha: a0))
      return engineFailure()
    }
    registry.register("engine.ELU.callAsFunction#156") { call in
      let receiver = object(call, 0, ELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.SELU.init#157") { call in
      call.setResult(0, object: SELU())
      return engineFailure()
    }
    registry.register("engine.SELU.callAsFunction#158") { call in
      let receiver = object(call, 0, SELU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softplus.init#159") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: Softplus(beta: a0, threshold: a1))
      return engineFailure()
    }
    registry.register("engine.Softplus.callAsFunction#160") { call in
      let receiver = object(call, 0, Softplus.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.init#161") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: Hardtanh(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.callAsFunction#162") { call in
      let receiver = object(call, 0, Hardtanh.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.PReLU.weight#163") { call in
      let receiver = object(call, 0, PReLU.self)
      call.setResult(0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.PReLU.init#164") { call in
      let a0: Int = call.int(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: PReLU(parameters: a0, initial: a1))
      return engineFailure()
    }
    registry.register("engine.PReLU.callAsFunction#165") { call in
      let receiver = object(call, 0, PReLU.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.weight#166") { call in
      let receiver = object(call, 0, Linear.self)
      call.setResult(0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Linear.bias#167") { call in
      let receiver = object(call, 0, Linear.self)
      if let some = receiver.bias {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Linear.init#168") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: Linear(a0, a1, bias: a2))
      return engineFailure()
    }
  }

  private static func register4(_ registry: inout HostRegistry) {
    registry.register("engine.Linear.callAsFunction#169") { call in
      let receiver = object(call, 0, Linear.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.parameter#170") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.parameter(a0))
      return engineFailure()
    }
    registry.register("engine.Identity.init#171") { call in
      call.setResult(0, object: Identity())
      return engineFailure()
    }
    registry.register("engine.Identity.callAsFunction#172") { call in
      let receiver = object(call, 0, Identity.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Flatten.init#173") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: Flatten(startDim: a0, endDim: a1))
      return engineFailure()
    }
    registry.register("engine.Flatten.callAsFunction#174") { call in
      let receiver = object(call, 0, Flatten.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Unflatten.init#175") { call in
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(0))
      call.setResult(0, object: Unflatten(dim: a0, sizes: a1))
      return engineFailure()
    }
    registry.register("engine.Unflatten.callAsFunction#176") { call in
      let receiver = object(call, 0, Unflatten.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.layers#177") { call in
      let receiver = object(call, 0, Sequential.self)
      store(objects: receiver.layers.map { $0 as AnyObject }, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Sequential.init#179") { call in
      let a0: [any Module] = modules(call.array(0))
      call.setResult(0, object: Sequential(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.init#181") { call in
      let a0: [String] = strings(call.array(0))
      let a1: [any Module] = modules(call.array(1))
      call.setResult(0, object: Sequential(names: a0, a1))
      return engineFailure()
    }
    registry.register("engine.Sequential.callAsFunction#182") { call in
      let receiver = object(call, 0, Sequential.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.count#183") { call in
      let receiver = object(call, 0, Sequential.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.ModuleList.modules#185") { call in
      let receiver = object(call, 0, ModuleList.self)
      store(objects: receiver.modules.map { $0 as AnyObject }, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.ModuleList.init#186") { call in
      let a0: [any Module] = modules(call.array(0))
      call.setResult(0, object: ModuleList(a0))
      return engineFailure()
    }
    registry.register("engine.ModuleList.count#187") { call in
      let receiver = object(call, 0, ModuleList.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.mseLoss#189") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Reduction = value(call, 2, Reduction.mean)
      call.setResult(0, object: TensorEngine.mseLoss(a0, a1, reduction: a2))
      return engineFailure()
    }
    registry.register("engine.l1Loss#190") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Reduction = value(call, 2, Reduction.mean)
      call.setResult(0, object: TensorEngine.l1Loss(a0, a1, reduction: a2))
      return engineFailure()
    }
    registry.register("engine.smoothL1Loss#191") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      let a3: Reduction = value(call, 2, Reduction.mean)
      call.setResult(0, object: TensorEngine.smoothL1Loss(a0, a1, beta: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.huberLoss#192") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      let a3: Reduction = value(call, 2, Reduction.mean)
      call.setResult(0, object: TensorEngine.huberLoss(a0, a1, delta: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropyWithLogits#193") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Tensor? = call.bool(1) ? object(call, 3, Tensor.self) : nil
      let a4: Reduction = value(call, 4, Reduction.mean)
      call.setResult(0, object: TensorEngine.binaryCrossEntropyWithLogits(a0, a1, weight: a2, posWeight: a3, reduction: a4))
      return engineFailure()
    }
    registry.register("engine.klDivergence#194") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Reduction? = call.bool(0) ? value(call, 2, Reduction.mean) : nil
      let a3: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.klDivergence(a0, a1, reduction: a2, logTarget: a3))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropy#195") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Reduction = value(call, 3, Reduction.mean)
      call.setResult(0, object: TensorEngine.binaryCrossEntropy(a0, a1, weight: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.nllLoss#196") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Int = call.int(1)
      let a4: Reduction = value(call, 3, Reduction.mean)
      call.setResult(0, object: TensorEngine.nllLoss(a0, a1, weight: a2, ignoreIndex: a3, reduction: a4))
      return engineFailure()
    }
    registry.register("engine.crossEntropy#197") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Int = call.int(1)
      let a4: Double = call.double(2)
      let a5: Reduction = value(call, 3, Reduction.mean)
      call.setResult(0, object: TensorEngine.crossEntropy(a0, a1, weight: a2, ignoreIndex: a3, labelSmoothing: a4, reduction: a5))
      return engineFailure()
    }
    registry.register("engine.cosineSimilarity#198") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Int = call.int(0)
      let a3: Double = call.double(1)
      call.setResult(0, object: TensorEngine.cosineSimilarity(a0, a1, dim: a2, epsilon: a3))
      return engineFailure()
    }
    registry.register("engine.normalize#199") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Int = call.int(1)
      let a3: Double = call.double(2)
      call.setResult(0, object: TensorEngine.normalize(a0, p: a1, dim: a2, epsilon: a3))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.init#200") { call in
      call.setResult(0, object: CrossEntropyLoss())
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.callAsFunction#201") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.to#202") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.description#203") { call in
      let receiver = object(call, 0, CrossEntropyLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.NLLLoss.init#204") { call in
      call.setResult(0, object: NLLLoss())
      return engineFailure()
    }
    registry.register("engine.NLLLoss.callAsFunction#205") { call in
      let receiver = object(call, 0, NLLLoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.NLLLoss.description#206") { call in
      let receiver = object(call, 0, NLLLoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.BCELoss.init#207") { call in
      call.setResult(0, object: BCELoss())
      return engineFailure()
    }
    registry.register("engine.BCELoss.callAsFunction#208") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.BCELoss.to#209") { call in
      let receiver = object(call, 0, BCELoss.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.BCELoss.description#210") { call in
      let receiver = object(call, 0, BCELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.MSELoss.init#211") { call in
      call.setResult(0, object: MSELoss())
      return engineFailure()
    }
    registry.register("engine.MSELoss.callAsFunction#212") { call in
      let receiver = object(call, 0, MSELoss.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
  }

  private static func register5(_ registry: inout HostRegistry) {
    registry.register("engine.MSELoss.description#213") { call in
      let receiver = object(call, 0, MSELoss.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.maximum#214") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.maximum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.minimum#215") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.minimum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.whereTrue#216") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.whereTrue#217") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      call.setResult(0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.whereTrue#218") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Tensor..&#219") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .& a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..|#220") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .| a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..^#221") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .^ a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.bitwiseNot#222") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.bitwiseNot())
      return engineFailure()
    }
    registry.register("engine.logicalAnd#223") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.logicalAnd(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalOr#224") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.logicalOr(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalXor#225") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.logicalXor(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalNot#226") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.logicalNot(a0))
      return engineFailure()
    }
    registry.register("engine.isnan#227") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.isnan(a0))
      return engineFailure()
    }
    registry.register("engine.isinf#228") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.isinf(a0))
      return engineFailure()
    }
    registry.register("engine.isfinite#229") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.isfinite(a0))
      return engineFailure()
    }
    registry.register("engine.isclose#230") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      let a3: Double = call.double(1)
      let a4: Bool = call.bool(2)
      call.setResult(0, object: TensorEngine.isclose(a0, a1, rtol: a2, atol: a3, equalNaN: a4))
      return engineFailure()
    }
    registry.register("engine.allclose#231") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      let a3: Double = call.double(1)
      let a4: Bool = call.bool(2)
      call.setResult(0, TensorEngine.allclose(a0, a1, rtol: a2, atol: a3, equalNaN: a4))
      return engineFailure()
    }
    registry.register("engine.equal#232") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, TensorEngine.equal(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide#233") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide#234") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide#235") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.div#236") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: String = call.string(2)
      call.setResult(0, object: TensorEngine.div(a0, a1, rounding: a2))
      return engineFailure()
    }
    registry.register("engine.remainder#237") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.remainder#238") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.remainder#239") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.fmod#240") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.fmod(a0, a1))
      return engineFailure()
    }
    registry.register("engine.add#241") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      call.setResult(0, object: TensorEngine.add(a0, a1, alpha: a2))
      return engineFailure()
    }
    registry.register("engine.sub#242") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(0)
      call.setResult(0, object: TensorEngine.sub(a0, a1, alpha: a2))
      return engineFailure()
    }
    registry.register("engine.mul#243") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.mul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.conv2d#244") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: [Int] = ints(call.array(3))
      let a4: [Int] = ints(call.array(4))
      let a5: [Int] = ints(call.array(5))
      let a6: Int = call.int(1)
      call.setResult(0, object: TensorEngine.conv2d(a0, a1, a2, stride: a3, padding: a4, dilation: a5, groups: a6))
      return engineFailure()
    }
    registry.register("engine.conv2dSame#245") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: [Int] = ints(call.array(3))
      let a4: Int = call.int(1)
      call.setResult(0, object: TensorEngine.conv2dSame(a0, a1, a2, dilation: a3, groups: a4))
      return engineFailure()
    }
    registry.register("engine.conv1d#246") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Int = call.int(1)
      let a4: Int = call.int(2)
      let a5: Int = call.int(3)
      let a6: Int = call.int(4)
      call.setResult(0, object: TensorEngine.conv1d(a0, a1, a2, stride: a3, padding: a4, dilation: a5, groups: a6))
      return engineFailure()
    }
    registry.register("engine.convTranspose2d#247") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: [Int] = ints(call.array(3))
      let a4: [Int] = ints(call.array(4))
      let a5: [Int] = ints(call.array(5))
      let a6: [Int] = ints(call.array(6))
      call.setResult(0, object: TensorEngine.convTranspose2d(a0, a1, a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6))
      return engineFailure()
    }
    registry.register("engine.maxPool2d#248") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      let a2: [Int] = ints(call.array(2))
      let a3: [Int] = ints(call.array(3))
      let a4: [Int] = ints(call.array(4))
      call.setResult(0, object: TensorEngine.maxPool2d(a0, a1, stride: a2, padding: a3, dilation: a4))
      return engineFailure()
    }
    registry.register("engine.avgPool2d#249") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      let a2: [Int] = ints(call.array(2))
      let a3: [Int] = ints(call.array(3))
      let a4: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.avgPool2d(a0, a1, stride: a2, padding: a3, countIncludePad: a4))
      return engineFailure()
    }
    registry.register("engine.adaptiveAvgPool2d#250") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: TensorEngine.adaptiveAvgPool2d(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#251") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.max())
      return engineFailure()
    }
    registry.register("engine.Tensor.min#252") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.min())
      return engineFailure()
    }
  }

  private static func register6(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.amax#253") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.amax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.amin#254") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.amin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#255") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.argmax())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin#256") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.argmin())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax#257") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin#258") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argmin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max#259") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.max(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.min#260") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.min(dim: a0, keepDim: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.sorted#261") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Bool = call.bool(0)
      let tuple = receiver.sorted(descending: a0)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.sort#262") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      let tuple = receiver.sort(dim: a0, descending: a1)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.argsort#263") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.argsort(dim: a0, descending: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.topk#264") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      let tuple = receiver.topk(a0, dim: a1, largest: a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.median#265") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.median())
      return engineFailure()
    }
    registry.register("engine.Tensor.unique#266") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.unique())
      return engineFailure()
    }
    registry.register("engine.Tensor.bincount#267") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.bincount(minLength: a0))
      return engineFailure()
    }
    registry.register("engine.max#268") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.max(a0))
      return engineFailure()
    }
    registry.register("engine.min#269") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.min(a0))
      return engineFailure()
    }
    registry.register("engine.argmax#270") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.argmax(a0))
      return engineFailure()
    }
    registry.register("engine.argmax#271") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.argmax(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.topk#272") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      let tuple = TensorEngine.topk(a0, a1, dim: a2)
      call.setResult(0, object: tuple.0)
      call.setResult(1, object: tuple.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.copy#273") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.copy(from: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.fill#274") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.fill(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.zero#275") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.zero())
      return engineFailure()
    }
    registry.register("engine.Tensor.addInPlace#276") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: receiver.addInPlace(a0, alpha: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.addInPlace#277") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.addInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.subtractInPlace#278") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.subtractInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.subtractInPlace#279") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.subtractInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.multiplyInPlace#280") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.multiplyInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.multiplyInPlace#281") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.multiplyInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.divideInPlace#282") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.divideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.divideInPlace#283") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.divideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.floorDivideInPlace#284") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.floorDivideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clampInPlace#285") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.clampInPlace(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.reluInPlace#286") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.reluInPlace())
      return engineFailure()
    }
    registry.register("engine.Tensor.gather#287") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.gather(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatter#288") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Double = call.double(1)
      call.setResult(0, object: receiver.scatter(dim: a0, index: a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatter#289") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.scatter(dim: a0, index: a1, source: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatterAdd#290") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: receiver.scatterAdd(dim: a0, index: a1, source: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.indexSelect#291") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.indexSelect(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.maskedSelect#292") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.maskedSelect(a0))
      return engineFailure()
    }
  }

  private static func register7(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.maskedFill#293") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: receiver.maskedFill(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.nonzero#294") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.nonzero())
      return engineFailure()
    }
    registry.register("engine.Tensor.flipped#295") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flipped#296") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flip#297") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flip(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flip#298") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.flip(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.roll#299") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.roll(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled#300") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled#301") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tile#302") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tile#303") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.tile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.repeatInterleave#304") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.repeatInterleave(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.padded#305") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      let a1: Double = call.double(0)
      call.setResult(0, object: receiver.padded(a0, value: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.tril#306") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.tril(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.triu#307") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.triu(a0))
      return engineFailure()
    }
    registry.register("engine.embedding#308") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Int? = call.bool(0) ? call.int(1) : nil
      call.setResult(0, object: TensorEngine.embedding(a0, a1, paddingIndex: a2))
      return engineFailure()
    }
    registry.register("engine.gather#309") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.gather(a0, dim: a1, index: a2))
      return engineFailure()
    }
    registry.register("engine.pad#310") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      let a2: Double = call.double(0)
      call.setResult(0, object: TensorEngine.pad(a0, a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.tril#311") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.tril(a0, a1))
      return engineFailure()
    }
    registry.register("engine.triu#312") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.triu(a0, a1))
      return engineFailure()
    }
    registry.register("engine.cat#313") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.cat(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.stack#314") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.stack(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.meshgrid#315") { call in
      let a0: [Tensor] = tensors(call.array(0))
      store(objects: TensorEngine.meshgrid(a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.batchNorm#316") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor? = call.bool(0) ? object(call, 1, Tensor.self) : nil
      let a2: Tensor? = call.bool(1) ? object(call, 2, Tensor.self) : nil
      let a3: Tensor? = call.bool(2) ? object(call, 3, Tensor.self) : nil
      let a4: Tensor? = call.bool(3) ? object(call, 4, Tensor.self) : nil
      let a5: Bool = call.bool(4)
      let a6: Double = call.double(5)
      let a7: Double = call.double(6)
      call.setResult(0, object: TensorEngine.batchNorm(a0, runningMean: a1, runningVar: a2, weight: a3, bias: a4, training: a5, momentum: a6, epsilon: a7))
      return engineFailure()
    }
    registry.register("engine.layerNorm#317") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      let a3: Tensor? = call.bool(1) ? object(call, 3, Tensor.self) : nil
      let a4: Double = call.double(2)
      call.setResult(0, object: TensorEngine.layerNorm(a0, a1, weight: a2, bias: a3, epsilon: a4))
      return engineFailure()
    }
    registry.register("engine.dropout#318") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.dropout(a0, p: a1, training: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.+#319") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#320") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#321") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#322") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.%#323") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 % a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#324") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: -a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#325") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#326") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#327") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+#328") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#329") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#330") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#331") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-#332") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 - a1)
      return engineFailure()
    }
  }

  private static func register8(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.*#333") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#334") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#335") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*#336") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#337") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#338") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#339") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./#340") { call in
      let a0: Int = call.int(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.%#341") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 % a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.%#342") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 % a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#351") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#352") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==#353") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#354") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#355") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=#356") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#357") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#358") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<#359") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#360") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#361") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=#362") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#363") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#364") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>#365") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#366") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#367") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=#368") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.exp#369") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.exp())
      return engineFailure()
    }
    registry.register("engine.Tensor.log#370") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log())
      return engineFailure()
    }
    registry.register("engine.Tensor.sqrt#371") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.abs#372") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.abs())
      return engineFailure()
    }
    registry.register("engine.Tensor.sigmoid#373") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sigmoid())
      return engineFailure()
    }
    registry.register("engine.Tensor.tanh#374") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.tanh())
      return engineFailure()
    }
    registry.register("engine.Tensor.relu#375") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.relu())
      return engineFailure()
    }
    registry.register("engine.Tensor.sin#376") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sin())
      return engineFailure()
    }
    registry.register("engine.Tensor.cos#377") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.cos())
      return engineFailure()
    }
    registry.register("engine.Tensor.tan#378") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.tan())
      return engineFailure()
    }
    registry.register("engine.Tensor.floor#379") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.floor())
      return engineFailure()
    }
    registry.register("engine.Tensor.ceil#380") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.ceil())
      return engineFailure()
    }
  }

  private static func register9(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.round#381") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.round())
      return engineFailure()
    }
    registry.register("engine.Tensor.trunc#382") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.trunc())
      return engineFailure()
    }
    registry.register("engine.Tensor.sign#383") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sign())
      return engineFailure()
    }
    registry.register("engine.Tensor.square#384") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.square())
      return engineFailure()
    }
    registry.register("engine.Tensor.reciprocal#385") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.reciprocal())
      return engineFailure()
    }
    registry.register("engine.Tensor.rsqrt#386") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.rsqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.log2#387") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log2())
      return engineFailure()
    }
    registry.register("engine.Tensor.log10#388") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log10())
      return engineFailure()
    }
    registry.register("engine.Tensor.log1p#389") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.log1p())
      return engineFailure()
    }
    registry.register("engine.Tensor.expm1#390") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.expm1())
      return engineFailure()
    }
    registry.register("engine.Tensor.erf#391") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.erf())
      return engineFailure()
    }
    registry.register("engine.Tensor.neg#392") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.neg())
      return engineFailure()
    }
    registry.register("engine.neg#393") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.neg(a0))
      return engineFailure()
    }
    registry.register("engine.clamp#394") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: TensorEngine.clamp(a0, min: a1, max: a2))
      return engineFailure()
    }
    registry.register("engine.clamp#395") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.clamp(a0, min: a1))
      return engineFailure()
    }
    registry.register("engine.clamp#396") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.clamp(a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.exp#397") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.exp(a0))
      return engineFailure()
    }
    registry.register("engine.log#398") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log(a0))
      return engineFailure()
    }
    registry.register("engine.sqrt#399") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sqrt(a0))
      return engineFailure()
    }
    registry.register("engine.abs#400") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.abs(a0))
      return engineFailure()
    }
    registry.register("engine.sigmoid#401") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.tanh#402") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.tanh(a0))
      return engineFailure()
    }
    registry.register("engine.relu#403") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.relu(a0))
      return engineFailure()
    }
    registry.register("engine.sin#404") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sin(a0))
      return engineFailure()
    }
    registry.register("engine.cos#405") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.cos(a0))
      return engineFailure()
    }
    registry.register("engine.tan#406") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.tan(a0))
      return engineFailure()
    }
    registry.register("engine.asin#407") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.asin(a0))
      return engineFailure()
    }
    registry.register("engine.acos#408") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.acos(a0))
      return engineFailure()
    }
    registry.register("engine.atan#409") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.atan(a0))
      return engineFailure()
    }
    registry.register("engine.atan2#410") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.atan2(a0, a1))
      return engineFailure()
    }
    registry.register("engine.sinh#411") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sinh(a0))
      return engineFailure()
    }
    registry.register("engine.cosh#412") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.cosh(a0))
      return engineFailure()
    }
    registry.register("engine.expm1#413") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.expm1(a0))
      return engineFailure()
    }
    registry.register("engine.exp2#414") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.exp2(a0))
      return engineFailure()
    }
    registry.register("engine.log1p#415") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log1p(a0))
      return engineFailure()
    }
    registry.register("engine.log2#416") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log2(a0))
      return engineFailure()
    }
    registry.register("engine.log10#417") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.log10(a0))
      return engineFailure()
    }
    registry.register("engine.erf#418") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.erf(a0))
      return engineFailure()
    }
    registry.register("engine.rsqrt#419") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.rsqrt(a0))
      return engineFailure()
    }
    registry.register("engine.reciprocal#420") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.reciprocal(a0))
      return engineFailure()
    }
  }

  private static func register10(_ registry: inout HostRegistry) {
    registry.register("engine.square#421") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.square(a0))
      return engineFailure()
    }
    registry.register("engine.sign#422") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sign(a0))
      return engineFailure()
    }
    registry.register("engine.floor#423") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.floor(a0))
      return engineFailure()
    }
    registry.register("engine.ceil#424") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.ceil(a0))
      return engineFailure()
    }
    registry.register("engine.round#425") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.round(a0))
      return engineFailure()
    }
    registry.register("engine.trunc#426") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.trunc(a0))
      return engineFailure()
    }
    registry.register("engine.leakyReLU#427") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.leakyReLU(a0, slope: a1))
      return engineFailure()
    }
    registry.register("engine.prelu#428") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.prelu(a0, a1))
      return engineFailure()
    }
    registry.register("engine.elu#429") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.elu(a0, alpha: a1))
      return engineFailure()
    }
    registry.register("engine.gelu#430") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: String = call.string(1)
      call.setResult(0, object: TensorEngine.gelu(a0, approximate: a1))
      return engineFailure()
    }
    registry.register("engine.silu#431") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.silu(a0))
      return engineFailure()
    }
    registry.register("engine.softplus#432") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: TensorEngine.softplus(a0, beta: a1, threshold: a2))
      return engineFailure()
    }
    registry.register("engine.logSigmoid#433") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.logSigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.hardtanh#434") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: TensorEngine.hardtanh(a0, min: a1, max: a2))
      return engineFailure()
    }
    registry.register("engine.relu6#435") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.relu6(a0))
      return engineFailure()
    }
    registry.register("engine.softsign#436") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.softsign(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#437") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.clamped(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#438") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamped(min: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped#439") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamped(max: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamp#440") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.clamp(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamp#441") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamp(min: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamp#442") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.clamp(max: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow#443") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow#444") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow#445") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.pow#446") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.pow#447") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.pow#448") { call in
      let a0: Double = call.double(0)
      let a1: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.matmul#449") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.matmul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.mm#450") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.mm(a0, a1))
      return engineFailure()
    }
    registry.register("engine.bmm#451") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.bmm(a0, a1))
      return engineFailure()
    }
    registry.register("engine.dot#452") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.dot(a0, a1))
      return engineFailure()
    }
    registry.register("engine.mv#453") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.mv(a0, a1))
      return engineFailure()
    }
    registry.register("engine.outer#454") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.outer(a0, a1))
      return engineFailure()
    }
    registry.register("engine.addmm#455") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      let a3: Double = call.double(0)
      let a4: Double = call.double(1)
      call.setResult(0, object: TensorEngine.addmm(a0, a1, a2, beta: a3, alpha: a4))
      return engineFailure()
    }
    registry.register("engine.einsum#456") { call in
      let a0: String = call.string(0)
      let a1: [Tensor] = tensors(call.array(1))
      call.setResult(0, object: TensorEngine.einsum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.einsum#457") { call in
      let a0: String = call.string(0)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor = object(call, 2, Tensor.self)
      call.setResult(0, object: TensorEngine.einsum(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.matmul#458") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.matmul(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.mm#459") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.mm(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.dot#460") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.dot(a0))
      return engineFailure()
    }
  }

  private static func register11(_ registry: inout HostRegistry) {
    registry.register("engine.linear#461") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      let a2: Tensor? = call.bool(0) ? object(call, 2, Tensor.self) : nil
      call.setResult(0, object: TensorEngine.linear(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#462") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.sum())
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#463") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.sum(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.sum#464") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: receiver.sum(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#465") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.mean())
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#466") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.mean#467") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.prod#468") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.prod())
      return engineFailure()
    }
    registry.register("engine.Tensor.prod#469") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.prod(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumulativeSum#470") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.cumulativeSum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumsum#471") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.cumsum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumprod#472") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.cumprod(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.countNonzero#473") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.countNonzero())
      return engineFailure()
    }
    registry.register("engine.Tensor.all#474") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.all())
      return engineFailure()
    }
    registry.register("engine.Tensor.any#475") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.any())
      return engineFailure()
    }
    registry.register("engine.Tensor.all#476") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.all(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.any#477") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.any(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.softmax#478") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.logSoftmax#479") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.logSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.softmax#480") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.softmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.logSoftmax#481") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.logSoftmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.softmin#482") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.softmin(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.sum#483") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.sum(a0))
      return engineFailure()
    }
    registry.register("engine.sum#484") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.sum(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.mean#485") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.mean(a0))
      return engineFailure()
    }
    registry.register("engine.mean#486") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.mean(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.prod#487") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.prod(a0))
      return engineFailure()
    }
    registry.register("engine.cumsum#488") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.cumsum(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.cumprod#489") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.cumprod(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#490") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.view#491") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#492") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape#493") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flattened#494") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.flattened())
      return engineFailure()
    }
    registry.register("engine.Tensor.flatten#495") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.flatten(startDim: a0, endDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.ravel#496") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.ravel())
      return engineFailure()
    }
    registry.register("engine.Tensor.unflatten#497") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.unflatten(dim: a0, sizes: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#498") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.squeeze())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze#499") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.unsqueeze#500") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.unsqueeze(a0))
      return engineFailure()
    }
  }

  private static func register12(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.transposed#501") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.transposed())
      return engineFailure()
    }
    registry.register("engine.Tensor.t#502") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.t())
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed#503") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.transposed(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.transpose#504") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.transpose(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted#505") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permuted(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted#506") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permuted(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permute#507") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permute(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permute#508") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.permute(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expand#509") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.expand(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expand#510") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      call.setResult(0, object: receiver.expand(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expandAs#511") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: receiver.expandAs(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.narrow#512") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: receiver.narrow(dim: a0, start: a1, length: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.select#513") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.select(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.select#514") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.select(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.slice#515") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.slice(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.slice#516") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      let a3: Int = call.int(3)
      call.setResult(0, object: receiver.slice(dim: a0, a1, a2, step: a3))
      return engineFailure()
    }
    registry.register("engine.Tensor.split#517") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      store(objects: receiver.split(a0, dim: a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.split#518") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: [Int] = ints(call.array(1))
      let a1: Int = call.int(0)
      store(objects: receiver.split(a0, dim: a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.chunk#519") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      store(objects: receiver.chunk(a0, dim: a1), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.unbind#520") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      store(objects: receiver.unbind(dim: a0), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.diagonal#521") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: receiver.diagonal(offset: a0, dim1: a1, dim2: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.trace#522") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.trace())
      return engineFailure()
    }
    registry.register("engine.Tensor.column#523") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.column(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.movedim#524") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: receiver.movedim(a0, a1))
      return engineFailure()
    }
    registry.register("engine.transpose#525") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      call.setResult(0, object: TensorEngine.transpose(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.flatten#526") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      call.setResult(0, object: TensorEngine.flatten(a0, startDim: a1, endDim: a2))
      return engineFailure()
    }
    registry.register("engine.squeeze#527") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.unsqueeze#528") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.unsqueeze(a0, a1))
      return engineFailure()
    }
    registry.register("engine.reshape#529") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: [Int] = ints(call.array(1))
      call.setResult(0, object: TensorEngine.reshape(a0, a1))
      return engineFailure()
    }
    registry.register("engine.diagonal#530") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.diagonal(a0, offset: a1))
      return engineFailure()
    }
    registry.register("engine.split#531") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      store(objects: TensorEngine.split(a0, a1, dim: a2), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.chunk#532") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Int = call.int(1)
      store(objects: TensorEngine.chunk(a0, a1, dim: a2), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.variance#533") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.variance(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance#534") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.variance(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation#535") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.standardDeviation(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation#536") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.standardDeviation(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.std#537") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, object: receiver.std(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.std#538") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.std(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm#539") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.norm())
      return engineFailure()
    }
    registry.register("engine.Tensor.norm#540") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Int = call.int(1)
      let a2: Bool = call.bool(2)
      call.setResult(0, object: receiver.norm(p: a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
  }

  private static func register13(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.logSumExp#541") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: receiver.logSumExp(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.logsumexp#542") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      let a2: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.logsumexp(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Adam.learningRate#543") { call in
      let receiver = object(call, 0, Adam.self)
      call.setResult(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.Adam.learningRate#543=") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.learningRate = call.double(0)
      return engineFailure()
    }
    registry.register("engine.Adam.init#544") { call in
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
    registry.register("engine.Adam.zeroGrad#545") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Adam.step#546") { call in
      let receiver = object(call, 0, Adam.self)
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#547") { call in
      let receiver = object(call, 0, SGD.self)
      call.setResult(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.SGD.learningRate#547=") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.learningRate = call.double(0)
      return engineFailure()
    }
    registry.register("engine.SGD.init#548") { call in
      let a0: [Tensor] = tensors(call.array(0))
      let a1: Double = call.double(0)
      let a2: Double = call.double(1)
      call.setResult(0, object: SGD(a0, learningRate: a1, momentum: a2))
      return engineFailure()
    }
    registry.register("engine.SGD.zeroGrad#549") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.SGD.step#550") { call in
      let receiver = object(call, 0, SGD.self)
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.manualSeed#551") { call in
      let a0: Int = call.int(0)
      TensorEngine.manualSeed(a0)
      return engineFailure()
    }
    registry.register("engine.rand#552") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.rand#553") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.rand(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randn#554") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randn#555") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.randn(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randLike#556") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.randLike(a0))
      return engineFailure()
    }
    registry.register("engine.randnLike#557") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.randnLike(a0))
      return engineFailure()
    }
    registry.register("engine.normal#558") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.normal(a0, a1, shape: a2))
      return engineFailure()
    }
    registry.register("engine.normal#559") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Tensor = object(call, 1, Tensor.self)
      call.setResult(0, object: TensorEngine.normal(a0, a1))
      return engineFailure()
    }
    registry.register("engine.randint#560") { call in
      let a0: Int = call.int(0)
      let a1: [Int] = ints(call.array(0))
      let a2: DType = value(call, 1, DType.float32)
      call.setResult(0, object: TensorEngine.randint(a0, shape: a1, dtype: a2))
      return engineFailure()
    }
    registry.register("engine.randint#561") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: [Int] = ints(call.array(0))
      let a3: DType = value(call, 1, DType.float32)
      call.setResult(0, object: TensorEngine.randint(a0, a1, shape: a2, dtype: a3))
      return engineFailure()
    }
    registry.register("engine.randperm#562") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.randperm(a0))
      return engineFailure()
    }
    registry.register("engine.bernoulli#563") { call in
      let a0: Double = call.double(0)
      let a1: [Int] = ints(call.array(0))
      call.setResult(0, object: TensorEngine.bernoulli(a0, shape: a1))
      return engineFailure()
    }
    registry.register("engine.bernoulli#564") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.bernoulli(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.uniformInPlace#565") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.uniformInPlace(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.normalInPlace#566") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      call.setResult(0, object: receiver.normalInPlace(mean: a0, std: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.bernoulliInPlace#567") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Double = call.double(0)
      call.setResult(0, object: receiver.bernoulliInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.randomInPlace#568") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.randomInPlace())
      return engineFailure()
    }
    registry.register("engine.Tensor.init#569") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#570") { call in
      let a0: [Int] = ints(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#571") { call in
      let a0: [Float] = floats(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#572") { call in
      let a0: [Bool] = bools(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#573") { call in
      let a0: Double = call.double(0)
      let a1: Bool = call.bool(1)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#574") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#575") { call in
      let a0: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#576") { call in
      let a0: [[Double]] = doubleRows(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#577") { call in
      let a0: [[Int]] = intRows(call.array(0))
      call.setResult(0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#578") { call in
      let a0: [[[Double]]] = doubleImages(call.array(0))
      let a1: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
  }

  private static func register14(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.init#579") { call in
      let a0: [Double] = doubles(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: Tensor(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.init#580") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      call.setResult(0, object: Tensor(a0, dtype: a1))
      return engineFailure()
    }
    registry.register("engine.full#581") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Double = call.double(0)
      let a2: DType = value(call, 1, DType.float32)
      let a3: Bool = call.bool(1)
      call.setResult(0, object: TensorEngine.full(a0, a1, dtype: a2, requiresGradient: a3))
      return engineFailure()
    }
    registry.register("engine.full#582") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.full(a0, a1))
      return engineFailure()
    }
    registry.register("engine.zeros#583") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zeros#584") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.zeros(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.ones#585") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.ones#586") { call in
      let a0: [Int] = ints(call.array(0))
      let a1: DType = value(call, 1, DType.float32)
      let a2: Bool = call.bool(0)
      call.setResult(0, object: TensorEngine.ones(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zerosLike#587") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.zerosLike(a0))
      return engineFailure()
    }
    registry.register("engine.onesLike#588") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, object: TensorEngine.onesLike(a0))
      return engineFailure()
    }
    registry.register("engine.fullLike#589") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Double = call.double(0)
      call.setResult(0, object: TensorEngine.fullLike(a0, a1))
      return engineFailure()
    }
    registry.register("engine.eye#590") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.eye(a0))
      return engineFailure()
    }
    registry.register("engine.eye#591") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      call.setResult(0, object: TensorEngine.eye(a0, a1))
      return engineFailure()
    }
    registry.register("engine.diag#592") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.diag(a0, a1))
      return engineFailure()
    }
    registry.register("engine.arange#593") { call in
      let a0: Int = call.int(0)
      call.setResult(0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange#594") { call in
      let a0: Int = call.int(0)
      let a1: Int = call.int(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.arange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.arange#595") { call in
      let a0: Double = call.double(0)
      call.setResult(0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange#596") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Double = call.double(2)
      call.setResult(0, object: TensorEngine.arange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.linspace#597") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Int = call.int(2)
      call.setResult(0, object: TensorEngine.linspace(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.logspace#598") { call in
      let a0: Double = call.double(0)
      let a1: Double = call.double(1)
      let a2: Int = call.int(2)
      let a3: Double = call.double(3)
      call.setResult(0, object: TensorEngine.logspace(a0, a1, a2, base: a3))
      return engineFailure()
    }
    registry.register("engine.oneHot#599") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      let a1: Int = call.int(0)
      call.setResult(0, object: TensorEngine.oneHot(a0, classes: a1))
      return engineFailure()
    }
    registry.register("engine.DType.description#600") { call in
      let receiver = value(call, 0, DType.float32)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.DType.isFloatingPoint#601") { call in
      let receiver = value(call, 0, DType.float32)
      call.setResult(0, receiver.isFloatingPoint)
      return engineFailure()
    }
    registry.register("engine.Device.cpu#602") { call in
      call.setResult(0, object: ValueBox(Device.cpu))
      return engineFailure()
    }
    registry.register("engine.Device.best#603") { call in
      call.setResult(0, object: ValueBox(Device.best))
      return engineFailure()
    }
    registry.register("engine.Device.description#604") { call in
      let receiver = value(call, 0, Device.cpu)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tensor.description#612") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tensor.dtype#613") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.dtype))
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#614") { call in
      let receiver = object(call, 0, Tensor.self)
      if let some = receiver.grad {
        call.setResult(0, true)
        call.setResult(0, object: some)
      } else {
        call.setResult(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.grad#614=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.grad = call.bool(0) ? object(call, 1, Tensor.self) : nil
      return engineFailure()
    }
    registry.register("engine.Tensor.shape#615") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.shape, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.strides#616") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.strides, in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.count#617") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Tensor.rank#618") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.rank)
      return engineFailure()
    }
    registry.register("engine.Tensor.size#619") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Int = call.int(0)
      call.setResult(0, receiver.size(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#620") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.requiresGradient)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient#620=") { call in
      let receiver = object(call, 0, Tensor.self)
      receiver.requiresGradient = call.bool(0)
      return engineFailure()
    }
    registry.register("engine.Tensor.isLeaf#621") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.isLeaf)
      return engineFailure()
    }
    registry.register("engine.Tensor.device#622") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: ValueBox(receiver.device))
      return engineFailure()
    }
    registry.register("engine.Tensor.to#623") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: Device = value(call, 1, Device.cpu)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
  }

  private static func register15(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.isContiguous#624") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.isContiguous())
      return engineFailure()
    }
    registry.register("engine.Tensor.detached#625") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.detached())
      return engineFailure()
    }
    registry.register("engine.Tensor.detach#626") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.detach())
      return engineFailure()
    }
    registry.register("engine.Tensor.contiguous#627") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.contiguous())
      return engineFailure()
    }
    registry.register("engine.Tensor.cloned#628") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.cloned())
      return engineFailure()
    }
    registry.register("engine.Tensor.clone#629") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.clone())
      return engineFailure()
    }
    registry.register("engine.Tensor.item#630") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, receiver.item())
      return engineFailure()
    }
    registry.register("engine.Tensor.toArray#631") { call in
      let receiver = object(call, 0, Tensor.self)
      store(doubles: receiver.toArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.toIntArray#632") { call in
      let receiver = object(call, 0, Tensor.self)
      store(ints: receiver.toIntArray(), in: 0, &call)
      return engineFailure()
    }
    registry.register("engine.Tensor.float#633") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.float())
      return engineFailure()
    }
    registry.register("engine.Tensor.double#634") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.double())
      return engineFailure()
    }
    registry.register("engine.Tensor.long#635") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.long())
      return engineFailure()
    }
    registry.register("engine.Tensor.int#636") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.int())
      return engineFailure()
    }
    registry.register("engine.Tensor.bool#637") { call in
      let receiver = object(call, 0, Tensor.self)
      call.setResult(0, object: receiver.bool())
      return engineFailure()
    }
    registry.register("engine.Tensor.to#638") { call in
      let receiver = object(call, 0, Tensor.self)
      let a0: DType = value(call, 1, DType.float32)
      call.setResult(0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Int.init#639") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Int(a0))
      return engineFailure()
    }
    registry.register("engine.Double.init#640") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Double(a0))
      return engineFailure()
    }
    registry.register("engine.Float.init#641") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Float(a0))
      return engineFailure()
    }
    registry.register("engine.Bool.init#642") { call in
      let a0: Tensor = object(call, 0, Tensor.self)
      call.setResult(0, Bool(a0))
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
    registry.register("engine.Reduction.mean") { call in
      call.setResult(0, object: ValueBox(Reduction.mean))
      return nil
    }
    registry.register("engine.Reduction.sum") { call in
      call.setResult(0, object: ValueBox(Reduction.sum))
      return nil
    }
    registry.register("engine.Reduction.none") { call in
      call.setResult(0, object: ValueBox(Reduction.none))
      return nil
    }
    registry.register("engine.DType.float32") { call in
      call.setResult(0, object: ValueBox(DType.float32))
      return nil
    }
    registry.register("engine.DType.float64") { call in
      call.setResult(0, object: ValueBox(DType.float64))
      return nil
    }
    registry.register("engine.DType.int64") { call in
      call.setResult(0, object: ValueBox(DType.int64))
      return nil
    }
    registry.register("engine.DType.int32") { call in
      call.setResult(0, object: ValueBox(DType.int32))
      return nil
    }
    registry.register("engine.DType.uint8") { call in
      call.setResult(0, object: ValueBox(DType.uint8))
      return nil
    }
    registry.register("engine.DType.bool") { call in
      call.setResult(0, object: ValueBox(DType.bool))
      return nil
    }
  }
}
