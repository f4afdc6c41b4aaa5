protocol Account: AnyObject {
  var id: String { get }
  var balance: Int { get set }
  func withdraw(_ amount: Int) throws
}

enum BankError: Error {
  case insufficient(needed: Int, available: Int)
  case unknownAccount(String)
  case frozen
  case invalid(amount: Int)
}

extension Account {
  func deposit(_ amount: Int) throws {
    guard amount > 0 else { throw BankError.invalid(amount: amount) }
    balance += amount
  }
  func withdraw(_ amount: Int) throws {
    guard amount > 0 else { throw BankError.invalid(amount: amount) }
    guard balance >= amount else {
      throw BankError.insufficient(needed: amount, available: balance)
    }
    balance -= amount
  }
}

class Checking: Account {
  let id: String
  var balance = 0 { didSet { history.append(balance - oldValue) } }
  private(set) var history: [Int] = []
  var isFrozen = false
  init(id: String) { self.id = id }
}

final class Overdraft: Checking {
  let limit: Int
  init(id: String, limit: Int) {
    self.limit = limit
    super.init(id: id)
  }
  func withdraw(_ amount: Int) throws {
    if isFrozen { throw BankError.frozen }
    guard balance - amount >= -limit else {
      throw BankError.insufficient(needed: amount, available: balance + limit)
    }
    balance -= amount
  }
}

struct Bank {
  private var accounts: [String: any Account] = [:]
  private(set) var failures = 0

  mutating func open(_ account: any Account) { accounts[account.id] = account }

  subscript(id: String) -> (any Account)? { accounts[id] }

  func account(_ id: String) throws -> any Account {
    guard let account = accounts[id] else { throw BankError.unknownAccount(id) }
    return account
  }

  mutating func transfer(_ amount: Int, from source: String, to target: String) -> Result<Int, any Error> {
    do {
      let (a, b) = (try account(source), try account(target))
      try a.withdraw(amount)
      try b.deposit(amount)
      return .success(a.balance)
    } catch {
      failures += 1
      return .failure(error)
    }
  }
}

func explain(_ error: any Error) -> String {
  switch error {
  case BankError.insufficient(let needed, let available): return "need \(needed), have \(available)"
  case BankError.unknownAccount(let id): return "no account \(id)"
  case let bank as BankError: return "bank: \(bank)"
  default: return "other"
  }
}

var bank = Bank()
bank.open(Checking(id: "ann"))
bank.open(Overdraft(id: "bob", limit: 100))
try bank["ann"]?.deposit(500)
for (amount, from, to) in [(200, "ann", "bob"), (250, "bob", "ann"), (400, "bob", "ann"), (10, "ann", "eve"), (-5, "ann", "bob")] {
  switch bank.transfer(amount, from: from, to: to) {
  case .success(let left): print("\(from) -> \(to): \(amount), left \(left)")
  case .failure(let error): print("\(from) -> \(to): \(explain(error))")
  }
}
(bank["bob"] as? Overdraft)?.isFrozen = true
print(bank.transfer(1, from: "bob", to: "ann"))
let ann = try bank.account("ann")
print(ann.balance, (ann as? Checking)?.history ?? [], bank.failures, bank["eve"] == nil)
do { try ann.withdraw(10_000) } catch { print(explain(error)) }
if let bob = bank["bob"] as? Checking { print(type(of: bob), bob.history, bob.balance) }
