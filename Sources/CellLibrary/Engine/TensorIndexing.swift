// Subscripts of tensors in cells: the same grammar as natively (TensorEngine's Tensor/Indices.swift).

import CellMachine
import Diagnostics
import TensorEngine

extension EngineBindings {
  /// Subscripts: the indices are collected in an object, one call each.
  static func registerTensorPaths(_ registry: inout HostRegistry) {
    registry.register("tensorPath.new") { call in
      call.setResult(0, object: TensorPath())
      return nil
    }
    registry.register("tensorPath.at") { call in
      object(call, 0, TensorPath.self)?.items.append(call.int(0).tensorIndex)
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
      object(call, 0, TensorPath.self)?.items.append(slice.tensorIndex)
      return nil
    }
    registry.register("tensorPath.tensor") { call in
      guard let index = object(call, 1, Tensor.self) else { return call.failMissing() }
      object(call, 0, TensorPath.self)?.items.append(index.tensorIndex)
      return nil
    }
    registry.register("tensorPath.other") { call in
      let item: IndexItem
      switch call.int(0) {
      case 0: item = .all
      case 1: item = .ellipsis
      default: item = .newAxis
      }
      object(call, 0, TensorPath.self)?.items.append(item)
      return nil
    }
    registry.register("tensorPath.get") { call in
      guard let path = object(call, 1, TensorPath.self), let tensor = object(call, 0, Tensor.self)
      else { return call.failMissing() }
      call.setResult(0, object: tensor.part(path.items))
      return engineFailure()
    }
    func setNumber<Number: TensorEngine.TensorValue>(
      _ name: String, _ number: @escaping (HostCall) -> Number
    ) {
      registry.register("tensorPath.set\(name)") { call in
        guard let path = object(call, 0, TensorPath.self), let tensor = object(call, 1, Tensor.self)
        else { return call.failMissing() }
        tensor.assign(path.items, number(call).tensorValue)
        return engineFailure()
      }
    }
    setNumber("Int") { $0.int(0) }
    setNumber("Double") { $0.double(0) }
    setNumber("Float") { $0.float(0) }
    setNumber("Bool") { $0.bool(0) }
    registry.register("tensorPath.set") { call in
      guard let path = object(call, 1, TensorPath.self), let tensor = object(call, 0, Tensor.self),
        let value = object(call, 2, Tensor.self)
      else { return call.failMissing() }
      tensor.assign(path.items, value)
      return engineFailure()
    }
  }
}

/// The indices of a subscript while they are collected.
final class TensorPath {
  var items: [IndexItem] = []
}

