enum State: Hashable, CaseIterable { case idle, connecting, connected, failed }
enum Input: Hashable { case connect, succeed, fail(reason: String), disconnect }
struct Machine {
  private(set) var state = State.idle { didSet { history.append((oldValue, state)) } }
  private(set) var history: [(from: State, to: State)] = []
  private(set) var reason: String?
  mutating func handle(_ input: Input) -> Bool {
    switch (state, input) {
    case (.idle, .connect), (.failed, .connect): state = .connecting; reason = nil
    case (.connecting, .succeed): state = .connected
    case (.connecting, .fail(let r)) where !r.isEmpty: state = .failed; reason = r
    case (.connecting, .fail): state = .failed; reason = "unknown"
    case (.connected, .disconnect): state = .idle
    case (let s, _) where s == .failed: return false
    default: return false
    }
    return true
  }
}
var m = Machine()
let inputs: [Input] = [.connect, .connect, .fail(reason: "timeout"), .disconnect, .connect, .succeed, .disconnect, .connect, .fail(reason: "")]
for i in inputs { print(i, m.handle(i), m.state, m.reason ?? "-") }
print(m.history.map { "\($0.from)->\($0.to)" })
struct Transition<S: Hashable, E: Hashable>: Hashable { let from: S, on: E }
final class TableMachine<S: Hashable, E: Hashable> {
  var table: [Transition<S, E>: S] = [:]
  var state: S
  var onChange: ((S, S) -> Void)?
  init(_ initial: S) { state = initial }
  func add(_ from: S, _ on: E, _ to: S) { table[.init(from: from, on: on)] = to }
  @discardableResult func send(_ e: E) -> S? {
    guard let next = table[Transition(from: state, on: e)] else { return nil }
    defer { state = next }
    onChange?(state, next)
    return next
  }
}
let door = TableMachine<String, Character>("closed")
door.add("closed", "o", "open"); door.add("open", "c", "closed"); door.add("closed", "l", "locked"); door.add("locked", "u", "closed")
var changes = 0
door.onChange = { a, b in changes += 1; print(a, "=>", b) }
for c in "oclxuo" { if door.send(c) == nil { print("ignored", c) } }
print(door.state, changes, State.allCases.count, State.allCases.firstIndex(of: .failed)!)
