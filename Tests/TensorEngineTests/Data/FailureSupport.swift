import Testing

@testable import TensorEngine

/// Runs `body` as a host does and gives the failure that it reported.
@discardableResult
func expectFailure(
  _ operation: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () -> Void
) throws -> EngineError {
  let context = EngineContext.current
  let recorded = context.recordsFailures
  let earlier = context.failure
  context.recordsFailures = true
  context.failure = nil
  defer {
    context.recordsFailures = recorded
    context.failure = earlier
  }
  body()
  let failure = try #require(
    context.failure, "no failure of \(operation) was reported", sourceLocation: sourceLocation)
  #expect(failure.operation == operation, sourceLocation: sourceLocation)
  #expect(!failure.english.isEmpty && !failure.korean.isEmpty, sourceLocation: sourceLocation)
  return failure
}
