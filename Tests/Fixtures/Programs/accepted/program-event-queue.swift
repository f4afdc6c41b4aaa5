protocol Event { var time: Double { get }; func fire(in simulation: Simulation) }
final class Simulation {
  private var queue: [any Event] = []
  private(set) var now = 0.0
  var log: [String] = []
  func schedule(_ event: any Event) {
    let index = queue.firstIndex { $0.time > event.time } ?? queue.endIndex
    queue.insert(event, at: index)
  }
  func run(until end: Double) {
    while let next = queue.first, next.time <= end {
      queue.removeFirst()
      now = next.time
      next.fire(in: self)
    }
    now = end
  }
}
struct Arrival: Event {
  let time: Double, customer: Int
  func fire(in s: Simulation) {
    s.log.append("\(time): customer \(customer) arrives")
    if customer < 4 { s.schedule(Arrival(time: time + 2, customer: customer + 1)) }
    s.schedule(Departure(time: time + 3, customer: customer))
  }
}
struct Departure: Event {
  let time: Double, customer: Int
  func fire(in s: Simulation) { s.log.append("\(time): customer \(customer) leaves") }
}
let simulation = Simulation()
simulation.schedule(Arrival(time: 1, customer: 1))
simulation.run(until: 8)
simulation.log.forEach { print($0) }
print("now", simulation.now)
class EventEmitter<Payload> {
  typealias Handler = (Payload) -> Void
  private var handlers: [String: [(id: Int, handler: Handler)]] = [:]
  private var nextID = 0
  @discardableResult func on(_ name: String, _ handler: @escaping Handler) -> Int {
    nextID += 1
    handlers[name, default: []].append((nextID, handler))
    return nextID
  }
  func off(_ id: Int) { for key in handlers.keys { handlers[key]?.removeAll { $0.id == id } } }
  func emit(_ name: String, _ payload: Payload) { handlers[name]?.forEach { $0.handler(payload) } }
}
let emitter = EventEmitter<[String: Int]>()
var seen = [Int]()
let first = emitter.on("score") { seen.append($0["points", default: 0]) }
emitter.on("score") { info in if let p = info["points"], p > 5 { print("big score", p) } }
emitter.emit("score", ["points": 3])
emitter.emit("score", ["points": 8])
emitter.off(first)
emitter.emit("score", ["points": 9])
emitter.emit("none", [:])
print(seen)
