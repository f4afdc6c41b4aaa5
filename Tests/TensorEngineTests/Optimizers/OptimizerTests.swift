import Foundation
import Testing

@testable import TensorEngine

/// Optimizers, schedules and clipping against PyTorch's.
@Suite struct OptimizerTests {
  private func make(_ name: String, _ p: [Tensor], _ attributes: [String: Any]) -> (any Optimizer)?
  {
    func value(_ key: String, _ fallback: Double) -> Double {
      attributes[key].map(Oracle.number) ?? fallback
    }
    func flag(_ key: String) -> Bool { (attributes[key] as? NSNumber)?.boolValue ?? false }
    let betas = (attributes["betas"] as? [Any])?.map(Oracle.number) ?? [0.9, 0.999]
    switch name {
    case "SGD":
      return SGD(
        p, learningRate: value("lr", 0.001), momentum: value("momentum", 0),
        dampening: value("dampening", 0), weightDecay: value("weight_decay", 0),
        nesterov: flag("nesterov"), maximize: flag("maximize"))
    case "Adam":
      return Adam(
        p, learningRate: value("lr", 0.001), beta1: betas[0], beta2: betas[1],
        epsilon: value("eps", 1e-8), weightDecay: value("weight_decay", 0),
        amsgrad: flag("amsgrad"))
    case "AdamW":
      return AdamW(
        p, learningRate: value("lr", 0.001), weightDecay: value("weight_decay", 0.01))
    case "RMSprop":
      return RMSprop(
        p, learningRate: value("lr", 0.01), alpha: value("alpha", 0.99),
        weightDecay: value("weight_decay", 0), momentum: value("momentum", 0),
        centered: flag("centered"))
    case "Adagrad":
      return Adagrad(
        p, learningRate: value("lr", 0.01), learningRateDecay: value("lr_decay", 0),
        weightDecay: value("weight_decay", 0),
        initialAccumulator: value("initial_accumulator_value", 0))
    case "Adadelta": return Adadelta(p)
    case "Adamax": return Adamax(p)
    case "NAdam": return NAdam(p)
    default: return nil
    }
  }

  @Test func allRunsOfTheReference() throws {
    let runs = try #require(try Oracle.load("ops.json")["optimizers"] as? [[String: Any]])
    #expect(runs.count == 20)
    for run in runs {
      let name = try #require(run["optimizer"] as? String)
      let id = run["id"] as? String ?? name
      let parameters = try (run["params"] as? [Any] ?? []).map {
        parameter(try #require(Oracle.tensor($0)))
      }
      let optimizer = try #require(
        make(name, parameters, run["attrs"] as? [String: Any] ?? [:]), "\(name)")
      let gradients = try #require(run["grads"] as? [[Any]])
      let after = try #require(run["params_after"] as? [[Any]])
      #expect(gradients.count == 5 && after.count == 5)
      for step in gradients.indices {
        for (tensor, gradient) in zip(parameters, gradients[step]) {
          tensor.grad = Oracle.tensor(gradient)
        }
        optimizer.step()
        for (tensor, expected) in zip(parameters, after[step]) {
          let wanted = try #require(Oracle.tensor(expected))
          #expect(Oracle.agree(tensor, wanted), "\(id) step \(step): \(tensor) is not \(wanted)")
        }
      }
    }
  }

  @Test func doublePrecisionAgreesWithSingle() throws {
    for name in ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "Adadelta", "Adamax", "NAdam"] {
      let single = parameter(Tensor([1.0, -2.0, 0.5]))
      let double = parameter(Tensor([1.0, -2.0, 0.5]))
      let optimizers = try [[single], [double]].map { try #require(make(name, $0, [:])) }
      for step in 1...4 {
        let gradient = Tensor([0.5, -0.25 * Double(step), 2])
        single.grad = gradient
        double.grad = gradient
        for optimizer in optimizers { optimizer.step() }
      }
      #expect(Oracle.agree(double.to(.float32).detached(), single.detached()), "\(name)")
      #expect(single.toArray() != [1, -2, 0.5])
    }
  }

  @Test func groupsHaveTheirOwnSettings() {
    let a = parameter(ones(2))
    let b = parameter(ones(2))
    let optimizer = SGD(
      groups: [
        ParameterGroup([a], learningRate: 0.5), ParameterGroup([b], weightDecay: 1),
      ], learningRate: 0.25)
    a.grad = ones(2)
    b.grad = zeros(2)
    optimizer.step()
    #expect(a.toArray() == [0.5, 0.5])
    #expect(b.toArray() == [0.75, 0.75])
    optimizer.learningRate = 1
    #expect(optimizer.groups.map(\.learningRate) == [1, 1])
    optimizer.zeroGrad()
    #expect(a.grad == nil && b.grad == nil)
    optimizer.step()
    #expect(a.toArray() == [0.5, 0.5])
  }

