// swift-format-ignore-file
// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

import CellIR
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
  }

  private static func register0(_ registry: inout HostRegistry) {
    registry.register("engine.CSVTable.headers") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.headers, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
    registry.register("engine.CSVTable.init(_:header:)") { call in
      let a0: String = call.refs.string(0)
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: CSVTable(a0, header: a1))
      return engineFailure()
    }
    registry.register("engine.CSVTable.count") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.CSVTable.strings(_:)") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      let a0: String = call.refs.string(1)
      call.set(call.resultReferences, 0, array: receiver.strings(a0), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
    registry.register("engine.CSVTable.numbers(_:)") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      let a0: String = call.refs.string(1)
      call.set(call.resultReferences, 0, array: receiver.numbers(a0), element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.CSVTable.tensor(_:)") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      call.set(call.resultReferences, 0, object: receiver.tensor(a0))
      return engineFailure()
    }
    registry.register("engine.CSVTable.classes(_:)") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      let a0: String = call.refs.string(1)
      call.set(call.resultReferences, 0, object: receiver.classes(a0))
      return engineFailure()
    }
    registry.register("engine.CSVTable.classNames(_:)") { call in
      guard let v1 = call.refs.object(0, CSVTable.self) else { return call.failMissing() }
      let receiver = v1
      let a0: String = call.refs.string(1)
      call.set(call.resultReferences, 0, array: receiver.classNames(a0), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
    registry.register("engine.DataLoader.batchSize") { call in
      guard let v1 = call.refs.object(0, DataLoader.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.batchSize)
      return engineFailure()
    }
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let a0: MNIST = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[FashionMNIST,Int,Bool,Bool]") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let a0: FashionMNIST = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[SyntheticDigits,Int,Bool,Bool]") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let a0: SyntheticDigits = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[TensorDataset,Int,Bool,Bool]") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let a0: TensorDataset = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[Subset,Int,Bool,Bool]") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let a0: Subset = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3))
      return engineFailure()
    }
    registry.register("engine.DataLoader.count") { call in
      guard let v1 = call.refs.object(0, DataLoader.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.DataLoader.makeIterator()") { call in
      guard let v1 = call.refs.object(0, DataLoader.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.makeIterator())
      return engineFailure()
    }
    registry.register("engine.BatchIterator.next()") { call in
      guard let v1 = call.refs.object(0, BatchIterator.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.next() {
        call.resultRaws.set(0, true)
        let v3 = some2
        call.set(call.resultReferences, 0, object: v3.0)
        call.set(call.resultReferences, 1, object: v3.1)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.TensorDataset.inputs") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.inputs)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.targets") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.targets)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.count") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.TensorDataset.init(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorDataset(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Subset.indices") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.indices, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Subset.init(_:indices:)") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let a0: MNIST = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init(_:indices:)[FashionMNIST,[Int]]") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let a0: FashionMNIST = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init(_:indices:)[SyntheticDigits,[Int]]") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let a0: SyntheticDigits = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init(_:indices:)[TensorDataset,[Int]]") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let a0: TensorDataset = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.init(_:indices:)[Subset,[Int]]") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let a0: Subset = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Subset(a0, indices: a1))
      return engineFailure()
    }
    registry.register("engine.Subset.count") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let a0: TensorDataset = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)[Subset,Int,Int]") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let a0: Subset = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)[MNIST,Int,Int]") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let a0: MNIST = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)[FashionMNIST,Int,Int]") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let a0: FashionMNIST = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)[SyntheticDigits,Int,Int]") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let a0: SyntheticDigits = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.MNIST.init(train:)") { call in
      let a0: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: MNIST(train: a0))
      return engineFailure()
    }
    registry.register("engine.MNIST.count") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.MNIST.images") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.MNIST.rawImages") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.MNIST.labels") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.MNIST.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver[a0]
      call.set(call.resultReferences, 0, object: v2.0)
      call.resultRaws.set(0, v2.1)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.classNames") { call in
      call.set(call.resultReferences, 0, array: FashionMNIST.classNames, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
  }

  private static func register1(_ registry: inout HostRegistry) {
    registry.register("engine.FashionMNIST.init(train:)") { call in
      let a0: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: FashionMNIST(train: a0))
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.count") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.images") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.rawImages") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.labels") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver[a0]
      call.set(call.resultReferences, 0, object: v2.0)
      call.resultRaws.set(0, v2.1)
      return engineFailure()
    }
    registry.register("engine.PythonRandom.init(seed:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: PythonRandom(seed: a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.randint(_:_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.resultRaws.set(0, receiver.randint(a0, a1))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.randrange(_:_:step:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.resultRaws.set(0, receiver.randrange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.random()") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.random())
      return engineFailure()
    }
    registry.register("engine.PythonRandom.uniform(_:_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.resultRaws.set(0, receiver.uniform(a0, a1))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.getrandbits(_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.resultRaws.set(0, receiver.getrandbits(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.choice(_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.resultRaws.set(0, receiver.choice(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.choice(_:)[[String]]") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      call.set(call.resultReferences, 0, receiver.choice(a0))
      return engineFailure()
    }
    registry.register("engine.PythonRandom.shuffled(_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, array: receiver.shuffled(a0), element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.PythonRandom.sample(_:_:)") { call in
      guard let v1 = call.refs.object(0, PythonRandom.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, array: receiver.sample(a0, a1), element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.init(count:seed:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: SyntheticDigits(count: a0, seed: a1))
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.count") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.images") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.images)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.rawImages") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.rawImages)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.labels") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.labels)
      return engineFailure()
    }
    registry.register("engine.SyntheticDigits.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver[a0]
      call.set(call.resultReferences, 0, object: v2.0)
      call.resultRaws.set(0, v2.1)
      return engineFailure()
    }
    registry.register("engine.decisionRegionPlot(gridX:gridY:predictions:x:y:classes:classNames:title:xLabel:yLabel:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a2: [Double] = readArray(call.refs[2]) { r, o in r.double(0) }
      let a3: [Double] = readArray(call.refs[3]) { r, o in r.double(0) }
      let a4: [Double] = readArray(call.refs[4]) { r, o in r.double(0) }
      let a5: [Int] = readArray(call.refs[5]) { r, o in r.int(0) }
      let a6: [String] = readArray(call.refs[6]) { r, o in o.string(0) }
      let a7: String = call.refs.string(7)
      let a8: String = call.refs.string(8)
      let a9: String = call.refs.string(9)
      call.set(call.resultReferences, 0, object: TensorEngine.decisionRegionPlot(gridX: a0, gridY: a1, predictions: a2, x: a3, y: a4, classes: a5, classNames: a6, title: a7, xLabel: a8, yLabel: a9))
      return engineFailure()
    }
    registry.register("engine.Figure.title") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.title)
      return engineFailure()
    }
    registry.register("engine.Figure.title=") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      receiver.title = call.refs.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.alternativeText)
      return engineFailure()
    }
    registry.register("engine.Figure.alternativeText=") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      receiver.alternativeText = call.refs.string(1)
      return engineFailure()
    }
    registry.register("engine.Figure.svg") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.svg)
      return engineFailure()
    }
    registry.register("engine.Figure.dataTable") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.dataTable)
      return engineFailure()
    }
    registry.register("engine.Figure.summary") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.summary)
      return engineFailure()
    }
    registry.register("engine.Figure.description") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.heatMap(_:rowNames:columnNames:format:title:xLabel:yLabel:)") { call in
      let a0: [[Double]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      let a6: String = call.refs.string(6)
      call.set(call.resultReferences, 0, object: TensorEngine.heatMap(a0, rowNames: a1, columnNames: a2, format: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.confusionMatrix(labels:predictions:classes:classNames:title:xLabel:yLabel:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a2: Int = call.raws.int(0)
      let a3: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a4: String = call.refs.string(3)
      let a5: String = call.refs.string(4)
      let a6: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.confusionMatrix(labels: a0, predictions: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.imshow(_:title:inverted:)") { call in
      let a0: [[Double]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } }
      let a1: String = call.refs.string(1)
      let a2: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.imageGrid(_:captions:perRow:title:)") { call in
      let a0: [[[Double]]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } } }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: Int = call.raws.int(0)
      let a3: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: TensorEngine.imageGrid(a0, captions: a1, perRow: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.networkDiagram(layers:labels:unitNames:title:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: [[String]] = readArray(call.refs[2]) { r, o in readArray(o[0]) { r, o in o.string(0) } }
      let a3: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: TensorEngine.networkDiagram(layers: a0, labels: a1, unitNames: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.perceptronDiagram(inputs:weights:bias:activation:output:labels:title:)") { call in
      let a0: [String] = readArray(call.refs[0]) { r, o in o.string(0) }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: String = call.refs.string(2)
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: [String] = readArray(call.refs[5]) { r, o in o.string(0) }
      let a6: String = call.refs.string(6)
      call.set(call.resultReferences, 0, object: TensorEngine.perceptronDiagram(inputs: a0, weights: a1, bias: a2, activation: a3, output: a4, labels: a5, title: a6))
      return engineFailure()
    }
    registry.register("engine.softmaxDiagram(inputs:scores:classes:function:labels:title:)") { call in
      let a0: [String] = readArray(call.refs[0]) { r, o in o.string(0) }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a3: String = call.refs.string(3)
      let a4: [String] = readArray(call.refs[4]) { r, o in o.string(0) }
      let a5: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.softmaxDiagram(inputs: a0, scores: a1, classes: a2, function: a3, labels: a4, title: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot(x:y:label:title:xLabel:yLabel:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a2: String = call.refs.string(2)
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.linePlot(x: a0, y: a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.linePlot(_:label:title:xLabel:yLabel:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: String = call.refs.string(1)
      let a2: String = call.refs.string(2)
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      call.set(call.resultReferences, 0, object: TensorEngine.linePlot(a0, label: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
  }

  private static func register2(_ registry: inout HostRegistry) {
    registry.register("engine.scatterPlot(x:y:classes:classNames:title:xLabel:yLabel:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a2: [Int] = readArray(call.refs[2]) { r, o in r.int(0) }
      let a3: [String] = readArray(call.refs[3]) { r, o in o.string(0) }
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      let a6: String = call.refs.string(6)
      call.set(call.resultReferences, 0, object: TensorEngine.scatterPlot(x: a0, y: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.barChart(_:_:label:title:xLabel:yLabel:)") { call in
      let a0: [String] = readArray(call.refs[0]) { r, o in o.string(0) }
      let a1: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a2: String = call.refs.string(2)
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.barChart(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.histogram(_:bins:title:xLabel:yLabel:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: Int = call.raws.int(0)
      let a2: String = call.refs.string(1)
      let a3: String = call.refs.string(2)
      let a4: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: TensorEngine.histogram(a0, bins: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine(x:y:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a1: [Double] = readArray(call.refs[2]) { r, o in r.double(0) }
      let a2: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: receiver.addLine(x: a0, y: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine(_:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a1: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: receiver.addLine(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addPoints(x:y:classes:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a1: [Double] = readArray(call.refs[2]) { r, o in r.double(0) }
      let a2: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a3: String = call.refs.string(4)
      call.set(call.resultReferences, 0, object: receiver.addPoints(x: a0, y: a1, classes: a2, label: a3))
      return engineFailure()
    }
    registry.register("engine.Figure.addBars(_:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a1: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: receiver.addBars(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.Figure.addBoundary(weights:bias:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Double] = readArray(call.refs[1]) { r, o in r.double(0) }
      let a1: Double = call.raws.double(0)
      let a2: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: receiver.addBoundary(weights: a0, bias: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Table.headers") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.headers, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Table.caption") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.caption)
      return engineFailure()
    }
    registry.register("engine.Table.caption=") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      receiver.caption = call.refs.string(1)
      return engineFailure()
    }
    registry.register("engine.Table.init(_:formats:alignments:caption:)") { call in
      let a0: [String] = readArray(call.refs[0]) { r, o in o.string(0) }
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: [ColumnAlignment] = readArray(call.refs[2]) { r, o in readColumnAlignment(r + 0) }
      let a3: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: Table(a0, formats: a1, alignments: a2, caption: a3))
      return engineFailure()
    }
    registry.register("engine.Table.count") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Table.text(row:column:)") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, receiver.text(row: a0, column: a1))
      return engineFailure()
    }
    registry.register("engine.Table.markdown") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.markdown)
      return engineFailure()
    }
    registry.register("engine.Table.description") { call in
      guard let v1 = call.refs.object(0, Table.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.imshow(_:title:inverted:)[Tensor,String,Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: String = call.refs.string(1)
      let a2: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.imshow(a0, title: a1, inverted: a2))
      return engineFailure()
    }
    registry.register("engine.imageGrid(_:captions:perRow:title:)[Tensor,[String],Int,String]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: Int = call.raws.int(0)
      let a3: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: TensorEngine.imageGrid(a0, captions: a1, perRow: a2, title: a3))
      return engineFailure()
    }
    registry.register("engine.heatMap(_:rowNames:columnNames:format:title:xLabel:yLabel:)[Tensor,[String],[String],String,String,String,String]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [String] = readArray(call.refs[1]) { r, o in o.string(0) }
      let a2: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      let a6: String = call.refs.string(6)
      call.set(call.resultReferences, 0, object: TensorEngine.heatMap(a0, rowNames: a1, columnNames: a2, format: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.confusionMatrix(labels:predictions:classes:classNames:title:xLabel:yLabel:)[Tensor,Tensor,Int,[String],String,String,String]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Int = call.raws.int(0)
      let a3: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a4: String = call.refs.string(3)
      let a5: String = call.refs.string(4)
      let a6: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.confusionMatrix(labels: a0, predictions: a1, classes: a2, classNames: a3, title: a4, xLabel: a5, yLabel: a6))
      return engineFailure()
    }
    registry.register("engine.linePlot(x:y:label:title:xLabel:yLabel:)[Tensor,Tensor,String,String,String,String]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: String = call.refs.string(2)
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.linePlot(x: a0, y: a1, label: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.histogram(_:bins:title:xLabel:yLabel:)[Tensor,Int,String,String,String]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: String = call.refs.string(1)
      let a3: String = call.refs.string(2)
      let a4: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: TensorEngine.histogram(a0, bins: a1, title: a2, xLabel: a3, yLabel: a4))
      return engineFailure()
    }
    registry.register("engine.scatterPlot(_:labels:classNames:title:xLabel:yLabel:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: [String] = readArray(call.refs[2]) { r, o in o.string(0) }
      let a3: String = call.refs.string(3)
      let a4: String = call.refs.string(4)
      let a5: String = call.refs.string(5)
      call.set(call.resultReferences, 0, object: TensorEngine.scatterPlot(a0, labels: a1, classNames: a2, title: a3, xLabel: a4, yLabel: a5))
      return engineFailure()
    }
    registry.register("engine.gridPoints(x:y:steps:)") { call in
      let a0: ClosedRange<Double> = call.raws.doubleRange(0)
      let a1: ClosedRange<Double> = call.raws.doubleRange(2)
      let a2: Int = call.raws.int(4)
      call.set(call.resultReferences, 0, object: TensorEngine.gridPoints(x: a0, y: a1, steps: a2))
      return engineFailure()
    }
    registry.register("engine.gridPoints(xFrom:xTo:yFrom:yTo:steps:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      let a2: Double = call.raws.double(2)
      let a3: Double = call.raws.double(3)
      let a4: Int = call.raws.int(4)
      call.set(call.resultReferences, 0, object: TensorEngine.gridPoints(xFrom: a0, xTo: a1, yFrom: a2, yTo: a3, steps: a4))
      return engineFailure()
    }
    registry.register("engine.decisionRegionPlot(_:_:points:labels:classNames:title:xLabel:yLabel:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a2: Tensor? = v3
      let v5: Tensor?
      if call.raws.bool(1) {
        guard let v6 = call.refs.object(3, Tensor.self) else { return call.failMissing() }
        v5 = v6
      } else {
        v5 = nil
      }
      let a3: Tensor? = v5
      let a4: [String] = readArray(call.refs[4]) { r, o in o.string(0) }
      let a5: String = call.refs.string(5)
      let a6: String = call.refs.string(6)
      let a7: String = call.refs.string(7)
      call.set(call.resultReferences, 0, object: TensorEngine.decisionRegionPlot(a0, a1, points: a2, labels: a3, classNames: a4, title: a5, xLabel: a6, yLabel: a7))
      return engineFailure()
    }
    registry.register("engine.Figure.addLine(x:y:label:)[Tensor,Tensor,String]") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      let a2: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: receiver.addLine(x: a0, y: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addPoints(_:labels:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      let a2: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: receiver.addPoints(a0, labels: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Figure.addBoundary(weight:bias:label:)") { call in
      guard let v1 = call.refs.object(0, Figure.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      let a2: String = call.refs.string(3)
      call.set(call.resultReferences, 0, object: receiver.addBoundary(weight: a0, bias: a1, label: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.backward()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      receiver.backward()
      return engineFailure()
    }
    registry.register("engine.Tensor.backward(gradient:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      receiver.backward(gradient: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.zeroGrad()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.setGradientRecording(_:)") { call in
      let a0: Bool = call.raws.bool(0)
      call.resultRaws.set(0, TensorEngine.setGradientRecording(a0))
      return engineFailure()
    }
    registry.register("engine.Sigmoid.init()") { call in
      call.set(call.resultReferences, 0, object: Sigmoid())
      return engineFailure()
    }
    registry.register("engine.Sigmoid.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Sigmoid.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU.init()") { call in
      call.set(call.resultReferences, 0, object: ReLU())
      return engineFailure()
    }
    registry.register("engine.ReLU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, ReLU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanh.init()") { call in
      call.set(call.resultReferences, 0, object: Tanh())
      return engineFailure()
    }
    registry.register("engine.Tanh.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Tanh.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.GELU.init()") { call in
      call.set(call.resultReferences, 0, object: GELU())
      return engineFailure()
    }
  }

  private static func register3(_ registry: inout HostRegistry) {
    registry.register("engine.GELU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, GELU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.SiLU.init()") { call in
      call.set(call.resultReferences, 0, object: SiLU())
      return engineFailure()
    }
    registry.register("engine.SiLU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, SiLU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Mish.init()") { call in
      call.set(call.resultReferences, 0, object: Mish())
      return engineFailure()
    }
    registry.register("engine.Mish.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Mish.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.init()") { call in
      call.set(call.resultReferences, 0, object: LogSigmoid())
      return engineFailure()
    }
    registry.register("engine.LogSigmoid.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LogSigmoid.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softsign.init()") { call in
      call.set(call.resultReferences, 0, object: Softsign())
      return engineFailure()
    }
    registry.register("engine.Softsign.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Softsign.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.init()") { call in
      call.set(call.resultReferences, 0, object: Tanhshrink())
      return engineFailure()
    }
    registry.register("engine.Tanhshrink.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Tanhshrink.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ReLU6.init()") { call in
      call.set(call.resultReferences, 0, object: ReLU6())
      return engineFailure()
    }
    registry.register("engine.ReLU6.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, ReLU6.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.init()") { call in
      call.set(call.resultReferences, 0, object: Hardsigmoid())
      return engineFailure()
    }
    registry.register("engine.Hardsigmoid.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Hardsigmoid.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardswish.init()") { call in
      call.set(call.resultReferences, 0, object: Hardswish())
      return engineFailure()
    }
    registry.register("engine.Hardswish.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Hardswish.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.init(dim:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: Softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Softmax.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softmax.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Softmax.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.init(dim:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: LogSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LogSoftmax.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LogSoftmax.printedArguments()") { call in
      guard let v1 = call.refs.object(0, LogSoftmax.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.init(_:)") { call in
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: LeakyReLU(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LeakyReLU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LeakyReLU.printedArguments()") { call in
      guard let v1 = call.refs.object(0, LeakyReLU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.ELU.init(alpha:)") { call in
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: ELU(alpha: a0))
      return engineFailure()
    }
    registry.register("engine.ELU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, ELU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ELU.printedArguments()") { call in
      guard let v1 = call.refs.object(0, ELU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.SELU.init()") { call in
      call.set(call.resultReferences, 0, object: SELU())
      return engineFailure()
    }
    registry.register("engine.SELU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, SELU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softplus.init(beta:threshold:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: Softplus(beta: a0, threshold: a1))
      return engineFailure()
    }
    registry.register("engine.Softplus.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Softplus.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Softplus.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Softplus.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Hardtanh.init(min:max:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: Hardtanh(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Hardtanh.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Hardtanh.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Hardtanh.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.PReLU.weight") { call in
      guard let v1 = call.refs.object(0, PReLU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.PReLU.init(parameters:initial:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: PReLU(parameters: a0, initial: a1))
      return engineFailure()
    }
    registry.register("engine.PReLU.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, PReLU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
  }

  private static func register4(_ registry: inout HostRegistry) {
    registry.register("engine.PReLU.printedArguments()") { call in
      guard let v1 = call.refs.object(0, PReLU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.calculateGain(_:slope:)") { call in
      let a0: String = call.refs.string(0)
      let a1: Double = call.raws.double(0)
      call.resultRaws.set(0, TensorEngine.calculateGain(a0, slope: a1))
      return engineFailure()
    }
    registry.register("engine.initUniform(_:low:high:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.initUniform(a0, low: a1, high: a2))
      return engineFailure()
    }
    registry.register("engine.initNormal(_:mean:std:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.initNormal(a0, mean: a1, std: a2))
      return engineFailure()
    }
    registry.register("engine.initConstant(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.initConstant(a0, a1))
      return engineFailure()
    }
    registry.register("engine.initZeros(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.initZeros(a0))
      return engineFailure()
    }
    registry.register("engine.initOnes(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.initOnes(a0))
      return engineFailure()
    }
    registry.register("engine.initXavierUniform(_:gain:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.initXavierUniform(a0, gain: a1))
      return engineFailure()
    }
    registry.register("engine.initXavierNormal(_:gain:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.initXavierNormal(a0, gain: a1))
      return engineFailure()
    }
    registry.register("engine.initKaimingUniform(_:slope:mode:nonlinearity:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: String = call.refs.string(1)
      let a3: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: TensorEngine.initKaimingUniform(a0, slope: a1, mode: a2, nonlinearity: a3))
      return engineFailure()
    }
    registry.register("engine.initKaimingNormal(_:slope:mode:nonlinearity:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: String = call.refs.string(1)
      let a3: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: TensorEngine.initKaimingNormal(a0, slope: a1, mode: a2, nonlinearity: a3))
      return engineFailure()
    }
    registry.register("engine.initEye(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.initEye(a0))
      return engineFailure()
    }
    registry.register("engine.initOrthogonal(_:gain:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.initOrthogonal(a0, gain: a1))
      return engineFailure()
    }
    registry.register("engine.Linear.weight") { call in
      guard let v1 = call.refs.object(0, Linear.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Linear.bias") { call in
      guard let v1 = call.refs.object(0, Linear.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Linear.init(_:_:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: Linear(a0, a1, bias: a2))
      return engineFailure()
    }
    registry.register("engine.Linear.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Linear.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Linear.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Linear.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Trainable.namedParameters()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.namedParameters(), element: Layout(raw: 0, ref: 2)) { value, r, o, call in
        let v2 = value
        call.set(o, 0, v2.0)
        call.set(o, 1, object: v2.1)
      }
      return engineFailure()
    }
    registry.register("engine.Trainable.parameters()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.parameters(), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Trainable.namedBuffers()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.namedBuffers(), element: Layout(raw: 0, ref: 2)) { value, r, o, call in
        let v2 = value
        call.set(o, 0, v2.0)
        call.set(o, 1, object: v2.1)
      }
      return engineFailure()
    }
    registry.register("engine.Trainable.buffers()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.buffers(), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Trainable.parameterCount()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.parameterCount())
      return engineFailure()
    }
    registry.register("engine.Trainable.zeroGrad()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Trainable.setRequiresGradient(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setRequiresGradient(a0)
      return engineFailure()
    }
    registry.register("engine.Trainable.train(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.train(a0)
      return engineFailure()
    }
    registry.register("engine.Trainable.eval()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      receiver.eval()
      return engineFailure()
    }
    registry.register("engine.Trainable.description") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Trainable.printedName()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedName())
      return engineFailure()
    }
    registry.register("engine.Trainable.printedArguments()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Trainable.setTraining(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.Module.callAsFunction(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Module else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Trainable.printedName()[]") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedName())
      return engineFailure()
    }
    registry.register("engine.Trainable.printedArguments()[]") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Trainable.setTraining(_:)[Bool]") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.parameter(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.parameter(a0))
      return engineFailure()
    }
    registry.register("engine.Identity.init()") { call in
      call.set(call.resultReferences, 0, object: Identity())
      return engineFailure()
    }
    registry.register("engine.Identity.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Identity.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Flatten.init(startDim:endDim:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: Flatten(startDim: a0, endDim: a1))
      return engineFailure()
    }
    registry.register("engine.Flatten.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Flatten.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
  }

  private static func register5(_ registry: inout HostRegistry) {
    registry.register("engine.Flatten.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Flatten.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Unflatten.init(dim:sizes:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Unflatten(dim: a0, sizes: a1))
      return engineFailure()
    }
    registry.register("engine.Unflatten.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Unflatten.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Unflatten.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Unflatten.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Sequential.layers") { call in
      guard let v1 = call.refs.object(0, Sequential.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.layers, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value as AnyObject)
      }
      return engineFailure()
    }
    registry.register("engine.Sequential.init(_:)") { call in
      guard let f1 = GuestFunction(call, call.refs[0]) else { return call.failMissing() }
      let v2 = { () -> [any Module] in
        f1.call(arguments: Layout(raw: 0, ref: 0), result: Layout(raw: 0, ref: 1), otherwise: []) { r, o, call in
        } read: { r, o in
          let v4: [any Module] = readArray(o[0]) { r, o in
            guard let v3 = o.anyObject(0) as? any Module else { return nil }
            return v3
          }
          return v4
        }
      }
      let a0 = v2
      call.set(call.resultReferences, 0, object: Sequential(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.init(_:)[[any Module]]") { call in
      let v2: [any Module] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.anyObject(0) as? any Module else { return nil }
        return v1
      }
      let a0: [any Module] = v2
      call.set(call.resultReferences, 0, object: Sequential(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.init(named:)") { call in
      let v2: [(String, any Module)] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.anyObject(1) as? any Module else { return nil }
        return (o.string(0), v1)
      }
      let a0: [(String, any Module)] = v2
      call.set(call.resultReferences, 0, object: Sequential(named: a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.init(names:_:)") { call in
      let a0: [String] = readArray(call.refs[0]) { r, o in o.string(0) }
      let v2: [any Module] = readArray(call.refs[1]) { r, o in
        guard let v1 = o.anyObject(0) as? any Module else { return nil }
        return v1
      }
      let a1: [any Module] = v2
      call.set(call.resultReferences, 0, object: Sequential(names: a0, a1))
      return engineFailure()
    }
    registry.register("engine.Sequential.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Sequential.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Sequential.count") { call in
      guard let v1 = call.refs.object(0, Sequential.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Sequential.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, Sequential.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver[a0] as AnyObject)
      return engineFailure()
    }
    registry.register("engine.ModuleList.modules") { call in
      guard let v1 = call.refs.object(0, ModuleList.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.modules, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value as AnyObject)
      }
      return engineFailure()
    }
    registry.register("engine.ModuleList.init(_:)") { call in
      let v2: [any Module] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.anyObject(0) as? any Module else { return nil }
        return v1
      }
      let a0: [any Module] = v2
      call.set(call.resultReferences, 0, object: ModuleList(a0))
      return engineFailure()
    }
    registry.register("engine.ModuleList.count") { call in
      guard let v1 = call.refs.object(0, ModuleList.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.ModuleList.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, ModuleList.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver[a0] as AnyObject)
      return engineFailure()
    }
    registry.register("engine.nllLoss(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.nllLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.crossEntropy(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.crossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropy(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.binaryCrossEntropy(a0, a1))
      return engineFailure()
    }
    registry.register("engine.mseLoss(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.mseLoss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.init()") { call in
      call.set(call.resultReferences, 0, object: CrossEntropyLoss())
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, CrossEntropyLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.to(_:)") { call in
      guard let v1 = call.refs.object(0, CrossEntropyLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.boxed(1, Device.self) else { return call.failMissing() }
      let a0: Device = v2
      call.set(call.resultReferences, 0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.description") { call in
      guard let v1 = call.refs.object(0, CrossEntropyLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.NLLLoss.init()") { call in
      call.set(call.resultReferences, 0, object: NLLLoss())
      return engineFailure()
    }
    registry.register("engine.NLLLoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, NLLLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.NLLLoss.description") { call in
      guard let v1 = call.refs.object(0, NLLLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.BCELoss.init()") { call in
      call.set(call.resultReferences, 0, object: BCELoss())
      return engineFailure()
    }
    registry.register("engine.BCELoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, BCELoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.BCELoss.to(_:)") { call in
      guard let v1 = call.refs.object(0, BCELoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.boxed(1, Device.self) else { return call.failMissing() }
      let a0: Device = v2
      call.set(call.resultReferences, 0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.BCELoss.description") { call in
      guard let v1 = call.refs.object(0, BCELoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.MSELoss.init()") { call in
      call.set(call.resultReferences, 0, object: MSELoss())
      return engineFailure()
    }
    registry.register("engine.MSELoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, MSELoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.MSELoss.description") { call in
      guard let v1 = call.refs.object(0, MSELoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.l1Loss(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.l1Loss(a0, a1))
      return engineFailure()
    }
    registry.register("engine.smoothL1Loss(_:_:beta:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.smoothL1Loss(a0, a1, beta: a2))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropyWithLogits(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.binaryCrossEntropyWithLogits(a0, a1))
      return engineFailure()
    }
    registry.register("engine.klDivergence(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.klDivergence(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.permuted(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permuted(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.permuted(a0))
      return engineFailure()
    }
  }

  private static func register6(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.expand(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.expand(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.expand(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.expand(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flipped(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flipped(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.flipped(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tiled(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.tiled(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.split(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, array: receiver.split(a0, dim: a1), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.chunk(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, array: receiver.chunk(a0, dim: a1), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.indexSelect(dim:index:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.indexSelect(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.maskedSelect(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.maskedSelect(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.maskedFill(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.maskedFill(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.sorted(descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      let v2 = receiver.sorted(descending: a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: -a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.+(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+(a:b:)[Double,Tensor]") { call in
      let a0: Double = call.raws.double(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+(a:b:)[Int,Tensor]") { call in
      let a0: Int = call.raws.int(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 + a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:b:)[Double,Tensor]") { call in
      let a0: Double = call.raws.double(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.-(a:b:)[Int,Tensor]") { call in
      let a0: Int = call.raws.int(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 - a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*(a:b:)[Double,Tensor]") { call in
      let a0: Double = call.raws.double(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.*(a:b:)[Int,Tensor]") { call in
      let a0: Int = call.raws.int(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 * a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./(a:b:)[Double,Tensor]") { call in
      let a0: Double = call.raws.double(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor./(a:b:)[Int,Tensor]") { call in
      let a0: Int = call.raws.int(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: a0 / a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.+=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      a0 += a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.-=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      a0 -= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.*=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      a0 *= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor./=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      a0 /= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor..==(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .== a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..==(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .== a1)
      return engineFailure()
    }
  }

  private static func register7(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor..!=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..!=(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .!= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .< a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..<=(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .<= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .> a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..>=(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 .>= a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.pow(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.maximum(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.maximum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.minimum(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.minimum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.whereTrue(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      call.set(call.resultReferences, 0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.exp(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.exp(a0))
      return engineFailure()
    }
    registry.register("engine.log(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.log(a0))
      return engineFailure()
    }
    registry.register("engine.sqrt(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sqrt(a0))
      return engineFailure()
    }
    registry.register("engine.abs(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.abs(a0))
      return engineFailure()
    }
    registry.register("engine.sigmoid(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.tanh(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.tanh(a0))
      return engineFailure()
    }
    registry.register("engine.relu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.relu(a0))
      return engineFailure()
    }
    registry.register("engine.sin(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sin(a0))
      return engineFailure()
    }
    registry.register("engine.cos(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.cos(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.exp()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.exp())
      return engineFailure()
    }
    registry.register("engine.Tensor.log()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.log())
      return engineFailure()
    }
    registry.register("engine.Tensor.sqrt()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.sqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.abs()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.abs())
      return engineFailure()
    }
    registry.register("engine.Tensor.sigmoid()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.sigmoid())
      return engineFailure()
    }
    registry.register("engine.Tensor.tanh()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.tanh())
      return engineFailure()
    }
    registry.register("engine.Tensor.relu()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.relu())
      return engineFailure()
    }
    registry.register("engine.linear(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a2: Tensor? = v3
      call.set(call.resultReferences, 0, object: TensorEngine.linear(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.expm1(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.expm1(a0))
      return engineFailure()
    }
    registry.register("engine.log1p(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.log1p(a0))
      return engineFailure()
    }
    registry.register("engine.log2(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.log2(a0))
      return engineFailure()
    }
    registry.register("engine.log10(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.log10(a0))
      return engineFailure()
    }
  }

  private static func register8(_ registry: inout HostRegistry) {
    registry.register("engine.tan(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.tan(a0))
      return engineFailure()
    }
    registry.register("engine.atan(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.atan(a0))
      return engineFailure()
    }
    registry.register("engine.erf(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.erf(a0))
      return engineFailure()
    }
    registry.register("engine.rsqrt(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.rsqrt(a0))
      return engineFailure()
    }
    registry.register("engine.reciprocal(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.reciprocal(a0))
      return engineFailure()
    }
    registry.register("engine.square(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.square(a0))
      return engineFailure()
    }
    registry.register("engine.sign(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sign(a0))
      return engineFailure()
    }
    registry.register("engine.floor(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.floor(a0))
      return engineFailure()
    }
    registry.register("engine.ceil(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.ceil(a0))
      return engineFailure()
    }
    registry.register("engine.round(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.round(a0))
      return engineFailure()
    }
    registry.register("engine.trunc(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.trunc(a0))
      return engineFailure()
    }
    registry.register("engine.leakyReLU(_:slope:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.leakyReLU(a0, slope: a1))
      return engineFailure()
    }
    registry.register("engine.elu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.elu(a0))
      return engineFailure()
    }
    registry.register("engine.gelu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.gelu(a0))
      return engineFailure()
    }
    registry.register("engine.silu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.silu(a0))
      return engineFailure()
    }
    registry.register("engine.softplus(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.softplus(a0))
      return engineFailure()
    }
    registry.register("engine.logSigmoid(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.logSigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped(min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.clamped(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped(min:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.clamped(min: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamped(max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.clamped(max: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.sum()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.sum())
      return engineFailure()
    }
    registry.register("engine.Tensor.sum(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.sum(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.mean()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.mean())
      return engineFailure()
    }
    registry.register("engine.Tensor.mean(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.max())
      return engineFailure()
    }
    registry.register("engine.Tensor.min()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.min())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.argmax())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.argmax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.argmin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.max(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      let v2 = receiver.max(dim: a0, keepDim: a1)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.min(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      let v2 = receiver.min(dim: a0, keepDim: a1)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.softmax(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.softmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.logSoftmax(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.logSoftmax(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.all()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.all())
      return engineFailure()
    }
    registry.register("engine.Tensor.any()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.any())
      return engineFailure()
    }
    registry.register("engine.softmax(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.softmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.logSoftmax(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.logSoftmax(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.view(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.view(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.view(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.reshape(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.reshape(a0))
      return engineFailure()
    }
  }

  private static func register9(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.reshape(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.reshape(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flattened()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.flattened())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.squeeze())
      return engineFailure()
    }
    registry.register("engine.Tensor.squeeze(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.unsqueeze(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.unsqueeze(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.transposed())
      return engineFailure()
    }
    registry.register("engine.Tensor.transposed(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.transposed(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.gather(dim:index:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.gather(dim: a0, index: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatter(dim:index:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.scatter(dim: a0, index: a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.select(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.select(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.slice(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.slice(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver[a0])
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript(_:)[Range<Int>]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Range<Int> = call.raws.range(0)
      call.set(call.resultReferences, 0, object: receiver[a0])
      return engineFailure()
    }
    registry.register("engine.Tensor.subscript(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver[a0, a1])
      return engineFailure()
    }
    registry.register("engine.Tensor.column(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.column(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.matmul(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.matmul(a0))
      return engineFailure()
    }
    registry.register("engine.matmul(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.matmul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.cat(_:dim:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cat(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.stack(_:dim:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.stack(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance(correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.variance(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance(dim:correction:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.variance(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation(correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.standardDeviation(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation(dim:correction:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.standardDeviation(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.norm())
      return engineFailure()
    }
    registry.register("engine.Tensor.logSumExp(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.logSumExp(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumulativeSum(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.cumulativeSum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Adam.groups") { call in
      guard let v1 = call.refs.object(0, Adam.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Adam.init(_:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:decoupled:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      let a8: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: Adam(a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, amsgrad: a6, decoupled: a7, maximize: a8))
      return engineFailure()
    }
    registry.register("engine.Adam.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:decoupled:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      let a8: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: Adam(groups: a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, amsgrad: a6, decoupled: a7, maximize: a8))
      return engineFailure()
    }
    registry.register("engine.Adam.step()") { call in
      guard let v1 = call.refs.object(0, Adam.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.Adam.description") { call in
      guard let v1 = call.refs.object(0, Adam.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.AdamW.groups") { call in
      guard let v1 = call.refs.object(0, AdamW.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.AdamW.init(_:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: AdamW(a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, amsgrad: a6, maximize: a7))
      return engineFailure()
    }
    registry.register("engine.AdamW.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: AdamW(groups: a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, amsgrad: a6, maximize: a7))
      return engineFailure()
    }
    registry.register("engine.AdamW.step()") { call in
      guard let v1 = call.refs.object(0, AdamW.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.AdamW.description") { call in
      guard let v1 = call.refs.object(0, AdamW.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Adamax.groups") { call in
      guard let v1 = call.refs.object(0, Adamax.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Adamax.init(_:learningRate:beta1:beta2:epsilon:weightDecay:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: Adamax(a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.Adamax.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: Adamax(groups: a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.Adamax.step()") { call in
      guard let v1 = call.refs.object(0, Adamax.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
  }

  private static func register10(_ registry: inout HostRegistry) {
    registry.register("engine.Adamax.description") { call in
      guard let v1 = call.refs.object(0, Adamax.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.NAdam.groups") { call in
      guard let v1 = call.refs.object(0, NAdam.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.NAdam.init(_:learningRate:beta1:beta2:epsilon:weightDecay:momentumDecay:decoupled:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Double = call.raws.double(5)
      let a7: Bool = call.raws.bool(6)
      let a8: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: NAdam(a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, momentumDecay: a6, decoupled: a7, maximize: a8))
      return engineFailure()
    }
    registry.register("engine.NAdam.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:momentumDecay:decoupled:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Double = call.raws.double(5)
      let a7: Bool = call.raws.bool(6)
      let a8: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: NAdam(groups: a0, learningRate: a1, beta1: a2, beta2: a3, epsilon: a4, weightDecay: a5, momentumDecay: a6, decoupled: a7, maximize: a8))
      return engineFailure()
    }
    registry.register("engine.NAdam.step()") { call in
      guard let v1 = call.refs.object(0, NAdam.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.NAdam.description") { call in
      guard let v1 = call.refs.object(0, NAdam.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.RMSprop.groups") { call in
      guard let v1 = call.refs.object(0, RMSprop.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.RMSprop.init(_:learningRate:alpha:epsilon:weightDecay:momentum:centered:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: RMSprop(a0, learningRate: a1, alpha: a2, epsilon: a3, weightDecay: a4, momentum: a5, centered: a6, maximize: a7))
      return engineFailure()
    }
    registry.register("engine.RMSprop.init(groups:learningRate:alpha:epsilon:weightDecay:momentum:centered:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      let a7: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: RMSprop(groups: a0, learningRate: a1, alpha: a2, epsilon: a3, weightDecay: a4, momentum: a5, centered: a6, maximize: a7))
      return engineFailure()
    }
    registry.register("engine.RMSprop.step()") { call in
      guard let v1 = call.refs.object(0, RMSprop.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.RMSprop.description") { call in
      guard let v1 = call.refs.object(0, RMSprop.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Adagrad.groups") { call in
      guard let v1 = call.refs.object(0, Adagrad.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Adagrad.init(_:learningRate:learningRateDecay:weightDecay:initialAccumulator:epsilon:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: Adagrad(a0, learningRate: a1, learningRateDecay: a2, weightDecay: a3, initialAccumulator: a4, epsilon: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.Adagrad.init(groups:learningRate:learningRateDecay:weightDecay:initialAccumulator:epsilon:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Double = call.raws.double(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: Adagrad(groups: a0, learningRate: a1, learningRateDecay: a2, weightDecay: a3, initialAccumulator: a4, epsilon: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.Adagrad.step()") { call in
      guard let v1 = call.refs.object(0, Adagrad.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.Adagrad.description") { call in
      guard let v1 = call.refs.object(0, Adagrad.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Adadelta.groups") { call in
      guard let v1 = call.refs.object(0, Adadelta.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Adadelta.init(_:learningRate:rho:epsilon:weightDecay:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Bool = call.raws.bool(4)
      call.set(call.resultReferences, 0, object: Adadelta(a0, learningRate: a1, rho: a2, epsilon: a3, weightDecay: a4, maximize: a5))
      return engineFailure()
    }
    registry.register("engine.Adadelta.init(groups:learningRate:rho:epsilon:weightDecay:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Bool = call.raws.bool(4)
      call.set(call.resultReferences, 0, object: Adadelta(groups: a0, learningRate: a1, rho: a2, epsilon: a3, weightDecay: a4, maximize: a5))
      return engineFailure()
    }
    registry.register("engine.Adadelta.step()") { call in
      guard let v1 = call.refs.object(0, Adadelta.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.Adadelta.description") { call in
      guard let v1 = call.refs.object(0, Adadelta.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingLR.init(_:period:minimum:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Int = call.raws.int(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: CosineAnnealingLR(a0, period: a1, minimum: a2))
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingLR.step()") { call in
      guard let v1 = call.refs.object(0, CosineAnnealingLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingLR.learningRates") { call in
      guard let v1 = call.refs.object(0, CosineAnnealingLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingWarmRestarts.init(_:period:factor:minimum:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let a3: Double = call.raws.double(2)
      call.set(call.resultReferences, 0, object: CosineAnnealingWarmRestarts(a0, period: a1, factor: a2, minimum: a3))
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingWarmRestarts.step()") { call in
      guard let v1 = call.refs.object(0, CosineAnnealingWarmRestarts.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.CosineAnnealingWarmRestarts.learningRates") { call in
      guard let v1 = call.refs.object(0, CosineAnnealingWarmRestarts.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.OneCycleLR.init(_:maximum:totalSteps:rise:cycleMomentum:divisor:finalDivisor:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Double = call.raws.double(0)
      let a2: Int = call.raws.int(1)
      let a3: Double = call.raws.double(2)
      let a4: Bool = call.raws.bool(3)
      let a5: Double = call.raws.double(4)
      let a6: Double = call.raws.double(5)
      call.set(call.resultReferences, 0, object: OneCycleLR(a0, maximum: a1, totalSteps: a2, rise: a3, cycleMomentum: a4, divisor: a5, finalDivisor: a6))
      return engineFailure()
    }
    registry.register("engine.OneCycleLR.step()") { call in
      guard let v1 = call.refs.object(0, OneCycleLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.OneCycleLR.learningRates") { call in
      guard let v1 = call.refs.object(0, OneCycleLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.ReduceLROnPlateau.init(_:maximize:factor:patience:threshold:cooldown:minimum:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Bool = call.raws.bool(0)
      let a2: Double = call.raws.double(1)
      let a3: Int = call.raws.int(2)
      let a4: Double = call.raws.double(3)
      let a5: Int = call.raws.int(4)
      let a6: Double = call.raws.double(5)
      call.set(call.resultReferences, 0, object: ReduceLROnPlateau(a0, maximize: a1, factor: a2, patience: a3, threshold: a4, cooldown: a5, minimum: a6))
      return engineFailure()
    }
    registry.register("engine.ReduceLROnPlateau.step(_:)") { call in
      guard let v1 = call.refs.object(0, ReduceLROnPlateau.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      receiver.step(a0)
      return engineFailure()
    }
    registry.register("engine.ReduceLROnPlateau.step(_:)[Tensor]") { call in
      guard let v1 = call.refs.object(0, ReduceLROnPlateau.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      receiver.step(a0)
      return engineFailure()
    }
    registry.register("engine.ReduceLROnPlateau.learningRates") { call in
      guard let v1 = call.refs.object(0, ReduceLROnPlateau.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.clipGradNorm(_:maximum:norm:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.clipGradNorm(a0, maximum: a1, norm: a2))
      return engineFailure()
    }
    registry.register("engine.clipGradValue(_:limit:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      TensorEngine.clipGradValue(a0, limit: a1)
      return engineFailure()
    }
    registry.register("engine.Optimizer.groups") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Optimizer.step()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.parameters") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.parameters, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.learningRate") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.learningRate)
      return engineFailure()
    }
  }

  private static func register11(_ registry: inout HostRegistry) {
    registry.register("engine.ParameterGroup.learningRate=") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      receiver.learningRate = call.raws.double(0)
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.weightDecay") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.weightDecay)
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.weightDecay=") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      receiver.weightDecay = call.raws.double(0)
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.momentum") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.momentum)
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.momentum=") { call in
      guard let v1 = call.refs.object(0, ParameterGroup.self) else { return call.failMissing() }
      let receiver = v1
      receiver.momentum = call.raws.double(0)
      return engineFailure()
    }
    registry.register("engine.ParameterGroup.init(_:learningRate:weightDecay:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double? = (call.raws.bool(0) ? call.raws.double(1) : nil)
      let a2: Double? = (call.raws.bool(2) ? call.raws.double(3) : nil)
      call.set(call.resultReferences, 0, object: ParameterGroup(a0, learningRate: a1, weightDecay: a2))
      return engineFailure()
    }
    registry.register("engine.Optimizer.zeroGrad()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let receiver = v1
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Optimizer.learningRate") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.learningRate)
      return engineFailure()
    }
    registry.register("engine.Optimizer.learningRate=") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let receiver = v1
      receiver.learningRate = call.raws.double(0)
      return engineFailure()
    }
    registry.register("engine.SGD.groups") { call in
      guard let v1 = call.refs.object(0, SGD.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.groups, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.SGD.init(_:learningRate:momentum:dampening:weightDecay:nesterov:maximize:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Bool = call.raws.bool(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: SGD(a0, learningRate: a1, momentum: a2, dampening: a3, weightDecay: a4, nesterov: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.SGD.init(groups:learningRate:momentum:dampening:weightDecay:nesterov:maximize:)") { call in
      let v2: [ParameterGroup] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, ParameterGroup.self) else { return nil }
        return v1
      }
      let a0: [ParameterGroup] = v2
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      let a5: Bool = call.raws.bool(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: SGD(groups: a0, learningRate: a1, momentum: a2, dampening: a3, weightDecay: a4, nesterov: a5, maximize: a6))
      return engineFailure()
    }
    registry.register("engine.SGD.step()") { call in
      guard let v1 = call.refs.object(0, SGD.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.SGD.description") { call in
      guard let v1 = call.refs.object(0, SGD.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.LearningRateSchedule.step()") { call in
      guard let v1 = call.refs.anyObject(0) as? any LearningRateSchedule else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.LearningRateSchedule.learningRates") { call in
      guard let v1 = call.refs.anyObject(0) as? any LearningRateSchedule else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.StepLR.init(_:stepSize:gamma:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Int = call.raws.int(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: StepLR(a0, stepSize: a1, gamma: a2))
      return engineFailure()
    }
    registry.register("engine.StepLR.step()") { call in
      guard let v1 = call.refs.object(0, StepLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.StepLR.learningRates") { call in
      guard let v1 = call.refs.object(0, StepLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.MultiStepLR.init(_:milestones:gamma:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: MultiStepLR(a0, milestones: a1, gamma: a2))
      return engineFailure()
    }
    registry.register("engine.MultiStepLR.step()") { call in
      guard let v1 = call.refs.object(0, MultiStepLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.MultiStepLR.learningRates") { call in
      guard let v1 = call.refs.object(0, MultiStepLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.ExponentialLR.init(_:gamma:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: ExponentialLR(a0, gamma: a1))
      return engineFailure()
    }
    registry.register("engine.ExponentialLR.step()") { call in
      guard let v1 = call.refs.object(0, ExponentialLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.ExponentialLR.learningRates") { call in
      guard let v1 = call.refs.object(0, ExponentialLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.LambdaLR.init(_:factor:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      guard let f2 = GuestFunction(call, call.refs[1]) else { return call.failMissing() }
      let v3 = { (x0: Int) -> Double in
        f2.call(arguments: Layout(raw: 1, ref: 0), result: Layout(raw: 1, ref: 0), otherwise: 0) { r, o, call in
          r.set(0, x0)
        } read: { r, o in
          return r.double(0)
        }
      }
      let a1 = v3
      call.set(call.resultReferences, 0, object: LambdaLR(a0, factor: a1))
      return engineFailure()
    }
    registry.register("engine.LambdaLR.step()") { call in
      guard let v1 = call.refs.object(0, LambdaLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.LambdaLR.learningRates") { call in
      guard let v1 = call.refs.object(0, LambdaLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.LinearLR.init(_:startFactor:endFactor:totalSteps:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: LinearLR(a0, startFactor: a1, endFactor: a2, totalSteps: a3))
      return engineFailure()
    }
    registry.register("engine.LinearLR.step()") { call in
      guard let v1 = call.refs.object(0, LinearLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.LinearLR.learningRates") { call in
      guard let v1 = call.refs.object(0, LinearLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.ConstantLR.init(_:factor:totalSteps:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Double = call.raws.double(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: ConstantLR(a0, factor: a1, totalSteps: a2))
      return engineFailure()
    }
    registry.register("engine.ConstantLR.step()") { call in
      guard let v1 = call.refs.object(0, ConstantLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.ConstantLR.learningRates") { call in
      guard let v1 = call.refs.object(0, ConstantLR.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.learningRates, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.manualSeed(_:)") { call in
      let a0: Int = call.raws.int(0)
      TensorEngine.manualSeed(a0)
      return engineFailure()
    }
    registry.register("engine.rand(_:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.rand(_:requiresGradient:)[[Int],Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.rand(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn(_:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randn(_:requiresGradient:)[[Int],Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.randn(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.randint(_:shape:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.randint(a0, shape: a1))
      return engineFailure()
    }
  }

  private static func register12(_ registry: inout HostRegistry) {
    registry.register("engine.randint(_:_:shape:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.randint(a0, a1, shape: a2))
      return engineFailure()
    }
    registry.register("engine.randperm(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.randperm(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)[[Float],Bool]") { call in
      let a0: [Float] = readArray(call.refs[0]) { r, o in r.float(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)[[Bool]]") { call in
      let a0: [Bool] = readArray(call.refs[0]) { r, o in r.bool(0) }
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)[Double,Bool]") { call in
      let a0: Double = call.raws.double(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)[Int]") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)[[[Double]],Bool]") { call in
      let a0: [[Double]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)[[[Int]]]") { call in
      let a0: [[Int]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.int(0) } }
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.full(_:_:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Double = call.raws.double(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.full(a0, a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zeros(_:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zeros(_:requiresGradient:)[[Int],Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.zeros(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones(_:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.ones(_:requiresGradient:)[[Int],Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.ones(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.zerosLike(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.zerosLike(a0))
      return engineFailure()
    }
    registry.register("engine.onesLike(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.onesLike(a0))
      return engineFailure()
    }
    registry.register("engine.eye(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.eye(a0))
      return engineFailure()
    }
    registry.register("engine.arange(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange(_:_:step:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: TensorEngine.arange(a0, a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.linspace(_:_:_:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: TensorEngine.linspace(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.oneHot(_:classes:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.oneHot(a0, classes: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.description") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.DType.description") { call in
      let receiver = readDType(call.raws + 0)
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Device.cpu") { call in
      call.set(call.resultReferences, 0, object: ValueBox(Device.cpu))
      return engineFailure()
    }
    registry.register("engine.Device.best") { call in
      call.set(call.resultReferences, 0, object: ValueBox(Device.best))
      return engineFailure()
    }
    registry.register("engine.Device.description") { call in
      guard let v1 = call.refs.boxed(0, Device.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Tensor.shape") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.shape, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.count") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Tensor.dtype") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      writeDType(receiver.dtype, call.resultRaws + 0)
      return engineFailure()
    }
    registry.register("engine.Tensor.grad") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.grad {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.grad=") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      receiver.grad = v3
      return engineFailure()
    }
    registry.register("engine.Tensor.rank") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.rank)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.requiresGradient)
      return engineFailure()
    }
    registry.register("engine.Tensor.requiresGradient=") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      receiver.requiresGradient = call.raws.bool(0)
      return engineFailure()
    }
    registry.register("engine.Tensor.isLeaf") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.isLeaf)
      return engineFailure()
    }
    registry.register("engine.Tensor.device") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: ValueBox(receiver.device))
      return engineFailure()
    }
    registry.register("engine.Tensor.to(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.boxed(1, Device.self) else { return call.failMissing() }
      let a0: Device = v2
      call.set(call.resultReferences, 0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.detached()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.detached())
      return engineFailure()
    }
    registry.register("engine.Tensor.cloned()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.cloned())
      return engineFailure()
    }
  }

  private static func register13(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.item()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.item())
      return engineFailure()
    }
    registry.register("engine.Tensor.toArray()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.toArray(), element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.toIntArray()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.toIntArray(), element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.float()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.float())
      return engineFailure()
    }
    registry.register("engine.Tensor.long()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.long())
      return engineFailure()
    }
    registry.register("engine.Tensor.to(_:)[DType]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: DType = readDType(call.raws + 0)
      call.set(call.resultReferences, 0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.Int.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.resultRaws.set(0, Int(a0))
      return engineFailure()
    }
    registry.register("engine.Double.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.resultRaws.set(0, Double(a0))
      return engineFailure()
    }
    registry.register("engine.Float.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.resultRaws.set(0, Float(a0))
      return engineFailure()
    }
    registry.register("engine.Device.==") { call in
      guard let a = call.refs.boxed(0, Device.self), let b = call.refs.boxed(1, Device.self) else { return call.failMissing() }
      call.resultRaws.set(0, a == b)
      return nil
    }
    registry.register("engine.Device.hashValue") { call in
      guard let a = call.refs.boxed(0, Device.self) else { return call.failMissing() }
      call.set(call.resultReferences, 0, String(reflecting: a))
      return nil
    }
  }
}

@inline(__always) private func readColumnAlignment(_ r: RawSlots) -> ColumnAlignment {
  switch r.int(0) {
  case 1: return .left
  case 2: return .center
  case 3: return .right
  default: return .automatic
  }
}
@inline(__always) private func writeColumnAlignment(_ value: ColumnAlignment, _ r: RawSlots) {
  switch value {
  case .automatic: r.set(0, 0)
  case .left: r.set(0, 1)
  case .center: r.set(0, 2)
  case .right: r.set(0, 3)
  }
}
@inline(__always) private func readDType(_ r: RawSlots) -> DType {
  switch r.int(0) {
  case 1: return .int64
  case 2: return .bool
  default: return .float32
  }
}
@inline(__always) private func writeDType(_ value: DType, _ r: RawSlots) {
  switch value {
  case .float32: r.set(0, 0)
  case .int64: r.set(0, 1)
  case .bool: r.set(0, 2)
  }
}
