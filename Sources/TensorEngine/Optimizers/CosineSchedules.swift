import Foundation

// Schedules along a cosine.

/// Half a cosine from the rate down to `minimum` in `period` steps, then up again, and so on
/// (Loshchilov and Hutter, 2017, without restarts).
public final class CosineAnnealingLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let period: Int
  private let minimum: Double

  /// A schedule of an optimizer. A period below 1 is an error.
  public init(_ optimizer: any Optimizer, period: Int, minimum: Double = 0) {
    schedule = GroupSchedule(optimizer)
    self.period = checkedCount("CosineAnnealingLR", "period", period)
    self.minimum = minimum
  }

  /// Goes to the next rate.
  public func step() {
    let angle = Double.pi / Double(period)
    schedule.advance { now, first, step in
      if (step - 1 - period) % (2 * period) == 0 {
        return now + (first - minimum) * (1 - ScalarMath.cos(angle)) / 2
      }
      let ratio =
        (1 + ScalarMath.cos(Double.pi * Double(step) / Double(period)))
        / (1 + ScalarMath.cos(Double.pi * Double(step - 1) / Double(period)))
      return ratio * (now - minimum) + minimum
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Half a cosine from the rate down to `minimum`, then a jump back up; each period is `factor` times
/// as long as the one before (Loshchilov and Hutter, 2017).
public final class CosineAnnealingWarmRestarts: LearningRateSchedule {
  private let schedule: GroupSchedule
  private var period: Int
  private let factor: Int
  private let minimum: Double
  private var position = 0

  /// A schedule of an optimizer. A period or factor below 1 is an error.
  public init(_ optimizer: any Optimizer, period: Int, factor: Int = 1, minimum: Double = 0) {
    schedule = GroupSchedule(optimizer)
    self.period = checkedCount("CosineAnnealingWarmRestarts", "period", period)
    self.factor = checkedCount("CosineAnnealingWarmRestarts", "factor", factor)
    self.minimum = minimum
  }

  /// Goes to the next rate.
  public func step() {
    position += 1
    if position >= period {
      position -= period
      period = period.multipliedReportingOverflow(by: factor).partialValue
    }
    let angle = Double.pi * Double(position) / Double(period)
    schedule.advance { _, first, _ in
      minimum + (first - minimum) * (1 + ScalarMath.cos(angle)) / 2
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Up to `maximum` along a cosine, then down far below the start, once (Smith and Topin, 2018); the
/// momentum goes the other way. One step per batch.
public final class OneCycleLR: LearningRateSchedule {
  private let schedule: GroupSchedule
  private let maximum: Double
  private let initial: Double
  private let final: Double
  private let rise: Double
  private let total: Int
  private let cyclesMomentum: Bool

  /// A schedule of an optimizer over `totalSteps` steps: from `maximum` / `divisor` to `maximum` in the
  /// share `rise` of them, then to the start / `finalDivisor`. The momentum goes from 0.95 to 0.85 and
  /// back where the optimizer has one. More steps than that are an error.
  public init(
    _ optimizer: any Optimizer, maximum: Double, totalSteps: Int, rise: Double = 0.3,
    cycleMomentum: Bool = true, divisor: Double = 25, finalDivisor: Double = 10000
  ) {
    schedule = GroupSchedule(optimizer)
    total = checkedCount("OneCycleLR", "totalSteps", totalSteps)
    if !(rise >= 0 && rise <= 1) {
      _ = Failure.tensor(
        "OneCycleLR", "rise must lie between 0 and 1, not \(rise)", "rise는 0과 1 사이여야 합니다 (\(rise))")
    }
    self.maximum = maximum
    self.rise = rise
    initial = maximum / divisor
    final = initial / finalDivisor
    cyclesMomentum = cycleMomentum && schedule.groups.contains { $0.momentum > 0 }
    apply(0)
  }

  /// Goes to the next rate.
  public func step() {
    guard schedule.stepCount + 1 <= total else {
      _ = Failure.tensor(
        "OneCycleLR", "step \(schedule.stepCount + 2) is beyond the \(total) steps of the schedule",
        "\(schedule.stepCount + 2)번째 단계는 일정의 \(total)단계를 넘습니다")
      return
    }
    schedule.advance { now, _, _ in now }
    apply(schedule.stepCount)
  }

  private func apply(_ step: Int) {
    let top = rise * Double(total) - 1
    let end = Double(total - 1)
    let position = Double(step)
    func between(_ a: Double, _ b: Double, _ share: Double) -> Double {
      b + (a - b) / 2 * (ScalarMath.cos(Double.pi * share) + 1)
    }
    let isRising = position <= top
    let share = isRising ? position / top : (position - top) / (end - top)
    for group in schedule.groups {
      group.learningRate =
        isRising ? between(initial, maximum, share) : between(maximum, final, share)
      if cyclesMomentum {
        group.momentum = isRising ? between(0.95, 0.85, share) : between(0.85, 0.95, share)
      }
    }
  }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}

/// Lowers the rate when a measured value has stopped improving.
///
///     let schedule = ReduceLROnPlateau(optimizer, patience: 3)
///     schedule.step(validationLoss)
public final class ReduceLROnPlateau {
  private let schedule: GroupSchedule
  private let isMaximizing: Bool
  private let factor: Double
  private let patience: Int
  private let threshold: Double
  private let cooldown: Int
  private let minimum: Double
  private var best: Double
  private var badSteps = 0
  private var rest = 0

  /// A schedule of an optimizer: after more than `patience` steps without an improvement of more than
  /// the share `threshold`, the rate is multiplied by `factor`, but not below `minimum`; then
  /// `cooldown` steps are not counted. `maximize`: larger values are better. A factor of 1 or more is
  /// an error.
  public init(
    _ optimizer: any Optimizer, maximize: Bool = false, factor: Double = 0.1, patience: Int = 10,
    threshold: Double = 1e-4, cooldown: Int = 0, minimum: Double = 0
  ) {
    schedule = GroupSchedule(optimizer)
    if !(factor >= 0 && factor < 1) {
      _ = Failure.tensor(
        "ReduceLROnPlateau", "factor must be less than 1, not \(factor)",
        "factor는 1보다 작아야 합니다 (\(factor))")
    }
    isMaximizing = maximize
    self.factor = factor
    self.patience = patience
    self.threshold = threshold
    self.cooldown = cooldown
    self.minimum = minimum
    best = maximize ? -.infinity : .infinity
  }

  /// Takes the latest value.
  public func step(_ value: Double) {
    let isBetter =
      isMaximizing ? value > best * (threshold + 1) : value < best * (1 - threshold)
    if isBetter {
      best = value
      badSteps = 0
    } else {
      badSteps += 1
    }
    if rest > 0 {
      rest -= 1
      badSteps = 0
    }
    guard badSteps > patience else { return }
    schedule.advance { now, _, _ in
      let lower = Swift.max(now * factor, minimum)
      return now - lower > 1e-8 ? lower : now
    }
    rest = cooldown
    badSteps = 0
  }

  /// Takes the latest value from a tensor with one element.
  public func step(_ value: Tensor) { step(value.item()) }

  /// The present rates, one for each group.
  public var learningRates: [Double] { schedule.learningRates }
}
