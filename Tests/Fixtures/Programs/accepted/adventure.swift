// Text adventure-ish state machine with many features
enum Direction: String, CaseIterable { case north, south, east, west
  var opposite: Direction { switch self { case .north: return .south; case .south: return .north; case .east: return .west; case .west: return .east } }
}
struct Room { let name: String; var exits: [Direction: String] = [:]; var items: Set<String> = [] }
final class World {
  private(set) var rooms: [String: Room] = [:]
  var current = "hall"
  private var history: [String] = []
  init() {
    add(Room(name: "hall", exits: [.north: "garden", .east: "kitchen"], items: ["lamp", "key"]))
    add(Room(name: "garden", exits: [.south: "hall"]))
    add(Room(name: "kitchen", exits: [.west: "hall"], items: ["bread"]))
  }
  private func add(_ r: Room) { rooms[r.name] = r }
  @discardableResult func move(_ d: Direction) -> Bool {
    guard let next = rooms[current]?.exits[d] else { history.append("blocked \(d)"); return false }
    history.append("\(current)->\(next)")
    current = next
    return true
  }
  func take(_ item: String) throws -> String {
    guard var room = rooms[current] else { throw GameError.lost }
    guard let found = room.items.remove(item) else { throw GameError.missing(item, in: current) }
    rooms[current] = room
    return found
  }
  var trail: String { history.joined(separator: " | ") }
}
enum GameError: Error, CustomStringConvertible { case lost, missing(String, in: String)
  var description: String { switch self { case .lost: "lost"; case let .missing(i, place): "no \(i) in \(place)" } } }
let w = World()
w.move(.north); w.move(.east); w.move(.north.opposite); w.move(.east)
for item in ["bread", "lamp"] { do { print("took", try w.take(item)) } catch let e as GameError { print(e) } catch { print("?") } }
print(w.trail, w.current, w.rooms["kitchen"]?.items.count ?? "gone")
print(Direction.allCases.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }, Direction(rawValue: "up") as Any)
print(Direction.allCases.filter { w.rooms["hall"]!.exits.keys.contains($0) }.map(\.rawValue).sorted())
var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for (r, row) in grid.enumerated() { for c in row.indices where (r + c) % 2 == 0 { grid[r][c] = r * 10 + c } }
print(grid, grid.flatMap { $0 }.reduce(0, +), grid.map { $0.max()! })
let words = "the cat the dog a cat".split(separator: " ").map(String.init)
let counts = words.reduce(into: [:]) { (d: inout [String: Int], w) in d[w, default: 0] += 1 }
print(counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
let (q, r) = 17.quotientAndRemainder(dividingBy: 5); print(q, r, -7 / 2, -7 % 2, 7.0.truncatingRemainder(dividingBy: 2.5))
