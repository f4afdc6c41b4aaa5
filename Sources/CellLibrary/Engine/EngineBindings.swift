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
    [("Engine", declarations), ("EngineExtras", extras), ("EngineIndexing", indexing)]
  }

  /// Adds the engine's functions to a registry.
  public static func register(_ registry: inout HostRegistry, sink: OutputSink) {
    registerGenerated(&registry)
    registerTensorPaths(&registry)
    registerGuestModels(&registry)
    registry.register("engine.description") { call in
      let object = call.refs.anyObject(0) as? any CustomStringConvertible
      call.set(call.resultReferences, 0, object?.description ?? "")
      return engineFailure()
    }
    registry.register("tableRow.new") { call in
      call.setResult(0, object: PendingRow())
      return nil
    }
    registry.register("tableRow.int") { call in
      object(call, 0, PendingRow.self)?.cells.append(.integer(call.int(0)))
      return nil
    }
    registry.register("tableRow.double") { call in
      object(call, 0, PendingRow.self)?.cells.append(.real(call.double(0)))
      return nil
    }
    registry.register("tableRow.float") { call in
      object(call, 0, PendingRow.self)?.cells.append(.single(call.float(0)))
      return nil
    }
    registry.register("tableRow.tensor") { call in
      object(call, 0, PendingRow.self)?.cells.append(
        object(call, 1, Tensor.self)?.tableCell ?? .text(""))
      return nil
    }
    registry.register("tableRow.string") { call in
      object(call, 0, PendingRow.self)?.cells.append(.text(call.string(1)))
      return nil
    }
    registry.register("table.addRow") { call in
      object(call, 0, Table.self)?.addRow(cells: object(call, 1, PendingRow.self)?.cells ?? [])
      return engineFailure()
    }
    registry.register("show.table") { call in
      guard let table = object(call, 0, Table.self) else { return call.failMissing() }
      return sink.show(.table(markdown: table.markdown))
        ? engineFailure() : .output(limitBytes: sink.limitBytes)
    }
    registry.register("show.figure") { call in
      guard let figure = object(call, 0, Figure.self) else { return call.failMissing() }
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
    extension Table {
      @_host("table.addRow") func _addRow(_ row: _TableRow)
      /// Adds a row: one value for each column.
      func addRow(_ values: any TableValue...) {
        let row = _TableRow()
        for value in values { value._add(to: row) }
        _addRow(row)
      }
    }
    @resultBuilder enum ModuleBuilder {
      static func buildBlock(_ modules: [any Module]...) -> [any Module] {
        var all: [any Module] = []
        for part in modules { all += part }
        return all
      }
      static func buildExpression(_ module: any Module) -> [any Module] { [module] }
      static func buildExpression(_ modules: [any Module]) -> [any Module] { modules }
      static func buildOptional(_ modules: [any Module]?) -> [any Module] { modules ?? [] }
      static func buildEither(first modules: [any Module]) -> [any Module] { modules }
      static func buildEither(second modules: [any Module]) -> [any Module] { modules }
      static func buildArray(_ modules: [[any Module]]) -> [any Module] {
        var all: [any Module] = []
        for part in modules { all += part }
        return all
      }
    }
    extension Trainable {
      /// The model on a device.
      func to(_ device: Device) -> Self { self }
    }
    /// Runs code without recording gradients.
    func withoutGradients<T>(_ body: () -> T) -> T {
      let before = setGradientRecording(false)
      let result = body()
      _ = setGradientRecording(before)
      return result
    }
    @_host("show.table") func show(_ value: Table)
    @_host("show.figure") func show(_ value: Figure)
    """#
}

/// A row of a table while its cells are added.
final class PendingRow {
  var cells: [TableCell] = []
}

/// An object of the engine in a hand-written binding, or `nil`.
func object<Object: AnyObject>(_ call: HostCall, _ slot: Int, _ type: Object.Type) -> Object? {
  call.refs.object(slot, type)
}

/// The engine's refusal of the call just made, as a trap.
func engineFailure() -> TrapReason? {
  EngineContext.hasFailed ? takeFailure(EngineContext.current) : nil
}

/// An error that the engine threw, as a trap.
func refusal(of error: any Error) -> TrapReason? {
  if let reason = engineFailure() { return reason }
  if let error = error as? EngineError { return reason(error) }
  return .uncaughtError(description: "\(error)")
}

private func takeFailure(_ context: EngineContext) -> TrapReason? {
  guard let error = context.failure else { return nil }
  context.failure = nil
  return reason(error)
}

private func reason(_ error: EngineError) -> TrapReason {
  let text = LocalizedText(
    en: "\(error.operation): \(error.english)", ko: "\(error.operation): \(error.korean)")
  let help =
    error.helpEnglish.isEmpty ? nil : LocalizedText(en: error.helpEnglish, ko: error.helpKorean)
  if case .missingDataset(let name) = error.kind {
    return .missingDataset(name: name, text: text, help: help)
  }
  return .host(id: "engine.refused", text: text, help: help)
}
