struct Event: Comparable {
  enum Kind: String, CaseIterable { case arrive, serve, leave }
  let time: Double
  let kind: Kind
  let customer: Int
  static func < (a: Event, b: Event) -> Bool {
    a.time != b.time ? a.time < b.time : a.customer < b.customer
  }
}

struct Heap<Element: Comparable> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  mutating func push(_ item: Element) {
    items.append(item)
    var child = items.count - 1
    while child > 0, case let parent = (child - 1) / 2, items[child] < items[parent] {
      items.swapAt(child, parent)
      child = parent
    }
  }
  mutating func pop() -> Element? {
    guard let first = items.first else { return nil }
    let last = items.removeLast()
    if !items.isEmpty {
      items[0] = last
      var parent = 0
      while true {
        let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < items.count }
        guard let smallest = children.min(by: { items[$0] < items[$1] }),
          items[smallest] < items[parent]
        else { break }
        items.swapAt(parent, smallest)
        parent = smallest
      }
    }
    return first
  }
}

struct Lcg: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state ^ (state >> 33)
  }
  mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

class Simulation {
  private var queue = Heap<Event>()
  private var waiting: [Int] = []
  private var isBusy = false
  private var arrivals: [Int: Double] = [:]
  private(set) var log: [String] = []
  private(set) var waits: [Double] = []
  var generator: Lcg
  var handlers: [Event.Kind: (Simulation, Event) -> Void] = [:]

  init(seed: UInt64, customers: Int) {
    generator = Lcg(state: seed)
    var time = 0.0
    for customer in 1...customers {
      time += (generator.uniform() * 4).rounded() / 2
      queue.push(Event(time: time, kind: .arrive, customer: customer))
    }
    handlers[.arrive] = { simulation, event in
      simulation.arrivals[event.customer] = event.time
      if simulation.isBusy {
        simulation.waiting.append(event.customer)
      } else {
        simulation.isBusy = true
        simulation.queue.push(Event(time: event.time, kind: .serve, customer: event.customer))
      }
    }
    handlers[.serve] = { simulation, event in
      simulation.waits.append(event.time - simulation.arrivals[event.customer, default: 0])
      simulation.queue.push(Event(time: event.time + 1.5, kind: .leave, customer: event.customer))
    }
    handlers[.leave] = { simulation, event in
      if simulation.waiting.isEmpty {
        simulation.isBusy = false
      } else {
        let next = simulation.waiting.removeFirst()
        simulation.queue.push(Event(time: event.time, kind: .serve, customer: next))
      }
    }
  }

  func run(until limit: Double = .infinity) {
    while let event = queue.pop(), event.time <= limit {
      handlers[event.kind]?(self, event)
      log.append("\(event.time) \(event.kind.rawValue) #\(event.customer)")
    }
  }
}

let simulation = Simulation(seed: 42, customers: 5)
simulation.run()
simulation.log.forEach { print($0) }
let counts = Event.Kind.allCases.map { kind in
  "\(kind): \(simulation.log.filter { $0.contains(kind.rawValue) }.count)"
}
print(counts.joined(separator: ", "))
print(simulation.waits, simulation.waits.reduce(0, +) / Double(simulation.waits.count))
var dice = Lcg(state: 7)
print((1...6).map { _ in Int.random(in: 1...6, using: &dice) }.count, dice.next() != dice.next())
