enum Light: String, CaseIterable { case red, green, yellow
  var next: Light { let all = Light.allCases; return all[(all.firstIndex(of: self)! + 1) % all.count] }
  var seconds: Int { switch self { case .red: 30; case .green: 25; case .yellow: 5 } }
  mutating func advance() { self = next }
}
var l = Light.red
for _ in 0..<4 { print(l.rawValue, l.seconds, terminator: "; "); l.advance() }
print()
print(Light(rawValue: "green") as Any, Light(rawValue: "blue") as Any, Light.allCases.map(\.rawValue), Light.allCases.reduce(0) { $0 + $1.seconds })
struct Turnstile {
  enum State { case locked, unlocked(coins: Int) }
  enum Event { case coin, push }
  private(set) var state = State.locked
  mutating func handle(_ e: Event) -> String {
    switch (state, e) {
    case (.locked, .coin): state = .unlocked(coins: 1); return "unlock"
    case (.locked, .push): return "blocked"
    case (.unlocked(let n), .coin): state = .unlocked(coins: n + 1); return "thanks \(n)"
    case (.unlocked, .push): state = .locked; return "through"
    }
  }
}
var t = Turnstile()
print([Turnstile.Event.push, .coin, .coin, .push, .push].map { t.handle($0) }, t.state)
enum Level: Int, Comparable { case low = 1, mid, high = 10, top
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.top.rawValue, Level.mid < .high, [Level.high, .low, .mid].sorted(), Level(rawValue: 2)!, max(Level.low, .top))
