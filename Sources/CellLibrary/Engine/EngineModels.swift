// What cells can ask of every part of a model.

import CellMachine
import TensorEngine

extension EngineBindings {
  /// Adds the functions that all parts of models share.
  static func registerTrainable(_ registry: inout HostRegistry) {
    registry.register("Module.description") { call in
      call.setResult(0, part(call, 0).description)
      return nil
    }
    registry.register("Trainable.parameters") { call in
      store(objects: part(call, 0).parameters(), in: 0, &call)
      return engineFailure()
    }
    registry.register("Trainable.parameterNames") { call in
      store(strings: part(call, 0).namedParameters().map(\.name), in: 0, &call)
      return engineFailure()
    }
    registry.register("Trainable.buffers") { call in
      store(objects: part(call, 0).buffers(), in: 0, &call)
      return engineFailure()
    }
    registry.register("Trainable.parameterCount") { call in
      call.setResult(0, part(call, 0).parameterCount())
      return engineFailure()
    }
    registry.register("Trainable.zeroGrad") { call in
      part(call, 0).zeroGrad()
      return engineFailure()
    }
    registry.register("Trainable.train") { call in
      part(call, 0).train(call.bool(0))
      return engineFailure()
    }
    registry.register("Trainable.setRequiresGradient") { call in
      part(call, 0).setRequiresGradient(call.bool(0))
      return engineFailure()
    }
  }
}
