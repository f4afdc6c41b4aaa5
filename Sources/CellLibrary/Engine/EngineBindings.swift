// What cells see of TensorEngine. Most of it is generated from the engine's own declarations (see
// Scripts/generate-bindings.py); what cannot be generated stands here.

import CellIR
import CellMachine
import Diagnostics
import TensorEngine

/// The engine's declarations and functions for cells.
public enum EngineBindings {
  /// Library texts, after those of the prelude.
  public static var sources: [(name: String, text: String)] {
    [("Engine", declarations), ("EngineExtras", extras)]
  }

  /// Adds the engine's functions to a registry.
  public static func register(_ registry: inout HostRegistry, sink: OutputSink) {
    registerGenerated(&registry)
    registry.register("Module.callAsFunction") { call in
      let receiver = module(call, 0)
      call.setResult(0, object: receiver(object(call, 1, Tensor.self)))
      return engineFailure()
    }
    registerTrainable(&registry)
    registerTensorPaths(&registry)
    registry.register("tableRow.new") { call in
      call.setResult(0, object: PendingRow())
      return nil
    }
    registry.register("tableRow.int") { call in
      object(call, 0, PendingRow.self).cells.append(.integer(call.int(0)))
      return nil
    }
    registry.register("tableRow.double") { call in
      object(call, 0, PendingRow.self).cells.append(.real(call.double(0)))
      return nil
    }
    registry.register("tableRow.float") { call in
      object(call, 0, PendingRow.self).cells.append(.single(call.float(0)))
      return nil
    }
    registry.register("tableRow.tensor") { call in
      object(call, 0, PendingRow.self).cells.append(object(call, 1, Tensor.self).tableCell)
      return nil
    }
    registry.register("grid.points") { call in
      guard call.double(0) <= call.double(1), call.double(2) <= call.double(3) else {
        return .invertedRange(lower: "lowerBound", upper: "upperBound")
      }
      call.setResult(
        0,
        object: gridPoints(
          x: call.double(0)...call.double(1), y: call.double(2)...call.double(3),
          steps: call.int(4)))
      return engineFailure()
    }
    registry.register("tableRow.string") { call in
      object(call, 0, PendingRow.self).cells.append(.text(call.string(1)))
      return nil
    }
    registry.register("table.addRow") { call in
      object(call, 0, Table.self).addRow(cells: object(call, 1, PendingRow.self).cells)
      return engineFailure()
    }
    registry.register("show.table") { call in
      let table = object(call, 0, Table.self)
      return sink.show(.table(markdown: table.markdown))
        ? engineFailure() : .output(limitBytes: sink.limitBytes)
    }
    registry.register("show.figure") { call in
      let figure = object(call, 0, Figure.self)
      return sink.show(
        .figure(svg: figure.svg, title: figure.summary, table: figure.dataTable.markdown))
        ? engineFailure() : .output(limitBytes: sink.limitBytes)
    }
  }

