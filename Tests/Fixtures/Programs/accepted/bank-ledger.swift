enum AccountError: Error, CustomStringConvertible, Equatable {
  case insufficient(needed: Double, available: Double)
  case frozen(String), unknown(id: Int)
  case limit
  var description: String {
    switch self {
    case let .insufficient(needed, available): return "need \(needed), have \(available)"
    case .frozen(let owner): return "frozen account of \(owner)"
    case .unknown(id: let n) where n < 0: return "negative id \(n)"
    case .unknown(let id): return "no account #\(id)"
    case .limit: return "over the limit"
    }
  }
}
protocol Account: AnyObject {
  var id: Int { get }
  var owner: String { get }
  var balance: Double { get set }
  func fee(for amount: Double) -> Double
}
extension Account {
  func fee(for amount: Double) -> Double { 0 }
  func withdraw(_ amount: Double) throws {
    let total = amount + fee(for: amount)
    guard total <= balance else { throw AccountError.insufficient(needed: total, available: balance) }
    balance -= total
  }
  func deposit(_ amount: Double) { balance += amount }
}
class Basic: Account {
  let id: Int; let owner: String
  var balance: Double = 0 { didSet { if balance != oldValue { history.append(balance - oldValue) } } }
  private(set) var history: [Double] = []
  init(id: Int, owner: String) { self.id = id; self.owner = owner }
}
final class Checking: Basic {
  var frozen = false
  func fee(for amount: Double) -> Double { amount * 0.01 }
}
class Savings: Basic {
  var rate: Double
  init(id: Int, owner: String, rate: Double = 0.02) { self.rate = rate; super.init(id: id, owner: owner) }
  func accrue() { balance += balance * rate }
}
final class Bank {
  private var accounts: [Int: any Account] = [:]
  private var next = 1
  private(set) var log: [String] = []
  @discardableResult
  func open<A: Account>(_ make: (Int) -> A) -> A {
    defer { next += 1 }
    let a = make(next)
    accounts[next] = a
    log.append("open \(next) \(type(of: a))")
    return a
  }
  subscript(id: Int) -> any Account {
    get throws {
      guard let a = accounts[id] else { throw AccountError.unknown(id: id) }
      return a
    }
  }
  func transfer(_ amount: Double, from: Int, to: Int) throws {
    let (a, b) = (try self[from], try self[to])
    if let c = a as? Checking, c.frozen { throw AccountError.frozen(c.owner) }
    try a.withdraw(amount)
    b.deposit(amount)
    log.append("transfer \(amount) \(from)->\(to)")
  }
}
let bank = Bank()
let c = bank.open { Checking(id: $0, owner: "Ann") }
let s = bank.open { Savings(id: $0, owner: "Ben", rate: 0.5) }
c.deposit(100)
func attempt(_ what: String, _ body: () throws -> Void) {
  do { try body(); print(what, "ok") }
  catch AccountError.unknown(let id) { print(what, "unknown", id) }
  catch let e as AccountError where e == .limit { print("limit") }
  catch let e as AccountError { print(what, "failed:", e) }
  catch { print("?", error) }
}
attempt("t1") { try bank.transfer(50, from: 1, to: 2) }
attempt("t2") { try bank.transfer(50, from: 1, to: 2) }
attempt("t3") { try bank.transfer(50, from: 1, to: 9) }
c.frozen = true
attempt("t4") { try bank.transfer(1, from: 1, to: 2) }
s.accrue()
print(c.balance, s.balance, c.history, s.history)
print(bank.log.joined(separator: "; "))
print((try? bank[2].owner) ?? "-", (try? bank[7].owner) ?? "-")
print(AccountError.unknown(id: -3), [AccountError.limit, .frozen("x")])