  @Test func refusals() {
    func refusal(_ body: () -> Void) -> String? { isolated(body).1?.english }
    let p = parameter(ones(1))
    #expect(refusal { _ = SGD([p], learningRate: -1) }?.contains("learningRate") == true)
    #expect(refusal { _ = SGD([p], learningRate: .nan) } != nil)
    #expect(refusal { _ = SGD([p], nesterov: true) }?.contains("momentum") == true)
    #expect(
      refusal { _ = SGD([p], momentum: 0.9, dampening: 0.1, nesterov: true) } != nil)
    #expect(refusal { _ = SGD([]) }?.contains("no parameters") == true)
    #expect(refusal { _ = SGD([p, p]) }?.contains("twice") == true)
    #expect(refusal { _ = Adam([p], beta1: 1) }?.contains("beta1") == true)
    #expect(refusal { _ = Adam([p], beta2: -0.1) } != nil)
    #expect(refusal { _ = Adam([p * 2.0]) }?.contains("computed") == true)
    #expect(refusal { _ = Adam([Tensor([1, 2])]) }?.contains("int64") == true)
    #expect(refusal { _ = RMSprop([p], alpha: -1) } != nil)
    #expect(refusal { _ = Adagrad([p], initialAccumulator: -1) } != nil)
    #expect(refusal { _ = Adadelta([p], rho: 1.5) } != nil)
    #expect(refusal { _ = StepLR(SGD([p]), stepSize: 0) } != nil)
    #expect(refusal { _ = clipGradNorm([p], maximum: -1) } != nil)
    #expect(refusal { SGD([]).step() } != nil)
  }
}

@Suite struct ScheduleTests {
  private func run(
    _ count: Int = 8, _ make: (SGD) -> any LearningRateSchedule
  ) -> [Double] {
    let optimizer = SGD([parameter(zeros(1))], learningRate: 0.1)
    let schedule = make(optimizer)
    return (0..<count).map { _ in
      defer { schedule.step() }
      return optimizer.learningRate
    }
  }

  @Test func ratesOfTheReference() throws {
    let programs = try #require(try Oracle.load("ops.json")["programs"] as? [[String: Any]])
    let program = try #require(programs.first { $0["id"] as? String == "lr_schedulers" })
    let results = try #require(program["results"] as? [String: [Double]])
    func agree(_ a: [Double], _ name: String) -> Bool {
      let b = results[name] ?? []
      return a.count == b.count && zip(a, b).allSatisfy { Swift.abs($0 - $1) < 1e-16 }
    }
    #expect(agree(run { StepLR($0, stepSize: 3, gamma: 0.5) }, "step"))
    #expect(agree(run { ExponentialLR($0, gamma: 0.9) }, "expo"))
    #expect(agree(run { LambdaLR($0) { Foundation.pow(0.95, Double($0)) } }, "lam"))
    #expect(agree(run { MultiStepLR($0, milestones: [2, 5], gamma: 0.1) }, "multi"))
    #expect(agree(run { CosineAnnealingLR($0, period: 5) }, "cosine"))
  }

  @Test func plateau() {
    let optimizer = SGD([parameter(zeros(1))], learningRate: 1)
    let schedule = ReduceLROnPlateau(optimizer, factor: 0.5, patience: 2, minimum: 0.2)
    for value in [1.0, 0.9, 0.9, 0.9] { schedule.step(value) }
    #expect(optimizer.learningRate == 1)
    schedule.step(0.9)
    #expect(optimizer.learningRate == 0.5)
    for _ in 0..<20 { schedule.step(Tensor(0.9)) }
    #expect(optimizer.learningRate == 0.2)
  }
}

@Suite struct ClippingTests {
  @Test func norm() throws {
    let a = Tensor([3.0, -4.0], requiresGradient: true)
    let b = Tensor([12.0], requiresGradient: true)
    ((a * a).sum() / 2 + (b * b).sum() / 2).backward()
    let total = clipGradNorm([a, b], maximum: 1)
    #expect(total.item() == 13)
    #expect(a.grad?.toArray() == [0.23076921701431274, -0.307692289352417])
    #expect(b.grad?.toArray() == [0.923076868057251])
    #expect(clipGradNorm([a, b], maximum: 5).item() < 1.001)
    #expect(b.grad?.toArray() == [0.923076868057251])
    #expect(clipGradNorm([Tensor(1.0)], maximum: 1).item() == 0)
  }

  @Test func value() {
    let a = Tensor([0.0, 0, 0], requiresGradient: true)
    a.grad = Tensor([3.0, -0.5, -.infinity])
    clipGradValue([a], limit: 1)
    #expect(a.grad?.toArray() == [1, -0.5, -1])
  }

  /// What is remembered of a parameter whose elements do not lie in order is its own, not its copy's.
  @Test func parametersNeedNotBeContiguous() {
    func trained(_ start: Tensor, _ make: ([Tensor]) -> any Optimizer) -> [Double] {
      let x = start.detached()
      x.requiresGradient = true
      let optimizer = make([x])
      for _ in 0..<4 {
        optimizer.zeroGrad()
        (x * x).sum().backward()
        optimizer.step()
      }
      return x.toArray()
    }
    let rules: [([Tensor]) -> any Optimizer] = [
      { SGD($0, learningRate: 0.1, momentum: 0.9) }, { Adam($0, learningRate: 0.1) },
      { AdamW($0, learningRate: 0.1) }, { RMSprop($0, learningRate: 0.1) },
      { Adagrad($0, learningRate: 0.1) }, { Adadelta($0, learningRate: 1) },
      { Adamax($0, learningRate: 0.1) }, { NAdam($0, learningRate: 0.1) },
    ]
    let turned = Tensor([[1.0, 2, 3], [4, 5, 6]]).t()
    for rule in rules {
      #expect(trained(turned.cloned().t().cloned().t(), rule) == trained(turned.cloned(), rule))
    }
  }
}