  static let extras = #"""
    protocol TableValue { func _add(to row: _TableRow) }
    @_opaque @_layout("object") struct _TableRow {
      @_host("tableRow.new") init()
      @_host("tableRow.int") func _int(_ v: Int)
      @_host("tableRow.double") func _double(_ v: Double)
      @_host("tableRow.float") func _float(_ v: Float)
      @_host("tableRow.string") func _string(_ v: String)
      @_host("tableRow.tensor") func _tensor(_ v: Tensor)
    }
    extension Int: TableValue { func _add(to row: _TableRow) { row._int(self) } }
    extension Double: TableValue { func _add(to row: _TableRow) { row._double(self) } }
    extension Float: TableValue { func _add(to row: _TableRow) { row._float(self) } }
    extension Bool: TableValue { func _add(to row: _TableRow) { row._string(self ? "true" : "false") } }
    extension String: TableValue { func _add(to row: _TableRow) { row._string(self) } }
    //@with Tensor
    extension Tensor: TableValue { func _add(to row: _TableRow) { row._tensor(self) } }
    @_host("grid.points") func _gridPoints(_ x0: Double, _ x1: Double, _ y0: Double, _ y1: Double, _ steps: Int) -> Tensor
    /// The points of a grid over a plane, row by row: shape [steps * steps, 2].
    func gridPoints(x: ClosedRange<Double>, y: ClosedRange<Double>, steps: Int = 41) -> Tensor {
      _gridPoints(x.lowerBound, x.upperBound, y.lowerBound, y.upperBound, steps)
    }
    extension Table {
      @_host("table.addRow") func _addRow(_ row: _TableRow)
      /// Adds a row: one value for each column.
      func addRow(_ values: any TableValue...) {
        let row = _TableRow()
        for value in values { value._add(to: row) }
        _addRow(row)
      }
    }
    @_opaque @_layout("object") struct _TensorPath {
      @_host("tensorPath.new") init()
      @_host("tensorPath.at") func _at(_ index: Int)
      @_host("tensorPath.slice") func _slice(_ start: Int, _ end: Int, _ step: Int, _ bounds: Int)
      @_host("tensorPath.tensor") func _tensor(_ index: Tensor)
      @_host("tensorPath.other") func _other(_ kind: Int)
    }
    /// What may stand between the brackets of a tensor's subscript.
    protocol TensorIndex { func _add(to path: _TensorPath) }
    extension Int: TensorIndex { func _add(to path: _TensorPath) { path._at(self) } }
    extension Range: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { let r = _asIntRange(self); path._slice(r.lowerBound, r.upperBound, 1, 3) }
    }
    extension ClosedRange: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { let r = _asIntClosed(self); path._slice(r.lowerBound, r.upperBound, 1, 7) }
    }
    extension PartialRangeFrom: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(_asIntFrom(self), 0, 1, 1) }
    }
    extension PartialRangeUpTo: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(0, _asIntUpTo(self), 1, 2) }
    }
    extension PartialRangeThrough: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(0, _asIntThrough(self), 1, 6) }
    }
    /// Elements of a dimension in steps; negative bounds count from the end.
    struct Slice: TensorIndex {
      let start: Int?
      let end: Int?
      let step: Int
      /// From `start` up to but not including `end`, in steps.
      init(_ start: Int? = nil, _ end: Int? = nil, step: Int = 1) {
        self.start = start
        self.end = end
        self.step = step
      }
      func _add(to path: _TensorPath) {
        path._slice(start ?? 0, end ?? 0, step, (start == nil ? 0 : 1) + (end == nil ? 0 : 2))
      }
    }
    /// One index of a subscript.
    struct IndexItem: TensorIndex {
      let _kind: Int
      func _add(to path: _TensorPath) { path._other(_kind) }
    }
    extension IndexItem {
      /// All elements of a dimension.
      static var all: IndexItem { IndexItem(_kind: 0) }
      /// As many dimensions as the other indices leave over.
      static var ellipsis: IndexItem { IndexItem(_kind: 1) }
      /// A new dimension of size 1.
      static var newAxis: IndexItem { IndexItem(_kind: 2) }
    }
    extension Tensor: TensorIndex { func _add(to path: _TensorPath) { path._tensor(self) } }
    extension Tensor {
      @_host("tensorPath.get") func _part(_ path: _TensorPath) -> Tensor
      @_host("tensorPath.set") func _assign(_ path: _TensorPath, _ value: Tensor)
      // `.all` and its like have no type of their own to be looked up in where the index is generic.
      /// The part at an index of the first dimension.
      subscript<A: TensorIndex>(_ a: A) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); _assign(path, newValue) }
      }
      /// The part at an index of the first dimension.
      subscript(_ a: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first two dimensions.
      subscript<A: TensorIndex, B: TensorIndex>(_ a: A, _ b: B) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first two dimensions.
      subscript<A: TensorIndex>(_ a: A, _ b: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first two dimensions.
      subscript<B: TensorIndex>(_ a: IndexItem, _ b: B) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first two dimensions.
      subscript(_ a: IndexItem, _ b: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex>(_ a: A, _ b: B, _ c: C) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<A: TensorIndex, B: TensorIndex>(_ a: A, _ b: B, _ c: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<A: TensorIndex, C: TensorIndex>(_ a: A, _ b: IndexItem, _ c: C) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<A: TensorIndex>(_ a: A, _ b: IndexItem, _ c: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<B: TensorIndex, C: TensorIndex>(_ a: IndexItem, _ b: B, _ c: C) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<B: TensorIndex>(_ a: IndexItem, _ b: B, _ c: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript<C: TensorIndex>(_ a: IndexItem, _ b: IndexItem, _ c: C) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first three dimensions.
      subscript(_ a: IndexItem, _ b: IndexItem, _ c: IndexItem) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); _assign(path, newValue) }
      }
      /// The part at indices of the first four dimensions.
      subscript<A: TensorIndex, B: TensorIndex, C: TensorIndex, D: TensorIndex>(_ a: A, _ b: B, _ c: C, _ d: D) -> Tensor {
        get { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); d._add(to: path); return _part(path) }
        nonmutating set { let path = _TensorPath(); a._add(to: path); b._add(to: path); c._add(to: path); d._add(to: path); _assign(path, newValue) }
      }
      static func += (a: inout Tensor, b: Double) { a = a + b }
      static func -= (a: inout Tensor, b: Double) { a = a - b }
      static func *= (a: inout Tensor, b: Double) { a = a * b }
      static func /= (a: inout Tensor, b: Double) { a = a / b }
      static func += (a: inout Tensor, b: Tensor) { a = a + b }
      static func -= (a: inout Tensor, b: Tensor) { a = a - b }
      static func *= (a: inout Tensor, b: Tensor) { a = a * b }
      static func /= (a: inout Tensor, b: Tensor) { a = a / b }
    }
    /// A part of a model: something with parameters that turns a tensor into a tensor.
    @_opaque protocol Module {
      @_host("Module.callAsFunction") func callAsFunction(_ input: Tensor) -> Tensor
    }
    extension Module {
      /// As PyTorch prints it.
      @_host("Module.description") var description: String
      @_host("Trainable.parameters") func parameters() -> [Tensor]
      @_host("Trainable.parameterNames") func _parameterNames() -> [String]
      @_host("Trainable.buffers") func buffers() -> [Tensor]
      @_host("Trainable.parameterCount") func parameterCount() -> Int
      @_host("Trainable.zeroGrad") func zeroGrad()
      @_host("Trainable.train") func _train(_ isTraining: Bool)
      @_host("Trainable.setRequiresGradient") func setRequiresGradient(_ isOn: Bool)
      /// The tensors that training changes, with their names, in order of declaration.
      func namedParameters() -> [(name: String, tensor: Tensor)] {
        let names = _parameterNames()
        let tensors = parameters()
        var found: [(name: String, tensor: Tensor)] = []
        for i in 0..<names.count { found.append((name: names[i], tensor: tensors[i])) }
        return found
      }
      /// Goes to training (the default) or, with `false`, to evaluation.
      func train(_ isTraining: Bool = true) { _train(isTraining) }
      /// Goes to evaluation: `Dropout` drops nothing then.
      func eval() { _train(false) }
    }
    extension Linear {
      /// The layer on a device.
      func to(_ device: Device) -> Linear { self }
    }
    extension ModuleList {
      /// As PyTorch prints it.
      @_host("Module.description") var description: String
      /// The tensors that training changes.
      @_host("Trainable.parameters") func parameters() -> [Tensor]
    }
    @resultBuilder enum ModuleBuilder {
      static func buildBlock(_ modules: any Module...) -> [any Module] { modules }
    }
    extension Sequential {
      /// The model on a device.
      func to(_ device: Device) -> Sequential { self }
      /// Layers one after the other.
      init(@ModuleBuilder _ layers: () -> [any Module]) { self = Sequential(layers()) }
      /// A layer by its position.
      subscript(index: Int) -> any Module { layers[index] }
      /// Layers with names of their own, which their parameters then bear: `fc1.weight`.
      init(named layers: [(String, any Module)]) {
        var names: [String] = []
        var parts: [any Module] = []
        for layer in layers {
          names.append(layer.0)
          parts.append(layer.1)
        }
        self = Sequential(names: names, parts)
      }
    }
    extension ModuleList {
      /// A model by its position.
      subscript(index: Int) -> any Module { modules[index] }
    }
    /// Runs code without recording gradients.
    func withoutGradients<T>(_ body: () -> T) -> T {
      let before = setGradientRecording(false)
      let result = body()
      _ = setGradientRecording(before)
      return result
    }
    /// The value of a function at a point, and its gradient there.
    func valueAndGradient(at x: Tensor, of function: (Tensor) -> Tensor) -> (value: Tensor, gradient: Tensor) {
      let isNested = x.requiresGradient
      let point = isNested ? x : x.detached()
      if !isNested { point.requiresGradient = true }
      let value = function(point)
      if !value.requiresGradient { return (value: value, gradient: zerosLike(x)) }
      let found = grad([value], [point], retainGraph: isNested, createGraph: isNested, allowUnused: true)
      return (value: isNested ? value : value.detached(), gradient: found[0])
    }
    /// The gradient of a function at a point.
    func gradient(at x: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
      valueAndGradient(at: x, of: function).gradient
    }
    /// The gradient of a function of a tensor, as a function.
    func gradient(of function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
      { x in valueAndGradient(at: x, of: function).gradient }
    }
    @_host("show.table") func show(_ value: Table)
    @_host("show.figure") func show(_ value: Figure)
    """#
}

extension EngineBindings {
  /// Subscripts: the indices are collected in an object, one call each.
  static func registerTensorPaths(_ registry: inout HostRegistry) {
    registry.register("tensorPath.new") { call in
      call.setResult(0, object: TensorPath())
      return nil
    }
    registry.register("tensorPath.at") { call in
      object(call, 0, TensorPath.self).items.append(call.int(0).tensorIndex)
      return nil
    }
    registry.register("tensorPath.slice") { call in
      // Bits: 1 there is a start, 2 there is an end, 4 the end belongs to the slice.
      let bounds = call.int(3)
      var end: Int? = bounds & 2 == 0 ? nil : call.int(1)
      if bounds & 4 != 0, let last = end {
        let (next, overflow) = last.addingReportingOverflow(1)
        end = overflow || next == 0 ? nil : next
      }
      let slice = Slice(bounds & 1 == 0 ? nil : call.int(0), end, step: call.int(2))
      object(call, 0, TensorPath.self).items.append(slice.tensorIndex)
      return nil
    }
    registry.register("tensorPath.tensor") { call in
      object(call, 0, TensorPath.self).items.append(object(call, 1, Tensor.self).tensorIndex)
      return nil
    }
    registry.register("tensorPath.other") { call in
      let item: IndexItem
      switch call.int(0) {
      case 0: item = .all
      case 1: item = .ellipsis
      default: item = .newAxis
      }
      object(call, 0, TensorPath.self).items.append(item)
      return nil
    }
    registry.register("tensorPath.get") { call in
      let path = object(call, 1, TensorPath.self)
      call.setResult(0, object: object(call, 0, Tensor.self).part(path.items))
      return engineFailure()
    }
    registry.register("tensorPath.set") { call in
      let path = object(call, 1, TensorPath.self)
      object(call, 0, Tensor.self).assign(path.items, object(call, 2, Tensor.self))
      return engineFailure()
    }
  }
}

/// The indices of a subscript while they are collected.
final class TensorPath {
  var items: [IndexItem] = []
}

/// A row of a table while its cells are added.
final class PendingRow {
  var cells: [TableCell] = []
}

/// A value type of the engine, as an object.
final class ValueBox<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}

// MARK: Reading arguments

/// An object of the engine. Checked code always passes the right one; anything else reads as a
/// fresh stand-in that the engine itself refuses.
@inline(__always)
func object<Object: AnyObject>(_ call: HostCall, _ slot: Int, _ type: Object.Type) -> Object {
  guard let found = call.object(slot, as: type) else {
    preconditionFailure("the checker passed a wrong object to the engine")
  }
  return found
}

func part(_ call: HostCall, _ slot: Int) -> any Trainable {
  (call.object(slot, as: AnyObject.self) as? any Trainable) ?? Identity()
}

func module(_ call: HostCall, _ slot: Int) -> any Module {
  (call.object(slot, as: AnyObject.self) as? any Module) ?? Identity()
}

func value<Value>(_ call: HostCall, _ slot: Int, _ fallback: Value) -> Value {
  call.object(slot, as: ValueBox<Value>.self)?.value ?? fallback
}

func values<Value>(_ array: GuestArray, _ fallback: Value) -> [Value] {
  array.refs.map { $0.guestObject(as: ValueBox<Value>.self)?.value ?? fallback }
}

func ints(_ array: GuestArray) -> [Int] { array.raws.map { Int(bitPattern: UInt($0)) } }
func doubles(_ array: GuestArray) -> [Double] { array.raws.map { Double(bitPattern: $0) } }
func floats(_ array: GuestArray) -> [Float] {
  array.raws.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
}
func bools(_ array: GuestArray) -> [Bool] { array.raws.map { $0 != 0 } }
func strings(_ array: GuestArray) -> [String] { array.refs.map { $0.guestString } }
func optionalStrings(_ array: GuestArray) -> [String?] {
  zip(array.raws, array.refs).map { $0 == 0 ? nil : $1.guestString }
}
func tensors(_ array: GuestArray) -> [Tensor] {
  array.refs.compactMap { $0.guestObject(as: Tensor.self) }
}
func modules(_ array: GuestArray) -> [any Module] {
  array.refs.compactMap { $0.guestObject(as: AnyObject.self) as? any Module }
}
func doubleRows(_ array: GuestArray) -> [[Double]] { array.refs.map { doubles(GuestArray($0)) } }
func doubleImages(_ array: GuestArray) -> [[[Double]]] {
  array.refs.map { doubleRows(GuestArray($0)) }
}
func intRows(_ array: GuestArray) -> [[Int]] { array.refs.map { ints(GuestArray($0)) } }
func stringRows(_ array: GuestArray) -> [[String]] { array.refs.map { strings(GuestArray($0)) } }

// MARK: Writing results

func store(ints: [Int], in slot: Int, _ call: inout HostCall) {
  guard let array = call.makeArray(element: .word, capacity: ints.count) else {
    return call.failOutOfMemory()
  }
  for value in ints { _ = array.append(UInt64(bitPattern: Int64(value)), in: call) }
  call.setResult(slot, owned: array.reference)
}

func store(doubles: [Double], in slot: Int, _ call: inout HostCall) {
  guard let array = call.makeArray(element: .word, capacity: doubles.count) else {
    return call.failOutOfMemory()
  }
  for value in doubles { _ = array.append(value.bitPattern, in: call) }
  call.setResult(slot, owned: array.reference)
}

func store(strings: [String], in slot: Int, _ call: inout HostCall) {
  guard let array = call.makeArray(element: .object, capacity: strings.count) else {
    return call.failOutOfMemory()
  }
  for value in strings { _ = array.append(owned: call.makeString(value), in: call) }
  call.setResult(slot, owned: array.reference)
}

func store(objects: [AnyObject], in slot: Int, _ call: inout HostCall) {
  guard let array = call.makeArray(element: .object, capacity: objects.count) else {
    return call.failOutOfMemory()
  }
  for value in objects { _ = array.append(owned: call.makeObject(value), in: call) }
  call.setResult(slot, owned: array.reference)
}

/// The engine's refusal of the call just made, as a trap.
@inline(__always)
func engineFailure() -> TrapReason? {
  let context = EngineContext.current
  guard context.failure != nil else { return nil }
  return takeFailure(context)
}

private func takeFailure(_ context: EngineContext) -> TrapReason? {
  guard let error = context.failure else { return nil }
  context.failure = nil
  let text = LocalizedText(
    en: "\(error.operation): \(error.english)", ko: "\(error.operation): \(error.korean)")
  let help =
    error.helpEnglish.isEmpty ? nil : LocalizedText(en: error.helpEnglish, ko: error.helpKorean)
  if case .missingDataset(let name) = error.kind {
    return .missingDataset(name: name, text: text, help: help)
  }
  return .host(id: "engine.refused", text: text, help: help)
}
