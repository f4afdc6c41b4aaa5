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
    register14(&registry)
    register15(&registry)
    register16(&registry)
    register17(&registry)
    register18(&registry)
    register19(&registry)
    register20(&registry)
    register21(&registry)
    register22(&registry)
    register23(&registry)
    register24(&registry)
    register25(&registry)
  }

  private static func register0(_ registry: inout HostRegistry) {
    registry.register("engine.ProgressEvent.label") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.label)
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.label=") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      var receiver = v1
      receiver.label = call.refs.string(1)
      call.set(call.refs, 0, object: ValueBox(receiver))
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.pass") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.pass)
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.pass=") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      var receiver = v1
      receiver.pass = call.raws.int(0)
      call.set(call.refs, 0, object: ValueBox(receiver))
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.done") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.done)
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.done=") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      var receiver = v1
      receiver.done = call.raws.int(0)
      call.set(call.refs, 0, object: ValueBox(receiver))
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.total") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.total)
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.total=") { call in
      guard let v1 = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      var receiver = v1
      receiver.total = call.raws.int(0)
      call.set(call.refs, 0, object: ValueBox(receiver))
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.init(label:pass:done:total:)") { call in
      let a0: String = call.refs.string(0)
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let a3: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: ValueBox(ProgressEvent(label: a0, pass: a1, done: a2, total: a3)))
      return engineFailure()
    }
    registry.register("engine.reportProgress(_:of:label:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: String = call.refs.string(0)
      TensorEngine.reportProgress(a0, of: a1, label: a2)
      return engineFailure()
    }
    registry.register("engine.progress(_:label:)") { call in
      let a0: ClosedRange<Int> = call.raws.closedRange(0)
      let a1: String = call.refs.string(0)
      call.set(call.resultReferences, 0, object: TensorEngine.progress(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.progress(_:label:)[Range<Int>,String]") { call in
      let a0: Range<Int> = call.raws.range(0)
      let a1: String = call.refs.string(0)
      call.set(call.resultReferences, 0, object: TensorEngine.progress(a0, label: a1))
      return engineFailure()
    }
    registry.register("engine.ProgressRange.makeIterator()") { call in
      guard let v1 = call.refs.object(0, ProgressRange.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.makeIterator())
      return engineFailure()
    }
    registry.register("engine.ProgressIterator.next()") { call in
      guard let v1 = call.refs.object(0, ProgressIterator.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.next() {
        call.resultRaws.set(0, true)
        call.resultRaws.set(1, some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
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
    registry.register("engine.DataLoader.init(_:batchSize:shuffle:dropLast:seed:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let a0: any Dataset = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      let a4: Int? = (call.raws.bool(3) ? call.raws.int(4) : nil)
      call.set(call.resultReferences, 0, object: DataLoader(a0, batchSize: a1, shuffle: a2, dropLast: a3, seed: a4))
      return engineFailure()
    }
    registry.register("engine.DataLoader.collating(_:)") { call in
      guard let v1 = call.refs.object(0, DataLoader.self) else { return call.failMissing() }
      let receiver = v1
      guard let f2 = GuestFunction(call, call.refs[1]) else { return call.failMissing() }
      let v3 = { (x0: [(Tensor, Tensor)]) -> (Tensor, Tensor) in
        f2.call(arguments: Layout(raw: 0, ref: 1), result: Layout(raw: 0, ref: 2), otherwise: (zeros([]), zeros([]))) { r, o, call in
          call.set(o, 0, array: x0, element: Layout(raw: 0, ref: 2)) { value, r, o, call in
            let v4 = value
            call.set(o, 0, object: v4.0)
            call.set(o, 1, object: v4.1)
          }
        } read: { r, o in
          guard let v5 = o.object(0, Tensor.self) else { return nil }
          guard let v6 = o.object(1, Tensor.self) else { return nil }
          return (v5, v6)
        }
      }
      let a0 = v3
      call.set(call.resultReferences, 0, object: receiver.collating(a0))
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
    registry.register("engine.Dataset.count") { call in
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.Dataset.batch(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.SampleDataset.subscript(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any SampleDataset else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver[a0]
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.SampleDataset.batch(_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any SampleDataset else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
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
    registry.register("engine.TensorDataset.batch(_:)") { call in
      guard let v1 = call.refs.object(0, TensorDataset.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
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
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let a0: any Dataset = v1
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
  }

  private static func register1(_ registry: inout HostRegistry) {
    registry.register("engine.Subset.batch(_:)") { call in
      guard let v1 = call.refs.object(0, Subset.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let a0: any Dataset = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.randomSplit(a0, a1, a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.randomSplit(_:_:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Dataset else { return call.failMissing() }
      let a0: any Dataset = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, array: TensorEngine.randomSplit(a0, a1), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
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
    registry.register("engine.MNIST.batch(_:)") { call in
      guard let v1 = call.refs.object(0, MNIST.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.FashionMNIST.classNames") { call in
      call.set(call.resultReferences, 0, array: FashionMNIST.classNames, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
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
    registry.register("engine.FashionMNIST.batch(_:)") { call in
      guard let v1 = call.refs.object(0, FashionMNIST.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Standardizer.mean") { call in
      guard let v1 = call.refs.object(0, Standardizer.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.mean)
      return engineFailure()
    }
    registry.register("engine.Standardizer.std") { call in
      guard let v1 = call.refs.object(0, Standardizer.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.std)
      return engineFailure()
    }
    registry.register("engine.Standardizer.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: Standardizer(a0))
      return engineFailure()
    }
    registry.register("engine.Standardizer.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Standardizer.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Standardizer.inverse(_:)") { call in
      guard let v1 = call.refs.object(0, Standardizer.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.inverse(a0))
      return engineFailure()
    }
    registry.register("engine.trainTestSplit(_:_:testShare:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let v3 = TensorEngine.trainTestSplit(a0, a1, testShare: a2)
      call.set(call.resultReferences, 0, object: v3.0)
      call.set(call.resultReferences, 1, object: v3.1)
      call.set(call.resultReferences, 2, object: v3.2)
      call.set(call.resultReferences, 3, object: v3.3)
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
  }

  private static func register2(_ registry: inout HostRegistry) {
    registry.register("engine.SyntheticDigits.batch(_:)") { call in
      guard let v1 = call.refs.object(0, SyntheticDigits.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2 = receiver.batch(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
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
  }

  private static func register3(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.backward(gradient:retainGraph:createGraph:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let v2: Tensor?
      if call.raws.bool(0) {
        guard let v3 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
        v2 = v3
      } else {
        v2 = nil
      }
      let a0: Tensor? = v2
      let a1: Bool = call.raws.bool(1)
      let a2: Bool = call.raws.bool(2)
      receiver.backward(gradient: a0, retainGraph: a1, createGraph: a2)
      return engineFailure()
    }
    registry.register("engine.Tensor.zeroGrad()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      receiver.zeroGrad()
      return engineFailure()
    }
    registry.register("engine.Tensor.retainGrad()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      receiver.retainGrad()
      return engineFailure()
    }
    registry.register("engine.grad(_:_:gradOutputs:retainGraph:createGraph:allowUnused:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      let v4: [Tensor] = readArray(call.refs[1]) { r, o in
        guard let v3 = o.object(0, Tensor.self) else { return nil }
        return v3
      }
      let a1: [Tensor] = v4
      let v6: [Tensor] = readArray(call.refs[2]) { r, o in
        guard let v5 = o.object(0, Tensor.self) else { return nil }
        return v5
      }
      let a2: [Tensor] = v6
      let a3: Bool = call.raws.bool(0)
      let a4: Bool = call.raws.bool(1)
      let a5: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, array: TensorEngine.grad(a0, a1, gradOutputs: a2, retainGraph: a3, createGraph: a4, allowUnused: a5), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.grad(_:_:retainGraph:createGraph:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Bool = call.raws.bool(0)
      let a3: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.grad(a0, a1, retainGraph: a2, createGraph: a3))
      return engineFailure()
    }
    registry.register("engine.gradient(at:of:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let f2 = GuestFunction(call, call.refs[1]) else { return call.failMissing() }
      let v3 = { (x0: Tensor) -> Tensor in
        f2.call(arguments: Layout(raw: 0, ref: 1), result: Layout(raw: 0, ref: 1), otherwise: zeros([])) { r, o, call in
          call.set(o, 0, object: x0)
        } read: { r, o in
          guard let v4 = o.object(0, Tensor.self) else { return nil }
          return v4
        }
      }
      let a1 = v3
      call.set(call.resultReferences, 0, object: TensorEngine.gradient(at: a0, of: a1))
      return engineFailure()
    }
    registry.register("engine.valueAndGradient(at:of:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let f2 = GuestFunction(call, call.refs[1]) else { return call.failMissing() }
      let v3 = { (x0: Tensor) -> Tensor in
        f2.call(arguments: Layout(raw: 0, ref: 1), result: Layout(raw: 0, ref: 1), otherwise: zeros([])) { r, o, call in
          call.set(o, 0, object: x0)
        } read: { r, o in
          guard let v4 = o.object(0, Tensor.self) else { return nil }
          return v4
        }
      }
      let a1 = v3
      let v5 = TensorEngine.valueAndGradient(at: a0, of: a1)
      call.set(call.resultReferences, 0, object: v5.0)
      call.set(call.resultReferences, 1, object: v5.1)
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
  }

  private static func register4(_ registry: inout HostRegistry) {
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
    registry.register("engine.PReLU.printedArguments()") { call in
      guard let v1 = call.refs.object(0, PReLU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.init(_:epsilon:momentum:affine:trackRunningStats:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Double = call.raws.double(1)
      let a2: Double? = (call.raws.bool(2) ? call.raws.double(3) : nil)
      let a3: Bool = call.raws.bool(4)
      let a4: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: BatchNorm1d(a0, epsilon: a1, momentum: a2, affine: a3, trackRunningStats: a4))
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.weight") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.weight {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.bias") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.runningMean") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.runningMean {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.runningVar") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.runningVar {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.BatchNorm1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, BatchNorm1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.init(_:epsilon:momentum:affine:trackRunningStats:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Double = call.raws.double(1)
      let a2: Double? = (call.raws.bool(2) ? call.raws.double(3) : nil)
      let a3: Bool = call.raws.bool(4)
      let a4: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: BatchNorm2d(a0, epsilon: a1, momentum: a2, affine: a3, trackRunningStats: a4))
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.weight") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.weight {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.bias") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.runningMean") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.runningMean {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.runningVar") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.runningVar {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.BatchNorm2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, BatchNorm2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
  }

  private static func register5(_ registry: inout HostRegistry) {
    registry.register("engine.Conv2d.weight") { call in
      guard let v1 = call.refs.object(0, Conv2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Conv2d.bias") { call in
      guard let v1 = call.refs.object(0, Conv2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Conv2d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Int = call.raws.int(3)
      let a4: Int = call.raws.int(4)
      let a5: Int = call.raws.int(5)
      let a6: Int = call.raws.int(6)
      let a7: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: Conv2d(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7))
      return engineFailure()
    }
    registry.register("engine.Conv2d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)[Int,Int,(Int, Int),(Int, Int),(Int, Int),(Int, Int),Int,Bool]") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: (Int, Int) = (call.raws.int(2), call.raws.int(3))
      let a3: (Int, Int) = (call.raws.int(4), call.raws.int(5))
      let a4: (Int, Int) = (call.raws.int(6), call.raws.int(7))
      let a5: (Int, Int) = (call.raws.int(8), call.raws.int(9))
      let a6: Int = call.raws.int(10)
      let a7: Bool = call.raws.bool(11)
      call.set(call.resultReferences, 0, object: Conv2d(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7))
      return engineFailure()
    }
    registry.register("engine.Conv2d.init(_:_:kernelSize:padding:dilation:groups:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: String = call.refs.string(0)
      let a4: Int = call.raws.int(3)
      let a5: Int = call.raws.int(4)
      let a6: Bool = call.raws.bool(5)
      call.set(call.resultReferences, 0, object: Conv2d(a0, a1, kernelSize: a2, padding: a3, dilation: a4, groups: a5, bias: a6))
      return engineFailure()
    }
    registry.register("engine.Conv2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Conv2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Conv2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Conv2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Conv1d.weight") { call in
      guard let v1 = call.refs.object(0, Conv1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Conv1d.bias") { call in
      guard let v1 = call.refs.object(0, Conv1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.Conv1d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Int = call.raws.int(3)
      let a4: Int = call.raws.int(4)
      let a5: Int = call.raws.int(5)
      let a6: Int = call.raws.int(6)
      let a7: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: Conv1d(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7))
      return engineFailure()
    }
    registry.register("engine.Conv1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Conv1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Conv1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Conv1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Dropout.init(_:)") { call in
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: Dropout(a0))
      return engineFailure()
    }
    registry.register("engine.Dropout.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Dropout.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Dropout.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, Dropout.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.Dropout.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Dropout.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Dropout2d.init(_:)") { call in
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: Dropout2d(a0))
      return engineFailure()
    }
    registry.register("engine.Dropout2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Dropout2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Dropout2d.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, Dropout2d.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.Dropout2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Dropout2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.Embedding.weight") { call in
      guard let v1 = call.refs.object(0, Embedding.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.Embedding.init(_:_:paddingIndex:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int? = (call.raws.bool(2) ? call.raws.int(3) : nil)
      call.set(call.resultReferences, 0, object: Embedding(a0, a1, paddingIndex: a2))
      return engineFailure()
    }
    registry.register("engine.Embedding.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, Embedding.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.Embedding.printedArguments()") { call in
      guard let v1 = call.refs.object(0, Embedding.self) else { return call.failMissing() }
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
    registry.register("engine.initTruncatedNormal(_:mean:std:low:high:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      let a4: Double = call.raws.double(3)
      call.set(call.resultReferences, 0, object: TensorEngine.initTruncatedNormal(a0, mean: a1, std: a2, low: a3, high: a4))
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
  }

  private static func register6(_ registry: inout HostRegistry) {
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
    registry.register("engine.Trainable.printedTree()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedTree())
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
    registry.register("engine.MaxPool2d.init(_:stride:padding:dilation:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int? = (call.raws.bool(1) ? call.raws.int(2) : nil)
      let a2: Int = call.raws.int(3)
      let a3: Int = call.raws.int(4)
      call.set(call.resultReferences, 0, object: MaxPool2d(a0, stride: a1, padding: a2, dilation: a3))
      return engineFailure()
    }
    registry.register("engine.MaxPool2d.init(_:stride:padding:dilation:)[(Int, Int),(Int, Int)?,(Int, Int),(Int, Int)]") { call in
      let a0: (Int, Int) = (call.raws.int(0), call.raws.int(1))
      let a1: (Int, Int)? = (call.raws.bool(2) ? (call.raws.int(3), call.raws.int(4)) : nil)
      let a2: (Int, Int) = (call.raws.int(5), call.raws.int(6))
      let a3: (Int, Int) = (call.raws.int(7), call.raws.int(8))
      call.set(call.resultReferences, 0, object: MaxPool2d(a0, stride: a1, padding: a2, dilation: a3))
      return engineFailure()
    }
    registry.register("engine.MaxPool2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, MaxPool2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.MaxPool2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, MaxPool2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.AvgPool2d.init(_:stride:padding:countIncludePad:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int? = (call.raws.bool(1) ? call.raws.int(2) : nil)
      let a2: Int = call.raws.int(3)
      let a3: Bool = call.raws.bool(4)
      call.set(call.resultReferences, 0, object: AvgPool2d(a0, stride: a1, padding: a2, countIncludePad: a3))
      return engineFailure()
    }
    registry.register("engine.AvgPool2d.init(_:stride:padding:countIncludePad:)[(Int, Int),(Int, Int)?,(Int, Int),Bool]") { call in
      let a0: (Int, Int) = (call.raws.int(0), call.raws.int(1))
      let a1: (Int, Int)? = (call.raws.bool(2) ? (call.raws.int(3), call.raws.int(4)) : nil)
      let a2: (Int, Int) = (call.raws.int(5), call.raws.int(6))
      let a3: Bool = call.raws.bool(7)
      call.set(call.resultReferences, 0, object: AvgPool2d(a0, stride: a1, padding: a2, countIncludePad: a3))
      return engineFailure()
    }
    registry.register("engine.AvgPool2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, AvgPool2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.AvgPool2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, AvgPool2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool2d.init(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: AdaptiveAvgPool2d(a0))
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool2d.init(_:)[(Int, Int)]") { call in
      let a0: (Int, Int) = (call.raws.int(0), call.raws.int(1))
      call.set(call.resultReferences, 0, object: AdaptiveAvgPool2d(a0))
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, AdaptiveAvgPool2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, AdaptiveAvgPool2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.MaxPool1d.init(_:stride:padding:dilation:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int? = (call.raws.bool(1) ? call.raws.int(2) : nil)
      let a2: Int = call.raws.int(3)
      let a3: Int = call.raws.int(4)
      call.set(call.resultReferences, 0, object: MaxPool1d(a0, stride: a1, padding: a2, dilation: a3))
      return engineFailure()
    }
    registry.register("engine.MaxPool1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, MaxPool1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.MaxPool1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, MaxPool1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.AvgPool1d.init(_:stride:padding:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int? = (call.raws.bool(1) ? call.raws.int(2) : nil)
      let a2: Int = call.raws.int(3)
      call.set(call.resultReferences, 0, object: AvgPool1d(a0, stride: a1, padding: a2))
      return engineFailure()
    }
    registry.register("engine.AvgPool1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, AvgPool1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.AvgPool1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, AvgPool1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool1d.init(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: AdaptiveAvgPool1d(a0))
      return engineFailure()
    }
  }

  private static func register7(_ registry: inout HostRegistry) {
    registry.register("engine.AdaptiveAvgPool1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, AdaptiveAvgPool1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.AdaptiveAvgPool1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, AdaptiveAvgPool1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.RNN.init(_:_:layers:nonlinearity:bias:batchFirst:dropout:bidirectional:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: String = call.refs.string(0)
      let a4: Bool = call.raws.bool(3)
      let a5: Bool = call.raws.bool(4)
      let a6: Double = call.raws.double(5)
      let a7: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: RNN(a0, a1, layers: a2, nonlinearity: a3, bias: a4, batchFirst: a5, dropout: a6, bidirectional: a7))
      return engineFailure()
    }
    registry.register("engine.RNN.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, RNN.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a1: Tensor? = v3
      let v5 = receiver.callAsFunction(a0, a1)
      call.set(call.resultReferences, 0, object: v5.0)
      call.set(call.resultReferences, 1, object: v5.1)
      return engineFailure()
    }
    registry.register("engine.RNN.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, RNN.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.RNN.printedArguments()") { call in
      guard let v1 = call.refs.object(0, RNN.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.LSTM.init(_:_:layers:bias:batchFirst:dropout:bidirectional:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Bool = call.raws.bool(3)
      let a4: Bool = call.raws.bool(4)
      let a5: Double = call.raws.double(5)
      let a6: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: LSTM(a0, a1, layers: a2, bias: a3, batchFirst: a4, dropout: a5, bidirectional: a6))
      return engineFailure()
    }
    registry.register("engine.LSTM.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LSTM.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3 = receiver.callAsFunction(a0)
      call.set(call.resultReferences, 0, object: v3.0)
      let v4 = v3.1
      call.set(call.resultReferences, 1, object: v4.0)
      call.set(call.resultReferences, 2, object: v4.1)
      return engineFailure()
    }
    registry.register("engine.LSTM.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, LSTM.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      guard let v4 = call.refs.object(3, Tensor.self) else { return call.failMissing() }
      let a1: (hidden: Tensor, cell: Tensor) = (hidden: v3, cell: v4)
      let v5 = receiver.callAsFunction(a0, a1)
      call.set(call.resultReferences, 0, object: v5.0)
      let v6 = v5.1
      call.set(call.resultReferences, 1, object: v6.0)
      call.set(call.resultReferences, 2, object: v6.1)
      return engineFailure()
    }
    registry.register("engine.LSTM.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, LSTM.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.LSTM.printedArguments()") { call in
      guard let v1 = call.refs.object(0, LSTM.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.GRU.init(_:_:layers:bias:batchFirst:dropout:bidirectional:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Bool = call.raws.bool(3)
      let a4: Bool = call.raws.bool(4)
      let a5: Double = call.raws.double(5)
      let a6: Bool = call.raws.bool(6)
      call.set(call.resultReferences, 0, object: GRU(a0, a1, layers: a2, bias: a3, batchFirst: a4, dropout: a5, bidirectional: a6))
      return engineFailure()
    }
    registry.register("engine.GRU.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, GRU.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a1: Tensor? = v3
      let v5 = receiver.callAsFunction(a0, a1)
      call.set(call.resultReferences, 0, object: v5.0)
      call.set(call.resultReferences, 1, object: v5.1)
      return engineFailure()
    }
    registry.register("engine.GRU.setTraining(_:)") { call in
      guard let v1 = call.refs.object(0, GRU.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      receiver.setTraining(a0)
      return engineFailure()
    }
    registry.register("engine.GRU.printedArguments()") { call in
      guard let v1 = call.refs.object(0, GRU.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.RNNCell.init(_:_:bias:nonlinearity:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      let a3: String = call.refs.string(0)
      call.set(call.resultReferences, 0, object: RNNCell(a0, a1, bias: a2, nonlinearity: a3))
      return engineFailure()
    }
    registry.register("engine.RNNCell.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, RNNCell.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a1: Tensor? = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.RNNCell.printedArguments()") { call in
      guard let v1 = call.refs.object(0, RNNCell.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.LSTMCell.init(_:_:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: LSTMCell(a0, a1, bias: a2))
      return engineFailure()
    }
    registry.register("engine.LSTMCell.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LSTMCell.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3 = receiver.callAsFunction(a0)
      call.set(call.resultReferences, 0, object: v3.0)
      call.set(call.resultReferences, 1, object: v3.1)
      return engineFailure()
    }
    registry.register("engine.LSTMCell.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, LSTMCell.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      guard let v4 = call.refs.object(3, Tensor.self) else { return call.failMissing() }
      let a1: (hidden: Tensor, cell: Tensor) = (hidden: v3, cell: v4)
      let v5 = receiver.callAsFunction(a0, a1)
      call.set(call.resultReferences, 0, object: v5.0)
      call.set(call.resultReferences, 1, object: v5.1)
      return engineFailure()
    }
    registry.register("engine.LSTMCell.printedArguments()") { call in
      guard let v1 = call.refs.object(0, LSTMCell.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.GRUCell.init(_:_:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: GRUCell(a0, a1, bias: a2))
      return engineFailure()
    }
    registry.register("engine.GRUCell.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, GRUCell.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a1: Tensor? = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.GRUCell.printedArguments()") { call in
      guard let v1 = call.refs.object(0, GRUCell.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
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
    registry.register("engine.LayerNorm.weight") { call in
      guard let v1 = call.refs.object(0, LayerNorm.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.weight {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.LayerNorm.bias") { call in
      guard let v1 = call.refs.object(0, LayerNorm.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.LayerNorm.init(_:epsilon:elementwiseAffine:bias:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Double = call.raws.double(1)
      let a2: Bool = call.raws.bool(2)
      let a3: Bool = call.raws.bool(3)
      call.set(call.resultReferences, 0, object: LayerNorm(a0, epsilon: a1, elementwiseAffine: a2, bias: a3))
      return engineFailure()
    }
    registry.register("engine.LayerNorm.init(_:epsilon:elementwiseAffine:bias:)[[Int],Double,Bool,Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Double = call.raws.double(0)
      let a2: Bool = call.raws.bool(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: LayerNorm(a0, epsilon: a1, elementwiseAffine: a2, bias: a3))
      return engineFailure()
    }
    registry.register("engine.LayerNorm.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, LayerNorm.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.LayerNorm.printedArguments()") { call in
      guard let v1 = call.refs.object(0, LayerNorm.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.GroupNorm.weight") { call in
      guard let v1 = call.refs.object(0, GroupNorm.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.weight {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
  }

  private static func register8(_ registry: inout HostRegistry) {
    registry.register("engine.GroupNorm.bias") { call in
      guard let v1 = call.refs.object(0, GroupNorm.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.GroupNorm.init(_:_:epsilon:affine:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Double = call.raws.double(2)
      let a3: Bool = call.raws.bool(3)
      call.set(call.resultReferences, 0, object: GroupNorm(a0, a1, epsilon: a2, affine: a3))
      return engineFailure()
    }
    registry.register("engine.GroupNorm.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, GroupNorm.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.GroupNorm.printedArguments()") { call in
      guard let v1 = call.refs.object(0, GroupNorm.self) else { return call.failMissing() }
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
    registry.register("engine.Sequential.init(_:)[any Module...]") { call in
      let v2: [any Module] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.anyObject(0) as? any Module else { return nil }
        return v1
      }
      let a0: [any Module] = v2
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
    registry.register("engine.ModuleList.makeIterator()") { call in
      guard let v1 = call.refs.object(0, ModuleList.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.makeIterator())
      return engineFailure()
    }
    registry.register("engine.ModuleIterator.next()") { call in
      guard let v1 = call.refs.object(0, ModuleIterator.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.next() {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2 as AnyObject)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.StateDict.names") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.names, element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, value)
      }
      return engineFailure()
    }
    registry.register("engine.StateDict.init()") { call in
      call.set(call.resultReferences, 0, object: ValueBox(StateDict()))
      return engineFailure()
    }
    registry.register("engine.StateDict.count") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.count)
      return engineFailure()
    }
    registry.register("engine.StateDict.subscript(_:)") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      let receiver = v1
      let a0: String = call.refs.string(1)
      if let some2 = receiver[a0] {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.StateDict.subscript(_:)=") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      var receiver = v1
      let a0: String = call.refs.string(1)
      let v3: Tensor?
      if call.raws.bool(0) {
        guard let v4 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      receiver[a0] = v3
      call.set(call.refs, 0, object: ValueBox(receiver))
      return engineFailure()
    }
    registry.register("engine.StateDict.cloned()") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: ValueBox(receiver.cloned()))
      return engineFailure()
    }
    registry.register("engine.StateDict.description") { call in
      guard let v1 = call.refs.boxed(0, StateDict.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.Trainable.stateDict()") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: ValueBox(receiver.stateDict()))
      return engineFailure()
    }
    registry.register("engine.Trainable.load(_:strict:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Trainable else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.boxed(1, StateDict.self) else { return call.failMissing() }
      let a0: StateDict = v2
      let a1: Bool = call.raws.bool(0)
      receiver.load(a0, strict: a1)
      return engineFailure()
    }
    registry.register("engine.ConvTranspose2d.weight") { call in
      guard let v1 = call.refs.object(0, ConvTranspose2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.ConvTranspose2d.bias") { call in
      guard let v1 = call.refs.object(0, ConvTranspose2d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.ConvTranspose2d.init(_:_:kernelSize:stride:padding:outputPadding:bias:dilation:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Int = call.raws.int(3)
      let a4: Int = call.raws.int(4)
      let a5: Int = call.raws.int(5)
      let a6: Bool = call.raws.bool(6)
      let a7: Int = call.raws.int(7)
      call.set(call.resultReferences, 0, object: ConvTranspose2d(a0, a1, kernelSize: a2, stride: a3, padding: a4, outputPadding: a5, bias: a6, dilation: a7))
      return engineFailure()
    }
    registry.register("engine.ConvTranspose2d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, ConvTranspose2d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ConvTranspose2d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, ConvTranspose2d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.ConvTranspose1d.weight") { call in
      guard let v1 = call.refs.object(0, ConvTranspose1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.weight)
      return engineFailure()
    }
    registry.register("engine.ConvTranspose1d.bias") { call in
      guard let v1 = call.refs.object(0, ConvTranspose1d.self) else { return call.failMissing() }
      let receiver = v1
      if let some2 = receiver.bias {
        call.resultRaws.set(0, true)
        call.set(call.resultReferences, 0, object: some2)
      } else {
        call.resultRaws.set(0, false)
      }
      return engineFailure()
    }
    registry.register("engine.ConvTranspose1d.init(_:_:kernelSize:stride:padding:outputPadding:bias:dilation:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Int = call.raws.int(3)
      let a4: Int = call.raws.int(4)
      let a5: Int = call.raws.int(5)
      let a6: Bool = call.raws.bool(6)
      let a7: Int = call.raws.int(7)
      call.set(call.resultReferences, 0, object: ConvTranspose1d(a0, a1, kernelSize: a2, stride: a3, padding: a4, outputPadding: a5, bias: a6, dilation: a7))
      return engineFailure()
    }
    registry.register("engine.ConvTranspose1d.callAsFunction(_:)") { call in
      guard let v1 = call.refs.object(0, ConvTranspose1d.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0))
      return engineFailure()
    }
    registry.register("engine.ConvTranspose1d.printedArguments()") { call in
      guard let v1 = call.refs.object(0, ConvTranspose1d.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.printedArguments())
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropy(_:_:weight:reduction:)") { call in
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
      let a3: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: TensorEngine.binaryCrossEntropy(a0, a1, weight: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.binaryCrossEntropyWithLogits(_:_:weight:posWeight:reduction:)") { call in
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
      let a4: Reduction = readReduction(call.raws + 2)
      call.set(call.resultReferences, 0, object: TensorEngine.binaryCrossEntropyWithLogits(a0, a1, weight: a2, posWeight: a3, reduction: a4))
      return engineFailure()
    }
  }

  private static func register9(_ registry: inout HostRegistry) {
    registry.register("engine.nllLoss(_:_:weight:ignoreIndex:reduction:)") { call in
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
      let a3: Int = call.raws.int(1)
      let a4: Reduction = readReduction(call.raws + 2)
      call.set(call.resultReferences, 0, object: TensorEngine.nllLoss(a0, a1, weight: a2, ignoreIndex: a3, reduction: a4))
      return engineFailure()
    }
    registry.register("engine.crossEntropy(_:_:weight:ignoreIndex:reduction:labelSmoothing:)") { call in
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
      let a3: Int = call.raws.int(1)
      let a4: Reduction = readReduction(call.raws + 2)
      let a5: Double = call.raws.double(3)
      call.set(call.resultReferences, 0, object: TensorEngine.crossEntropy(a0, a1, weight: a2, ignoreIndex: a3, reduction: a4, labelSmoothing: a5))
      return engineFailure()
    }
    registry.register("engine.klDivergence(_:_:logTarget:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.klDivergence(a0, a1, logTarget: a2))
      return engineFailure()
    }
    registry.register("engine.klDivergence(_:_:logTarget:reduction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Bool = call.raws.bool(0)
      let a3: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: TensorEngine.klDivergence(a0, a1, logTarget: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.CrossEntropyLoss.init(weight:ignoreIndex:reduction:labelSmoothing:)") { call in
      let v1: Tensor?
      if call.raws.bool(0) {
        guard let v2 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
        v1 = v2
      } else {
        v1 = nil
      }
      let a0: Tensor? = v1
      let a1: Int = call.raws.int(1)
      let a2: Reduction = readReduction(call.raws + 2)
      let a3: Double = call.raws.double(3)
      call.set(call.resultReferences, 0, object: CrossEntropyLoss(weight: a0, ignoreIndex: a1, reduction: a2, labelSmoothing: a3))
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
    registry.register("engine.NLLLoss.init(weight:ignoreIndex:reduction:)") { call in
      let v1: Tensor?
      if call.raws.bool(0) {
        guard let v2 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
        v1 = v2
      } else {
        v1 = nil
      }
      let a0: Tensor? = v1
      let a1: Int = call.raws.int(1)
      let a2: Reduction = readReduction(call.raws + 2)
      call.set(call.resultReferences, 0, object: NLLLoss(weight: a0, ignoreIndex: a1, reduction: a2))
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
    registry.register("engine.NLLLoss.to(_:)") { call in
      guard let v1 = call.refs.object(0, NLLLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.boxed(1, Device.self) else { return call.failMissing() }
      let a0: Device = v2
      call.set(call.resultReferences, 0, object: receiver.to(a0))
      return engineFailure()
    }
    registry.register("engine.NLLLoss.description") { call in
      guard let v1 = call.refs.object(0, NLLLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.BCELoss.init(weight:reduction:)") { call in
      let v1: Tensor?
      if call.raws.bool(0) {
        guard let v2 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
        v1 = v2
      } else {
        v1 = nil
      }
      let a0: Tensor? = v1
      let a1: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: BCELoss(weight: a0, reduction: a1))
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
    registry.register("engine.BCEWithLogitsLoss.init(weight:posWeight:reduction:)") { call in
      let v1: Tensor?
      if call.raws.bool(0) {
        guard let v2 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
        v1 = v2
      } else {
        v1 = nil
      }
      let a0: Tensor? = v1
      let v3: Tensor?
      if call.raws.bool(1) {
        guard let v4 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
        v3 = v4
      } else {
        v3 = nil
      }
      let a1: Tensor? = v3
      let a2: Reduction = readReduction(call.raws + 2)
      call.set(call.resultReferences, 0, object: BCEWithLogitsLoss(weight: a0, posWeight: a1, reduction: a2))
      return engineFailure()
    }
    registry.register("engine.BCEWithLogitsLoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, BCEWithLogitsLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.BCEWithLogitsLoss.description") { call in
      guard let v1 = call.refs.object(0, BCEWithLogitsLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.MSELoss.init(reduction:)") { call in
      let a0: Reduction = readReduction(call.raws + 0)
      call.set(call.resultReferences, 0, object: MSELoss(reduction: a0))
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
    registry.register("engine.L1Loss.init(reduction:)") { call in
      let a0: Reduction = readReduction(call.raws + 0)
      call.set(call.resultReferences, 0, object: L1Loss(reduction: a0))
      return engineFailure()
    }
    registry.register("engine.L1Loss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, L1Loss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.L1Loss.description") { call in
      guard let v1 = call.refs.object(0, L1Loss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.SmoothL1Loss.init(beta:reduction:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: SmoothL1Loss(beta: a0, reduction: a1))
      return engineFailure()
    }
    registry.register("engine.SmoothL1Loss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, SmoothL1Loss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.SmoothL1Loss.description") { call in
      guard let v1 = call.refs.object(0, SmoothL1Loss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.HuberLoss.init(delta:reduction:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: HuberLoss(delta: a0, reduction: a1))
      return engineFailure()
    }
    registry.register("engine.HuberLoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, HuberLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.HuberLoss.description") { call in
      guard let v1 = call.refs.object(0, HuberLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.KLDivLoss.init(logTarget:)") { call in
      let a0: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: KLDivLoss(logTarget: a0))
      return engineFailure()
    }
    registry.register("engine.KLDivLoss.callAsFunction(_:_:)") { call in
      guard let v1 = call.refs.object(0, KLDivLoss.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.callAsFunction(a0, a1))
      return engineFailure()
    }
    registry.register("engine.KLDivLoss.description") { call in
      guard let v1 = call.refs.object(0, KLDivLoss.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.mseLoss(_:_:reduction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Reduction = readReduction(call.raws + 0)
      call.set(call.resultReferences, 0, object: TensorEngine.mseLoss(a0, a1, reduction: a2))
      return engineFailure()
    }
    registry.register("engine.l1Loss(_:_:reduction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Reduction = readReduction(call.raws + 0)
      call.set(call.resultReferences, 0, object: TensorEngine.l1Loss(a0, a1, reduction: a2))
      return engineFailure()
    }
    registry.register("engine.smoothL1Loss(_:_:beta:reduction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let a3: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: TensorEngine.smoothL1Loss(a0, a1, beta: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.huberLoss(_:_:delta:reduction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let a3: Reduction = readReduction(call.raws + 1)
      call.set(call.resultReferences, 0, object: TensorEngine.huberLoss(a0, a1, delta: a2, reduction: a3))
      return engineFailure()
    }
    registry.register("engine.cosineSimilarity(_:_:dim:epsilon:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Int = call.raws.int(0)
      let a3: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.cosineSimilarity(a0, a1, dim: a2, epsilon: a3))
      return engineFailure()
    }
    registry.register("engine.normalize(_:p:dim:epsilon:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Int = call.raws.int(1)
      let a3: Double = call.raws.double(2)
      call.set(call.resultReferences, 0, object: TensorEngine.normalize(a0, p: a1, dim: a2, epsilon: a3))
      return engineFailure()
    }
  }

  private static func register10(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.unfold(dim:size:step:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: receiver.unfold(dim: a0, size: a1, step: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.diff(n:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.diff(n: a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.swapaxes(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.swapaxes(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.flipud()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.flipud())
      return engineFailure()
    }
    registry.register("engine.Tensor.fliplr()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.fliplr())
      return engineFailure()
    }
    registry.register("engine.Tensor.rot90(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: receiver.rot90(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.roll(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.roll(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.repeatInterleave(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.repeatInterleave(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.take(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.take(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.takeAlongDim(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.takeAlongDim(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.indexAdd(dim:index:source:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.indexAdd(dim: a0, index: a1, source: a2, alpha: a3))
      return engineFailure()
    }
    registry.register("engine.Tensor.indexCopy(dim:index:source:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.indexCopy(dim: a0, index: a1, source: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.indexFill(dim:index:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.indexFill(dim: a0, index: a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.hstack(_:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      call.set(call.resultReferences, 0, object: TensorEngine.hstack(a0))
      return engineFailure()
    }
    registry.register("engine.vstack(_:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      call.set(call.resultReferences, 0, object: TensorEngine.vstack(a0))
      return engineFailure()
    }
    registry.register("engine.columnStack(_:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      call.set(call.resultReferences, 0, object: TensorEngine.columnStack(a0))
      return engineFailure()
    }
    registry.register("engine.cartesianProd(_:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      call.set(call.resultReferences, 0, object: TensorEngine.cartesianProd(a0))
      return engineFailure()
    }
    registry.register("engine.diff(_:n:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.diff(a0, n: a1, dim: a2))
      return engineFailure()
    }
    registry.register("engine.flip(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.flip(a0, a1))
      return engineFailure()
    }
    registry.register("engine.roll(_:_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.roll(a0, a1, dim: a2))
      return engineFailure()
    }
    registry.register("engine.nonzero(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.nonzero(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.copy(from:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.copy(from: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.fill(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.fill(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.zero()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.zero())
      return engineFailure()
    }
    registry.register("engine.Tensor.addInPlace(_:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.addInPlace(a0, alpha: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.addInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.addInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.subtractInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.subtractInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.subtractInPlace(_:)[Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.subtractInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.multiplyInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.multiplyInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.multiplyInPlace(_:)[Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.multiplyInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.divideInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.divideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.divideInPlace(_:)[Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.divideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.floorDivideInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.floorDivideInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clampInPlace(min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.clampInPlace(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.reluInPlace()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.reluInPlace())
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
    registry.register("engine.whereTrue(_:_:_:)[Tensor,Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.whereTrue(_:_:_:)[Tensor,Double,Tensor]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
  }

  private static func register11(_ registry: inout HostRegistry) {
    registry.register("engine.whereTrue(_:_:_:)[Tensor,Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.whereTrue(_:_:_:)[Tensor,Int,Tensor]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.whereTrue(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.Tensor..&(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .& a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..|(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .| a1)
      return engineFailure()
    }
    registry.register("engine.Tensor..^(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .^ a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.bitwiseNot()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.bitwiseNot())
      return engineFailure()
    }
    registry.register("engine.logicalAnd(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.logicalAnd(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalOr(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.logicalOr(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalXor(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.logicalXor(a0, a1))
      return engineFailure()
    }
    registry.register("engine.logicalNot(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.logicalNot(a0))
      return engineFailure()
    }
    registry.register("engine.isnan(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.isnan(a0))
      return engineFailure()
    }
    registry.register("engine.isinf(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.isinf(a0))
      return engineFailure()
    }
    registry.register("engine.isfinite(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.isfinite(a0))
      return engineFailure()
    }
    registry.register("engine.isclose(_:_:rtol:atol:equalNaN:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let a3: Double = call.raws.double(1)
      let a4: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: TensorEngine.isclose(a0, a1, rtol: a2, atol: a3, equalNaN: a4))
      return engineFailure()
    }
    registry.register("engine.allclose(_:_:rtol:atol:equalNaN:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let a3: Double = call.raws.double(1)
      let a4: Bool = call.raws.bool(2)
      call.resultRaws.set(0, TensorEngine.allclose(a0, a1, rtol: a2, atol: a3, equalNaN: a4))
      return engineFailure()
    }
    registry.register("engine.equal(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.resultRaws.set(0, TensorEngine.equal(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide(_:_:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.floorDivide(_:_:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.floorDivide(a0, a1))
      return engineFailure()
    }
    registry.register("engine.div(_:_:rounding:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: String = call.refs.string(2)
      call.set(call.resultReferences, 0, object: TensorEngine.div(a0, a1, rounding: a2))
      return engineFailure()
    }
    registry.register("engine.remainder(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.remainder(_:_:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.remainder(_:_:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.remainder(a0, a1))
      return engineFailure()
    }
    registry.register("engine.fmod(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.fmod(a0, a1))
      return engineFailure()
    }
    registry.register("engine.add(_:_:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.add(a0, a1, alpha: a2))
      return engineFailure()
    }
    registry.register("engine.sub(_:_:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.sub(a0, a1, alpha: a2))
      return engineFailure()
    }
    registry.register("engine.mul(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.mul(a0, a1))
      return engineFailure()
    }
    registry.register("engine.lerp(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.lerp(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.lerp(_:_:_:)[Tensor,Tensor,Tensor]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      call.set(call.resultReferences, 0, object: TensorEngine.lerp(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.addcmul(_:_:_:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.addcmul(a0, a1, a2, value: a3))
      return engineFailure()
    }
    registry.register("engine.addcdiv(_:_:_:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.addcdiv(a0, a1, a2, value: a3))
      return engineFailure()
    }
    registry.register("engine.addmv(_:_:_:beta:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(0)
      let a4: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.addmv(a0, a1, a2, beta: a3, alpha: a4))
      return engineFailure()
    }
    registry.register("engine.baddbmm(_:_:_:beta:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(0)
      let a4: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.baddbmm(a0, a1, a2, beta: a3, alpha: a4))
      return engineFailure()
    }
    registry.register("engine.cross(_:_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cross(a0, a1, dim: a2))
      return engineFailure()
    }
    registry.register("engine.cdist(_:_:p:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cdist(a0, a1, p: a2))
      return engineFailure()
    }
    registry.register("engine.pairwiseDistance(_:_:p:epsilon:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Double = call.raws.double(0)
      let a3: Double = call.raws.double(1)
      let a4: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: TensorEngine.pairwiseDistance(a0, a1, p: a2, epsilon: a3, keepDim: a4))
      return engineFailure()
    }
    registry.register("engine.logaddexp(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.logaddexp(a0, a1))
      return engineFailure()
    }
    registry.register("engine.heaviside(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.heaviside(a0, a1))
      return engineFailure()
    }
    registry.register("engine.hypot(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.hypot(a0, a1))
      return engineFailure()
    }
    registry.register("engine.deg2rad(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.deg2rad(a0))
      return engineFailure()
    }
  }

  private static func register12(_ registry: inout HostRegistry) {
    registry.register("engine.rad2deg(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.rad2deg(a0))
      return engineFailure()
    }
    registry.register("engine.logit(_:epsilon:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double? = (call.raws.bool(0) ? call.raws.double(1) : nil)
      call.set(call.resultReferences, 0, object: TensorEngine.logit(a0, epsilon: a1))
      return engineFailure()
    }
    registry.register("engine.nanToNum(_:nan:posinf:neginf:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double? = (call.raws.bool(1) ? call.raws.double(2) : nil)
      let a3: Double? = (call.raws.bool(3) ? call.raws.double(4) : nil)
      call.set(call.resultReferences, 0, object: TensorEngine.nanToNum(a0, nan: a1, posinf: a2, neginf: a3))
      return engineFailure()
    }
    registry.register("engine.Tensor.nanToNum(nan:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.nanToNum(nan: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.nansum()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.nansum())
      return engineFailure()
    }
    registry.register("engine.Tensor.nanmean()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.nanmean())
      return engineFailure()
    }
    registry.register("engine.Tensor.variance(dim:correction:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.variance(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.standardDeviation(dim:correction:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.standardDeviation(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.std(dim:correction:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.std(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: receiver.norm(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm(p:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.norm(p: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.cov(correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.cov(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.corrcoef()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.corrcoef())
      return engineFailure()
    }
    registry.register("engine.cov(_:correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cov(a0, correction: a1))
      return engineFailure()
    }
    registry.register("engine.corrcoef(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.corrcoef(a0))
      return engineFailure()
    }
    registry.register("engine.conv2d(_:_:_:stride:padding:dilation:groups:)") { call in
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
      let a3: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a4: [Int] = readArray(call.refs[4]) { r, o in r.int(0) }
      let a5: [Int] = readArray(call.refs[5]) { r, o in r.int(0) }
      let a6: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.conv2d(a0, a1, a2, stride: a3, padding: a4, dilation: a5, groups: a6))
      return engineFailure()
    }
    registry.register("engine.conv2dSame(_:_:_:dilation:groups:)") { call in
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
      let a3: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a4: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.conv2dSame(a0, a1, a2, dilation: a3, groups: a4))
      return engineFailure()
    }
    registry.register("engine.conv1d(_:_:_:stride:padding:dilation:groups:)") { call in
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
      let a3: Int = call.raws.int(1)
      let a4: Int = call.raws.int(2)
      let a5: Int = call.raws.int(3)
      let a6: Int = call.raws.int(4)
      call.set(call.resultReferences, 0, object: TensorEngine.conv1d(a0, a1, a2, stride: a3, padding: a4, dilation: a5, groups: a6))
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
    registry.register("engine.Tensor.amax(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.amax(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.amin(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.amin(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.argmax()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.argmax())
      return engineFailure()
    }
    registry.register("engine.Tensor.argmin()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.argmin())
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
    registry.register("engine.Tensor.sorted(descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Bool = call.raws.bool(0)
      let v2 = receiver.sorted(descending: a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.sort(dim:descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      let v2 = receiver.sort(dim: a0, descending: a1)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.argsort(dim:descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.argsort(dim: a0, descending: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.topk(_:dim:largest:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      let v2 = receiver.topk(a0, dim: a1, largest: a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.median()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.median())
      return engineFailure()
    }
    registry.register("engine.Tensor.unique()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.unique())
      return engineFailure()
    }
    registry.register("engine.Tensor.bincount(minLength:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.bincount(minLength: a0))
      return engineFailure()
    }
    registry.register("engine.max(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.max(a0))
      return engineFailure()
    }
    registry.register("engine.min(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.min(a0))
      return engineFailure()
    }
    registry.register("engine.argmax(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.argmax(a0))
      return engineFailure()
    }
    registry.register("engine.argmax(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.argmax(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.topk(_:_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      let v2 = TensorEngine.topk(a0, a1, dim: a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
  }

  private static func register13(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.scatter(dim:index:source:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.scatter(dim: a0, index: a1, source: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.scatterAdd(dim:index:source:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      call.set(call.resultReferences, 0, object: receiver.scatterAdd(dim: a0, index: a1, source: a2))
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
    registry.register("engine.Tensor.nonzero()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.nonzero())
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
    registry.register("engine.Tensor.flip(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.flip(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.flip(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.flip(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.roll(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.roll(a0, dim: a1))
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
    registry.register("engine.Tensor.tile(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.tile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.tile(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.tile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.repeatInterleave(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.repeatInterleave(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.padded(_:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.padded(a0, value: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.tril(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.tril(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.triu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.triu(a0))
      return engineFailure()
    }
    registry.register("engine.embedding(_:_:paddingIndex:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Int? = (call.raws.bool(0) ? call.raws.int(1) : nil)
      call.set(call.resultReferences, 0, object: TensorEngine.embedding(a0, a1, paddingIndex: a2))
      return engineFailure()
    }
    registry.register("engine.gather(_:dim:index:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.gather(a0, dim: a1, index: a2))
      return engineFailure()
    }
    registry.register("engine.pad(_:_:value:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a2: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.pad(a0, a1, value: a2))
      return engineFailure()
    }
    registry.register("engine.tril(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.tril(a0, a1))
      return engineFailure()
    }
    registry.register("engine.triu(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.triu(a0, a1))
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
    registry.register("engine.meshgrid(_:)") { call in
      let v2: [Tensor] = readArray(call.refs[0]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a0: [Tensor] = v2
      call.set(call.resultReferences, 0, array: TensorEngine.meshgrid(a0), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.det(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.det(a0))
      return engineFailure()
    }
    registry.register("engine.inverse(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.inverse(a0))
      return engineFailure()
    }
    registry.register("engine.solve(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.solve(a0, a1))
      return engineFailure()
    }
    registry.register("engine.lstsq(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.lstsq(a0, a1))
      return engineFailure()
    }
    registry.register("engine.eigh(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let v2 = TensorEngine.eigh(a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.det()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.det())
      return engineFailure()
    }
    registry.register("engine.Tensor.inverse()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.inverse())
      return engineFailure()
    }
    registry.register("engine.Tensor.matrixPower(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.matrixPower(a0))
      return engineFailure()
    }
    registry.register("engine.batchNorm(_:runningMean:runningVar:weight:bias:training:momentum:epsilon:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let v2: Tensor?
      if call.raws.bool(0) {
        guard let v3 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
        v2 = v3
      } else {
        v2 = nil
      }
      let a1: Tensor? = v2
      let v4: Tensor?
      if call.raws.bool(1) {
        guard let v5 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v4 = v5
      } else {
        v4 = nil
      }
      let a2: Tensor? = v4
      let v6: Tensor?
      if call.raws.bool(2) {
        guard let v7 = call.refs.object(3, Tensor.self) else { return call.failMissing() }
        v6 = v7
      } else {
        v6 = nil
      }
      let a3: Tensor? = v6
      let v8: Tensor?
      if call.raws.bool(3) {
        guard let v9 = call.refs.object(4, Tensor.self) else { return call.failMissing() }
        v8 = v9
      } else {
        v8 = nil
      }
      let a4: Tensor? = v8
      let a5: Bool = call.raws.bool(4)
      let a6: Double = call.raws.double(5)
      let a7: Double = call.raws.double(6)
      call.set(call.resultReferences, 0, object: TensorEngine.batchNorm(a0, runningMean: a1, runningVar: a2, weight: a3, bias: a4, training: a5, momentum: a6, epsilon: a7))
      return engineFailure()
    }
    registry.register("engine.layerNorm(_:_:weight:bias:epsilon:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let v2: Tensor?
      if call.raws.bool(0) {
        guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
        v2 = v3
      } else {
        v2 = nil
      }
      let a2: Tensor? = v2
      let v4: Tensor?
      if call.raws.bool(1) {
        guard let v5 = call.refs.object(3, Tensor.self) else { return call.failMissing() }
        v4 = v5
      } else {
        v4 = nil
      }
      let a3: Tensor? = v4
      let a4: Double = call.raws.double(2)
      call.set(call.resultReferences, 0, object: TensorEngine.layerNorm(a0, a1, weight: a2, bias: a3, epsilon: a4))
      return engineFailure()
    }
    registry.register("engine.dropout(_:p:training:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.dropout(a0, p: a1, training: a2))
      return engineFailure()
    }
  }

  private static func register14(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.%(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 % a1)
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
    registry.register("engine.Tensor.%(a:b:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: a0 % a1)
      return engineFailure()
    }
    registry.register("engine.Tensor.%(a:b:)[Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: a0 % a1)
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
    registry.register("engine.Tensor.+=(a:b:)[inout Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      a0 += a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.-=(a:b:)[inout Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      a0 -= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.*=(a:b:)[inout Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      a0 *= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor./=(a:b:)[inout Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      a0 /= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.+=(a:b:)[inout Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      a0 += a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.-=(a:b:)[inout Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      a0 -= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor.*=(a:b:)[inout Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      a0 *= a1
      call.set(call.refs, 0, object: a0)
      return engineFailure()
    }
    registry.register("engine.Tensor./=(a:b:)[inout Tensor,Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      var a0: Tensor = v1
      let a1: Int = call.raws.int(0)
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
    registry.register("engine.Tensor..!=(a:b:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: a0 .!= a1)
      return engineFailure()
    }
  }

  private static func register15(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.kthvalue(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      let v2 = receiver.kthvalue(a0, dim: a1, keepDim: a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.median(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      let v2 = receiver.median(dim: a0, keepDim: a1)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.mode(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      let v2 = receiver.mode(dim: a0, keepDim: a1)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.quantile(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.quantile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.quantile(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.quantile(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.quantile(_:)[Tensor]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.quantile(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.histc(bins:min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Double = call.raws.double(1)
      let a2: Double = call.raws.double(2)
      call.set(call.resultReferences, 0, object: receiver.histc(bins: a0, min: a1, max: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.cummax(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver.cummax(dim: a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.cummin(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let v2 = receiver.cummin(dim: a0)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.Tensor.countNonzero(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.countNonzero(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.uniqueCounts()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let v2 = receiver.uniqueCounts()
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.searchsorted(_:_:right:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.searchsorted(a0, a1, right: a2))
      return engineFailure()
    }
    registry.register("engine.bucketize(_:_:right:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      let a2: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.bucketize(a0, a1, right: a2))
      return engineFailure()
    }
    registry.register("engine.quantile(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.quantile(a0, a1))
      return engineFailure()
    }
    registry.register("engine.quantile(_:_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Int = call.raws.int(1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: TensorEngine.quantile(a0, a1, dim: a2, keepDim: a3))
      return engineFailure()
    }
    registry.register("engine.median(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.median(a0))
      return engineFailure()
    }
    registry.register("engine.unique(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.unique(a0))
      return engineFailure()
    }
    registry.register("engine.bincount(_:minLength:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.bincount(a0, minLength: a1))
      return engineFailure()
    }
    registry.register("engine.histc(_:bins:min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Double = call.raws.double(1)
      let a3: Double = call.raws.double(2)
      call.set(call.resultReferences, 0, object: TensorEngine.histc(a0, bins: a1, min: a2, max: a3))
      return engineFailure()
    }
    registry.register("engine.sort(_:dim:descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      let v2 = TensorEngine.sort(a0, dim: a1, descending: a2)
      call.set(call.resultReferences, 0, object: v2.0)
      call.set(call.resultReferences, 1, object: v2.1)
      return engineFailure()
    }
    registry.register("engine.argsort(_:dim:descending:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.argsort(a0, dim: a1, descending: a2))
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
  }

  private static func register16(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.sin()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.sin())
      return engineFailure()
    }
    registry.register("engine.Tensor.cos()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.cos())
      return engineFailure()
    }
    registry.register("engine.Tensor.tan()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.tan())
      return engineFailure()
    }
    registry.register("engine.Tensor.floor()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.floor())
      return engineFailure()
    }
    registry.register("engine.Tensor.ceil()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.ceil())
      return engineFailure()
    }
    registry.register("engine.Tensor.round()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.round())
      return engineFailure()
    }
    registry.register("engine.Tensor.trunc()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.trunc())
      return engineFailure()
    }
    registry.register("engine.Tensor.sign()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.sign())
      return engineFailure()
    }
    registry.register("engine.Tensor.square()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.square())
      return engineFailure()
    }
    registry.register("engine.Tensor.reciprocal()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.reciprocal())
      return engineFailure()
    }
    registry.register("engine.Tensor.rsqrt()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.rsqrt())
      return engineFailure()
    }
    registry.register("engine.Tensor.log2()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.log2())
      return engineFailure()
    }
    registry.register("engine.Tensor.log10()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.log10())
      return engineFailure()
    }
    registry.register("engine.Tensor.log1p()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.log1p())
      return engineFailure()
    }
    registry.register("engine.Tensor.expm1()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.expm1())
      return engineFailure()
    }
    registry.register("engine.Tensor.erf()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.erf())
      return engineFailure()
    }
    registry.register("engine.Tensor.neg()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.neg())
      return engineFailure()
    }
    registry.register("engine.neg(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.neg(a0))
      return engineFailure()
    }
    registry.register("engine.clamp(_:min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.clamp(a0, min: a1, max: a2))
      return engineFailure()
    }
    registry.register("engine.clamp(_:min:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.clamp(a0, min: a1))
      return engineFailure()
    }
    registry.register("engine.clamp(_:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.clamp(a0, max: a1))
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
    registry.register("engine.tan(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.tan(a0))
      return engineFailure()
    }
    registry.register("engine.asin(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.asin(a0))
      return engineFailure()
    }
    registry.register("engine.acos(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.acos(a0))
      return engineFailure()
    }
    registry.register("engine.atan(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.atan(a0))
      return engineFailure()
    }
    registry.register("engine.atan2(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.atan2(a0, a1))
      return engineFailure()
    }
    registry.register("engine.sinh(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sinh(a0))
      return engineFailure()
    }
    registry.register("engine.cosh(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.cosh(a0))
      return engineFailure()
    }
    registry.register("engine.expm1(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.expm1(a0))
      return engineFailure()
    }
  }

  private static func register17(_ registry: inout HostRegistry) {
    registry.register("engine.exp2(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.exp2(a0))
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
    registry.register("engine.prelu(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.prelu(a0, a1))
      return engineFailure()
    }
    registry.register("engine.elu(_:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.elu(a0, alpha: a1))
      return engineFailure()
    }
    registry.register("engine.gelu(_:approximate:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: String = call.refs.string(1)
      call.set(call.resultReferences, 0, object: TensorEngine.gelu(a0, approximate: a1))
      return engineFailure()
    }
    registry.register("engine.silu(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.silu(a0))
      return engineFailure()
    }
    registry.register("engine.softplus(_:beta:threshold:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.softplus(a0, beta: a1, threshold: a2))
      return engineFailure()
    }
    registry.register("engine.logSigmoid(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.logSigmoid(a0))
      return engineFailure()
    }
    registry.register("engine.hardtanh(_:min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.hardtanh(a0, min: a1, max: a2))
      return engineFailure()
    }
    registry.register("engine.relu6(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.relu6(a0))
      return engineFailure()
    }
    registry.register("engine.softsign(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.softsign(a0))
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
    registry.register("engine.Tensor.clamp(min:max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.clamp(min: a0, max: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamp(min:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.clamp(min: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.clamp(max:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.clamp(max: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow(_:)[Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.pow(_:)[Tensor]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.pow(a0))
      return engineFailure()
    }
    registry.register("engine.pow(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.pow(_:_:)[Tensor,Double]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.pow(_:_:)[Int,Tensor]") { call in
      let a0: Int = call.raws.int(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.pow(a0, a1))
      return engineFailure()
    }
    registry.register("engine.pow(_:_:)[Double,Tensor]") { call in
      let a0: Double = call.raws.double(0)
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.pow(a0, a1))
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
    registry.register("engine.mm(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.mm(a0, a1))
      return engineFailure()
    }
    registry.register("engine.bmm(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.bmm(a0, a1))
      return engineFailure()
    }
    registry.register("engine.dot(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.dot(a0, a1))
      return engineFailure()
    }
  }

  private static func register18(_ registry: inout HostRegistry) {
    registry.register("engine.mv(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.mv(a0, a1))
      return engineFailure()
    }
    registry.register("engine.outer(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.outer(a0, a1))
      return engineFailure()
    }
    registry.register("engine.addmm(_:_:_:beta:alpha:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      guard let v3 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v3
      let a3: Double = call.raws.double(0)
      let a4: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: TensorEngine.addmm(a0, a1, a2, beta: a3, alpha: a4))
      return engineFailure()
    }
    registry.register("engine.einsum(_:_:)") { call in
      let a0: String = call.refs.string(0)
      let v2: [Tensor] = readArray(call.refs[1]) { r, o in
        guard let v1 = o.object(0, Tensor.self) else { return nil }
        return v1
      }
      let a1: [Tensor] = v2
      call.set(call.resultReferences, 0, object: TensorEngine.einsum(a0, a1))
      return engineFailure()
    }
    registry.register("engine.einsum(_:_:_:)") { call in
      let a0: String = call.refs.string(0)
      guard let v1 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v1
      guard let v2 = call.refs.object(2, Tensor.self) else { return call.failMissing() }
      let a2: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.einsum(a0, a1, a2))
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
    registry.register("engine.Tensor.mm(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.mm(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.dot(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.dot(a0))
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
    registry.register("engine.Tensor.sum(dim:keepDim:)[[Int],Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
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
    registry.register("engine.Tensor.mean(dim:keepDim:)[[Int],Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: receiver.mean(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.prod()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.prod())
      return engineFailure()
    }
    registry.register("engine.Tensor.prod(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.prod(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumulativeSum(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.cumulativeSum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumsum(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.cumsum(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.cumprod(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.cumprod(dim: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.countNonzero()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.countNonzero())
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
    registry.register("engine.Tensor.all(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.all(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.any(dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.any(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.sum(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.sum(a0))
      return engineFailure()
    }
    registry.register("engine.sum(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.sum(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.mean(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.mean(a0))
      return engineFailure()
    }
    registry.register("engine.mean(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.mean(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.prod(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.prod(a0))
      return engineFailure()
    }
    registry.register("engine.cumsum(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cumsum(a0, dim: a1))
      return engineFailure()
    }
    registry.register("engine.cumprod(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.cumprod(a0, dim: a1))
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
    registry.register("engine.Tensor.flatten(startDim:endDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.flatten(startDim: a0, endDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.ravel()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.ravel())
      return engineFailure()
    }
    registry.register("engine.Tensor.unflatten(dim:sizes:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.unflatten(dim: a0, sizes: a1))
      return engineFailure()
    }
  }

  private static func register19(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.t()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.t())
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
    registry.register("engine.Tensor.transpose(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.transpose(a0, a1))
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
    registry.register("engine.Tensor.permute(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.permute(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.permute(_:)[[Int]]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: receiver.permute(a0))
      return engineFailure()
    }
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
    registry.register("engine.Tensor.expandAs(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v2
      call.set(call.resultReferences, 0, object: receiver.expandAs(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.narrow(dim:start:length:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: receiver.narrow(dim: a0, start: a1, length: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.select(dim:index:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.select(dim: a0, index: a1))
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
    registry.register("engine.Tensor.slice(dim:_:_:step:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      let a3: Int = call.raws.int(3)
      call.set(call.resultReferences, 0, object: receiver.slice(dim: a0, a1, a2, step: a3))
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
    registry.register("engine.Tensor.split(_:dim:)[[Int],Int]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
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
    registry.register("engine.Tensor.unbind(dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, array: receiver.unbind(dim: a0), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.diagonal(offset:dim1:dim2:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Int = call.raws.int(2)
      call.set(call.resultReferences, 0, object: receiver.diagonal(offset: a0, dim1: a1, dim2: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.trace()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.trace())
      return engineFailure()
    }
    registry.register("engine.Tensor.column(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.column(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.movedim(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: receiver.movedim(a0, a1))
      return engineFailure()
    }
    registry.register("engine.transpose(_:_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.transpose(a0, a1, a2))
      return engineFailure()
    }
    registry.register("engine.flatten(_:startDim:endDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.flatten(a0, startDim: a1, endDim: a2))
      return engineFailure()
    }
    registry.register("engine.squeeze(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.squeeze(a0))
      return engineFailure()
    }
    registry.register("engine.unsqueeze(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.unsqueeze(a0, a1))
      return engineFailure()
    }
    registry.register("engine.reshape(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.reshape(a0, a1))
      return engineFailure()
    }
    registry.register("engine.diagonal(_:offset:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.diagonal(a0, offset: a1))
      return engineFailure()
    }
    registry.register("engine.split(_:_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, array: TensorEngine.split(a0, a1, dim: a2), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
      return engineFailure()
    }
    registry.register("engine.chunk(_:_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, array: TensorEngine.chunk(a0, a1, dim: a2), element: Layout(raw: 0, ref: 1)) { value, r, o, call in
        call.set(o, 0, object: value)
      }
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
    registry.register("engine.softmin(_:dim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.softmin(a0, dim: a1))
      return engineFailure()
    }
  }

  private static func register20(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.variance(correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.variance(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.variance(dim:correction:keepDim:)[Int,Int,Bool]") { call in
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
    registry.register("engine.Tensor.standardDeviation(dim:correction:keepDim:)[Int,Int,Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.standardDeviation(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.std(correction:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: receiver.std(correction: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.std(dim:correction:keepDim:)[Int,Int,Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.std(dim: a0, correction: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.norm())
      return engineFailure()
    }
    registry.register("engine.Tensor.norm(dim:keepDim:)[Int,Bool]") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.norm(dim: a0, keepDim: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.norm(p:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Int = call.raws.int(1)
      let a2: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: receiver.norm(p: a0, dim: a1, keepDim: a2))
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
    registry.register("engine.logsumexp(_:dim:keepDim:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.logsumexp(a0, dim: a1, keepDim: a2))
      return engineFailure()
    }
    registry.register("engine.convTranspose2d(_:_:_:stride:padding:outputPadding:dilation:)") { call in
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
      let a3: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a4: [Int] = readArray(call.refs[4]) { r, o in r.int(0) }
      let a5: [Int] = readArray(call.refs[5]) { r, o in r.int(0) }
      let a6: [Int] = readArray(call.refs[6]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.convTranspose2d(a0, a1, a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6))
      return engineFailure()
    }
    registry.register("engine.maxPool2d(_:_:stride:padding:dilation:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a2: [Int] = readArray(call.refs[2]) { r, o in r.int(0) }
      let a3: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a4: [Int] = readArray(call.refs[4]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.maxPool2d(a0, a1, stride: a2, padding: a3, dilation: a4))
      return engineFailure()
    }
    registry.register("engine.avgPool2d(_:_:stride:padding:countIncludePad:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      let a2: [Int] = readArray(call.refs[2]) { r, o in r.int(0) }
      let a3: [Int] = readArray(call.refs[3]) { r, o in r.int(0) }
      let a4: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: TensorEngine.avgPool2d(a0, a1, stride: a2, padding: a3, countIncludePad: a4))
      return engineFailure()
    }
    registry.register("engine.adaptiveAvgPool2d(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: [Int] = readArray(call.refs[1]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.adaptiveAvgPool2d(a0, a1))
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
  }

  private static func register21(_ registry: inout HostRegistry) {
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
  }

  private static func register22(_ registry: inout HostRegistry) {
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
    registry.register("engine.PolynomialLR.init(_:totalSteps:power:)") { call in
      guard let v1 = call.refs.anyObject(0) as? any Optimizer else { return call.failMissing() }
      let a0: any Optimizer = v1
      let a1: Int = call.raws.int(0)
      let a2: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: PolynomialLR(a0, totalSteps: a1, power: a2))
      return engineFailure()
    }
    registry.register("engine.PolynomialLR.step()") { call in
      guard let v1 = call.refs.object(0, PolynomialLR.self) else { return call.failMissing() }
      let receiver = v1
      receiver.step()
      return engineFailure()
    }
    registry.register("engine.PolynomialLR.learningRates") { call in
      guard let v1 = call.refs.object(0, PolynomialLR.self) else { return call.failMissing() }
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
    registry.register("engine.rand(_:dtype:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.rand(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.rand(_:dtype:requiresGradient:)[[Int],DType,Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.rand(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randn(_:dtype:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.randn(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randn(_:dtype:requiresGradient:)[[Int],DType,Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.randn(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.randLike(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.randLike(a0))
      return engineFailure()
    }
    registry.register("engine.randnLike(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.randnLike(a0))
      return engineFailure()
    }
    registry.register("engine.normal(_:_:shape:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      let a2: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.normal(a0, a1, shape: a2))
      return engineFailure()
    }
    registry.register("engine.normal(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      guard let v2 = call.refs.object(1, Tensor.self) else { return call.failMissing() }
      let a1: Tensor = v2
      call.set(call.resultReferences, 0, object: TensorEngine.normal(a0, a1))
      return engineFailure()
    }
    registry.register("engine.randint(_:shape:dtype:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a2: DType = readDType(call.raws + 1)
      call.set(call.resultReferences, 0, object: TensorEngine.randint(a0, shape: a1, dtype: a2))
      return engineFailure()
    }
    registry.register("engine.randint(_:_:shape:dtype:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      let a2: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a3: DType = readDType(call.raws + 2)
      call.set(call.resultReferences, 0, object: TensorEngine.randint(a0, a1, shape: a2, dtype: a3))
      return engineFailure()
    }
    registry.register("engine.randperm(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.randperm(a0))
      return engineFailure()
    }
    registry.register("engine.bernoulli(_:shape:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      call.set(call.resultReferences, 0, object: TensorEngine.bernoulli(a0, shape: a1))
      return engineFailure()
    }
    registry.register("engine.bernoulli(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.set(call.resultReferences, 0, object: TensorEngine.bernoulli(a0))
      return engineFailure()
    }
  }

  private static func register23(_ registry: inout HostRegistry) {
    registry.register("engine.Tensor.uniformInPlace(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.uniformInPlace(a0, a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.normalInPlace(mean:std:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      call.set(call.resultReferences, 0, object: receiver.normalInPlace(mean: a0, std: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.bernoulliInPlace(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.bernoulliInPlace(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.randomInPlace()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.randomInPlace())
      return engineFailure()
    }
    registry.register("engine.Tensor.exponentialInPlace(rate:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: receiver.exponentialInPlace(rate: a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.multinomial(_:replacement:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: receiver.multinomial(a0, replacement: a1))
      return engineFailure()
    }
    registry.register("engine.multinomial(_:_:replacement:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.multinomial(a0, a1, replacement: a2))
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
    registry.register("engine.Tensor.init(_:)[Bool]") { call in
      let a0: Bool = call.raws.bool(0)
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
    registry.register("engine.Tensor.init(_:requiresGradient:)[[[[Double]]],Bool]") { call in
      let a0: [[[Double]]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } } }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:dtype:requiresGradient:)") { call in
      let a0: [Double] = readArray(call.refs[0]) { r, o in r.double(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: Tensor(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:dtype:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      call.set(call.resultReferences, 0, object: Tensor(a0, dtype: a1))
      return engineFailure()
    }
    registry.register("engine.full(_:_:dtype:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Double = call.raws.double(0)
      let a2: DType = readDType(call.raws + 1)
      let a3: Bool = call.raws.bool(2)
      call.set(call.resultReferences, 0, object: TensorEngine.full(a0, a1, dtype: a2, requiresGradient: a3))
      return engineFailure()
    }
    registry.register("engine.full(_:_:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.full(a0, a1))
      return engineFailure()
    }
    registry.register("engine.zeros(_:dtype:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.zeros(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.zeros(_:dtype:requiresGradient:)[[Int],DType,Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.zeros(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.ones(_:dtype:requiresGradient:)") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.ones(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.ones(_:dtype:requiresGradient:)[[Int],DType,Bool]") { call in
      let a0: [Int] = readArray(call.refs[0]) { r, o in r.int(0) }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: TensorEngine.ones(a0, dtype: a1, requiresGradient: a2))
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
    registry.register("engine.fullLike(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.fullLike(a0, a1))
      return engineFailure()
    }
    registry.register("engine.eye(_:)") { call in
      let a0: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.eye(a0))
      return engineFailure()
    }
    registry.register("engine.eye(_:_:)") { call in
      let a0: Int = call.raws.int(0)
      let a1: Int = call.raws.int(1)
      call.set(call.resultReferences, 0, object: TensorEngine.eye(a0, a1))
      return engineFailure()
    }
    registry.register("engine.diag(_:_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.diag(a0, a1))
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
    registry.register("engine.arange(_:)[Double]") { call in
      let a0: Double = call.raws.double(0)
      call.set(call.resultReferences, 0, object: TensorEngine.arange(a0))
      return engineFailure()
    }
    registry.register("engine.arange(_:_:step:)[Double,Double,Double]") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      let a2: Double = call.raws.double(2)
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
    registry.register("engine.logspace(_:_:_:base:)") { call in
      let a0: Double = call.raws.double(0)
      let a1: Double = call.raws.double(1)
      let a2: Int = call.raws.int(2)
      let a3: Double = call.raws.double(3)
      call.set(call.resultReferences, 0, object: TensorEngine.logspace(a0, a1, a2, base: a3))
      return engineFailure()
    }
    registry.register("engine.oneHot(_:classes:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      let a1: Int = call.raws.int(0)
      call.set(call.resultReferences, 0, object: TensorEngine.oneHot(a0, classes: a1))
      return engineFailure()
    }
    registry.register("engine.DType.description") { call in
      let receiver = readDType(call.raws + 0)
      call.set(call.resultReferences, 0, receiver.description)
      return engineFailure()
    }
    registry.register("engine.DType.isFloatingPoint") { call in
      let receiver = readDType(call.raws + 0)
      call.resultRaws.set(0, receiver.isFloatingPoint)
      return engineFailure()
    }
  }

  private static func register24(_ registry: inout HostRegistry) {
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
    registry.register("engine.Tensor.init(_:requiresGradient:)[Float,Bool]") { call in
      let a0: Float = call.raws.float(0)
      let a1: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)[[[Float]],Bool]") { call in
      let a0: [[Float]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.float(0) } }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)[[[Bool]]]") { call in
      let a0: [[Bool]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.bool(0) } }
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:)[[[[Int]]]]") { call in
      let a0: [[[Int]]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in readArray(o[0]) { r, o in r.int(0) } } }
      call.set(call.resultReferences, 0, object: Tensor(a0))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:requiresGradient:)[[[[[Double]]]],Bool]") { call in
      let a0: [[[[Double]]]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in readArray(o[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } } } }
      let a1: Bool = call.raws.bool(0)
      call.set(call.resultReferences, 0, object: Tensor(a0, requiresGradient: a1))
      return engineFailure()
    }
    registry.register("engine.Tensor.init(_:dtype:requiresGradient:)[[[Double]],DType,Bool]") { call in
      let a0: [[Double]] = readArray(call.refs[0]) { r, o in readArray(o[0]) { r, o in r.double(0) } }
      let a1: DType = readDType(call.raws + 0)
      let a2: Bool = call.raws.bool(1)
      call.set(call.resultReferences, 0, object: Tensor(a0, dtype: a1, requiresGradient: a2))
      return engineFailure()
    }
    registry.register("engine.Tensor.description") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, receiver.description)
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
    registry.register("engine.Tensor.shape") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.shape, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.strides") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, array: receiver.strides, element: Layout(raw: 1, ref: 0)) { value, r, o, call in
        r.set(0, value)
      }
      return engineFailure()
    }
    registry.register("engine.Tensor.rank") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.rank)
      return engineFailure()
    }
    registry.register("engine.Tensor.size(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      let a0: Int = call.raws.int(0)
      call.resultRaws.set(0, receiver.size(a0))
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
    registry.register("engine.Tensor.isContiguous()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.resultRaws.set(0, receiver.isContiguous())
      return engineFailure()
    }
    registry.register("engine.Tensor.detached()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.detached())
      return engineFailure()
    }
    registry.register("engine.Tensor.detach()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.detach())
      return engineFailure()
    }
    registry.register("engine.Tensor.contiguous()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.contiguous())
      return engineFailure()
    }
    registry.register("engine.Tensor.cloned()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.cloned())
      return engineFailure()
    }
    registry.register("engine.Tensor.clone()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.clone())
      return engineFailure()
    }
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
    registry.register("engine.Tensor.double()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.double())
      return engineFailure()
    }
    registry.register("engine.Tensor.long()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.long())
      return engineFailure()
    }
    registry.register("engine.Tensor.int()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.int())
      return engineFailure()
    }
    registry.register("engine.Tensor.bool()") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let receiver = v1
      call.set(call.resultReferences, 0, object: receiver.bool())
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
  }

  private static func register25(_ registry: inout HostRegistry) {
    registry.register("engine.Float.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.resultRaws.set(0, Float(a0))
      return engineFailure()
    }
    registry.register("engine.Bool.init(_:)") { call in
      guard let v1 = call.refs.object(0, Tensor.self) else { return call.failMissing() }
      let a0: Tensor = v1
      call.resultRaws.set(0, Bool(a0))
      return engineFailure()
    }
    registry.register("engine.ProgressEvent.==") { call in
      guard let a = call.refs.boxed(0, ProgressEvent.self), let b = call.refs.boxed(1, ProgressEvent.self) else { return call.failMissing() }
      call.resultRaws.set(0, a == b)
      return nil
    }
    registry.register("engine.ProgressEvent.hashValue") { call in
      guard let a = call.refs.boxed(0, ProgressEvent.self) else { return call.failMissing() }
      call.set(call.resultReferences, 0, String(reflecting: a))
      return nil
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
@inline(__always) private func readReduction(_ r: RawSlots) -> Reduction {
  switch r.int(0) {
  case 1: return .sum
  case 2: return .none
  default: return .mean
  }
}
@inline(__always) private func writeReduction(_ value: Reduction, _ r: RawSlots) {
  switch value {
  case .mean: r.set(0, 0)
  case .sum: r.set(0, 1)
  case .none: r.set(0, 2)
  }
}
@inline(__always) private func readDType(_ r: RawSlots) -> DType {
  switch r.int(0) {
  case 1: return .float64
  case 2: return .int64
  case 3: return .int32
  case 4: return .uint8
  case 5: return .bool
  default: return .float32
  }
}
@inline(__always) private func writeDType(_ value: DType, _ r: RawSlots) {
  switch value {
  case .float32: r.set(0, 0)
  case .float64: r.set(0, 1)
  case .int64: r.set(0, 2)
  case .int32: r.set(0, 3)
  case .uint8: r.set(0, 4)
  case .bool: r.set(0, 5)
  }
}
