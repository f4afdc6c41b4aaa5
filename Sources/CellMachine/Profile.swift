// A profile of a run: how often each statement of the cells began, and how long it took, engine
// calls apart.
//
// While a machine is profiled, the functions of cells are lowered with PROFILE_… instructions: at
// the start of each statement, and around engine calls. A function keeps what was running when it
// was entered and goes back to it when it returns, so that the time of library code and of the
// closures it calls goes to the statements of cells that they belong to.

import CellIR
import MachineCore

/// What is measured while code is lowered for a profile.
struct ProfilePlan {
  /// Whether a piece of source belongs to a cell (and not to the library).
  var isGuest: (Span) -> Bool
  /// The host functions that count as the engine.
  var engine: Set<String>
  /// The statements, by the number that their instruction carries, with their functions.
  var statements: [(span: Span, function: Span, copy: Int)] = []
  /// Functions lowered so far.
  var functions = 0
}

/// One statement of a profile.
public struct ProfiledStatement: Sendable {
  /// Where it begins.
  public var span: Span
  /// The function that it is in. A generic function is compiled once for each type it is used with:
  /// `copy` tells these apart.
  public var function: Span
  /// Which compiled function.
  public var copy: Int
  /// How often it was begun.
  public var count: Int
  /// Seconds in it, without the functions of cells that it called.
  public var seconds: Double
  /// Seconds of these in calls of the engine.
  public var engineSeconds: Double
}

extension Machine {
  /// Measures the statements of every unit that is loaded from now on.
  ///
  /// - Parameters:
  ///   - engine: Names of the host functions whose time is told apart.
  ///   - isGuest: Whether a piece of source belongs to a cell.
  public func startProfiling(engine: Set<String>, isGuest: @escaping (Span) -> Bool) {
    tables.profile = ProfilePlan(isGuest: isGuest, engine: engine)
    cell_profile_reserve(core, 1)
  }

  /// What the runs since `startProfiling` took, statement by statement, in the order of lowering.
  public var profiledStatements: [ProfiledStatement] {
    guard let plan = tables.profile, let profile = core.pointee.profile else { return [] }
    let perTick = cell_profile_seconds_per_tick(core)
    return plan.statements.enumerated().compactMap { index, statement in
      guard index + 1 < profile.pointee.count else { return nil }
      let ticks = profile.pointee.ticks + 2 * (index + 1)
      let engine = Double(ticks[1]) * perTick
      return ProfiledStatement(
        span: statement.span, function: statement.function, copy: statement.copy,
        count: Int(profile.pointee.counts[index + 1]),
        seconds: Double(ticks[0]) * perTick + engine, engineSeconds: engine)
    }
  }
}

extension FunctionLowering {
  /// At a function's start: remembers what was running.
  func enterProfile() {
    guard let plan = tables.profile, plan.isGuest(function.span) else { return }
    let register = temporary(.word).raw
    profileRegister = register
    tables.profile?.functions += 1
    assembler.emit(CELL_OP_PROFILE_ENTER, register)
  }

  /// At the start of a statement.
  func profileStatement(_ span: Span?) {
    guard profileRegister != nil, let span, tables.profile?.isGuest(span) == true else { return }
    let copy = tables.profile?.functions ?? 0
    tables.profile?.statements.append((span, function.span, copy))
    assembler.emit32(CELL_OP_PROFILE_LINE, 0, tables.profile?.statements.count ?? 0)
  }

  /// Before a function returns.
  func leaveProfile() {
    if let profileRegister { assembler.emit(CELL_OP_PROFILE_LEAVE, profileRegister) }
  }
}