extension EngineBindings {
  static let indexing = #"""
    @_opaque @_layout("object") struct _TensorPath {
      @_host("tensorPath.new") init()
      @_host("tensorPath.at") func _at(_ index: Int)
      @_host("tensorPath.slice") func _slice(_ start: Int, _ end: Int, _ step: Int, _ bounds: Int)
      @_host("tensorPath.tensor") func _tensor(_ index: Tensor)
      @_host("tensorPath.other") func _other(_ kind: Int)
      @_host("tensorPath.setInt") func _set(_ tensor: Tensor, _ value: Int)
      @_host("tensorPath.setDouble") func _set(_ tensor: Tensor, _ value: Double)
      @_host("tensorPath.setFloat") func _set(_ tensor: Tensor, _ value: Float)
      @_host("tensorPath.setBool") func _set(_ tensor: Tensor, _ value: Bool)
    }
    /// What may stand between the brackets of a tensor's subscript.
    protocol TensorIndex { func _add(to path: _TensorPath) }
    extension Int: TensorIndex { func _add(to path: _TensorPath) { path._at(self) } }
    extension Range: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(lowerBound._int, upperBound._int, 1, 3) }
    }
    extension ClosedRange: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(lowerBound._int, upperBound._int, 1, 7) }
    }
    extension PartialRangeFrom: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(lowerBound._int, 0, 1, 1) }
    }
    extension PartialRangeUpTo: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(0, upperBound._int, 1, 2) }
    }
    extension PartialRangeThrough: TensorIndex where Bound: BinaryInteger {
      func _add(to path: _TensorPath) { path._slice(0, upperBound._int, 1, 6) }
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
    extension Array: TensorIndex where Element == Int {
      func _add(to path: _TensorPath) { path._tensor(Tensor(self)) }
    }
    extension Tensor: TensorIndex { func _add(to path: _TensorPath) { path._tensor(self) } }
    /// What can be written into a part of a tensor besides a tensor: a number, a truth value, or a list
    /// of them, or of lists.
    protocol TensorValue {
      var tensorValue: Tensor { get }
      static func tensorValue(of values: [Self]) -> Tensor
      func _write(_ path: _TensorPath, of tensor: Tensor)
    }
    extension TensorValue {
      func _write(_ path: _TensorPath, of tensor: Tensor) { tensor._assign(path, tensorValue) }
    }
    extension Int: TensorValue {
      func _write(_ path: _TensorPath, of tensor: Tensor) { path._set(tensor, self) }
      var tensorValue: Tensor { Tensor(self) }
      static func tensorValue(of values: [Int]) -> Tensor { Tensor(values) }
    }
    extension Double: TensorValue {
      func _write(_ path: _TensorPath, of tensor: Tensor) { path._set(tensor, self) }
      var tensorValue: Tensor { Tensor([self], dtype: .float64).reshape([]) }
      static func tensorValue(of values: [Double]) -> Tensor { Tensor(values, dtype: .float64) }
    }
    extension Float: TensorValue {
      func _write(_ path: _TensorPath, of tensor: Tensor) { path._set(tensor, self) }
      var tensorValue: Tensor { Tensor(self) }
      static func tensorValue(of values: [Float]) -> Tensor { Tensor(values) }
    }
    extension Bool: TensorValue {
      func _write(_ path: _TensorPath, of tensor: Tensor) { path._set(tensor, self) }
      var tensorValue: Tensor { Tensor(self) }
      static func tensorValue(of values: [Bool]) -> Tensor { Tensor(values) }
    }
    extension Tensor: TensorValue {
      var tensorValue: Tensor { self }
      static func tensorValue(of values: [Tensor]) -> Tensor { stack(values) }
    }
    extension Array: TensorValue where Element: TensorValue {
      var tensorValue: Tensor { Element.tensorValue(of: self) }
      static func tensorValue(of values: [Self]) -> Tensor {
        stack(values.map { Element.tensorValue(of: $0) })
      }
    }
    extension Tensor {
      @_host("tensorPath.get") func _part(_ path: _TensorPath) -> Tensor
      @_host("tensorPath.set") func _assign(_ path: _TensorPath, _ value: Tensor)
    }
    """# + subscripts + #"""
      /// The gradient of a function of a tensor, as a function.
      func gradient(of function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
        { x in gradient(at: x, of: function) }
      }
      """#

  /// Subscripts of one to four indices. `.all` and its like have no type of their own to be looked up
  /// in where the index is generic, so each place also has the type `IndexItem`.
  private static var subscripts: String {
    let dimensions = ["an index", "indices", "indices", "indices"]
    let counts = ["dimension", "two dimensions", "three dimensions", "four dimensions"]
    var text = "extension Tensor {\n"
    for count in 1...4 {
      let names = ["a", "b", "c", "d"].prefix(count)
      let adds = names.map { "\($0)._add(to: path)" }.joined(separator: "; ")
      for items in 0..<(1 << count) {
        let isItem = names.indices.map { items >> (count - 1 - $0) & 1 == 1 }
        let types = zip(names, isItem).map { $1 ? "IndexItem" : $0.uppercased() }
        let generics = zip(types, isItem).filter { !$1 }.map { "\($0.0): TensorIndex" }
        let clause = generics.isEmpty ? "" : "<\(generics.joined(separator: ", "))>"
        let parameters = zip(names, types).map { "_ \($0): \($1)" }.joined(separator: ", ")
        text += """
            /// The part at \(dimensions[count - 1]) of the first \(counts[count - 1]).
            subscript\(clause)(\(parameters)) -> Tensor {
              get { let path = _TensorPath(); \(adds); return _part(path) }
              nonmutating set { let path = _TensorPath(); \(adds); _assign(path, newValue) }
            }
            /// The part at \(dimensions[count - 1]) of the first \(counts[count - 1]), to be written with numbers.
            @_assigned subscript\(clause)(\(parameters)) -> any TensorValue {
              get { let path = _TensorPath(); \(adds); return _part(path) }
              nonmutating set {
                let path = _TensorPath(); \(adds); newValue._write(path, of: self)
              }
            }

          """
      }
    }
    return text + "}\n"
  }
}
