import Foundation

// Learning rates that change while training runs. Each follows the arithmetic of PyTorch's class of the
// same name step by step, so that even the last digit of a rate agrees.

/// Changes the learning rates of an optimizer; `step()` is called once after each epoch (or batch).
public protocol LearningRateSchedule: AnyObject {
  /// Goes to the next rate.
  func step()
  /// The present rates, one for each group.
  var learningRates: [Double] { get }
}

/// What the schedules share: the groups, their first rates, and the number of the step.
class GroupSchedule {
  let groups: [ParameterGroup]
  let initialRates: [Double]
  private(set) var stepCount = 0

  init(_ optimizer: any Optimizer) {
    groups = optimizer.groups
    initialRates = groups.map(\.learningRate)
  }

  var learningRates: [Double] { groups.map(\.learningRate) }

  /// Counts a step and sets each group's rate from the present one and the first one.
  func advance(_ rate: (_ now: Double, _ first: Double, _ step: Int) -> Double) {
    stepCount += 1
    for (group, first) in zip(groups, initialRates) {
      group.learningRate = rate(group.learningRate, first, stepCount)
    }
  }

  /// Sets the rates that hold before the first step.
  func begin(_ rate: (_ first: Double) -> Double) {
    for (group, first) in zip(groups, initialRates) { group.learningRate = rate(first) }
  }
}

/// A whole number of steps, at least 1; 1 after a failure.
func checkedCount(_ name: String, _ setting: String, _ value: Int) -> Int {
  if value >= 1 { return value }
  _ = Failure.tensor(
    name, "\(setting) must be at least 1, not \(value)", "\(setting)은(는) 1 이상이어야 합니다 (\(value))")
  return 1
}

/// Multiplies the rate by `gamma` every `stepSize` steps.
public final class StepLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let stepSize: Int
  private let gamma: Double

  /// A schedule of an optimizer. A step size below 1 is an error.
  public init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1) {
    schedule = GroupSchedule(optimizer)
    self.stepSize = checkedCount("StepLR", "stepSize", stepSize)
    self.gamma = gamma
  }

  /// Goes to the next rate.
  public func step() {
    schedule.advance { now, _, step in step % stepSize == 0 ? now * gamma : now }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Multiplies the rate by `gamma` at each milestone.
public final class MultiStepLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let milestones: [Int]
  private let gamma: Double

  /// A schedule of an optimizer; a milestone that stands twice counts twice.
  public init(_ optimizer: any Optimizer, milestones: [Int], gamma: Double = 0.1) {
    schedule = GroupSchedule(optimizer)
    self.milestones = milestones
    self.gamma = gamma
  }

  /// Goes to the next rate.
  public func step() {
    schedule.advance { now, _, step in
      let times = milestones.filter { $0 == step }.count
      return times == 0 ? now : now * ScalarMath.pow(gamma, Double(times))
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Multiplies the rate by `gamma` at every step.
public final class ExponentialLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let gamma: Double

  /// A schedule of an optimizer.
  public init(_ optimizer: any Optimizer, gamma: Double) {
    schedule = GroupSchedule(optimizer)
    self.gamma = gamma
  }

  /// Goes to the next rate.
  public func step() { schedule.advance { now, _, _ in now * gamma } }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// The first rate times a function of the number of the step.
public final class LambdaLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let factor: (Int) -> Double

  /// A schedule of an optimizer. `factor` is called with 0 at once, then with 1, 2, …
  public init(_ optimizer: any Optimizer, factor: @escaping (Int) -> Double) {
    schedule = GroupSchedule(optimizer)
    self.factor = factor
    let start = factor(0)
    schedule.begin { $0 * start }
  }

  /// Goes to the next rate.
  public func step() {
    let now = factor(schedule.stepCount + 1)
    schedule.advance { _, first, _ in first * now }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Goes from `startFactor` times the rate to `endFactor` times the rate in equal steps.
public final class LinearLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let start: Double
  private let end: Double
  private let total: Int

  /// A schedule of an optimizer, over `totalSteps` steps. A start factor that is not above 0 and at
  /// most 1, and an end factor outside 0 ... 1, are errors.
  public init(
    _ optimizer: any Optimizer, startFactor: Double = 1.0 / 3, endFactor: Double = 1,
    totalSteps: Int = 5
  ) {
    schedule = GroupSchedule(optimizer)
    let isValid = startFactor > 0 && startFactor <= 1 && endFactor >= 0 && endFactor <= 1
    if !isValid {
      _ = Failure.tensor(
        "LinearLR",
        "startFactor must be above 0 and at most 1, endFactor between 0 and 1, not \(startFactor) "
          + "and \(endFactor)",
        "startFactor는 0보다 크고 1 이하, endFactor는 0과 1 사이여야 합니다 (\(startFactor), \(endFactor))")
    }
    let first = isValid ? startFactor : 1
    start = first
    end = isValid ? endFactor : 1
    total = checkedCount("LinearLR", "totalSteps", totalSteps)
    schedule.begin { $0 * first }
  }

  /// Goes to the next rate.
  public func step() {
    schedule.advance { now, _, step in
      if step > total { return now }
      let rise = end - start
      return now * (1 + rise / (Double(total) * start + Double(step - 1) * rise))
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Lets the rate fall to 0 over some steps, as a power of the share of steps that are left.
public final class PolynomialLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let power: Double
  private let total: Int

  /// A schedule of an optimizer: with power 1 the rate falls in equal steps.
  public init(_ optimizer: any Optimizer, totalSteps: Int = 5, power: Double = 1) {
    schedule = GroupSchedule(optimizer)
    self.power = power
    total = checkedCount("PolynomialLR", "totalSteps", totalSteps)
  }

  /// Goes to the next rate.
  public func step() {
    schedule.advance { now, _, step in
      if step > total { return now }
      let left = 1 - Double(step) / Double(total)
      return now * ScalarMath.pow(left / (1 - Double(step - 1) / Double(total)), power)
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// `factor` times the rate for some steps, then the rate itself.
public final class ConstantLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let factor: Double
  private let total: Int

  /// A schedule of an optimizer: the first `totalSteps` steps use the factor. A factor outside
  /// 0 ... 1 is an error.
  public init(_ optimizer: any Optimizer, factor: Double = 1.0 / 3, totalSteps: Int = 5) {
    schedule = GroupSchedule(optimizer)
    let isValid = factor > 0 && factor <= 1
    if !isValid {
      _ = Failure.tensor(
        "ConstantLR", "factor must be above 0 and at most 1, not \(factor)",
        "factor는 0보다 크고 1 이하여야 합니다 (\(factor))")
    }
    let share = isValid ? factor : 1
    self.factor = share
    total = checkedCount("ConstantLR", "totalSteps", totalSteps)
    schedule.begin { $0 * share }
  }

  /// Goes to the next rate.
  public func step() {
    schedule.advance { now, _, step in step == total ? now * (1 / factor) : now }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}
