protocol Clock { mutating func tick() -> Int } ; struct StepClock: Clock { private var t = 0; let step: Int; init(step: Int) { self.step = step } ; mutating func tick() -> Int { t += step; return t } }
struct SKU: RawRepresentable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible { let rawValue: String; init(rawValue: String) { self.rawValue = rawValue } ; init(stringLiteral s: String) { rawValue = s } ; var description: String { "#" + rawValue } }
enum StockError: Error { case short(SKU, wanted: Int, have: Int), unknown(SKU) }
struct Warehouse<C: Clock> {
  private var stock: [SKU: (qty: Int, cost: Double)] = [:]; private var clock: C; private(set) var journal: [(time: Int, text: String)] = []
  var onChange: ((SKU, Int) -> Void)?
  init(clock: C) { self.clock = clock }
  mutating func receive(_ s: SKU, _ n: Int, at cost: Double) {
    let old = stock[s] ?? (0, 0); let q = old.qty + n
    stock[s] = (q, (old.cost * Double(old.qty) + cost * Double(n)) / Double(q)); note("in \(s) \(n)", s)
  }
  @discardableResult mutating func ship(_ s: SKU, _ n: Int = 1) throws -> Double {
    guard let e = stock[s] else { throw StockError.unknown(s) }
    guard e.qty >= n else { throw StockError.short(s, wanted: n, have: e.qty) }
    stock[s]!.qty -= n; note("out \(s) \(n)", s); return e.cost * Double(n)
  }
  private mutating func note(_ t: String, _ s: SKU) { journal.append((clock.tick(), t)); onChange?(s, stock[s]?.qty ?? 0) }
  var value: Double { stock.values.reduce(0) { $0 + Double($1.qty) * $1.cost } }
  func lowStock(below n: Int) -> [SKU] { stock.filter { $0.value.qty < n }.keys.sorted { $0.rawValue < $1.rawValue } }
}
var w = Warehouse(clock: StepClock(step: 5)); var changes: [String] = []
w.onChange = { changes.append("\($0)=\($1)") }
w.receive("bolt", 10, at: 0.5); w.receive("nut", 4, at: 2); w.receive("bolt", 10, at: 1.5)
var cogs = 0.0
for (sku, n) in [("bolt", 5), ("nut", 9), ("gear", 1), ("nut", 4)] as [(SKU, Int)] {
  do { cogs += try w.ship(sku, n) }
  catch StockError.short(let s, let wanted, have: let have) { print("short \(s): \(wanted) > \(have)") }
  catch StockError.unknown(let s) { print("unknown", s) } catch { fatalError() }
}
print(cogs, w.value, w.lowStock(below: 16), w.journal.map { "\($0.time):\($0.text)" }, changes)
struct Queue<T> { private var inbox: [T] = [], outbox: [T] = []; mutating func push(_ t: T) { inbox.append(t) } ; mutating func pop() -> T? { if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }; return outbox.popLast() } ; var count: Int { inbox.count + outbox.count } }
struct Rand { var s: UInt32; mutating func next(_ n: Int) -> Int { s ^= s << 13; s ^= s >> 17; s ^= s << 5; return Int(s % UInt32(n)) } }
func simulate(_ minutes: Int, tellers: Int, seed: UInt32) -> (served: Int, longest: Int, left: Int) {
  var r = Rand(s: seed), q = Queue<(id: Int, at: Int)>(), busy = [Int](repeating: 0, count: tellers), served = 0, longest = 0, id = 0
  for t in 0..<minutes { if r.next(3) == 0 { id += 1; q.push((id, t)) }
    for i in busy.indices { if busy[i] > 0 { busy[i] -= 1 } else if let c = q.pop() { longest = max(longest, t - c.at); busy[i] = 2 + r.next(5); served += 1 } } }
  return (served, longest, q.count) }
print(simulate(200, tellers: 1, seed: 7), simulate(200, tellers: 3, seed: 7))
