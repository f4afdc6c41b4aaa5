// state machine, generic over state & event
protocol StateType: Hashable, CaseIterable {}
struct Machine<S: StateType, E: Hashable> {
  struct Key: Hashable { let state: S; let event: E }
  typealias Action = (S, S) -> Void
  private(set) var state: S
  private var table: [Key: (next: S, action: Action?)] = [:]
  private(set) var log: [(from: S, to: S)] = []
  init(initial: S) { state = initial }
  mutating func add(_ from: S, on e: E, to: S, action: Action? = nil) { table[Key(state: from, event: e)] = (to, action) }
  @discardableResult mutating func send(_ e: E) -> Bool {
    guard let (next, action) = table[Key(state: state, event: e)] else { return false }
    log.append((state, next))
    action?(state, next)
    state = next
    return true
  }
  var reachable: Set<S> {
    var seen: Set<S> = [state]; var frontier = [state]
    while let s = frontier.popLast() {
      for (k, v) in table where k.state == s && seen.insert(v.next).inserted { frontier.append(v.next) }
    }
    return seen
  }
}
enum Door: String, StateType { case open, closed, locked }
enum Ev: Hashable { case push, pull, lock(code: Int), unlock(code: Int) }
var count = 0
var m = Machine<Door, Ev>(initial: .closed)
m.add(.closed, on: .pull, to: .open) { a, b in print("\(a) -> \(b)"); count += 1 }
m.add(.open, on: .push, to: .closed)
m.add(.closed, on: .lock(code: 42), to: .locked, action: { print($0.rawValue.uppercased(), $1) })
m.add(.locked, on: .unlock(code: 42), to: .closed)
for e: Ev in [.pull, .pull, .push, .lock(code: 1), .lock(code: 42), .unlock(code: 41), .unlock(code: 42)] { print(e, m.send(e), m.state) }
print(m.log.map { "\($0.from)>\($0.to)" }.joined(separator: " "), count)
print(m.reachable.count, Door.allCases.filter { !m.reachable.contains($0) }, m.log.last!)
