import CellIR
import CellLibrary
import CellMachine

/// What one line of a cell took.
public struct ProfiledLine: Sendable, Equatable {
  /// The line, counted from 1 in the cell's code.
  public var line: Int
  /// How often it ran: the most of the statements that begin on it.
  public var count: Int
  /// Seconds, without those of cell functions that it called.
  public var seconds: Double
  /// Seconds of these in calls of the engine.
  public var engineSeconds: Double
}

extension CellSession {
  /// Measures the lines of the cells that are run from now on.
  public func startProfiling() {
    machine.startProfiling(engine: SessionLibrary.engineNames) { [compiler] in
      compiler.isGuest($0)
    }
  }

  /// What the cells' lines took since `startProfiling`, by the cell's id, in the order of lines.
  public var profile: [String: [ProfiledLine]] {
    struct Key: Hashable {
      var cell: String
      var line: Int
      var function: Span
      var copy = 0
    }
    var lines: [String: [Int: ProfiledLine]] = [:]
    // A line runs as often as the statement on it that runs most; copies of a generic function add up.
    var byCopy: [Key: Int] = [:]
    for statement in machine.profiledStatements {
      guard let place = compiler.place(of: statement.span), let cell = place.file else { continue }
      let key = Key(
        cell: cell, line: place.line, function: statement.function, copy: statement.copy)
      byCopy[key] = max(byCopy[key] ?? 0, statement.count)
      var line =
        lines[cell]?[place.line]
        ?? ProfiledLine(line: place.line, count: 0, seconds: 0, engineSeconds: 0)
      line.seconds += statement.seconds
      line.engineSeconds += statement.engineSeconds
      lines[cell, default: [:]][place.line] = line
    }
    var byFunction: [Key: Int] = [:]
    for (key, count) in byCopy {
      byFunction[Key(cell: key.cell, line: key.line, function: key.function), default: 0] += count
    }
    for (key, count) in byFunction {
      let line = lines[key.cell]?[key.line]
      lines[key.cell]?[key.line]?.count = max(line?.count ?? 0, count)
    }
    return lines.mapValues { $0.values.sorted { $0.line < $1.line } }
  }
}
