enum BankError: Error, CustomStringConvertible {
  case insufficientFunds(needed: Double, available: Double)
  case accountNotFound(id: Int)
  case frozen
  var description: String {
    switch self {
    case let .insufficientFunds(needed, available): return "need \(needed), have \(available)"
    case .accountNotFound(id: let id): return "no account \(id)"
    case .frozen: return "account is frozen"
    }
  }
}
class Account {
  let id: Int
  private(set) var balance: Double
  var history: [Transaction] = []
  struct Transaction { enum Kind: String { case deposit, withdrawal, fee }; let kind: Kind; let amount: Double }
  init(id: Int, balance: Double = 0) { self.id = id; self.balance = balance }
  func deposit(_ amount: Double) { balance += amount; record(.deposit, amount) }
  func withdraw(_ amount: Double) throws {
    guard amount <= available else { throw BankError.insufficientFunds(needed: amount, available: available) }
    balance -= amount
    record(.withdrawal, amount)
  }
  var available: Double { balance }
  fileprivate func charge(_ amount: Double) { balance -= amount; record(.fee, amount) }
  private func record(_ kind: Transaction.Kind, _ amount: Double) { history.append(Transaction(kind: kind, amount: amount)) }
  var summary: String { "\(type(of: self)) #\(id): \(balance)" }
}
final class SavingsAccount: Account {
  var rate: Double
  init(id: Int, balance: Double, rate: Double) { self.rate = rate; super.init(id: id, balance: balance) }
  func addInterest() { deposit(balance * rate) }
  override var summary: String { super.summary + " at \(rate * 100)%" }
}
final class CheckingAccount: Account {
  var overdraft = 100.0
  override var available: Double { super.available + overdraft }
  override func withdraw(_ amount: Double) throws {
    try super.withdraw(amount)
    if balance < 0 { charge(5) }
  }
}
struct Bank {
  var accounts: [Int: Account] = [:]
  mutating func open(_ account: Account) { accounts[account.id] = account }
  func account(_ id: Int) throws -> Account {
    guard let found = accounts[id] else { throw BankError.accountNotFound(id: id) }
    return found
  }
  func transfer(_ amount: Double, from: Int, to: Int) throws {
    let (source, target) = (try account(from), try account(to))
    try source.withdraw(amount)
    target.deposit(amount)
  }
}
var bank = Bank()
bank.open(SavingsAccount(id: 1, balance: 1000, rate: 0.05))
bank.open(CheckingAccount(id: 2, balance: 50))
let attempts: [(Double, Int, Int)] = [(200, 1, 2), (300, 2, 1), (1000, 2, 1), (5, 1, 9)]
for (amount, from, to) in attempts {
  do { try bank.transfer(amount, from: from, to: to); print("moved", amount) }
  catch let error as BankError { print("failed:", error) }
  catch { print("unknown") }
}
(bank.accounts[1] as? SavingsAccount)?.addInterest()
for id in bank.accounts.keys.sorted() {
  let account = bank.accounts[id]!
  print(account.summary, account.history.map { "\($0.kind.rawValue):\($0.amount)" })
}
let total = bank.accounts.values.map(\.balance).reduce(0, +)
print(total, bank.accounts.values.filter { $0 is SavingsAccount }.count)
if let e = (Result { try bank.account(7) }).failureText { print(e) }
extension Result where Failure == Error {
  var failureText: String? { if case .failure(let e) = self { return "\(e)" } else { return nil } }
}
