import CellIR
import Diagnostics

extension CellSession {
  /// What the checker and the machine make of a cell: the types of what it declares, and its compiled
  /// form. The cell is not run, so nothing can be run after it in this session.
  public func explain(code: String, id: String) -> Result<String, CellProblems> {
    let compiled = compiler.compile(code: code, name: id)
    guard let unit = compiled.unit else {
      return .failure(CellProblems(diagnostics: compiled.diagnostics))
    }
    do {
      try machine.load(unit)
    } catch {
      return .failure(CellProblems(diagnostics: [error]))
    }
    var text = ""
    for line in compiler.declaredTypes() { text += line + "\n" }
    if !text.isEmpty { text += "\n" }
    // The cell's own code first, then the functions in the order in which they were needed.
    let first = unit.firstFunction
    let own = unit.entry
    text += machine.listing(of: own)
    for index in first..<first + unit.functions.count where index != own.index {
      let function = unit.functions[index - first]
      guard compiler.isGuest(function.span) else { continue }
      text += "\n" + machine.listing(of: FunctionID(index))
    }
    return .success(text)
  }
}

/// Why a cell cannot be explained.
public struct CellProblems: Error, Sendable {
  /// What is wrong with it.
  public var diagnostics: [Diagnostic]
}
