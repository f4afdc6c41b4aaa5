import CellIR
import CellMachine

// `weak` and `unowned`: storage that does not keep an object alive.

extension StandardLibrary {
  static func registerWeakReferences(_ registry: inout HostRegistry) {
    // T? -> _Weak<T>: one reference, null for nil.
    registry.register("weak.store") { call in
      guard call.bool(0), let target = call.refs[0] else { return nil }
      call.setResult(0, owned: call.makeWeak(target))
      return nil
    }
    // T? -> _WeakBox<T>, where T is a box around one reference: the box's class and the object.
    registry.register("weak.store-box") { call in
      guard call.bool(0), let box = call.refs[0], let (kind, target) = call.boxed(box) else {
        call.setResult(0, 0)
        return nil
      }
      call.setResult(0, kind)
      call.setResult(0, owned: call.makeWeak(target))
      return nil
    }
    // _WeakBox<T> -> T?
    registry.register("weak.load-box") { call in
      guard let target = call.weakTarget(call.refs[0]) else {
        call.setResult(0, false)
        return nil
      }
      call.setResult(0, true)
      call.setResult(0, owned: call.makeBox(kind: call.int(0), around: target))
      return nil
    }
    // Being called is enough: waiting deinitializers run before a call.
    registry.register("instance.settle") { _ in nil }
    // The reference has been moved here: nobody else has the object when it is counted once.
    registry.register("instance.unique") { call in
      call.setResult(0, call.isUnique(0))
      return nil
    }
    registry.register("instance.unique-optional") { call in
      call.setResult(0, call.bool(0) && call.isUnique(0))
      return nil
    }
    // An initializer failed before its object was whole: it goes away without its `deinit`.
    registry.register("instance.forget") { call in
      call.skipDeinitializer(0)
      return nil
    }
    // _Weak<T> -> T?
    registry.register("weak.load") { call in
      guard let target = call.weakTarget(call.refs[0]) else {
        call.setResult(0, false)
        return nil
      }
      call.setResult(0, true)
      call.setResult(0, owned: target)
      return nil
    }
  }
}
