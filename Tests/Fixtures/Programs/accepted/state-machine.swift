protocol StateMachine { associatedtype State: Hashable; associatedtype Event; static var initial: State { get }; static func reduce(_ s: inout State, _ e: Event) throws -> [Effect] }
enum Effect: Equatable { case log(String), beep(times: Int) }
enum Door: StateMachine {
  enum State: Hashable { case open, closed(locked: Bool), broken(reason: String) }
  enum Event { case push, lock(code: Int), unlock(code: Int), kick }
  struct Invalid: Error { let state: State; let event: Event }
  static let initial = State.closed(locked: false)
  static func reduce(_ s: inout State, _ e: Event) throws -> [Effect] {
    switch (s, e) {
    case (.closed(false), .push): s = .open
    case (.open, .push): s = .closed(locked: false)
    case (.closed(locked: false), .lock(let c)) where c > 999: s = .closed(locked: true); return [.log("locked \(c)")]
    case (.closed(true), .unlock(1234)): s = .closed(locked: false)
    case (.closed(true), .unlock(let c)): return [.beep(times: c % 3 + 1), .log("bad code")]
    case (_, .kick): defer { s = .broken(reason: "kick") }; return [.log("was \(s)")]
    case (.broken, _): break
    default: throw Invalid(state: s, event: e)
    }
    return []
  }
}
struct Runner<M: StateMachine> {
  private(set) var state = M.initial
  private(set) var visits: [M.State: Int] = [M.initial: 1]
  var trace: [String] = []
  mutating func send(_ events: M.Event...) {
    for e in events {
      do {
        let old = state
        let effects = try M.reduce(&state, e)
        if old != state { visits[state, default: 0] += 1 }
        trace.append("\(old) -> \(state)" + (effects.isEmpty ? "" : " \(effects)"))
      } catch let e as Door.Invalid { trace.append("invalid \(e.event) in \(e.state)") }
      catch { trace.append("error") }
    }
  }
}
var r = Runner<Door>()
r.send(.push, .lock(code: 1234), .push, .lock(code: 5), .lock(code: 1234), .unlock(code: 1), .unlock(code: 1234), .push, .kick, .push, .kick)
r.trace.forEach { print($0) }
print(r.visits.count, r.visits[.closed(locked: false)]!, r.state)
enum Light: String, CaseIterable { case red, green, yellow
  var next: Light { let a = Self.allCases; return a[(a.firstIndex(of: self)! + 1) % a.count] }
  mutating func step() { self = next } }
var l = Light.red; var seen: [Light] = []
repeat { seen.append(l); l.step() } while l != .red
print(seen.map(\.rawValue), Light(rawValue: "green")!.next, Light(rawValue: "x") as Any)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { guard n >= 0 else { return nil }; defer { n -= 1 }; return n } }
for (a, b) in zip(Countdown(n: 2), Light.allCases) { print(a, b, terminator: "; ") }
print()
outer: while true { inner: for i in 0... { if i == 3 { break inner }; if i == 2, l == .green { break outer } }; l = .green }
print("done", l)
