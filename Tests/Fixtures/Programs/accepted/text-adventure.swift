struct Room { let name: String; var items: Set<String>; var exits: [Direction: Int] }
enum Direction: String, CaseIterable, Comparable { case north, south, east, west
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  var opposite: Self { switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east } } }
enum Command { case go(Direction), take(String), drop(String), look, quit
  init?(_ text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    switch (words.first, words.dropFirst().first) {
    case ("go"?, let d?): guard let dir = Direction(rawValue: d) else { return nil }; self = .go(dir)
    case let ("take"?, item?): self = .take(item)
    case ("drop", .some(let item)): self = .drop(item)
    case ("look"?, nil): self = .look
    case ("quit", _): self = .quit
    default: return nil
    }
  } }
struct World {
  private(set) var rooms: [Room]; private(set) var here = 0; private(set) var bag: [String] = []
  enum Outcome: Equatable { case ok(String), failed(reason: String), over }
  mutating func connect(_ a: Int, _ d: Direction, _ b: Int) { rooms[a].exits[d] = b; rooms[b].exits[d.opposite] = a }
  mutating func run(_ c: Command) -> Outcome {
    switch c {
    case .go(let d): guard let next = rooms[here].exits[d] else { return .failed(reason: "no way \(d)") }; here = next; return run(.look)
    case .take(let i): guard rooms[here].items.remove(i) != nil else { return .failed(reason: "no \(i)") }; bag.append(i); return .ok("took \(i)")
    case .drop(let i) where bag.contains(i): bag.removeAll { $0 == i }; rooms[here].items.insert(i); return .ok("dropped \(i)")
    case .drop: return .failed(reason: "not yours")
    case .look: let r = rooms[here]; return .ok("\(r.name): \(r.items.sorted()) -> \(r.exits.keys.sorted().map(\.rawValue))")
    case .quit: return .over
    }
  }
}
var w = World(rooms: [Room(name: "Hall", items: ["lamp", "key"], exits: [:]), Room(name: "Attic", items: [], exits: [:]), Room(name: "Yard", items: ["ball"], exits: [:])])
w.connect(0, .north, 1); w.connect(0, .east, 2)
game: for line in ["look", "take key", "take sword", "go up", "go north", "drop key", "drop key", "go south", "GO EAST", "take ball", "dance", "quit", "look"] {
  guard let c = Command(line) else { print("? \(line)"); continue }
  switch w.run(c) { case .ok(let s): print(s); case .failed(let reason): print("!", reason); case .over: break game }
}
print(w.bag, w.rooms.map { $0.items.count }, w.here, Direction.allCases.sorted().map { "\($0)" })
