// event scheduler with generic heap
struct Heap<T> { private var a: [T] = []; let less: (T, T) -> Bool
  init(_ less: @escaping (T, T) -> Bool) { self.less = less }
  var isEmpty: Bool { a.isEmpty }; var count: Int { a.count }
  mutating func push(_ x: T) { a.append(x); var i = a.count - 1; while i > 0, less(a[i], a[(i - 1) / 2]) { a.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> T? { guard let first = a.first else { return nil }; let last = a.removeLast(); if !a.isEmpty { a[0] = last; var i = 0
    while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < a.count && less(a[c], a[m]) { m = c }; if m == i { break }; a.swapAt(i, m); i = m } }; return first } }
protocol Event { var time: Int { get }; func fire(in sim: Simulation) }
final class Simulation { private(set) var now = 0; private var queue = Heap<any Event> { $0.time < $1.time }; var log: [String] = []
  func schedule(_ e: some Event) { queue.push(e) }
  func run(until limit: Int) { while let e = queue.pop() { guard e.time <= limit else { log.append("stop@\(limit)"); break }; now = e.time; e.fire(in: self) } } }
struct Tick: Event { let time: Int; let period: Int; func fire(in sim: Simulation) { sim.log.append("tick\(time)"); sim.schedule(Tick(time: time + period, period: period)) } }
struct Once: Event { let time: Int; let action: (Simulation) -> Void; func fire(in sim: Simulation) { action(sim) } }
let sim = Simulation(); sim.schedule(Tick(time: 1, period: 3)); sim.schedule(Once(time: 5) { $0.log.append("once@\($0.now)"); $0.schedule(Once(time: 6) { _ in print("inner") }) })
sim.run(until: 10); print(sim.log.joined(separator: " "), sim.now)
var h = Heap<(String, Int)> { $0.1 > $1.1 || ($0.1 == $1.1 && $0.0 < $1.0) }; for (i, w) in ["b", "a", "d", "c"].enumerated() { h.push((w, i % 2)) }
var out: [String] = []; while let (w, p) = h.pop() { out.append("\(w)\(p)") }; print(out)
