import CellIR
import CellMachine
import Diagnostics

/// The host functions of one session: the standard library, and what shows values.
public enum SessionLibrary {
  /// The names of the functions that belong to the engine: profiles tell their time apart.
  public static var engineNames: Set<String> {
    var engine = HostRegistry()
    EngineBindings.register(&engine, sink: OutputSink())
    return Set(engine.names)
  }

  /// Everything that a session's machine can call; outputs go to `sink`.
  public static func registry(sink: OutputSink) -> HostRegistry {
    var registry = StandardLibrary.registry
    registry.register("show.text") { call in
      call.machine.write(call.string(0) + "\n")
    }
    registry.register("trap.fatal") { call in
      .fatalError(message: call.string(0))
    }
    registry.register("trap.uncaught") { call in
      .uncaughtError(description: call.string(0))
    }
    registry.register("trap.try") { call in
      .fatalError(
        message: "'try!' expression unexpectedly raised an error: " + call.string(0))
    }
    EngineBindings.register(&registry, sink: sink)
    return registry
  }
}
