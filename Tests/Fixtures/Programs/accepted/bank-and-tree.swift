// a bank with classes, errors, protocols, closures
var closed = 0
protocol Account: AnyObject { var id: Int { get }; var balance: Double { get set }; func fee(for amount: Double) -> Double }
extension Account { func fee(for amount: Double) -> Double { 0 }
  func withdraw(_ amount: Double) throws { let total = amount + fee(for: amount); guard balance >= total else { throw BankError.insufficient(needed: total, available: balance) }; balance -= total } }
enum BankError: Error, Equatable { case insufficient(needed: Double, available: Double), unknown(Int), frozen }
class Basic: Account { let id: Int; var balance: Double { didSet { history.append(balance - oldValue) } }; private(set) var history: [Double] = []; init(id: Int, balance: Double) { self.id = id; self.balance = balance }
  deinit { closed += 1 } }
final class Premium: Basic { func fee(for amount: Double) -> Double { -1 }; lazy var tag: String = { print("making tag"); return "P\(id)" }() }
class Bank { private var accounts: [Int: any Account] = [:]; var onError: ((BankError) -> Void)?
  subscript(id: Int) -> (any Account)? { get { accounts[id] } set { accounts[id] = newValue } }
  func transfer(_ amount: Double, from a: Int, to b: Int) -> Bool {
    do { guard let x = self[a] else { throw BankError.unknown(a) }; guard let y = self[b] else { throw BankError.unknown(b) }
      defer { print("attempt \(a)->\(b)") }
      try x.withdraw(amount); y.balance += amount; return true
    } catch let e as BankError { onError?(e); return false } catch { return false } } }
var bank: Bank? = Bank()
bank![1] = Basic(id: 1, balance: 100); bank![2] = Premium(id: 2, balance: 10)
var errors: [BankError] = []
bank?.onError = { errors.append($0) }
print(bank!.transfer(30, from: 1, to: 2), bank!.transfer(300, from: 1, to: 2), bank!.transfer(1, from: 1, to: 9))
print(errors, errors.first == .insufficient(needed: 300, available: 70))
if let p = bank?[2] as? Premium { print(p.tag, p.tag, p.history, p.fee(for: 1)) }
print((bank?[2] as? Basic)?.history.count ?? -1, bank?[3]?.balance as Any)
bank = nil
print("done", closed)
class Node<T> { var value: T; weak var parent: Node?; var children: [Node] = []; init(_ v: T) { value = v }
  func add(_ n: Node) -> Self { n.parent = self; children.append(n); return self }
  var depth: Int { var d = 0, n = parent; while let p = n { d += 1; n = p.parent }; return d }
  func walk(_ visit: (Node, Int) throws -> Void) rethrows { try visit(self, depth); for c in children { try c.walk(visit) } } }
let leaf = Node("leaf")
let root = Node("root").add(Node("a").add(leaf)).add(Node("b"))
root.walk { n, d in print(String(repeating: "-", count: d) + n.value) }
print(leaf.parent?.value ?? "orphan", leaf.depth)
struct Counter { static var made = 0; let n: Int; init() { Counter.made += 1; n = Self.made } }
_ = Counter(); print(Counter().n, Counter.made)
func makeAcc() -> (add: (Int) -> Int, reset: () -> Void) { var t = 0; return (add: { t += $0; return t }, reset: { t = 0 }) }
let acc = makeAcc(); _ = acc.add(5); print(acc.add(6)); acc.reset(); print(acc.add(1))
var xs = [1, 2, 3]; var ys = xs; ys[0] = 99; xs.append(4); print(xs, ys)
func modify(_ a: inout [Int], by f: (Int) -> Int) { for i in a.indices { a[i] = f(a[i]) } }
modify(&xs) { $0 * $0 }; print(xs)
let nested = ["x": ["a": 1], "y": [:]]; print(nested["x"]?["a"] ?? 0, nested["y"]?["a"] ?? -1, nested["z"]?["a"] ?? -2)
var d = [String: [Int]](); d["k", default: []].append(1); d["k", default: []].append(2); d["j"] = nil; print(d, d["k"]!.count)
print(type(of: xs), type(of: d), type(of: leaf), type(of: acc.add), type(of: (1, "a")), type(of: Optional(1)))
