// bank model
enum BankError: Error, CustomStringConvertible, Equatable {
  case insufficientFunds(needed: Double, available: Double)
  case accountNotFound(id: String)
  case frozen
  var description: String {
    switch self {
    case let .insufficientFunds(needed, available):
      return "need \(needed), have \(available)"
    case .accountNotFound(let id): return "no account \(id)"
    case .frozen: return "frozen"
    }
  }
}
protocol Account: AnyObject {
  var id: String { get }
  var balance: Double { get set }
  func withdraw(_ amount: Double) throws
  func deposit(_ amount: Double)
}
extension Account {
  func deposit(_ amount: Double) { balance += amount }
  func withdraw(_ amount: Double) throws {
    guard balance >= amount else {
      throw BankError.insufficientFunds(needed: amount, available: balance)
    }
    balance -= amount
  }
}
class Checking: Account {
  let id: String
  var balance: Double { didSet { history.append(balance - oldValue) } }
  private(set) var history: [Double] = []
  var isFrozen = false
  init(id: String, balance: Double = 0) { self.id = id; self.balance = balance }
  func withdraw(_ amount: Double) throws {
    if isFrozen { throw BankError.frozen }
    guard balance + 100 >= amount else {
      throw BankError.insufficientFunds(needed: amount, available: balance + 100)
    }
    balance -= amount
  }
}
final class Savings: Account {
  let id: String
  var balance: Double
  let rate: Double
  init(_ id: String, _ balance: Double, rate: Double) {
    (self.id, self.balance, self.rate) = (id, balance, rate)
  }
  func accrue(years: Int) { for _ in 1...years { balance *= 1 + rate } }
}
struct Bank {
  private var accounts: [String: any Account] = [:]
  var log: [String] = []
  subscript(id: String) -> (any Account)? { accounts[id] }
  mutating func open(_ account: any Account) { accounts[account.id] = account }
  func find(_ id: String) throws -> any Account {
    guard let account = accounts[id] else { throw BankError.accountNotFound(id: id) }
    return account
  }
  mutating func transfer(from: String, to: String, amount: Double) throws {
    let (a, b) = (try find(from), try find(to))
    try a.withdraw(amount)
    b.deposit(amount)
    log.append("\(from)->\(to): \(amount)")
  }
  var total: Double { accounts.values.reduce(0) { $0 + $1.balance } }
}
var bank = Bank()
let c = Checking(id: "C1", balance: 50)
bank.open(c)
bank.open(Savings("S1", 1000, rate: 0.02))
do {
  try bank.transfer(from: "S1", to: "C1", amount: 200)
  try bank.transfer(from: "C1", to: "S1", amount: 340)
  try bank.transfer(from: "C1", to: "S1", amount: 500)
} catch let error as BankError where error == .frozen {
  print("frozen!")
} catch BankError.insufficientFunds(let needed, _) where needed > 1000 {
  print("way too much", needed)
} catch let e as BankError {
  print("error:", e)
} catch { print("other \(error)") }
print(c.history, bank.log)
(bank["S1"] as? Savings)?.accrue(years: 2)
print(bank.total, bank["X"]?.balance as Any)
c.isFrozen = true
for (from, to) in [("C1", "S1"), ("Q", "S1"), ("S1", "Z")] {
  do { try bank.transfer(from: from, to: to, amount: 1) } catch { print("\(error)") }
}
let r = Result { try bank.find("nope").balance }
switch r { case .success(let v): print(v); case .failure(let e): print("failed", e) }
print((try? bank.find("C1"))?.id ?? "none")
