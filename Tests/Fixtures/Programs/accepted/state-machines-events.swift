// state machine, vending, traffic, elevators
enum State: Equatable { case idle, hasCoins(Int), dispensing(item: Item, change: Int), broken(reason: String) }
enum Item: String, CaseIterable, Hashable { case cola, chips, candy
  var price: Int { switch self { case .cola: return 150; case .chips: return 100; default: return 65 } } }
enum Event { case coin(Int), select(Item), tick, kick }
struct Machine {
  private(set) var state = State.idle { didSet { if state != oldValue { transitions += 1 } } }
  var stock: [Item: Int] = Dictionary(uniqueKeysWithValues: Item.allCases.map { ($0, 2) })
  var transitions = 0
  mutating func handle(_ e: Event) {
    switch (state, e) {
    case (.broken, _): return
    case (_, .kick): state = .broken(reason: "kicked")
    case (.idle, .coin(let c)): state = .hasCoins(c)
    case (.hasCoins(let n), .coin(let c)): state = .hasCoins(n + c)
    case (.hasCoins(let n), .select(let i)) where n >= i.price && stock[i, default: 0] > 0:
      stock[i]! -= 1
      state = .dispensing(item: i, change: n - i.price)
    case (.hasCoins, .select), (.idle, .select): break
    case (.dispensing(_, let change), .tick): state = change > 0 ? .hasCoins(change) : .idle
    case (.dispensing, _), (_, .tick): break
    }
  }
}
var m = Machine()
let events: [Event] = [.coin(100), .coin(100), .select(.cola), .tick, .select(.chips), .coin(50), .select(.chips), .tick, .kick, .coin(1)]
for e in events { m.handle(e); print(e, "->", m.state) }
print(m.transitions, m.stock[.cola]!, m.stock.values.reduce(0, +))
// traffic light with raw values and nested types
struct Light {
  enum Color: Int, CaseIterable, CustomStringConvertible { case red = 30, yellow = 5, green = 25
    var next: Color { let all = Self.allCases; return all[(all.firstIndex(of: self)! + 1) % all.count] }
    var description: String { "\(String(describing: self.rawValue))s" } }
  var color: Color = .red, remaining = 30
  mutating func advance(by seconds: Int) {
    var s = seconds
    while s >= remaining { s -= remaining; color = color.next; remaining = color.rawValue }
    remaining -= s
  }
}
var light = Light()
for s in [10, 25, 100, 61] { light.advance(by: s); print(light.color, light.remaining, light) }
print(Light.Color(rawValue: 5) == .yellow, Light.Color(rawValue: 6) as Any)
// protocol-based states
protocol DoorState { mutating func press() -> any DoorState; var label: String { get } }
struct Open: DoorState { var uses = 0; mutating func press() -> any DoorState { uses += 1; return Closed(uses: uses) }; var label: String { "open\(uses)" } }
struct Closed: DoorState { var uses: Int; mutating func press() -> any DoorState { uses > 2 ? Locked() : Open(uses: uses) }; var label: String { "closed\(uses)" } }
struct Locked: DoorState { mutating func press() -> any DoorState { self }; let label = "locked" }
var door: any DoorState = Open()
for _ in 0..<8 { print(door.label, terminator: " "); door = door.press() }
print()
// labelled loops
var found: [(Int, Int)] = []
outer: for a in 1...20 {
  inner: for b in a...20 {
    var c = b
    repeat {
      if a * a + b * b == c * c { found.append((a, b)); if found.count == 4 { break outer }; continue outer }
      if c * c > a * a + b * b { continue inner }
      c += 1
    } while true
  }
}
print(found)
check: if m.transitions > 3 { if m.stock.isEmpty { break check }; print("checked") }
loop: while true { switch m.transitions { case 0...2: break loop; default: m.transitions -= 1; continue loop } }
print(m.transitions)
